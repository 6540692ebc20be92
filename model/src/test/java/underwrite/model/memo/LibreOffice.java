package underwrite.model.memo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Recalculates workbooks in LibreOffice, many in one start. */
final class LibreOffice {
    private static final int FILES_A_START = 32;
    private static final long PATIENCE_MIN = 10;
    private static final String ALWAYS_RECALCULATE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
            <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
            </item>
            </oor:items>
            """;

    private final Path program;
    private final Path folder;

    private LibreOffice(Path program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** Finds the program; without it a test fails and says what to install. */
    static LibreOffice in(Path folder) {
        List<Path> found = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(entry -> Path.of(entry, "soffice"))
                .filter(Files::isExecutable)
                .toList();
        assertThat(found)
                .as(
                        "LibreOffice holds the memo's formulas against the engine: install libreoffice-calc, so that soffice"
                                + " is on the path")
                .isNotEmpty();
        return new LibreOffice(found.get(0), folder);
    }

    /** Recalculates the workbooks of a folder and returns the folder with the results, under the same names. */
    Path recalculate(Path workbooks) throws IOException, InterruptedException {
        List<String> files;
        try (var list = Files.list(workbooks)) {
            files = list.map(Path::toString).sorted().toList();
        }
        Path results = Files.createDirectories(folder.resolve("recalculated"));
        int half = (files.size() + 1) / 2;
        Thread other = new Thread(() -> all(files.subList(half, files.size()), results, "second"));
        other.start();
        all(files.subList(0, half), results, "first");
        other.join();
        return results;
    }

    private void all(List<String> files, Path results, String name) {
        try {
            Path profile = folder.resolve(name);
            Path user = Files.createDirectories(profile.resolve("user"));
            Files.writeString(user.resolve("registrymodifications.xcu"), ALWAYS_RECALCULATE);
            for (int start = 0; start < files.size(); start += FILES_A_START) {
                convert(files.subList(start, Math.min(files.size(), start + FILES_A_START)), results, profile);
            }
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void convert(List<String> files, Path results, Path profile) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "-env:UserInstallation=" + profile.toUri(),
                "--headless",
                "--convert-to",
                "xlsx:Calc MS Excel 2007 XML",
                "--outdir",
                results.toString()));
        command.addAll(files);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("log").toFile())
                .start();
        boolean ended = process.waitFor(PATIENCE_MIN, TimeUnit.MINUTES);
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        assertThat(ended).as("LibreOffice ended").isTrue();
    }
}
