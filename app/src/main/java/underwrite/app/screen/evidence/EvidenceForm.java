package underwrite.app.screen.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;
import underwrite.app.component.Segments;
import underwrite.app.format.NumberParser;
import underwrite.app.format.NumberText;
import underwrite.app.format.Typed;
import underwrite.app.format.UiWords;
import underwrite.model.driver.Driver;
import underwrite.model.thesis.Evidence;
import underwrite.model.thesis.Evidence.Stance;
import underwrite.model.thesis.Extras;
import underwrite.model.words.Words;

/** Where a person writes a claim down: what was said, by whom, when, and which slider it speaks to. */
final class EvidenceForm extends VBox {
    private static final Pattern DATE = Pattern.compile("|\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");

    private final NumberText numbers;
    private final NumberParser parser;
    private final Consumer<Evidence> onKeep;
    private final Runnable onCancel;
    private final Words words = UiWords.of(EvidenceForm.class);
    private final @Nullable Evidence original;
    private final TextArea claim = new ClaimArea();
    private final TextField source = new TextField();
    private final TextField asOf = new TextField();
    private final ComboBox<Driver> driver = new SearchableComboBox<>();
    private final TextField value = new TextField();
    private final Segments<Stance> stance;
    private final Label problem = new Label();

    /** @param original the item to change, or null for a new one */
    EvidenceForm(
            NumberText numbers,
            NumberParser parser,
            @Nullable Evidence original,
            Consumer<Evidence> onKeep,
            Runnable onCancel) {
        this.numbers = numbers;
        this.parser = parser;
        this.original = original;
        this.onKeep = onKeep;
        this.onCancel = onCancel;
        this.stance = new Segments<>(List.of(Stance.values()), one -> words.get("stance." + one));
        getStyleClass().addAll("card", "evidence-form");
        driver.getItems().setAll(Driver.all());
        driver.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Driver one) {
                return one == null ? "" : one.label(UiWords.language());
            }

            @Override
            public @Nullable Driver fromString(String text) {
                return Driver.all().stream()
                        .filter(one -> one.label(UiWords.language()).equals(text))
                        .findFirst()
                        .orElse(null);
            }
        });
        driver.setMaxWidth(Double.MAX_VALUE);
        claim.setWrapText(true);
        claim.setPromptText(words.get("form.paste"));
        claim.setPrefRowCount(2);
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        Label title = new Label(words.get(original == null ? "form.title.add" : "form.title.edit"));
        title.getStyleClass().add("type-title");
        getChildren()
                .addAll(
                        title,
                        field("form.claim", claim),
                        field("form.source", source),
                        field("form.asOf", asOf),
                        field("form.driver", driver),
                        field("form.value", value),
                        field("form.stance", stance),
                        problem,
                        buttons());
        fill();
    }

    private Node field(String key, Node node) {
        Label label = new Label(words.get(key));
        label.getStyleClass().addAll("type-help", "text-second");
        label.setLabelFor(node);
        node.setAccessibleText(words.get(key));
        return new VBox(2, label, node);
    }

    private Node buttons() {
        Button keep = new Button(words.get("form.save"));
        keep.getStyleClass().add("accent");
        keep.setDefaultButton(true);
        keep.setOnAction(event -> keep());
        Button cancel = new Button(words.get("form.cancel"));
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> onCancel.run());
        HBox buttons = new HBox(keep, cancel);
        buttons.getStyleClass().add("evidence-actions");
        return buttons;
    }

    private void fill() {
        Evidence item = original;
        if (item == null) {
            stance.chosenProperty().set(Stance.CONTEXT);
            return;
        }
        claim.setText(item.claim());
        source.setText(item.source());
        asOf.setText(item.asOf());
        driver.setValue(item.driver());
        Double known = item.value();
        if (known != null && item.driver() != null) {
            value.setText(numbers.typed(item.driver().unit(), known));
        }
        stance.chosenProperty().set(item.stance());
    }

    private void keep() {
        List<String> problems = new ArrayList<>();
        if (claim.getText().isBlank()) {
            problems.add(words.get("form.claim.missing"));
        }
        if (!DATE.matcher(asOf.getText().strip()).matches()) {
            problems.add(words.get("form.asOf.wrong"));
        }
        Optional<Double> typed = typedValue(problems);
        problem.setText(String.join(" ", problems));
        if (problems.isEmpty()) {
            onKeep.accept(item(typed));
        }
    }

    private Optional<Double> typedValue(List<String> problems) {
        Driver speaksTo = driver.getValue();
        if (speaksTo == null || value.getText().isBlank()) {
            return Optional.empty();
        }
        Typed typed = parser.read(speaksTo.unit(), value.getText());
        if (typed instanceof Typed.Value one) {
            return Optional.of(one.value());
        }
        problems.add(typed instanceof Typed.Refused refused ? refused.sentence() : words.get("form.value.one"));
        return Optional.empty();
    }

    private Evidence item(Optional<Double> typed) {
        Evidence old = original;
        return new Evidence(
                old == null ? "own-" + UUID.randomUUID().toString().substring(0, 8) : old.id(),
                driver.getValue(),
                old == null || driver.getValue() != null ? null : old.group(),
                claim.getText().strip(),
                typed.orElse(null),
                old == null ? null : old.low(),
                old == null ? null : old.high(),
                old == null ? "" : old.basis(),
                asOf.getText().strip(),
                source.getText().strip(),
                old == null ? null : old.kind(),
                old == null ? null : old.confidence(),
                stance.chosenProperty().get(),
                old == null ? "" : old.essay(),
                false,
                old == null ? Extras.NONE : old.extras());
    }

    /** Takes a pasted claim apart, as long as nothing has been written. */
    void paste(String text) {
        PastedClaim pasted = PastedClaim.of(text);
        claim.setText(pasted.claim());
        source.setText(pasted.source());
        asOf.setText(pasted.asOf());
    }

    /** What gets the keyboard first. */
    Node first() {
        return claim;
    }

    /** A field that fills those below it from what is pasted into it while all are empty. */
    private final class ClaimArea extends TextArea {
        @Override
        public void paste() {
            String text = Clipboard.getSystemClipboard().getString();
            boolean empty = getText().isEmpty() && source.getText().isEmpty();
            if (empty && text != null) {
                EvidenceForm.this.paste(text);
            } else {
                super.paste();
            }
        }
    }
}
