package underwrite.app.launch;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import underwrite.app.cli.ExitCode;
import underwrite.app.format.UiWords;
import underwrite.model.words.Words;

/** What the arguments ask for. */
sealed interface Start {

    /**
     * The window, with what it shall show.
     *
     * @param parameters empty, a path, or {@code --preset=ID}
     */
    record OpenWindow(List<String> parameters) implements Start {
        public OpenWindow {
            parameters = List.copyOf(parameters);
        }

        /** The file among them. */
        Optional<Path> file() {
            return parameters.stream()
                    .filter(parameter -> !parameter.startsWith("-"))
                    .findFirst()
                    .map(Path::of);
        }
    }

    /** The command line, with all arguments. */
    record RunCommand() implements Start {}

    /**
     * Nothing, and why.
     *
     * @param sentence starts with the argument that is wrong
     */
    record Refuse(String sentence, int exitCode) implements Start {}

    /**
     * Reads the arguments.
     *
     * @param isCommand whether a word names a command; asked only when nothing simpler decides, so that a window opens without it
     * @param isPreset whether an id names a preset
     */
    static Start of(List<String> arguments, Predicate<String> isCommand, Predicate<String> isPreset) {
        if (arguments.isEmpty()) {
            return new OpenWindow(List.of());
        }
        String first = arguments.get(0);
        if (first.equals("--preset") || first.startsWith("--preset=")) {
            return preset(arguments, isPreset);
        }
        if (first.startsWith("-") || (!isThesisFile(first) && isCommand.test(first))) {
            return new RunCommand();
        }
        return file(first, arguments.size());
    }

    private static Start preset(List<String> arguments, Predicate<String> isPreset) {
        String first = arguments.get(0);
        boolean joined = first.contains("=");
        if (arguments.size() != (joined ? 1 : 2)) {
            return refuse(ExitCode.WRONG_CALL, "preset.one");
        }
        String id = joined ? first.substring(first.indexOf('=') + 1) : arguments.get(1);
        return isPreset.test(id)
                ? new OpenWindow(List.of("--preset=" + id))
                : refuse(ExitCode.WRONG_CALL, "preset.unknown", id);
    }

    private static Start file(String argument, int arguments) {
        boolean named = argument.contains(".") || argument.contains("/") || argument.contains("\\");
        if (!exists(argument)) {
            return named
                    ? refuse(ExitCode.WRONG_INPUT, "file.missing", argument)
                    : refuse(ExitCode.WRONG_CALL, "argument.unknown", argument);
        }
        if (Files.isDirectory(Path.of(argument))) {
            return refuse(ExitCode.WRONG_INPUT, "file.folder", argument);
        }
        if (argument.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            return refuse(ExitCode.WRONG_INPUT, "file.workbook", argument);
        }
        return arguments == 1 ? new OpenWindow(List.of(argument)) : refuse(ExitCode.WRONG_CALL, "file.one", argument);
    }

    private static boolean isThesisFile(String argument) {
        return argument.endsWith(".thesis") && exists(argument);
    }

    private static boolean exists(String argument) {
        try {
            return Files.exists(Path.of(argument));
        } catch (InvalidPathException notAPath) {
            return false;
        }
    }

    private static Refuse refuse(int exitCode, String key, Object... details) {
        Words words = UiWords.of(Start.class);
        return new Refuse(words.get(key, details), exitCode);
    }
}
