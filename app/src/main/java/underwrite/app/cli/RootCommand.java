package underwrite.app.cli;

import picocli.CommandLine.Command;
import underwrite.app.release.Release;

/** The name before every command; alone it has nothing to do. */
@Command(name = "underwrite", synopsisSubcommandLabel = "COMMAND", versionProvider = RootCommand.Version.class)
final class RootCommand {

    /** Answers {@code --version}. */
    static final class Version implements picocli.CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Underwrite " + Release.version()};
        }
    }
}
