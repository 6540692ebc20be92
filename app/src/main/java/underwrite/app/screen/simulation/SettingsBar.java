package underwrite.app.screen.simulation;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import underwrite.app.component.WrappingRow;
import underwrite.app.format.UiWords;
import underwrite.app.screen.Desk;
import underwrite.app.screen.action.Action;
import underwrite.app.screen.action.ActionTable;
import underwrite.app.workspace.SimulationEdits;
import underwrite.model.driver.Unit;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.SimulationSettings;
import underwrite.model.thesis.SimulationSettings.Sampling;
import underwrite.model.thesis.Thesis;
import underwrite.model.words.Words;

/** How the thesis is simulated: which scenario, how many trials, how they are drawn, from which seed, and what goes together. */
final class SettingsBar extends VBox {
    private static final List<Integer> USUAL_TRIALS = List.of(1_000, 10_000, 100_000, 1_000_000, 10_000_000);

    private final Desk desk;
    private final SimulationEdits edits;
    private final Words words = UiWords.of(SettingsBar.class);
    private final MenuButton scenario = new MenuButton();
    private final MenuButton trials = new MenuButton();
    private final MenuButton sampling = new MenuButton();
    private final NumberEntry typedTrials;
    private final NumberEntry seed;
    private final Hyperlink correlations = new Hyperlink();
    private final Button export = new Button("", new FontIcon(Feather.DOWNLOAD));
    private boolean brief;

    SettingsBar(Desk desk, SimulationEdits edits) {
        this.desk = desk;
        this.edits = edits;
        typedTrials = new NumberEntry(
                NumberEntry.Kind.count(1, SimulationSettings.MAX_TRIALS),
                desk.numbers(),
                () -> settings().trials(),
                number -> edits.setTrials((int) number));
        seed = new NumberEntry(
                NumberEntry.Kind.count(0, (double) SimulationSettings.MAX_SEED),
                desk.numbers(),
                () -> (double) settings().seed(),
                number -> edits.setSeed((long) number));
        scenario.setId("simulation-scenario");
        trials.setId("simulation-trials");
        sampling.setId("simulation-sampling");
        seed.setId("simulation-seed");
        typedTrials.setId("simulation-typed-trials");
        correlations.setId("simulation-correlations");
        export.setId("simulation-export");
        getStyleClass().add("simulation-settings");
        getChildren().addAll(row(), problem());
    }

    private HBox row() {
        for (MenuButton menu : List.of(scenario, trials, sampling)) {
            menu.getStyleClass().add("setting");
            menu.setMnemonicParsing(false);
        }
        scenario.setMinWidth(60);
        typedTrials.setVisible(false);
        typedTrials.managedProperty().bind(typedTrials.visibleProperty());
        trials.managedProperty().bind(trials.visibleProperty());
        typedTrials.setOnLeft(() -> typeTrials(false));
        typedTrials.setAccessibleText(words.get("settings.trials.spoken"));
        Label seedLabel = new Label(words.get("settings.seed"));
        seedLabel.getStyleClass().add("text-second");
        seedLabel.setLabelFor(seed);
        seedLabel.setMinWidth(USE_PREF_SIZE);
        seed.setAccessibleText(words.get("settings.seed"));
        HBox seedFrame = new HBox(seedLabel, seed);
        seedFrame.getStyleClass().add("seed-frame");
        seedFrame.setAlignment(Pos.CENTER_LEFT);
        runs(correlations, Action.CORRELATIONS);
        correlations.setMinWidth(USE_PREF_SIZE);
        runs(export, Action.EXPORT_SAMPLES);
        export.getStyleClass().add("icon-button");
        export.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new WrappingRow(
                scenario, new StackPane(trials, typedTrials), sampling, seedFrame, correlations, gap, export);
        row.getStyleClass().add("setting-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void runs(javafx.scene.control.ButtonBase button, Action action) {
        ActionTable actions = desk.actions();
        button.setOnAction(event -> actions.run(action));
        button.disableProperty().bind(actions.possible(action).not());
        button.setTooltip(new Tooltip(words.get(
                "settings.keys", action.label(), actions.keysText(action).getValue())));
        if (button.getText().isEmpty()) {
            button.setAccessibleText(action.label());
        }
    }

    private Label problem() {
        Label problem = new Label();
        problem.getStyleClass().addAll("type-help", "field-problem");
        problem.setWrapText(true);
        problem.textProperty()
                .bind(javafx.beans.binding.Bindings.concat(seed.problemProperty(), typedTrials.problemProperty()));
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        return problem;
    }

    /** Whether words are left out for want of room. */
    void setBrief(boolean now) {
        brief = now;
    }

    /** Shows the settings of a thesis. */
    void show(Thesis thesis) {
        SimulationSettings settings = thesis.simulation();
        scenario.setText(scenarioName(thesis, settings.scenario()));
        scenario.getItems().setAll(scenarios(thesis, settings.scenario()));
        scenario.setAccessibleText(words.get("settings.scenario.spoken", scenario.getText()));
        trials.setText(brief ? shortCount(settings.trials()) : words.get("settings.trials", count(settings.trials())));
        trials.setAccessibleText(words.get("settings.trials", count(settings.trials())));
        trials.getItems().setAll(trialChoices(settings.trials()));
        typedTrials.refresh();
        sampling.setText(name(settings.sampling()));
        sampling.setAccessibleText(words.get("settings.sampling.spoken", sampling.getText()));
        sampling.getItems().setAll(samplings(settings.sampling()));
        seed.refresh();
        int pairs = settings.correlations().size();
        correlations.setText(words.get(
                pairs == 1
                        ? "settings.correlation"
                        : pairs == 0 ? "settings.correlations.none" : "settings.correlations",
                pairs));
    }

    private String scenarioName(Thesis thesis, String id) {
        if (id.equals(SimulationSettings.ALL_SCENARIOS)) {
            return words.get(brief ? "settings.all.brief" : "settings.all");
        }
        return thesis.scenario(id).map(Scenario::name).orElse(id);
    }

    private List<MenuItem> scenarios(Thesis thesis, String chosen) {
        List<MenuItem> items = new ArrayList<>();
        String all = SimulationSettings.ALL_SCENARIOS;
        items.add(choice(words.get("settings.all"), chosen.equals(all), () -> edits.simulate(all)));
        items.add(new SeparatorMenuItem());
        thesis.scenarios()
                .forEach(one -> items.add(choice(one.name(), chosen.equals(one.id()), () -> edits.simulate(one.id()))));
        return items;
    }

    private List<MenuItem> trialChoices(int chosen) {
        List<MenuItem> items = new ArrayList<>();
        USUAL_TRIALS.forEach(usual -> items.add(
                choice(words.get("settings.trials", count(usual)), usual == chosen, () -> edits.setTrials(usual))));
        items.add(new SeparatorMenuItem());
        MenuItem other = new MenuItem(words.get("settings.trials.other"));
        other.setOnAction(event -> typeTrials(true));
        items.add(other);
        return items;
    }

    private void typeTrials(boolean typing) {
        if (typing != typedTrials.isVisible()) {
            typedTrials.setVisible(typing);
            trials.setVisible(!typing);
            (typing ? typedTrials : trials).requestFocus();
        }
    }

    private List<MenuItem> samplings(Sampling chosen) {
        List<MenuItem> items = new ArrayList<>();
        for (Sampling one : Sampling.values()) {
            items.add(choice(name(one), one == chosen, () -> edits.setSampling(one, name(one))));
        }
        return items;
    }

    private String name(Sampling one) {
        return words.get("sampling." + one.name());
    }

    private SimulationSettings settings() {
        return desk.workspace().thesis().simulation();
    }

    /** A document that is only shown refuses, and the menu goes back to what holds. */
    private MenuItem choice(String text, boolean chosen, Runnable choose) {
        RadioMenuItem item = new RadioMenuItem(text);
        item.setMnemonicParsing(false);
        item.setSelected(chosen);
        item.setOnAction(event -> {
            choose.run();
            show(desk.workspace().thesis());
        });
        return item;
    }

    private String count(int number) {
        return desk.numbers().exact(Unit.PEOPLE, number);
    }

    private String shortCount(int number) {
        boolean millions = number >= 1_000_000 && number % 1_000_000 == 0;
        boolean thousands = number >= 1_000 && number % 1_000 == 0;
        return millions
                ? words.get("settings.millions", count(number / 1_000_000))
                : thousands ? words.get("settings.thousands", count(number / 1_000)) : count(number);
    }
}
