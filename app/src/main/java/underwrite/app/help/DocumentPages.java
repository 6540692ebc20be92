package underwrite.app.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The pages of a document of the folder {@code docs}: its introduction, then one page for each heading of the second level. */
final class DocumentPages {
    private static final String TITLE = "# ";
    private static final String HEADING = "\n## ";

    private DocumentPages() {}

    /** The pages of a document in a language; in English where it has not been translated. */
    static List<HelpPage> of(Chapter chapter, Locale locale) {
        String[] parts = text(chapter, locale).split(HEADING, -1);
        List<HelpPage> pages = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            String part = i == 0 ? parts[i].substring(TITLE.length()) : parts[i];
            int end = part.indexOf('\n');
            pages.add(new HelpPage(
                    id(chapter, i),
                    chapter,
                    part.substring(0, end).strip(),
                    part.substring(end).strip()));
        }
        return pages;
    }

    /** The id of a page of a document; 0 is its introduction. */
    static String id(Chapter chapter, int place) {
        return file(chapter) + "." + place;
    }

    private static String file(Chapter chapter) {
        return chapter.name().toLowerCase(Locale.ROOT);
    }

    private static String text(Chapter chapter, Locale locale) {
        String name = file(chapter) + ".md";
        try (InputStream own = DocumentPages.class.getResourceAsStream("docs/" + locale.getLanguage() + "/" + name);
                InputStream english = DocumentPages.class.getResourceAsStream("docs/" + name)) {
            InputStream in = locale.getLanguage().isEmpty() || own == null ? english : own;
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
