package underwrite.app.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import underwrite.app.format.DateText;
import underwrite.app.format.NumberText;
import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Input;
import underwrite.model.driver.Unit;
import underwrite.model.library.EvidenceLibrary;
import underwrite.model.series.Expr;
import underwrite.model.series.Formulas;
import underwrite.model.series.Series;
import underwrite.model.thesis.Evidence;
import underwrite.model.words.Words;

/** A page for each assumption: what it means, its range, where it goes, and what has been published on it. */
final class InputPages {
    private final Locale locale;
    private final NumberText numbers;
    private final Words words;

    InputPages(Locale locale, NumberText numbers, Words words) {
        this.locale = locale;
        this.numbers = numbers;
        this.words = words;
    }

    List<HelpPage> all() {
        return Input.all().stream().map(this::page).toList();
    }

    private HelpPage page(Input input) {
        List<String> blocks = new ArrayList<>();
        blocks.add(input.meaning(locale));
        if (input instanceof Driver driver) {
            blocks.add(range(driver));
        } else if (input instanceof Choice choice) {
            blocks.add(options(choice));
        }
        List<Series> uses = uses(input);
        if (!uses.isEmpty()) {
            blocks.add(words.get(
                    "input.uses",
                    uses.stream()
                            .map(series -> words.get("named", series.label(locale), series.id()))
                            .collect(Collectors.joining(words.get("comma")))));
        }
        blocks.add(words.get("input.id", input.id(), input.group().label(locale)));
        if (input instanceof Driver driver && !EvidenceLibrary.of(driver).isEmpty()) {
            blocks.add(words.get("input.evidence"));
            blocks.add(EvidenceLibrary.of(driver).stream()
                    .map(item -> evidence(driver.unit(), item))
                    .collect(Collectors.joining("\n")));
        }
        return new HelpPage(input.id(), Chapter.ASSUMPTIONS, input.label(locale), String.join("\n\n", blocks));
    }

    private String range(Driver driver) {
        Unit unit = driver.unit();
        return words.get(
                "input.range",
                numbers.exact(unit, driver.min()),
                numbers.exact(unit, driver.max()),
                numbers.exact(unit, driver.defaultValue()));
    }

    private String options(Choice choice) {
        String options = IntStream.range(0, choice.options().size())
                .mapToObj(option -> words.get(
                        "named",
                        choice.optionLabel(option, locale),
                        choice.options().get(option)))
                .collect(Collectors.joining(words.get("comma")));
        return words.get("input.options", options, choice.optionLabel(choice.defaultOption(), locale));
    }

    private String evidence(Unit unit, Evidence item) {
        String value = item.value() != null
                ? numbers.exact(unit, item.value())
                : item.low() != null && item.high() != null
                        ? numbers.range(unit, item.low(), item.high())
                        : words.get("evidence.noValue");
        String date = item.asOf().isEmpty() ? words.get("evidence.noDate") : DateText.readOut(item.asOf(), locale);
        return words.get("evidence.item", value, EvidenceLibrary.claim(item, locale), item.source(), date);
    }

    /** The series whose formulas name the assumption. */
    static List<Series> uses(Input input) {
        return Series.all().stream()
                .filter(series -> Formulas.of(series).all().anyMatch(expr -> names(expr, input)))
                .toList();
    }

    private static boolean names(Expr expr, Input input) {
        if (expr instanceof Expr.OfDriver of) {
            return of.driver() == input;
        }
        return expr instanceof Expr.IsOption of && of.choice() == input;
    }
}
