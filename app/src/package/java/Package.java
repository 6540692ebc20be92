import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/**
 * Makes what people install from what the build made: a runtime with only the modules that the program uses, the program on it as a
 * folder that runs anywhere, and an installer for the system that this runs on.
 *
 * <p>Run by {@code mvn -Ppackage verify}, from the folder of the app, with: version, time stamp of every file, the jar that draws without
 * a screen.
 *
 * <p>The same sources give the same bytes: every file carries one time stamp, and class lists are sorted.
 */
final class Package {
    private static final String NAME = "Underwrite";
    private static final String MODULES =
            "java.base,java.desktop,java.logging,java.management,java.naming,java.scripting,java.sql,"
                    + "java.xml,java.xml.crypto,jdk.charsets,jdk.localedata,jdk.unsupported,jdk.zipfs";
    private static final List<String> JVM_OPTIONS = List.of(
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            // The first compiler alone: a start, a command and a cold simulation are all done before the second pays.
            "-XX:TieredStopAtLevel=1",
            // A heap that is given back when it is not needed, at no cost to a simulation.
            "-Xmn16m",
            "-XX:MinHeapFreeRatio=10",
            "-XX:MaxHeapFreeRatio=20",
            "-XX:-ShrinkHeapInSteps");
    private static final String STYLES = ".css";
    private static final String BINARY_STYLES = ".bss";
    private static final String MAIN = "underwrite.app.launch.Main";
    private static final String PRESET = "anthropic-2024-03";
    private static final int QUIET_SECONDS = 10;
    private static final int MOST_LOOKS = 12;
    private static final Path BUILT = Path.of("target");
    private static final Path SOURCES = Path.of("src/package");
    private static final Path WORK = BUILT.resolve("package");
    private static final Path RUNTIME = WORK.resolve("runtime");
    private static final Path INPUT = WORK.resolve("input");
    private static final Path ICONS = WORK.resolve("icons");
    private static final Path IMAGES = WORK.resolve("image");

    private final String version;
    private final Instant stamp;
    private final Path screenless;
    private final String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);

    private Package(String version, Instant stamp, Path screenless) {
        this.version = version;
        this.stamp = stamp;
        this.screenless = screenless;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        new Package(arguments[0], Instant.parse(arguments[1]), Path.of(arguments[2])).make();
    }

    private void make() throws IOException, InterruptedException {
        delete(WORK);
        Files.createDirectories(WORK);
        run(tool("java"), SOURCES.resolve("java/Icon.java"), ICONS);
        copyJars();
        addBinaryStyles(INPUT.resolve("underwrite.jar"));
        run(
                tool("jlink"),
                "--add-modules",
                MODULES,
                "--strip-debug",
                "--no-header-files",
                "--no-man-pages",
                "--compress=2",
                "--output",
                RUNTIME);
        Files.writeString(INPUT.resolve("underwrite.classlist"), String.join("\n", classList()) + "\n");
        stamp(WORK);
        image();
        installer();
    }

    /** The program's jar and, beside it as its manifest says, those it needs. */
    private static void copyJars() throws IOException {
        Path lib = Files.createDirectories(INPUT.resolve("lib"));
        Files.copy(BUILT.resolve("underwrite.jar"), INPUT.resolve("underwrite.jar"));
        try (Stream<Path> jars = Files.list(BUILT.resolve("lib"))) {
            for (Path jar : jars.toList()) {
                Files.copy(jar, lib.resolve(jar.getFileName()));
            }
        }
    }

    /** Puts a binary twin beside each style sheet in a jar; the toolkit takes it instead, and need not parse words at every start. */
    private void addBinaryStyles(Path jar) throws IOException {
        FileTime time = FileTime.from(stamp);
        try (FileSystem files = FileSystems.newFileSystem(jar)) {
            List<Path> sheets;
            try (Stream<Path> all = Files.walk(files.getPath("/"))) {
                sheets = all.filter(path -> path.toString().endsWith(STYLES)).toList();
            }
            for (Path sheet : sheets) {
                Path words = WORK.resolve("sheet.css");
                Path binary = WORK.resolve("sheet.bss");
                Files.copy(sheet, words, StandardCopyOption.REPLACE_EXISTING);
                Stylesheet.convertToBinary(words.toFile(), binary.toFile());
                Path twin = sheet.resolveSibling(sheet.getFileName().toString().replace(STYLES, BINARY_STYLES));
                Files.copy(binary, twin);
                Files.getFileAttributeView(twin, BasicFileAttributeView.class).setTimes(time, time, time);
            }
        }
    }

    /** The classes that a start of the window and of the command line load, for the class-data archive. */
    private Collection<String> classList() throws IOException, InterruptedException {
        String thesis = WORK.resolve("training.thesis").toString();
        Set<String> classes = new TreeSet<>();
        classes.addAll(loadedByWindow());
        classes.addAll(loadedByWindow("--preset", PRESET));
        classes.addAll(loadedByCommand("new", "--preset", PRESET, "-o", thesis));
        classes.addAll(loadedByCommand("validate", thesis));
        classes.addAll(loadedByCommand("project", thesis, "--json"));
        classes.addAll(screenClasses());
        if (classes.stream().noneMatch(name -> name.startsWith("javafx/scene/"))) {
            throw new IOException("The window did not open to list its classes; see " + WORK.resolve("training.log"));
        }
        return classes;
    }

    private List<String> loadedByWindow(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "-Dglass.platform=Monocle",
                "-Dmonocle.platform=Headless",
                "-Dprism.order=sw",
                "-cp",
                INPUT.resolve("underwrite.jar") + System.getProperty("path.separator") + screenless,
                MAIN));
        command.addAll(List.of(arguments));
        return loadedBy(command);
    }

    private static List<String> loadedByCommand(String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("-cp", INPUT.resolve("underwrite.jar").toString(), MAIN));
        command.addAll(List.of(arguments));
        return loadedBy(command);
    }

    private static List<String> loadedBy(List<String> arguments) throws IOException, InterruptedException {
        Path list = WORK.resolve("loaded.txt");
        Files.deleteIfExists(list);
        List<String> command = new ArrayList<>(
                List.of(RUNTIME.resolve("bin/java").toString(), "-Xshare:off", "-XX:DumpLoadedClassList=" + list));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(Redirect.appendTo(WORK.resolve("training.log").toFile()));
        // A person's settings decide neither what is listed, nor does listing change them.
        builder.environment().put("XDG_CONFIG_HOME", WORK.resolve("settings").toString());
        Process process = builder.start();
        endWhenQuiet(process, list);
        try (Stream<String> lines = Files.lines(list)) {
            return lines.filter(
                            line -> !line.startsWith("#") && !line.contains(" source: ") && !line.contains("onocle"))
                    .map(line -> line.replaceFirst(" id: \\d+$", ""))
                    // Classes for a Java as old as picocli's are archived only unlinked, and such a line links them.
                    .filter(line -> !line.startsWith("@lambda-proxy") || !line.matches(".*(testfx|picocli).*"))
                    .toList();
        }
    }

    /** A window stays open: it is closed when it has loaded nothing more for a while, however slow the machine is. */
    private static void endWhenQuiet(Process process, Path list) throws IOException, InterruptedException {
        long before = 0;
        for (int i = 0; i < MOST_LOOKS && !process.waitFor(QUIET_SECONDS, TimeUnit.SECONDS); i++) {
            long now = Files.exists(list) ? Files.size(list) : 0;
            if (now > 0 && now == before) {
                break;
            }
            before = now;
        }
        process.destroy();
        process.waitFor();
    }

    /** The training run draws in software and without a screen; these are the classes that a screen takes instead, or tries first. */
    private static List<String> screenClasses() throws IOException {
        List<String> classes = new ArrayList<>();
        try (Stream<Path> jars = Files.list(INPUT.resolve("lib"))) {
            for (Path jar : jars.filter(path -> path.getFileName().toString().startsWith("javafx-graphics"))
                    .toList()) {
                try (JarFile file = new JarFile(jar.toFile())) {
                    file.stream()
                            .map(entry -> entry.getName())
                            .filter(name -> name.matches("com/sun/(glass/ui/(gtk|win|mac)|prism/(es2|d3d))/.*\\.class"))
                            .map(name -> name.substring(0, name.length() - ".class".length()))
                            .forEach(classes::add);
                }
            }
        }
        return classes;
    }

    private void image() throws IOException, InterruptedException {
        List<Object> command = new ArrayList<>(List.of(
                tool("jpackage"),
                "--type",
                "app-image",
                "--name",
                NAME,
                "--app-version",
                version,
                "--vendor",
                NAME,
                "--copyright",
                "Apache License 2.0",
                "--description",
                "Investment theses on AI labs",
                "--input",
                INPUT,
                "--main-jar",
                "underwrite.jar",
                "--runtime-image",
                RUNTIME,
                "--icon",
                icon(),
                "--dest",
                IMAGES));
        for (String option : JVM_OPTIONS) {
            command.addAll(List.of("--java-options", option));
        }
        command.addAll(List.of("--java-options", "-XX:SharedArchiveFile=$APPDIR/underwrite.jsa"));
        if (windows()) {
            // A program with a window has no console on Windows; the commands need one.
            Path console = WORK.resolve("console.properties");
            Files.writeString(console, "win-console=true\n");
            command.addAll(List.of("--add-launcher", "underwrite=" + console));
        }
        run(command.toArray());
        if (!windows() && !mac()) {
            writeLauncher();
        }
        stamp(IMAGES);
    }

    /** On Linux a script starts the program, with the options and the class path that jpackage's own launcher would take. */
    private static void writeLauncher() throws IOException {
        Path home = IMAGES.resolve(NAME);
        String script = Files.readString(SOURCES.resolve("linux/launcher.sh"))
                .replace("@OPTIONS@", String.join(" ", JVM_OPTIONS))
                .replace("@MAIN@", MAIN);
        Files.writeString(home.resolve("bin").resolve(NAME), script);
        Files.delete(home.resolve("lib/libapplauncher.so"));
    }

    private void installer() throws IOException, InterruptedException {
        Path association = WORK.resolve("thesis.properties");
        Files.writeString(
                association,
                "extension=thesis\nmime-type=application/x-underwrite-thesis\n" + "description=Underwrite thesis\nicon="
                        + icon().toString().replace('\\', '/') + "\n");
        List<Object> command = new ArrayList<>(List.of(
                tool("jpackage"),
                "--name",
                NAME,
                "--app-version",
                version,
                "--vendor",
                NAME,
                "--description",
                "Investment theses on AI labs",
                "--file-associations",
                association,
                "--dest",
                WORK.resolve("installer")));
        if (mac()) {
            command.addAll(List.of("--type", "dmg", "--app-image", IMAGES.resolve(NAME + ".app")));
        } else if (windows()) {
            command.addAll(List.of(
                    "--type",
                    "msi",
                    "--app-image",
                    IMAGES.resolve(NAME),
                    "--win-menu",
                    "--win-shortcut",
                    "--win-per-user-install",
                    "--win-upgrade-uuid",
                    "6d1f5b0e-52f5-4c7f-9d0b-6a1d6f2f8a31"));
        } else {
            command.addAll(List.of(
                    "--type",
                    "deb",
                    "--app-image",
                    IMAGES.resolve(NAME),
                    "--linux-package-name",
                    "underwrite",
                    "--linux-deb-maintainer",
                    "maintainers@underwrite.invalid",
                    "--linux-app-category",
                    "editors",
                    "--linux-menu-group",
                    "Office;Finance",
                    "--linux-shortcut",
                    "--linux-package-deps",
                    "libgtk-3-0t64 | libgtk-3-0, libgl1, libxtst6, libxxf86vm1, libpangoft2-1.0-0",
                    "--resource-dir",
                    SOURCES.resolve("linux")));
        }
        run(command.toArray());
        stamp(WORK.resolve("installer"));
        System.out.println("The image is in " + IMAGES.toAbsolutePath() + ", the installer in "
                + WORK.resolve("installer").toAbsolutePath());
    }

    private Path icon() {
        return ICONS.resolve(windows() ? "icon.ico" : mac() ? "icon.icns" : "icon-512.png");
    }

    private boolean windows() {
        return system.startsWith("windows");
    }

    private boolean mac() {
        return system.startsWith("mac");
    }

    private static Path tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name);
    }

    private void run(Object... command) throws IOException, InterruptedException {
        List<String> words = Stream.of(command).map(Object::toString).toList();
        ProcessBuilder builder = new ProcessBuilder(words).inheritIO();
        builder.environment().put("SOURCE_DATE_EPOCH", String.valueOf(stamp.getEpochSecond()));
        int code = builder.start().waitFor();
        if (code != 0) {
            throw new IOException(words.get(0) + " ended with " + code
                    + ". On Linux an installer needs dpkg-deb and fakeroot, on Windows WiX 3, "
                    + "on macOS the command line tools of Xcode; all of them a JDK with jlink and jpackage.");
        }
    }

    private void stamp(Path root) throws IOException {
        FileTime time = FileTime.from(stamp);
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.setLastModifiedTime(file, time);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
                Files.setLastModifiedTime(folder, time);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void delete(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    new LinkedHashSet<>(files.sorted((a, b) -> b.compareTo(a)).toList())) {
                Files.delete(file);
            }
        }
    }
}
