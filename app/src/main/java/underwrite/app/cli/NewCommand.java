package underwrite.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import underwrite.app.format.UiWords;
import underwrite.model.library.Arguments;
import underwrite.model.library.Presets;

/** Makes a thesis file from a preset. */
@Command(name = "new")
final class NewCommand implements Runnable {
    private final Terminal terminal;

    @Option(
            names = "--preset",
            paramLabel = "ID",
            required = true,
            descriptionKey = "preset",
            converter = PresetNames.class)
    private Shipped preset;

    @Mixin
    private final OutputOption output = new OutputOption();

    NewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** A thesis that ships with the program. */
    interface Shipped {
        /** Its bytes as a thesis file. */
        byte[] file();
    }

    /** Reads the id of a preset or of an argument. */
    static final class PresetNames implements ITypeConverter<Shipped> {
        @Override
        public Shipped convert(String id) {
            return Presets.byId(id)
                    .<Shipped>map(preset -> preset::file)
                    .or(() -> Arguments.byId(id).map(argument -> argument::file))
                    .orElseThrow(() -> new TypeConversionException(
                            UiWords.of(NewCommand.class).get("preset.unknown", OneLine.of(id))));
        }
    }

    @Override
    public void run() {
        output.write(preset.file(), terminal);
    }
}
