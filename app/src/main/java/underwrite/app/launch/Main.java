package underwrite.app.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import underwrite.app.cli.CommandLineProgram;
import underwrite.app.cli.ExitCode;
import underwrite.app.cli.Terminal;
import underwrite.app.format.UiWords;
import underwrite.app.settings.SettingsFile;

/**
 * Where the program starts: with a command as the first argument it is a command line and never touches the window toolkit; with no
 * argument, a thesis file or {@code --preset ID} it opens the window. A file goes to the window that is open already, if there is one.
 *
 * <p>The exit code is that of the command line, and 3 when a window cannot open here. With the system property {@code
 * underwrite.exit=quiet} it is always 0: a build tool that starts the program would bury the sentence that it printed.
 */
public final class Main {
    private static final String EXIT = "underwrite.exit";
    private static final String QUIET = "quiet";

    private Main() {}

    public static void main(String[] arguments) {
        int code = run(List.of(arguments), Terminal.ofThisProcess(), Display.ofThisMachine());
        System.exit(QUIET.equals(System.getProperty(EXIT)) ? ExitCode.DONE : code);
    }

    static int run(List<String> arguments, Terminal terminal, Display display) {
        Start start = Start.of(
                arguments, word -> CommandLineProgram.commandNames().contains(word), CommandLineProgram::hasPreset);
        if (start instanceof Start.OpenWindow window) {
            return open(window, terminal, display);
        }
        if (start instanceof Start.Refuse refusal) {
            terminal.complain(refusal.sentence());
            return refusal.exitCode();
        }
        return CommandLineProgram.run(arguments, terminal);
    }

    private static int open(Start.OpenWindow window, Terminal terminal, Display display) {
        Optional<Path> file = window.file();
        if (file.isPresent() && RunningWindow.takes(SettingsFile.ofUser().data(), file.get())) {
            return ExitCode.DONE;
        }
        if (display.usable() && Window.show(window.parameters())) {
            return ExitCode.DONE;
        }
        terminal.complain(UiWords.of(Main.class).get("window.cannotOpen"));
        return ExitCode.MACHINE_FAILED;
    }
}
