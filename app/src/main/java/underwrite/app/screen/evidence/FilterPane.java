package underwrite.app.screen.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import underwrite.app.component.StanceMark;
import underwrite.app.format.UiWords;
import underwrite.model.driver.Group;
import underwrite.model.thesis.Evidence;
import underwrite.model.thesis.Evidence.Stance;
import underwrite.model.words.Words;

/** What to list: a search field and ticks with how many items each has. */
final class FilterPane extends ScrollPane {
    private final EvidenceModel model;
    private final Words words = UiWords.of(FilterPane.class);
    private final TextField search = new TextField();
    private final Label stanceTitle = title("");
    private final List<Tick> ticks = new ArrayList<>();

    FilterPane(EvidenceModel model) {
        this.model = model;
        getStyleClass().addAll("evidence-filter", "edge-to-edge");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        search.setPromptText(words.get("search"));
        search.setAccessibleText(words.get("search"));
        search.textProperty().addListener((property, old, now) -> change(filter -> filter.withText(now)));
        VBox content = new VBox(
                search,
                part(stanceTitle, Stream.of(Stance.values()).map(this::stance).toList()),
                part(
                        title(words.get("part.group")),
                        Stream.of(Group.values()).map(this::group).toList()),
                part(
                        title(words.get("part.kind")),
                        Stream.of(Evidence.Kind.values()).map(this::kind).toList()),
                part(
                        title(words.get("part.essay")),
                        Filter.ESSAYS.stream().sorted().map(this::essay).toList()),
                part(
                        title(words.get("part.use")),
                        Stream.of(true, false).map(this::use).toList()));
        content.getStyleClass().add("evidence-filter-content");
        setContent(content);
        model.filterProperty().addListener((property, old, now) -> show(now));
    }

    /** One tick box, how it is drawn from a filter, and which items it stands for. */
    private record Tick(CheckBox box, Label count, Predicate<Filter> ticked, Predicate<Row> has) {}

    private static Label title(String text) {
        Label title = new Label(text);
        title.getStyleClass().add("type-section");
        return title;
    }

    private static Node part(Label title, List<Node> boxes) {
        VBox part = new VBox(title);
        part.getStyleClass().add("evidence-filter-part");
        part.getChildren().addAll(boxes);
        return part;
    }

    private Node stance(Stance stance) {
        HBox line = tick(
                words.get("stance." + stance),
                (filter, ticked) -> filter.withStance(stance, ticked),
                filter -> filter.stances().contains(stance),
                row -> row.stance() == stance);
        line.getChildren().add(1, new StanceMark(stance));
        return line;
    }

    private Node group(Group group) {
        return tick(
                group.label(Locale.getDefault(Locale.Category.DISPLAY)),
                (filter, ticked) -> filter.withGroup(group, ticked),
                filter -> filter.groups().contains(group),
                row -> Filter.group(row.item()) == group);
    }

    private Node kind(Evidence.Kind kind) {
        return tick(
                words.get("kind." + kind),
                (filter, ticked) -> filter.withKind(kind, ticked),
                filter -> filter.kinds().contains(kind),
                row -> row.item().kind() == kind);
    }

    private Node essay(String essay) {
        return tick(
                words.get("essay." + essay),
                (filter, ticked) -> filter.withEssay(essay, ticked),
                filter -> filter.essays().contains(essay),
                row -> row.item().essay().equals(essay));
    }

    private Node use(boolean cited) {
        return tick(
                words.get("use." + cited),
                (filter, ticked) -> filter.withUse(cited, ticked),
                filter -> filter.use().contains(cited),
                row -> row.cited() == cited);
    }

    private HBox tick(
            String text, BiFunction<Filter, Boolean, Filter> onTick, Predicate<Filter> ticked, Predicate<Row> has) {
        CheckBox box = new CheckBox();
        box.setSelected(true);
        box.setAccessibleText(text);
        box.setOnAction(event -> change(filter -> onTick.apply(filter, box.isSelected())));
        Label name = new Label(text);
        name.setLabelFor(box);
        name.setTooltip(new Tooltip(text));
        name.setOnMouseClicked(event -> box.fire());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label count = new Label();
        count.getStyleClass().add("text-second");
        ticks.add(new Tick(box, count, ticked, has));
        HBox line = new HBox(box, name, gap, count);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("evidence-tick");
        return line;
    }

    private void change(Function<Filter, Filter> change) {
        model.filterProperty().set(change.apply(model.filterProperty().get()));
    }

    private void show(Filter filter) {
        ticks.forEach(tick -> tick.box().setSelected(tick.ticked().test(filter)));
        if (!search.getText().equals(filter.text())) {
            search.setText(filter.text());
        }
    }

    /** Counts anew. */
    void draw(String scenario) {
        stanceTitle.setText(words.get("part.stance", scenario));
        ticks.forEach(tick -> tick.count()
                .setText(String.valueOf(model.all().stream().filter(tick.has()).count())));
    }
}
