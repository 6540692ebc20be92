package underwrite.app.launch;

import static underwrite.app.launch.TestWindow.act;
import static underwrite.app.launch.TestWindow.get;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Stage;

/**
 * The window in the language of {@link PseudoWords}, every screen of it in two sizes: a program of its own, since much is put into words
 * once and for all. Writes each fault as a line into a file.
 *
 * <p>Arguments: the folder of the settings, the resources, the file for the faults.
 */
final class PseudoWindow {
    private static final int[][] SIZES = {{1180, 720}, {1440, 900}};
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final Pattern KEYS = Pattern.compile("(Ctrl|Alt|Shift|F\\d+)( .*)?");
    private static final Pattern MONTH =
            Pattern.compile("(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (20\\d\\d)?");

    /** What holds sentences of a thesis, its evidence, the documentation or figures rather than words of the program. */
    private static final List<String> NO_WORDS_OF_OURS = List.of("help-view", "text-input");

    private final Set<String> faults = new TreeSet<>();
    private final String data;

    private PseudoWindow(String data) {
        this.data = data;
    }

    public static void main(String[] arguments) {
        try {
            run(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
            System.exit(0);
        } catch (Exception | AssertionError failed) {
            failed.printStackTrace();
            System.exit(1);
        }
    }

    private static void run(Path settings, Path resources, Path written)
            throws IOException, InterruptedException, ExecutionException {
        Locale.setDefault(Locale.Category.DISPLAY, PseudoWords.LOCALE);
        Locale.setDefault(Locale.Category.FORMAT, Locale.US);
        // Not with the patience of the other tests: the first window of a process loads all classes, which a busy
        // machine takes its time for.
        CompletableFuture<TestWindow> window = new CompletableFuture<>();
        Platform.startup(
                () -> window.complete(new TestWindow(new Stage(), settings, 1440, 900, "--preset=anthropic-2024-03")));
        PseudoWindow pseudo = new PseudoWindow(data(resources));
        pseudo.look(window.get());
        Files.write(written, pseudo.faults);
    }

    /** All that theses, evidence and libraries say, in which a text that is shown may be found. */
    private static String data(Path resources) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(resources)) {
            for (Path file : files.filter(
                            path -> path.toString()
                                    .matches(
                                            ".*(bad-on-purpose\\.thesis|\\.evidence|\\.json|library/shipped\\.properties|memo/memo\\.properties)"))
                    .filter(Files::isRegularFile)
                    .toList()) {
                all.append(Files.readString(file)).append('\n');
            }
        }
        return all.toString().replace("\\\"", "\"").replace("\\\n", "").toLowerCase(Locale.ROOT);
    }

    private void look(TestWindow window) {
        for (int[] size : SIZES) {
            act(() -> {
                window.stage.setWidth(size[0]);
                window.stage.setHeight(size[1]);
            });
            for (Shown screen : Shown.all()) {
                screen.show(window);
                String at = screen + " at " + size[0] + "x" + size[1] + ": ";
                faults.addAll(get(() -> Walk.nodes(window.scene().getRoot())
                        .flatMap(node -> Stream.of(english(node), cut(node)).flatMap(Optional::stream))
                        .map(fault -> at + fault)
                        .toList()));
                screen.leave(window);
            }
        }
    }

    private Optional<String> english(Node node) {
        String text = MONTH.matcher(Walk.text(node)).replaceAll("").strip();
        boolean ours = NO_WORDS_OF_OURS.stream().noneMatch(style -> Walk.within(node, style));
        boolean shownByLabel = node instanceof Text && node.getParent() instanceof Labeled;
        return ours
                        && !shownByLabel
                        && !PseudoWords.in(text)
                        && !KEYS.matcher(text).matches()
                        && !isData(text)
                ? Optional.of("not from a bundle '" + text + "' in " + Walk.place(node))
                : Optional.empty();
    }

    /** Whether a text is joined from what theses and evidence say, such as an author and a title, and from figures. */
    private boolean isData(String text) {
        return Pattern.compile("[,;()\u00b7]\\s*")
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .allMatch(part -> !WORD.matcher(part).find() || data.contains(part.strip()));
    }

    /** Words of a button must be there at once; what a label has no room for it says when it is pointed at, as the choices in the rail do. */
    private static Optional<String> cut(Node node) {
        return node instanceof ButtonBase button
                        && Walk.cut(button)
                        && !Walk.hasTip(button)
                        && !Walk.within(node, "choice-row")
                ? Optional.of("cut '" + button.getText() + "' in " + Walk.place(node))
                : Optional.empty();
    }
}
