package underwrite.app.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import underwrite.app.format.UiWords;

/** Reads the name of a file. */
final class PathName implements ITypeConverter<Path> {
    @Override
    public Path convert(String text) {
        if (text.isEmpty()) {
            throw new TypeConversionException(UiWords.of(PathName.class).get("path.empty"));
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException unknown) {
            throw new TypeConversionException(UiWords.of(PathName.class).get("path.unreadable", OneLine.of(text)));
        }
    }
}
