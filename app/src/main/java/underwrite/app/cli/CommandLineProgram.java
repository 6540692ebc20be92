package underwrite.app.cli;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import underwrite.app.format.UiWords;
import underwrite.model.library.Arguments;
import underwrite.model.library.Presets;
import underwrite.model.words.Words;

/**
 * Runs one command: the answer goes to standard output, every complaint to standard error on a line of its own, and the exit code tells
 * scripts which kind it was ({@link ExitCode}).
 */
public final class CommandLineProgram {
    private static final Words WORDS = Words.of("underwrite/app/cli/words");
    private static final int WIDTH = 100;
    private static final String COMPLETION = "generate-completion";
    private static final OptionSpec HELP = OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .descriptionKey("help")
            .build();

    /** What makes each command; picocli reads a class by reflection, so that only the one that runs is made. */
    private static final Map<String, Function<Terminal, Object>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("project", ProjectCommand::new);
        COMMANDS.put("simulate", SimulateCommand::new);
        COMMANDS.put("tornado", TornadoCommand::new);
        COMMANDS.put("grid", GridCommand::new);
        COMMANDS.put("solve", SolveCommand::new);
        COMMANDS.put("bridge", BridgeCommand::new);
        COMMANDS.put("new", NewCommand::new);
        COMMANDS.put("presets", PresetsCommand::new);
        COMMANDS.put("set", SetCommand::new);
        COMMANDS.put("validate", ValidateCommand::new);
        COMMANDS.put("diff", DiffCommand::new);
        COMMANDS.put("memo", MemoCommand::new);
        COMMANDS.put("import", ImportCommand::new);
        COMMANDS.put(COMPLETION, CompletionCommand::new);
    }

    private CommandLineProgram() {}

    /** The names of all commands. */
    public static List<String> commandNames() {
        return List.copyOf(COMMANDS.keySet());
    }

    /** What a command answers to {@code --help}, in a language. */
    public static String usage(String command, Locale locale) {
        Terminal nowhere = Terminal.to(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
        return Objects.requireNonNull(
                        commands(nowhere, Set.of(command), WORDS.in(locale))
                                .getSubcommands()
                                .get(command),
                        command)
                .getUsageMessage();
    }

    /** Whether a preset ships under this id. */
    public static boolean hasPreset(String id) {
        return Presets.byId(id).isPresent() || Arguments.byId(id).isPresent();
    }

    /** Runs the command that the arguments name. */
    public static int run(List<String> arguments, Terminal terminal) {
        int code = commands(terminal, needed(arguments), UiWords.of(CommandLineProgram.class))
                .execute(arguments.toArray(String[]::new));
        terminal.out().flush();
        if (terminal.out().checkError()) {
            terminal.complain(UiWords.of(CommandLineProgram.class).get("output.failed"));
            return ExitCode.MACHINE_FAILED;
        }
        return code;
    }

    /** The command that comes first; all of them where the answer speaks of all. */
    private static Set<String> needed(List<String> arguments) {
        boolean one =
                !arguments.isEmpty() && !arguments.get(0).equals(COMPLETION) && COMMANDS.containsKey(arguments.get(0));
        return one ? Set.of(arguments.get(0)) : COMMANDS.keySet();
    }

    private static CommandLine commands(Terminal terminal, Set<String> names, Words words) {
        CommandLine root = new CommandLine(new RootCommand());
        COMMANDS.forEach((name, command) -> {
            if (names.contains(name)) {
                root.addSubcommand(command.apply(terminal));
            }
        });
        root.getCommandSpec().mixinStandardHelpOptions(true);
        for (CommandLine command : root.getSubcommands().values()) {
            command.getCommandSpec().addOption(HELP);
        }
        root.setResourceBundle(words.bundle());
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
        String sentence = ParserWords.in(UiWords.of(CommandLineProgram.class), String.valueOf(wrong.getMessage()));
        terminal.complain(command + ": " + sentence);
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
