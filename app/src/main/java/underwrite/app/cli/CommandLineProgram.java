package underwrite.app.cli;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import underwrite.app.format.UiWords;
import underwrite.model.library.Arguments;
import underwrite.model.library.Presets;

/**
 * Runs one command: the answer goes to standard output, every complaint to standard error on a line of its own, and the exit code tells
 * scripts which kind it was ({@link ExitCode}).
 */
public final class CommandLineProgram {
    private static final int WIDTH = 100;
    private static final OptionSpec HELP = OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .descriptionKey("help")
            .build();

    private CommandLineProgram() {}

    /** The names of all commands. */
    public static List<String> commandNames() {
        Terminal nowhere = Terminal.to(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
        return List.copyOf(commands(nowhere).getSubcommands().keySet());
    }

    /** What a command answers to {@code --help}. */
    public static String usage(String command) {
        Terminal nowhere = Terminal.to(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
        return Objects.requireNonNull(commands(nowhere).getSubcommands().get(command), command)
                .getUsageMessage();
    }

    /** Whether a preset ships under this id. */
    public static boolean hasPreset(String id) {
        return Presets.byId(id).isPresent() || Arguments.byId(id).isPresent();
    }

    /** Runs the command that the arguments name. */
    public static int run(List<String> arguments, Terminal terminal) {
        int code = commands(terminal).execute(arguments.toArray(String[]::new));
        terminal.out().flush();
        if (terminal.out().checkError()) {
            terminal.complain(UiWords.of(CommandLineProgram.class).get("output.failed"));
            return ExitCode.MACHINE_FAILED;
        }
        return code;
    }

    private static CommandLine commands(Terminal terminal) {
        CommandLine root = new CommandLine(new RootCommand());
        List.of(
                        new ProjectCommand(terminal),
                        new SimulateCommand(terminal),
                        new TornadoCommand(terminal),
                        new GridCommand(terminal),
                        new SolveCommand(terminal),
                        new BridgeCommand(terminal),
                        new NewCommand(terminal),
                        new PresetsCommand(terminal),
                        new SetCommand(terminal),
                        new ValidateCommand(terminal),
                        new DiffCommand(terminal),
                        new MemoCommand(terminal),
                        new ImportCommand(terminal),
                        new CompletionCommand(terminal))
                .forEach(root::addSubcommand);
        root.getCommandSpec().mixinStandardHelpOptions(true);
        for (CommandLine command : root.getSubcommands().values()) {
            command.getCommandSpec().addOption(HELP);
        }
        root.setUsageHelpWidth(WIDTH);
        root.setExpandAtFiles(false);
        root.registerConverter(Path.class, new PathName());
        root.registerConverter(Long.class, new WholeNumber());
        root.registerConverter(long.class, new WholeNumber());
        root.setOut(terminal.out());
        root.setErr(terminal.err());
        root.setParameterExceptionHandler((wrong, arguments) -> wrongCall(wrong, terminal));
        root.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, terminal));
        return root;
    }

    private static int wrongCall(ParameterException wrong, Terminal terminal) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        terminal.complain(command + ": " + wrong.getMessage());
        return ExitCode.WRONG_CALL;
    }

    private static int failed(Exception failure, Terminal terminal) {
        if (failure instanceof CommandException known) {
            known.lines().forEach(terminal::complain);
            return known.exitCode();
        }
        terminal.complain(UiWords.of(CommandLineProgram.class).get("failed", String.valueOf(failure)));
        return ExitCode.MACHINE_FAILED;
    }
}
