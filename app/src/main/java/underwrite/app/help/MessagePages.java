package underwrite.app.help;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import underwrite.model.advice.Rule;
import underwrite.model.file.problem.FileProblem;
import underwrite.model.words.Words;

/** A page for each thing that can be wrong with a file, with what to do, and for each rule of advice, with why it is given. */
final class MessagePages {
    private MessagePages() {}

    static List<HelpPage> all(Locale locale, Words words) {
        Stream<HelpPage> problems = FileProblem.all().stream()
                .map(problem -> new HelpPage(
                        problem.code(),
                        Chapter.MESSAGES,
                        problem.title(locale),
                        problem.help(locale) + "\n\n"
                                + words.get("message." + problem.code().charAt(0), problem.code())));
        Stream<HelpPage> advice = Rule.all().stream()
                .map(rule -> new HelpPage(
                        rule.id(),
                        Chapter.MESSAGES,
                        rule.title(locale),
                        rule.why(locale) + "\n\n" + words.get("message.advice", rule.id())));
        return Stream.concat(problems, advice).toList();
    }
}
