package underwrite.app.help;

import java.util.Locale;
import java.util.stream.Collectors;
import underwrite.app.format.NumberText;
import underwrite.model.words.Words;

/** The pages of a chapter as one Markdown document: the folder {@code docs/reference} holds those of the chapters that are generated. */
public final class ReferenceDocument {
    private static final Words WORDS = Words.of("underwrite/app/help/words");

    private ReferenceDocument() {}

    /** The English document of a chapter. */
    public static String of(Chapter chapter) {
        HelpLibrary library = HelpLibrary.in(Locale.ROOT, NumberText.of(Locale.ENGLISH));
        return library.of(chapter).stream()
                .map(page -> "## " + page.title() + "\n\n" + page.markdown() + "\n")
                .collect(Collectors.joining(
                        "\n",
                        "# " + chapter.label(Locale.ROOT) + "\n\n" + WORDS.get("reference.generated") + "\n\n",
                        ""));
    }
}
