package underwrite.app.component;

import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import underwrite.app.component.slider.SliderSampler;
import underwrite.app.theme.Theme;

/** A window with each of our controls in all its states. */
public final class Sampler extends Application {

    public static void main(String[] arguments) {
        launch(Sampler.class, arguments);
    }

    @Override
    public void start(Stage stage) {
        Scene scene = new Scene(root(), 1440, 900);
        Theme.SYSTEM.apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    static Parent root() {
        VBox sliders = new VBox(SliderSampler.rows());
        sliders.getStyleClass().add("card");
        VBox controls = ControlSampler.rows();
        controls.getStyleClass().add("card");
        HBox columns = new HBox(12, sliders, controls);
        columns.getStyleClass().add("inset");
        columns.setFillHeight(false);
        columns.setStyle("-fx-padding: 16;");
        return columns;
    }
}
