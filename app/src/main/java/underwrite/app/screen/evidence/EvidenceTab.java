package underwrite.app.screen.evidence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import underwrite.app.format.NumberParser;
import underwrite.app.format.UiWords;
import underwrite.app.live.Effects;
import underwrite.app.live.Live;
import underwrite.app.live.Outcome;
import underwrite.app.live.Picture;
import underwrite.app.screen.Desk;
import underwrite.app.screen.Place;
import underwrite.app.screen.Redraw;
import underwrite.app.screen.Tab;
import underwrite.app.task.AfterFrame;
import underwrite.app.workspace.EvidenceEdits;
import underwrite.model.driver.Driver;
import underwrite.model.evidence.Coverage;
import underwrite.model.thesis.Evidence;
import underwrite.model.words.Words;

/** Every published claim, held against the scenarios: filter it, read it, use it, add to it. */
public final class EvidenceTab implements Tab {
    private static final int STRONG_SHOWN = 5;
    private static final double LIST_SHARE = 0.48;
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private final Desk desk;
    private final Effects effects;
    private final EvidenceEdits edits;
    private final EvidenceModel model;
    private final Words words = UiWords.of(EvidenceTab.class);
    private final Redraw redraw;

    private final FilterPane filter;
    private final ListView<Row> list;
    private final ListHead head;
    private final SidePane side;
    private @Nullable Node view;
    private String chosen = "";

    public EvidenceTab(Desk desk, Effects effects) {
        this.desk = desk;
        this.effects = effects;
        this.edits = new EvidenceEdits(desk.workspace(), desk.numbers());
        this.model = new EvidenceModel(desk.numbers());
        this.filter = new FilterPane(model);
        this.list = new ListView<>(model.rows());
        this.head = new ListHead(desk.actions(), () -> openForm(null));
        this.side = new SidePane(
                desk,
                new DetailCard(desk, edits, () -> model.row(chosen).ifPresent(row -> openForm(row.item()))),
                id -> model.row(id).ifPresent(row -> choose(row.item())));
        this.redraw = Redraw.of(desk.live().pictureProperty(), this::draw);
        effects.effectsProperty().map(Outcome::shown).addListener((property, old, now) -> redraw.ask());
        model.filterProperty().addListener((property, old, now) -> redraw.ask());
    }

    /** How many items the evidence of a window has, shown beside the name of the tab. */
    public static ObservableValue<String> badge(Live live) {
        return live.pictureProperty().map(picture -> String.valueOf(EvidenceModel.count(picture.thesis())));
    }

    @Override
    public Place place() {
        return Place.EVIDENCE;
    }

    @Override
    public void showing(boolean shown) {
        redraw.showing(shown);
    }

    @Override
    public Node view() {
        Node built = view;
        if (built == null) {
            built = build();
            view = built;
        }
        return built;
    }

    /** Looks at one item, whatever was filtered before. */
    public void choose(Evidence item) {
        model.filterProperty().set(Filter.ALL);
        chosen = item.id();
        redraw.ask();
        model.row(chosen).ifPresent(row -> list.scrollTo(row));
    }

    private Node build() {
        list.setCellFactory(
                view -> new RowCell(desk, () -> desk.live().picture().active().id()));
        list.setFixedCellSize(46);
        list.setPlaceholder(nothing());
        list.setAccessibleText(words.get("column.claim"));
        list.getStyleClass().addAll("evidence-list", "edge-to-edge");
        list.getSelectionModel().selectedItemProperty().addListener((property, old, now) -> {
            if (now != null && !now.item().id().equals(chosen)) {
                chosen = now.item().id();
                redraw.ask();
            }
        });
        VBox middle = new VBox(head, columns());
        AfterFrame.run(() -> middle.getChildren().add(list));
        middle.getStyleClass().add("evidence-middle");
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox.setHgrow(side, Priority.ALWAYS);
        HBox all = new HBox(filter, middle, side);
        all.getStyleClass().add("evidence-tab");
        all.addEventHandler(KeyEvent.KEY_PRESSED, this::paste);
        middle.prefWidthProperty()
                .bind(all.widthProperty().subtract(filter.widthProperty()).multiply(LIST_SHARE));
        all.getStylesheets()
                .add(Objects.requireNonNull(EvidenceTab.class.getResource("evidence.css"))
                        .toExternalForm());
        return all;
    }

    private Node columns() {
        Label claim = styled("type-help");
        claim.setText(words.get("column.claim"));
        Label value = styled("type-help");
        value.setText(words.get("column.value"));
        value.getStyleClass().add("evidence-value");
        Label moic = styled("type-help");
        moic.setText(words.get("column.moic"));
        moic.getStyleClass().add("evidence-value");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox columns = new HBox(claim, gap, value, moic);
        columns.getStyleClass().addAll("evidence-columns");
        return columns;
    }

    private Node nothing() {
        Label title = styled("type-card-title");
        title.setText(words.get("none.title"));
        Label text = styled("text-second");
        text.setText(words.get("none.text"));
        Button all = new Button(words.get("none.button"));
        all.setOnAction(event -> model.filterProperty().set(Filter.ALL));
        VBox nothing = new VBox(8, title, text, all);
        nothing.setAlignment(Pos.CENTER);
        return nothing;
    }

    private EvidenceForm openForm(@Nullable Evidence original) {
        EvidenceForm form = new EvidenceForm(
                desk.numbers(),
                NumberParser.ofSystem(),
                original,
                item -> {
                    edits.keep(item);
                    side.closeForm();
                    choose(item);
                },
                side::closeForm);
        side.open(form);
        form.first().requestFocus();
        return form;
    }

    /** What is pasted beside the fields becomes a new claim, its source and date taken apart; it only needs to be kept. */
    private void paste(KeyEvent event) {
        String text = Clipboard.getSystemClipboard().getString();
        if (PASTE.match(event) && text != null && !(event.getTarget() instanceof TextInputControl)) {
            openForm(null).paste(text);
            event.consume();
        }
    }

    private void draw(Picture picture) {
        model.draw(picture);
        filter.draw(picture.active().scenario().name());
        head.tell(model.rows().size(), model.all().size());
        if (model.row(chosen).isEmpty() && !model.rows().isEmpty()) {
            chosen = model.rows().get(0).item().id();
        }
        Optional<Row> row = model.row(chosen);
        row.filter(model.rows()::contains)
                .ifPresentOrElse(list.getSelectionModel()::select, list.getSelectionModel()::clearSelection);
        side.show(new SidePane.Look(List.copyOf(model.rows()), row, chosen, picture, coverage(picture)));
    }

    private String coverage(Picture picture) {
        Optional<Effects.Of> known = effects.effectsProperty().get().shown();
        var spreads = known.map(of -> of.bars().entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> entry.getKey(),
                                entry -> entry.getValue().spread())))
                .orElseGet(java.util.Map::of);
        Coverage found = Coverage.of(picture.active().scenario(), spreads, STRONG_SHOWN);
        String rests = words.get(
                "coverage",
                found.resting().size(),
                Driver.all().size(),
                picture.active().scenario().name());
        List<String> strong = found.strongWithout().stream()
                .map(driver -> driver.label(UiWords.language()))
                .toList();
        return strong.isEmpty() ? rests : rests + " " + words.get("coverage.strong", String.join(", ", strong));
    }

    private static Label styled(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        return label;
    }
}
