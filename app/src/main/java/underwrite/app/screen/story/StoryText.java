package underwrite.app.screen.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Input;
import underwrite.model.library.EvidenceLibrary;
import underwrite.model.library.Story;
import underwrite.model.thesis.Assumptions;
import underwrite.model.thesis.Evidence;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.Thesis;
import underwrite.model.words.Words;

/** A story in sentences, as the card shows them and the memo keeps them. */
public final class StoryText {
    private final Story story;
    private final NumberText numbers;
    private final Words words = UiWords.of(StoryText.class);
    private final Locale locale = UiWords.language();

    public StoryText(Story story, NumberText numbers) {
        this.story = story;
        this.numbers = numbers;
    }

    /** The thesis of the argument with the story as its memo's thesis. */
    public Thesis thesis() {
        Thesis thesis = story.argument().thesis(locale);
        return thesis.withMemo(thesis.memo().withThesis(all()));
    }

    private String all() {
        List<String> lines = new ArrayList<>();
        lines.add(words.get("essay", story.argument().essay(), story.asOf()));
        story.sides().forEach(side -> lines.add(side(side)));
        lines.add("");
        lines.add(words.get("moves"));
        story.moves().forEach(move -> {
            lines.add(words.get("bullet", move(move)));
            move.reasons().forEach(reason -> lines.add(words.get("below", reason(reason) + " " + sources(reason))));
        });
        lines.add("");
        lines.add(words.get("after"));
        story.after()
                .forEach(item -> lines.add(words.get("bullet", after(item) + " " + words.get("sources", item.id()))));
        return String.join("\n", lines);
    }

    String side(Scenario side) {
        return words.get("side", side.name(), side.description());
    }

    /** A slider with what each side assumes. */
    String move(Story.Move move) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < story.sides().size(); i++) {
            values.add(words.get(
                    "value",
                    story.sides().get(i).name(),
                    value(move.input(), move.values().get(i))));
        }
        return words.get("move", move.input().label(locale), String.join(words.get("and"), values));
    }

    private String value(Input input, Assumptions assumptions) {
        return input instanceof Driver driver
                ? numbers.input(driver.unit(), assumptions.value(driver))
                : ((Choice) input).optionLabel(assumptions.option((Choice) input), locale);
    }

    String reason(Story.Reason reason) {
        return words.get("reason", reason.side().name(), reason.note());
    }

    private String sources(Story.Reason reason) {
        return reason.evidence().isEmpty()
                ? ""
                : words.get(
                        "sources",
                        reason.evidence().stream().map(Evidence::id).collect(Collectors.joining(words.get("and"))));
    }

    /** What was published on a slider afterwards. */
    String after(Evidence item) {
        Driver driver = Objects.requireNonNull(item.driver());
        double value = Objects.requireNonNull(item.value());
        return words.get(
                "later",
                item.asOf(),
                driver.label(locale),
                numbers.input(driver.unit(), value),
                EvidenceLibrary.claim(item, locale));
    }
}
