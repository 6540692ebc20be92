package underwrite.app.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import underwrite.model.file.problem.ThesisFileException;
import underwrite.model.file.store.AtomicSave;

/**
 * Remembers starts until they have gone well, so that what crashes the program at its start does so twice and not for ever. Each start is
 * a line with the process and the moment it began; a line whose process is gone is a start that crashed. A number that the system has
 * given to another process meanwhile is told by that moment.
 */
public final class StartRecord {
    /** So many crashes in a row, and the next start opens nothing. */
    public static final int ENOUGH = 2;

    private static final Logger LOG = LoggerFactory.getLogger(StartRecord.class);
    private static final String NAME = "starts";
    private static final Pattern LINE = Pattern.compile("\\d{1,18} \\d{1,18}");
    private static final int MOST_LINES = 20;

    private final Path file;
    private final int crashes;
    private final String own;

    private StartRecord(Path file, int crashes, String own) {
        this.file = file;
        this.crashes = crashes;
        this.own = own;
    }

    /** Notes that the program begins to start. What cannot be noted is no reason not to. */
    public static StartRecord begin(Path folder) {
        Path file = folder.resolve(NAME);
        List<String> starts = read(file);
        int crashes = (int) starts.stream().filter(start -> !isAlive(start)).count();
        ProcessHandle here = ProcessHandle.current();
        StartRecord record = new StartRecord(file, crashes, line(here.pid(), began(here)));
        starts.add(record.own);
        record.write(starts);
        return record;
    }

    /** How many starts before this one did not go well, in a row. */
    public int crashes() {
        return crashes;
    }

    /** Whether this start should open nothing. */
    public boolean isSafe() {
        return crashes >= ENOUGH;
    }

    /** This start went well, so that those before it no longer count. */
    public void wentWell() {
        List<String> others = read(file);
        others.removeIf(start -> start.equals(own) || !isAlive(start));
        write(others);
    }

    private static List<String> read(Path file) {
        try {
            List<String> lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.ISO_8859_1));
            lines.removeIf(line -> !LINE.matcher(line).matches());
            return new ArrayList<>(lines.subList(Math.max(0, lines.size() - MOST_LINES), lines.size()));
        } catch (IOException none) {
            return new ArrayList<>();
        }
    }

    private void write(List<String> starts) {
        try {
            if (starts.isEmpty()) {
                Files.deleteIfExists(file);
                return;
            }
            Path folder = file.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            String text = String.join("\n", starts) + "\n";
            AtomicSave.onDisk().replace(file, text.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException | ThesisFileException e) {
            LOG.warn("The start was not noted", e);
        }
    }

    static String line(long process, long began) {
        return process + " " + began;
    }

    private static boolean isAlive(String line) {
        String[] parts = line.split(" ", -1);
        Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(parts[0]));
        return process.filter(ProcessHandle::isAlive)
                .filter(alive -> began(alive) == Long.parseLong(parts[1]))
                .isPresent();
    }

    private static long began(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}
