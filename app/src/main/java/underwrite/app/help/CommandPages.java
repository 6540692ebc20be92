package underwrite.app.help;

import java.util.List;
import java.util.Locale;
import underwrite.app.cli.CommandLineProgram;

/** A page for each command: what it answers to {@code --help}. */
final class CommandPages {
    private CommandPages() {}

    static List<HelpPage> all(Locale locale) {
        return CommandLineProgram.commandNames().stream()
                .map(name -> new HelpPage(
                        "command." + name,
                        Chapter.COMMANDS,
                        name,
                        "```\n" + CommandLineProgram.usage(name, locale).strip() + "\n```"))
                .toList();
    }
}
