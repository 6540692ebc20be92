package underwrite.model.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import underwrite.model.advice.Advice;
import underwrite.model.advice.Linter;
import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;
import underwrite.model.file.problem.ThesisFileException;
import underwrite.model.library.EvidenceLibrary;
import underwrite.model.library.Presets;
import underwrite.model.projection.Clash;
import underwrite.model.projection.Projector;
import underwrite.model.thesis.Assumptions;
import underwrite.model.thesis.Thesis;

@DisplayName("Whatever is wrong with a thesis, the sentences about it")
class SentencesTest {
    private static final long SEED = 20_261_127;
    private static final int THESES = 2_000;
    private static final int MOST_DIGITS = 6;

    /** Of people, which are counted one by one. */
    private static final int MOST_COUNTED = 9;

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(\\.\\d+)?");
    private static final Pattern STRANGE =
            Pattern.compile("NaN|Infinity|∞|\\{\\d|\\d[eE][-+]?\\d|\\bnull\\b|[a-z]\\.[a-z]+[A-Z]|_[A-Z]|[A-Z]_| {2}");

    private final Random random = new Random(SEED);

    @Test
    @DisplayName("hold no more digits than a person reads, and nothing that only a program understands (2,000 theses)")
    void clashesAndAdvice() {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < THESES; i++) {
            Assumptions assumptions = assumptions();
            Projector.clashes(assumptions).stream().map(Clash::message).forEach(sentences::add);
            if (i % 10 == 0) {
                sentences.addAll(advice(assumptions));
            }
        }
        assertThat(sentences).hasSizeGreaterThan(2 * THESES);
        sentences.forEach(SentencesTest::readable);
    }

    @Test
    @DisplayName("fill all their places, and quote of a file only what stands in it (2,000 damaged files)")
    void refusals() {
        byte[] good = Presets.all().get(3).file();
        int refused = 0;
        for (int i = 0; i < THESES; i++) {
            byte[] mutant = TreeMutants.of(good, random);
            try {
                ThesisReader.read(mutant);
            } catch (ThesisFileException e) {
                refused++;
                assertThat(e.what().inEnglish()).doesNotContainPattern("\\{\\d|\\bnull null\\b| {2}");
                assertQuoted(e.what().inEnglish(), new String(mutant, java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        assertThat(refused).isGreaterThan(THESES / 2);
    }

    private static void assertQuoted(String sentence, String file) {
        Matcher number = NUMBER.matcher(sentence);
        while (number.find()) {
            assertThat(!number.group().contains(".")
                            || digits(number.group()) <= MOST_DIGITS
                            || file.contains(number.group()))
                    .as("\"%s\" stands in the file: %s", number.group(), sentence)
                    .isTrue();
        }
    }

    private static void readable(String sentence) {
        assertThat(sentence).doesNotContainPattern(STRANGE);
        Matcher number = NUMBER.matcher(sentence);
        while (number.find()) {
            assertThat(digits(number.group()))
                    .as(sentence)
                    .isLessThanOrEqualTo(number.group().contains(".") ? MOST_DIGITS : MOST_COUNTED);
        }
    }

    /** Those that say something: neither the zeros in front nor those at the end of a whole number. */
    private static int digits(String number) {
        String figures = number.replaceAll("[.,]", "").replaceFirst("^0+", "");
        return number.contains(".")
                ? figures.length()
                : figures.replaceFirst("0+$", "").length();
    }

    private List<String> advice(Assumptions assumptions) {
        Thesis preset = Presets.all().get(0).thesis();
        Thesis thesis = preset.withScenarios(preset.scenarios().stream()
                .map(scenario -> scenario.with(assumptions))
                .toList());
        return Linter.advise(thesis, EvidenceLibrary.all()).stream()
                .map(Advice::message)
                .toList();
    }

    /** Some drivers anywhere in their ranges or a little past them, some just where two of them meet. */
    private Assumptions assumptions() {
        Assumptions assumptions = Assumptions.defaults();
        for (Driver driver : Driver.all()) {
            if (random.nextInt(3) == 0) {
                double span = driver.max() - driver.min();
                double past = random.nextInt(20) == 0 ? 0.05 * span : 0;
                assumptions = assumptions.with(driver, driver.min() - past + random.nextDouble() * (span + 2 * past));
            }
        }
        for (Choice choice : Choice.all()) {
            assumptions =
                    assumptions.with(choice, random.nextInt(choice.options().size()));
        }
        double near = assumptions.value(Driver.VALUATION_POST_MONEY) * (random.nextBoolean() ? 1.0002 : 0.9998);
        return switch (random.nextInt(4)) {
            case 0 -> assumptions.with(Driver.VALUATION_ROUND_SIZE, near);
            case 1 -> assumptions.with(Driver.LAB_CASH, near);
            case 2 -> assumptions.with(Driver.DEAL_CHEQUE, near);
            default -> assumptions;
        };
    }
}
