package underwrite.app.help;

import java.util.Locale;
import java.util.stream.Collectors;
import underwrite.app.format.NumberText;
import underwrite.model.words.Words;

/** The pages of a chapter as one Markdown document: the folder {@code docs/reference} holds those of the chapters that are generated. */
public final class ReferenceDocument {
    private static final Words WORDS = Words.of("underwrite/app/help/words");

    private ReferenceDocument() {}

    /** The document of a chapter in a language; {@link Locale#ROOT} is English. */
    public static String of(Chapter chapter, Locale locale) {
        Locale marks = locale.equals(Locale.ROOT) ? Locale.ENGLISH : locale;
        HelpLibrary library = HelpLibrary.in(locale, NumberText.of(marks));
        return library.of(chapter).stream()
                .map(page -> "## " + page.title() + "\n\n" + page.markdown() + "\n")
                .collect(Collectors.joining(
                        "\n",
                        "# " + chapter.label(locale) + "\n\n" + WORDS.in(locale).get("reference.generated") + "\n\n",
                        ""));
    }
}
