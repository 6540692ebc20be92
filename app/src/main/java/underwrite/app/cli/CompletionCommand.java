package underwrite.app.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Writes the script by which a shell completes our commands and options. */
@Command(name = "generate-completion")
final class CompletionCommand implements Runnable {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    CompletionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        CommandSpec root = spec.root();
        terminal.out().print(AutoComplete.bash(root.name(), root.commandLine()));
    }
}
