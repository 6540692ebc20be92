package underwrite.app.screen.memo;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;
import underwrite.app.component.Segments;
import underwrite.app.format.NumberParser;
import underwrite.app.format.Typed;
import underwrite.app.format.UiWords;
import underwrite.model.series.Series;
import underwrite.model.thesis.Extras;
import underwrite.model.thesis.Milestone;
import underwrite.model.thesis.Milestone.Comparison;
import underwrite.model.words.Words;

/** Where a dated statement is written down. */
final class MilestoneForm extends VBox {
    private final NumberParser parser;
    private final Consumer<Milestone> onKeep;
    private final Words words = UiWords.of(MilestoneForm.class);
    private final ComboBox<Series> metric = new SearchableComboBox<>();
    private final ComboBox<Integer> year = new ComboBox<>();
    private final Segments<Comparison> comparison =
            new Segments<>(List.of(Comparison.AT_LEAST, Comparison.AT_MOST), one -> words.get("comparison." + one));
    private final TextField value = new TextField();
    private final TextField action = new TextField();
    private final Label problem = new Label();

    MilestoneForm(NumberParser parser, Consumer<Milestone> onKeep, Runnable onCancel) {
        this.parser = parser;
        this.onKeep = onKeep;
        getStyleClass().add("memo-form");
        metric.getItems().setAll(Series.all());
        metric.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Series series) {
                return series == null ? "" : series.label(UiWords.language());
            }

            @Override
            public @Nullable Series fromString(String text) {
                return Series.all().stream()
                        .filter(series -> series.label(UiWords.language()).equals(text))
                        .findFirst()
                        .orElse(null);
            }
        });
        metric.setValue(Series.REVENUE);
        year.getItems().setAll(IntStream.rangeClosed(1, Series.HORIZON).boxed().toList());
        year.setValue(2);
        problem.getStyleClass().add("field-problem");
        Button keep = new Button(words.get("form.save"));
        keep.getStyleClass().add("accent");
        keep.setOnAction(event -> keep());
        Button cancel = new Button(words.get("form.cancel"));
        cancel.setOnAction(event -> onCancel.run());
        getChildren()
                .addAll(
                        new HBox(
                                10,
                                field("form.metric", metric),
                                field("form.year", year),
                                field("form.comparison", comparison),
                                field("form.value", value)),
                        field("form.action", action),
                        problem,
                        new HBox(8, keep, cancel));
    }

    private Node field(String key, Node node) {
        Label label = new Label(words.get(key));
        label.getStyleClass().addAll("type-help", "text-second");
        label.setLabelFor(node);
        node.setAccessibleText(words.get(key));
        return new VBox(2, label, node);
    }

    private void keep() {
        Series series = metric.getValue();
        if (series == null) {
            problem.setText(words.get("form.metric.missing"));
            return;
        }
        Typed typed = parser.read(series.unit(), value.getText());
        if (typed instanceof Typed.Value one) {
            onKeep.accept(milestone(series, one.value()));
        } else {
            problem.setText(typed instanceof Typed.Refused refused ? refused.sentence() : words.get("form.value.one"));
        }
    }

    private Milestone milestone(Series series, double bound) {
        return new Milestone(
                "m-" + UUID.randomUUID().toString().substring(0, 8),
                series,
                year.getValue(),
                comparison.chosenProperty().get(),
                bound,
                null,
                null,
                null,
                action.getText().strip(),
                null,
                Extras.NONE);
    }
}
