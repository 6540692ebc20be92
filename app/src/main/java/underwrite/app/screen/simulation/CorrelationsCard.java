package underwrite.app.screen.simulation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.app.screen.Overlay;
import underwrite.app.workspace.SimulationEdits;
import underwrite.app.workspace.Workspace;
import underwrite.model.driver.Driver;
import underwrite.model.simulation.UnusableCorrelationsException;
import underwrite.model.thesis.Correlation;
import underwrite.model.thesis.Extras;
import underwrite.model.thesis.Thesis;
import underwrite.model.words.Words;

/** Which uncertain drivers go together, in pairs. Every change is one step at once; pairs that cannot hold together are named here. */
public final class CorrelationsCard extends VBox {
    private final Workspace workspace;
    private final SimulationEdits edits;
    private final NumberText numbers;
    private final Words words = UiWords.of(CorrelationsCard.class);
    private final GridPane grid = new GridPane();
    private final Label problem = new Label();
    private final Button nearest = new Button(words.get("correlations.nearest"));
    private final Button add = new Button(words.get("correlations.add"), new FontIcon(Feather.PLUS));
    private final Label none = new Label(words.get("correlations.few"));
    private final ChangeListener<Thesis> follow = (property, old, now) -> draw();
    private List<Correlation> drawn = List.of();

    public CorrelationsCard(Workspace workspace, NumberText numbers, Overlay overlay) {
        this.workspace = workspace;
        this.edits = new SimulationEdits(workspace, numbers);
        this.numbers = numbers;
        getStyleClass().addAll("overlay-card", "correlations-card");
        getStylesheets()
                .add(Objects.requireNonNull(CorrelationsCard.class.getResource("simulation.css"))
                        .toExternalForm());
        Label head = new Label(words.get("correlations"));
        head.getStyleClass().add("type-title");
        Label help = new Label(words.get("correlations.help"));
        help.getStyleClass().addAll("type-row", "text-second");
        help.setWrapText(true);
        grid.getStyleClass().add("details-grid");
        problem.getStyleClass().add("problem");
        problem.setId("correlations-problem");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        nearest.setId("correlations-nearest");
        nearest.getStyleClass().add("small");
        nearest.managedProperty().bind(nearest.visibleProperty());
        add.setId("correlations-add");
        add.getStyleClass().add("small");
        add.setOnAction(event -> addPair());
        none.setWrapText(true);
        none.managedProperty().bind(none.visibleProperty());
        Button done = new Button(words.get("correlations.done"));
        done.setOnAction(event -> overlay.hide());
        HBox buttons = new HBox(done);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("card-buttons");
        getChildren().addAll(head, help, grid, none, add, problem, nearest, buttons);
        sceneProperty().addListener((property, old, scene) -> {
            workspace.thesisProperty().removeListener(follow);
            if (scene != null) {
                workspace.thesisProperty().addListener(follow);
            }
        });
        redraw();
    }

    /** What gets the keyboard first. */
    public Node first() {
        return add;
    }

    private List<Correlation> pairs() {
        return workspace.thesis().simulation().correlations();
    }

    /** The drivers that are uncertain in some scenario, and those that are in a pair already. */
    private List<Driver> drivers() {
        Set<Driver> all = new LinkedHashSet<>();
        workspace
                .thesis()
                .scenarios()
                .forEach(one -> all.addAll(one.distributions().keySet()));
        pairs().forEach(pair -> all.addAll(List.of(pair.first(), pair.second())));
        return Driver.all().stream().filter(all::contains).toList();
    }

    /** The keyboard stays where it was, in the row that takes the place of the old one. */
    private void draw() {
        if (!drawn.equals(pairs())) {
            Node owner = getScene() == null ? null : getScene().getFocusOwner();
            String id = owner == null || owner.getId() == null ? "" : owner.getId();
            redraw();
            focus(id);
        }
    }

    private void focus(String id) {
        Node same = id.isEmpty() ? null : grid.lookup("#" + id);
        if (same != null) {
            same.requestFocus();
        }
        if (same instanceof TextInputControl field) {
            field.selectAll();
        }
    }

    private void redraw() {
        drawn = pairs();
        grid.getChildren().clear();
        for (int i = 0; i < drawn.size(); i++) {
            row(i, drawn.get(i));
        }
        none.setVisible(drivers().size() < 2);
        add.setDisable(unused().isEmpty());
        Optional<UnusableCorrelationsException> refusal = CorrelationCheck.of(drawn);
        problem.setText(refusal.map(Throwable::getMessage).orElse(""));
        nearest.setVisible(refusal.filter(one -> !one.nearest().isEmpty()).isPresent());
        nearest.setOnAction(event -> refusal.ifPresent(one -> edits.useNearest(one.nearest())));
    }

    private void row(int place, Correlation pair) {
        ComboBox<Driver> first = drivers(pair.first());
        ComboBox<Driver> second = drivers(pair.second());
        first.setId("correlation-first-" + place);
        second.setId("correlation-second-" + place);
        first.setAccessibleText(words.get("correlations.first"));
        second.setAccessibleText(words.get("correlations.second"));
        NumberEntry rank = new NumberEntry(
                NumberEntry.Kind.coefficient(),
                numbers,
                pair::rank,
                value -> set(place, pair.first(), pair.second(), value, pair.extras()));
        rank.setId("correlation-" + place);
        rank.setAccessibleText(words.get(
                "correlations.rank",
                pair.first().label(UiWords.language()),
                pair.second().label(UiWords.language())));
        rank.problemProperty().addListener((property, old, now) -> problem.setText(now));
        first.setOnAction(event -> set(place, first.getValue(), pair.second(), pair.rank(), pair.extras()));
        second.setOnAction(event -> set(place, pair.first(), second.getValue(), pair.rank(), pair.extras()));
        Button remove = new Button("", new FontIcon(Feather.TRASH_2));
        remove.getStyleClass().add("icon-button");
        remove.setAccessibleText(words.get(
                "correlations.remove",
                pair.first().label(UiWords.language()),
                pair.second().label(UiWords.language())));
        remove.setOnAction(event -> edits.removeCorrelation(place));
        grid.addRow(place, first, second, rank, remove);
    }

    private ComboBox<Driver> drivers(Driver chosen) {
        ComboBox<Driver> box = new ComboBox<>();
        box.getItems().setAll(drivers());
        box.setValue(chosen);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Driver driver) {
                return driver == null ? "" : driver.label(UiWords.language());
            }

            @Override
            public @Nullable Driver fromString(String label) {
                return null;
            }
        });
        return box;
    }

    private void set(int place, Driver first, Driver second, double rank, Extras extras) {
        boolean twice = first == second;
        for (int i = 0; i < drawn.size(); i++) {
            twice |= i != place && joins(drawn.get(i), first, second);
        }
        if (twice) {
            String sentence = words.get(first == second ? "correlations.itself" : "correlations.twice");
            redraw();
            problem.setText(sentence);
        } else {
            edits.setCorrelation(place, new Correlation(first, second, rank, extras));
            goBackIfRefused(first, second);
        }
    }

    /** A document that is only shown takes no change; the row then shows what holds. */
    private void goBackIfRefused(Driver first, Driver second) {
        if (drawn.stream().noneMatch(pair -> joins(pair, first, second))) {
            redraw();
        }
    }

    private static boolean joins(Correlation pair, Driver one, Driver other) {
        return (pair.first() == one && pair.second() == other) || (pair.first() == other && pair.second() == one);
    }

    private Optional<Correlation> unused() {
        List<Driver> drivers = drivers();
        List<Correlation> free = new ArrayList<>();
        for (int i = 0; i < drivers.size() && free.isEmpty(); i++) {
            for (int j = i + 1; j < drivers.size() && free.isEmpty(); j++) {
                Driver one = drivers.get(i);
                Driver other = drivers.get(j);
                if (drawn.stream().noneMatch(pair -> joins(pair, one, other))) {
                    free.add(new Correlation(one, other, 0, Extras.NONE));
                }
            }
        }
        return free.stream().findFirst();
    }

    private void addPair() {
        unused().ifPresent(pair -> {
            int place = drawn.size();
            edits.setCorrelation(place, pair);
            focus("correlation-" + place);
        });
    }
}
