package underwrite.app.cli;

import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import underwrite.app.format.UiWords;
import underwrite.model.series.Result;

/** Which result of a scenario a command looks at. */
final class ResultOption {
    @Option(names = "--result", paramLabel = "RESULT", descriptionKey = "result", converter = Names.class)
    private Result result = Result.MOIC;

    Result result() {
        return result;
    }

    /** Reads the name of a result. */
    static final class Names implements ITypeConverter<Result> {
        @Override
        public Result convert(String name) {
            return Result.byId(name)
                    .orElseThrow(() -> new TypeConversionException(UiWords.of(ResultOption.class)
                            .get(
                                    "result.unknown",
                                    name,
                                    Result.all().stream().map(Result::id).collect(Collectors.joining(", ")))));
        }
    }
}
