package underwrite.app.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.css.CssParser;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import underwrite.app.component.slider.DriverSlider;
import underwrite.app.screens.Screens;
import underwrite.app.theme.Motion;
import underwrite.app.theme.Theme;

@DisplayName("The sampler of controls")
@ExtendWith(ApplicationExtension.class)
class SamplerScreensTest {
    private Scene scene;

    @Start
    void start(Stage stage) {
        scene = new Scene(new StackPane(Sampler.root()), 1440, 900);
        Theme.LIGHT.apply(scene);
        Motion.REDUCED.apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    /** Rows that found no room in the first frame. */
    @BeforeEach
    void drawn() {
        AllDrawn.await();
    }

    @Test
    @DisplayName("shows every state in both themes at two zooms, without a style sheet warning")
    void pictures(FxRobot robot) {
        List<CssParser.ParseError> errors = CssParser.errorsProperty();
        errors.clear();
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            robot.interact(() -> theme.apply(scene));
            robot.moveTo(theme == Theme.LIGHT ? "#slider-Hover" : "#segment-Hover");
            robot.interact(() -> robot.lookup("#slider-Focus").query().requestFocus());
            WaitForAsyncUtils.waitForFxEvents();
            for (int zoom : new int[] {100, 150}) {
                robot.interact(
                        () -> Screens.write(scene, "sampler-" + theme.name().toLowerCase(java.util.Locale.ROOT), zoom));
            }
        }
        robot.interact(() -> scene.lookup("#segment-Focus").requestFocus());
        robot.interact(() -> Screens.write(scene, "sampler-focus"));
        assertThat(errors).isEmpty();
    }

    @Test
    @DisplayName("shows a callout over everything, beside what it is about")
    void callout(FxRobot robot) {
        Callout[] shown = new Callout[1];
        robot.interact(() -> shown[0] = ControlSampler.callout(() -> scene.lookup("#segments-Normal")));
        assertThat(shown[0].isShowing()).isTrue();
        robot.interact(() -> Screens.write(scene, "sampler-callout"));
        robot.interact(shown[0]::hide);
        assertThat(shown[0].isShowing()).isFalse();
    }

    @Test
    @DisplayName("has every control that there is")
    void complete() {
        Set<Class<?>> shown = new HashSet<>();
        collect(scene.getRoot(), shown);
        Set<String> missing = new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("underwrite.app.component")
                        .stream()
                        .filter(type -> !type.getPackageName().contains(".chart"))
                        .filter(type ->
                                type.getModifiers().contains(JavaModifier.PUBLIC) && type.isAssignableTo(Node.class))
                        .filter(type -> shown.stream().noneMatch(type::isEquivalentTo))
                        .map(JavaClass::getName)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(missing).isEmpty();
        assertThat(shown).contains(Segments.class, DriverSlider.class);
    }

    private static void collect(Node node, Set<Class<?>> found) {
        found.add(node.getClass());
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }
}
