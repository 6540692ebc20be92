package underwrite.model.file;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import underwrite.model.file.problem.ThesisFileException;
import underwrite.model.library.Presets;
import underwrite.model.projection.Projector;
import underwrite.model.series.Series;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.Thesis;

/**
 * Damages good files in a thousand ways and holds the reader to its promise: each is either refused with a code, or opens as a thesis
 * that is valid, finite, and saves and opens again as the same.
 */
final class Mutants {
    /** Work, not waiting: other programs on the machine must not slow a file down. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private static final String[] TOKENS = {
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "null",
        "true",
        "-",
        "0",
        "1e400",
        "-0",
        "1e-400",
        "9007199254740993",
        "NaN",
        "\"\"",
        "\\u0000",
        "\\ud800",
        "\u0000",
        "\uFEFF",
        "//",
        "\"market.size\"",
        "\"version\": 2",
        "\"id\": \"base\""
    };

    /** The presets come first among the seeds. */
    private static final int GOOD_SEEDS = 18;

    private final List<byte[]> seeds = new ArrayList<>();
    private final Random random;

    /** How many were refused and accepted, and the longest time that one took. */
    record Outcome(int refused, int accepted, long slowestMillis) {}

    private Mutants(long seed) {
        this.random = new Random(seed);
        Presets.all().forEach(preset -> seeds.add(preset.file()));
        seeds.add(RoundTripTest.resource("everything.thesis"));
        NamedInputs.all().values().stream()
                .filter(input -> input.length < 100_000)
                .forEach(seeds::add);
        for (int i = 0; i < 20; i++) {
            seeds.add(ThesisWriter.write(RandomThesis.of(i)));
        }
    }

    /** Run in a virtual machine of its own, so that its memory can be bounded: count and seed. */
    public static void main(String[] arguments) {
        Outcome outcome = run(Integer.parseInt(arguments[0]), Long.parseLong(arguments[1]));
        System.out.println(outcome.refused() + " " + outcome.accepted() + " " + outcome.slowestMillis());
    }

    static Outcome run(int count, long seed) {
        Mutants mutants = new Mutants(seed);
        int refused = 0;
        long slowest = 0;
        for (int i = 0; i < count; i++) {
            byte[] mutant = mutants.next();
            long start = CLOCK.getCurrentThreadCpuTime();
            refused += mutants.refuses(mutant, i) ? 1 : 0;
            slowest = Math.max(slowest, (CLOCK.getCurrentThreadCpuTime() - start) / 1_000_000);
        }
        return new Outcome(refused, count - refused, slowest);
    }

    private boolean refuses(byte[] mutant, int number) {
        try {
            Opened opened = ThesisReader.read(mutant);
            check(opened.thesis());
            return false;
        } catch (ThesisFileException e) {
            if (e.what().inEnglish().isBlank() || !e.problem().refuses()) {
                throw new AssertionError("Mutant " + number + " is refused without a word");
            }
            return true;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new AssertionError("Mutant " + number + ": " + new String(mutant, StandardCharsets.UTF_8), e);
        }
    }

    private static void check(Thesis thesis) {
        for (Scenario scenario : thesis.scenarios()) {
            if (Projector.clashes(scenario.assumptions()).isEmpty()) {
                refuseInfinite(scenario);
            }
        }
        Thesis again = ThesisReader.read(ThesisWriter.write(thesis)).thesis();
        if (!again.equals(thesis)) {
            throw new IllegalStateException("Saves and opens as another thesis");
        }
    }

    private static void refuseInfinite(Scenario scenario) {
        var projection = Projector.project(scenario.assumptions());
        for (Series series : Series.all()) {
            for (int year = 0; year < Series.YEARS; year++) {
                if (!Double.isFinite(projection.at(series, year))) {
                    throw new IllegalStateException(series.id() + " of year " + year + " is not finite");
                }
            }
        }
    }

    private byte[] next() {
        byte[] mutant = seeds.get(random.nextInt(seeds.size()));
        if (random.nextInt(3) == 0) {
            return TreeMutants.of(seeds.get(random.nextInt(GOOD_SEEDS)), random);
        }
        for (int i = random.nextInt(3); i >= 0; i--) {
            mutant = mutate(mutant);
        }
        return mutant;
    }

    private byte[] mutate(byte[] bytes) {
        if (bytes.length < 2) {
            return bytes;
        }
        int at = random.nextInt(bytes.length);
        int length = Math.min(1 + random.nextInt(64), bytes.length - at);
        return switch (random.nextInt(9)) {
            case 0 -> flipped(bytes, at);
            case 1 -> replaced(bytes, at, 1, new byte[] {(byte) random.nextInt(256)});
            case 2 -> Arrays.copyOf(bytes, at);
            case 3 -> replaced(bytes, at, length, new byte[0]);
            case 4 -> replaced(bytes, at, 0, Arrays.copyOfRange(bytes, at, at + length));
            case 5 -> spliced(bytes, at);
            case 6 -> number(bytes, at);
            case 7 -> swapped(bytes);
            default -> replaced(bytes, at, random.nextInt(2), token());
        };
    }

    private byte[] flipped(byte[] bytes, int at) {
        byte[] mutant = bytes.clone();
        mutant[at] ^= (byte) (1 << random.nextInt(8));
        return mutant;
    }

    private byte[] spliced(byte[] bytes, int at) {
        byte[] other = seeds.get(random.nextInt(seeds.size()));
        int from = random.nextInt(other.length + 1);
        return replaced(bytes, at, bytes.length - at, Arrays.copyOfRange(other, from, other.length));
    }

    /** Puts a token in place of the number that follows. */
    private byte[] number(byte[] bytes, int at) {
        int start = at;
        while (start < bytes.length && !Character.isDigit(bytes[start])) {
            start++;
        }
        int end = start;
        while (end < bytes.length && (Character.isDigit(bytes[end]) || bytes[end] == '.')) {
            end++;
        }
        return replaced(bytes, start, end - start, token());
    }

    /** Swaps two lines, which moves whole members. */
    private byte[] swapped(byte[] bytes) {
        String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n");
        int a = random.nextInt(lines.length);
        int b = random.nextInt(lines.length);
        String kept = lines[a];
        lines[a] = lines[b];
        lines[b] = kept;
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] token() {
        return TOKENS[random.nextInt(TOKENS.length)].getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] replaced(byte[] bytes, int at, int length, byte[] by) {
        byte[] mutant = new byte[bytes.length - length + by.length];
        System.arraycopy(bytes, 0, mutant, 0, at);
        System.arraycopy(by, 0, mutant, at, by.length);
        System.arraycopy(bytes, at + length, mutant, at + by.length, bytes.length - at - length);
        return mutant;
    }
}
