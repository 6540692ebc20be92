package underwrite.app.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import underwrite.app.format.UiWords;
import underwrite.model.advice.Advice;
import underwrite.model.advice.Linter;
import underwrite.model.file.FileBytes;
import underwrite.model.file.Opened;
import underwrite.model.file.Validator;
import underwrite.model.file.Validator.Problem;
import underwrite.model.file.json.JsonWriter;
import underwrite.model.file.problem.ThesisFileException;
import underwrite.model.library.EvidenceLibrary;
import underwrite.model.words.Words;

/** Says what is wrong with a thesis file, and on request what looks unwise in it. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {
    private static final Words WORDS = UiWords.of(ValidateCommand.class);

    private final Terminal terminal;

    @Mixin
    private final ThesisArgument file = new ThesisArgument();

    @Option(names = "--advice", descriptionKey = "advice")
    private boolean withAdvice;

    @Mixin
    private final AnswerOption answer = new AnswerOption();

    ValidateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Validator.Report report = report();
        report.opened().ifPresent(opened -> ThesisArgument.notices(file.path(), opened, terminal));
        List<Problem> problems = report.problems();
        List<Advice> advice = report.opened().map(this::advice).orElse(List.of());
        problems.forEach(problem -> terminal.complain(
                CommandException.about(file.path(), Shown.of(problem.where().before(problem.what())))));
        answer.write(terminal, out -> document(out, problems, advice), out -> text(out, problems, advice));
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.WRONG_INPUT;
    }

    private List<Advice> advice(Opened opened) {
        return withAdvice ? Linter.advise(opened.thesis(), EvidenceLibrary.all()) : List.of();
    }

    /** A file that is not there, no file or too large is as wrong as one with a mistake in it; only a machine that fails is not. */
    private Validator.Report report() {
        try {
            return Validator.check(FileBytes.read(file.path()));
        } catch (ThesisFileException unread) {
            CommandException refusal = ThesisArgument.refused(file.path(), unread);
            if (refusal.exitCode() == ExitCode.MACHINE_FAILED) {
                throw refusal;
            }
            return Validator.refused(unread);
        }
    }

    private static void document(JsonWriter out, List<Problem> problems, List<Advice> advice) {
        out.object(() -> {
            out.key("valid").truth(problems.isEmpty());
            out.key("problems")
                    .list(() -> problems.forEach(problem -> out.object(() -> {
                        out.key("place").text(problem.place());
                        out.key("message").text(problem.message());
                    })));
            out.key("advice")
                    .list(() -> advice.forEach(one -> out.object(() -> {
                        out.key("rule").text(one.rule().id());
                        out.key("place").text(one.place());
                        out.key("message").text(one.message());
                    })));
        });
    }

    private void text(PrintWriter out, List<Problem> problems, List<Advice> advice) {
        if (problems.isEmpty()) {
            out.print(CommandException.about(file.path(), WORDS.get("validate.valid")) + "\n");
        }
        for (Advice one : advice) {
            String sentence = CommandException.at(
                    one.place(), one.message(Shown.tongue()) + " (" + one.rule().id() + ")");
            out.print(OneLine.of(CommandException.about(file.path(), sentence)) + "\n");
        }
    }
}
