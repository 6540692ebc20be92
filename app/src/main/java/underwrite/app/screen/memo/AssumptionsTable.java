package underwrite.app.screen.memo;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import underwrite.app.component.LaterTip;
import underwrite.app.format.UiWords;
import underwrite.app.live.Effects;
import underwrite.app.live.Picture;
import underwrite.app.screen.Desk;
import underwrite.model.driver.Driver;
import underwrite.model.library.EvidenceLibrary;
import underwrite.model.sensitivity.Tornado;
import underwrite.model.thesis.Evidence;
import underwrite.model.thesis.Rationale;
import underwrite.model.words.Words;

/** The assumptions that move the result most, with each scenario's value and why. */
final class AssumptionsTable extends GridPane {
    private static final int MOST = 8;

    private final Desk desk;
    private final Words words = UiWords.of(AssumptionsTable.class);

    AssumptionsTable(Desk desk) {
        this.desk = desk;
        getStyleClass().addAll("memo-table", "memo-ruled");
    }

    void draw(Picture picture, Optional<Effects.Of> effects) {
        getChildren().clear();
        columns(picture.scenarios().size());
        MemoRules.under(this, picture.scenarios().size() + 2, strongest(effects).size() + 1);
        add(heading(words.get("assumptions")), 0, 0);
        for (int i = 0; i < picture.scenarios().size(); i++) {
            Label name = new Label(picture.scenarios().get(i).scenario().name());
            name.getStyleClass()
                    .addAll("memo-scenario", picture.scenarios().get(i).slot().styleClass());
            add(name, i + 1, 0);
        }
        add(heading(words.get("assumptions.why")), picture.scenarios().size() + 1, 0);
        int row = 1;
        for (Driver driver : strongest(effects)) {
            line(row++, driver, picture);
        }
    }

    private static Label heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("memo-heading");
        return heading;
    }

    private void columns(int scenarios) {
        getColumnConstraints().clear();
        for (int i = 0; i < scenarios + 2; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHalignment(i == 0 || i == scenarios + 1 ? HPos.LEFT : HPos.RIGHT);
            column.setPercentWidth(i == 0 ? 28 : i == scenarios + 1 ? 35 : 37.0 / scenarios);
            getColumnConstraints().add(column);
        }
    }

    private static List<Driver> strongest(Optional<Effects.Of> effects) {
        return effects.stream()
                .flatMap(of -> of.bars().values().stream())
                .sorted(Comparator.comparingDouble(Tornado.Bar::spread).reversed())
                .limit(MOST)
                .map(Tornado.Bar::driver)
                .toList();
    }

    private void line(int row, Driver driver, Picture picture) {
        Hyperlink name = new Hyperlink(driver.label(UiWords.language()));
        name.setWrapText(true);
        name.getStyleClass().add("memo-driver");
        name.setOnAction(event -> desk.navigator().reveal(driver));
        add(name, 0, row);
        for (int i = 0; i < picture.scenarios().size(); i++) {
            double value = picture.scenarios().get(i).scenario().assumptions().value(driver);
            add(new Label(desk.numbers().input(driver.unit(), value)), i + 1, row);
        }
        Label why = new Label(why(driver, picture));
        why.getStyleClass().add("text-second");
        LaterTip.put(why, why.getText());
        add(why, picture.scenarios().size() + 1, row);
    }

    private String why(Driver driver, Picture picture) {
        Rationale reason = picture.active().scenario().rationale().get(driver);
        if (reason == null) {
            return words.get("assumptions.none");
        }
        String sources = reason.evidence().stream()
                .map(id -> item(id, picture))
                .flatMap(Optional::stream)
                .map(Evidence::source)
                .collect(Collectors.joining("; "));
        return sources.isEmpty() ? reason.note() : reason.note() + " (" + sources + ")";
    }

    private static Optional<Evidence> item(String id, Picture picture) {
        return picture.thesis().evidence().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .or(() -> EvidenceLibrary.byId(id));
    }
}
