package underwrite.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import underwrite.app.format.UiWords;
import underwrite.model.file.FileBytes;
import underwrite.model.file.Validator;
import underwrite.model.file.Validator.Problem;
import underwrite.model.file.json.JsonWriter;
import underwrite.model.file.problem.ThesisFileException;

/** Says what is wrong with a thesis file. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final ThesisArgument file = new ThesisArgument();

    @Mixin
    private final AnswerOption answer = new AnswerOption();

    ValidateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Validator.Report report = Validator.check(bytes());
        List<Problem> problems = report.problems();
        problems.forEach(problem -> terminal.complain(
                CommandException.about(file.path(), CommandException.at(problem.place(), problem.message()))));
        answer.write(terminal, out -> document(out, problems), out -> {
            if (problems.isEmpty()) {
                out.print(CommandException.about(
                                file.path(), UiWords.of(ValidateCommand.class).get("validate.valid"))
                        + "\n");
            }
        });
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.WRONG_INPUT;
    }

    private byte[] bytes() {
        try {
            return FileBytes.read(file.path());
        } catch (ThesisFileException unread) {
            throw ThesisArgument.refused(file.path(), unread);
        }
    }

    private static void document(JsonWriter out, List<Problem> problems) {
        out.object(() -> {
            out.key("valid").truth(problems.isEmpty());
            out.key("problems")
                    .list(() -> problems.forEach(problem -> out.object(() -> {
                        out.key("place").text(problem.place());
                        out.key("message").text(problem.message());
                    })));
        });
    }
}
