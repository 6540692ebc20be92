import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Times how long programs take until their first frame is on the screen, and what they hold when idle.
 *
 * <p>A frame is there when the left of the screen shows words: more colours than an empty window has. The screen is looked at rather than
 * the list of windows, because a window is listed before anything is drawn in it.
 *
 * <p>Arguments: runs, then pairs of a name and a command line, the first of them the one that the others are compared with. With {@code
 * COLD=1} in the environment, as root, each run is from the disk.
 */
final class Start {
    private static final Rectangle LEFT = new Rectangle(60, 0, 300, 900);
    private static final int EMPTY_WINDOW = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration UNTIL_IDLE = Duration.ofSeconds(6);

    private final Robot robot = new Robot();
    private final boolean cold = "1".equals(System.getenv("COLD"));

    private Start() throws AWTException {}

    /** One start: milliseconds on the clock, milliseconds of processor, megabytes once idle. */
    record Taken(long elapsed, long processor, long megabytes) {}

    public static void main(String[] arguments) throws Exception {
        int runs = Integer.parseInt(arguments[0]);
        List<String> names = new ArrayList<>();
        List<List<String>> commands = new ArrayList<>();
        for (int i = 1; i < arguments.length; i += 2) {
            names.add(arguments[i]);
            commands.add(List.of(arguments[i + 1].split(" ")));
        }
        List<List<Taken>> taken = new ArrayList<>();
        commands.forEach(command -> taken.add(new ArrayList<>()));
        Start start = new Start();
        // In turn, so that a busy minute of the machine falls on all of them.
        for (int run = 0; run < runs; run++) {
            for (int i = 0; i < commands.size(); i++) {
                taken.get(i).add(start.time(commands.get(i)));
            }
        }
        long elapsed = median(taken.get(0).stream().map(Taken::elapsed));
        long processor = median(taken.get(0).stream().map(Taken::processor));
        for (int i = 0; i < names.size(); i++) {
            long ownElapsed = median(taken.get(i).stream().map(Taken::elapsed));
            long ownProcessor = median(taken.get(i).stream().map(Taken::processor));
            System.out.printf(
                    "%s, %s: %d ms (%.2f of the first), processor %d ms (%.2f), idle %d MB%n",
                    names.get(i),
                    start.cold ? "cold" : "warm",
                    ownElapsed,
                    (double) ownElapsed / elapsed,
                    ownProcessor,
                    (double) ownProcessor / processor,
                    median(taken.get(i).stream().map(Taken::megabytes)));
        }
    }

    private Taken time(List<String> command) throws Exception {
        if (cold) {
            new ProcessBuilder("sh", "-c", "sync; echo 3 >/proc/sys/vm/drop_caches").start().waitFor();
        }
        // Pixels are read once before the clock runs, so that this program is warm.
        robot.createScreenCapture(LEFT);
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (!painted()) {
            if (!process.isAlive() || System.nanoTime() - begin > PATIENCE.toNanos()) {
                process.destroy();
                throw new IllegalStateException("nothing was drawn by " + command);
            }
            Thread.sleep(8);
        }
        long elapsed = (System.nanoTime() - begin) / 1_000_000;
        long processor = family(process).mapToLong(Start::processor).sum();
        Thread.sleep(UNTIL_IDLE.toMillis());
        // The launcher waits for the program, which is its child and holds the memory that counts.
        long megabytes = family(process).mapToLong(Start::megabytes).max().orElse(0);
        family(process).toList().forEach(ProcessHandle::destroy);
        process.waitFor(10, TimeUnit.SECONDS);
        while (painted()) {
            Thread.sleep(50);
        }
        return new Taken(elapsed, processor, megabytes);
    }

    private boolean painted() {
        BufferedImage seen = robot.createScreenCapture(LEFT);
        Set<Integer> colours = new HashSet<>();
        int[] pixels = seen.getRGB(0, 0, LEFT.width, LEFT.height, null, 0, LEFT.width);
        for (int pixel : pixels) {
            if (colours.add(pixel) && colours.size() > EMPTY_WINDOW) {
                return true;
            }
        }
        return false;
    }

    private static Stream<ProcessHandle> family(Process process) {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants());
    }

    private static long processor(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis();
    }

    private static long megabytes(ProcessHandle process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .sum();
        } catch (IOException ended) {
            return 0;
        }
    }

    private static long median(Stream<Long> values) {
        long[] sorted = values.flatMapToLong(LongStream::of).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
