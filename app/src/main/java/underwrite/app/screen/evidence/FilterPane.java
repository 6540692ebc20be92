package underwrite.app.screen.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import underwrite.app.component.LaterTip;
import underwrite.app.component.StanceMark;
import underwrite.app.format.UiWords;
import underwrite.app.task.AfterFrame;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Group;
import underwrite.model.thesis.Evidence;
import underwrite.model.thesis.Evidence.Stance;
import underwrite.model.words.Words;

/** What to list: a search field and ticks with how many items each has. */
final class FilterPane extends ScrollPane {
    private static final Locale LOCALE = UiWords.language();
    private static final int YEAR_DIGITS = 4;

    private final EvidenceModel model;
    private final Words words = UiWords.of(FilterPane.class);
    private final TextField search = new TextField();
    private final ComboBox<String> driver = new ComboBox<>();
    private final ComboBox<String> year = new ComboBox<>();
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
        VBox fields = new VBox(search, driver, year);
        fields.getStyleClass().add("evidence-filter-part");
        choose(
                driver,
                "evidence-driver",
                words.get("any.driver"),
                FilterPane::label,
                (filter, id) -> filter.withDriver(Driver.byId(id)));
        choose(year, "evidence-year", words.get("any.year"), one -> one, Filter::withYear);
        VBox content = new VBox(fields);
        parts().forEach(part -> AfterFrame.run(() -> {
            content.getChildren().add(part.get());
            show(model.filterProperty().get());
            count();
        }));
        content.getStyleClass().add("evidence-filter-content");
        setContent(content);
        model.filterProperty().addListener((property, old, now) -> show(now));
    }

    private List<Supplier<Node>> parts() {
        return List.of(
                () -> part(stanceTitle, Stream.of(Stance.values()).map(this::stance)),
                () -> part(
                        title(words.get("part.group")),
                        Stream.of(Group.values()).map(this::group)),
                () -> part(
                        title(words.get("part.kind")),
                        Stream.of(Evidence.Kind.values()).map(this::kind)),
                () -> part(
                        title(words.get("part.essay")),
                        Filter.ESSAYS.stream().sorted().map(this::essay)),
                () -> part(title(words.get("part.use")), Stream.of(true, false).map(this::use)));
    }

    /** One tick box, how it is drawn from a filter, and which items it stands for. */
    private record Tick(
            String part,
            CheckBox box,
            Label count,
            BiFunction<Filter, Boolean, Filter> onTick,
            Predicate<Filter> ticked,
            Predicate<Row> has) {}

    /** A choice of one value, or of any, which is empty. */
    private void choose(
            ComboBox<String> box,
            String id,
            String any,
            UnaryOperator<String> label,
            BiFunction<Filter, String, Filter> onChoose) {
        box.setId(id);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(any);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String value) {
                return value == null || value.isEmpty() ? any : label.apply(value);
            }

            @Override
            public @Nullable String fromString(String text) {
                return null;
            }
        });
        box.setValue("");
        box.setOnAction(event -> {
            String now = box.getValue();
            change(filter -> onChoose.apply(filter, now == null ? "" : now));
        });
    }

    private static String label(String driver) {
        return Driver.byId(driver).map(found -> found.label(LOCALE)).orElse(driver);
    }

    private static Label title(String text) {
        Label title = new Label(text);
        title.getStyleClass().add("type-section");
        return title;
    }

    private static Node part(Label title, Stream<Node> boxes) {
        VBox part = new VBox(title);
        part.getStyleClass().add("evidence-filter-part");
        part.getChildren().addAll(boxes.toList());
        return part;
    }

    private Node stance(Stance stance) {
        HBox line = tick(
                "stance",
                words.get("stance." + stance),
                (filter, ticked) -> filter.withStance(stance, ticked),
                filter -> filter.stances().contains(stance),
                row -> row.stance() == stance);
        line.getChildren().add(1, new StanceMark(stance));
        return line;
    }

    private Node group(Group group) {
        return tick(
                "group",
                group.label(LOCALE),
                (filter, ticked) -> filter.withGroup(group, ticked),
                filter -> filter.groups().contains(group),
                row -> Filter.group(row.item()) == group);
    }

    private Node kind(Evidence.Kind kind) {
        return tick(
                "kind",
                words.get("kind." + kind),
                (filter, ticked) -> filter.withKind(kind, ticked),
                filter -> filter.kinds().contains(kind),
                row -> row.item().kind() == kind);
    }

    private Node essay(String essay) {
        return tick(
                "essay",
                words.get("essay." + essay),
                (filter, ticked) -> filter.withEssay(essay, ticked),
                filter -> filter.essays().contains(essay),
                row -> row.item().essay().equals(essay));
    }

    private Node use(boolean cited) {
        return tick(
                "use",
                words.get("use." + cited),
                (filter, ticked) -> filter.withUse(cited, ticked),
                filter -> filter.use().contains(cited),
                row -> row.cited() == cited);
    }

    private HBox tick(
            String part,
            String text,
            BiFunction<Filter, Boolean, Filter> onTick,
            Predicate<Filter> ticked,
            Predicate<Row> has) {
        CheckBox box = new CheckBox();
        box.setSelected(true);
        box.setAccessibleText(text);
        box.setOnAction(event -> change(filter -> onTick.apply(filter, box.isSelected())));
        Label name = new Label(text);
        name.setLabelFor(box);
        LaterTip.put(name, words.get("only", text));
        Tick tick = new Tick(part, box, new Label(), onTick, ticked, has);
        name.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                only(tick);
            } else {
                box.fire();
            }
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        tick.count().getStyleClass().add("text-second");
        ticks.add(tick);
        HBox line = new HBox(box, name, gap, tick.count());
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("evidence-tick");
        return line;
    }

    /** Leaves out the others of the same part. */
    private void only(Tick wanted) {
        change(filter -> {
            Filter changed = filter;
            for (Tick tick : ticks) {
                if (tick.part().equals(wanted.part())) {
                    changed = tick.onTick().apply(changed, tick.equals(wanted));
                }
            }
            return changed;
        });
    }

    private void change(Function<Filter, Filter> change) {
        model.filterProperty().set(change.apply(model.filterProperty().get()));
    }

    private void show(Filter filter) {
        ticks.forEach(tick -> tick.box().setSelected(tick.ticked().test(filter)));
        driver.setValue(filter.driver().map(Driver::id).orElse(""));
        year.setValue(filter.year());
        if (!search.getText().equals(filter.text())) {
            search.setText(filter.text());
        }
    }

    /** Counts anew. */
    void draw(String scenario) {
        stanceTitle.setText(words.get("part.stance", scenario));
        offer(driver, Driver.all().stream().filter(this::speaks).map(Driver::id).toList());
        offer(year, years());
        count();
    }

    private void count() {
        ticks.forEach(tick -> tick.count()
                .setText(String.valueOf(model.all().stream().filter(tick.has()).count())));
    }

    private boolean speaks(Driver one) {
        return model.all().stream().anyMatch(row -> row.item().driver() == one);
    }

    /** The years of all facts that have one, the latest first. */
    private List<String> years() {
        return model.all().stream()
                .map(row -> row.item().asOf())
                .filter(date -> date.length() >= YEAR_DIGITS)
                .map(date -> date.substring(0, YEAR_DIGITS))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static void offer(ComboBox<String> box, List<String> values) {
        List<String> all = Stream.concat(Stream.of(""), values.stream()).toList();
        if (!box.getItems().equals(all)) {
            String chosen = box.getValue();
            box.getItems().setAll(all);
            box.setValue(chosen);
        }
    }
}
