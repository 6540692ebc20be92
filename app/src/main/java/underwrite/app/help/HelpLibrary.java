package underwrite.app.help;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import underwrite.app.format.NumberText;
import underwrite.model.words.Words;

/** All pages of help in one language; nothing of it comes from anywhere but the program itself. */
public final class HelpLibrary {
    private static final Words WORDS = Words.of("underwrite/app/help/words");
    private static final int IS_ID = 400;
    private static final int IN_TITLE = 100;
    private static final int IN_ID = 40;
    private static final int START = 50;
    private static final int MOST_IN_TEXT = 20;

    private final Map<String, HelpPage> pages = new LinkedHashMap<>();

    private HelpLibrary(Locale locale, NumberText numbers) {
        Words words = WORDS.in(locale);
        Stream.of(
                        DocumentPages.of(Chapter.GUIDE, locale),
                        DocumentPages.of(Chapter.MODEL, locale),
                        DocumentPages.of(Chapter.BACKTESTS, locale),
                        new InputPages(locale, numbers, words).all(),
                        new LinePages(locale, words).all(),
                        DocumentPages.of(Chapter.MEMO, locale),
                        DocumentPages.of(Chapter.FILES, locale),
                        CommandPages.all(locale),
                        MessagePages.all(locale, words))
                .flatMap(Collection::stream)
                .forEach(page -> pages.put(page.id(), page));
    }

    /** The help in a language, with numbers as given; {@link Locale#ROOT} is English. */
    public static HelpLibrary in(Locale locale, NumberText numbers) {
        return new HelpLibrary(locale, numbers);
    }

    /** All pages, in order. */
    public List<HelpPage> pages() {
        return List.copyOf(pages.values());
    }

    /** The pages of a chapter, in order. */
    public List<HelpPage> of(Chapter chapter) {
        return pages.values().stream().filter(page -> page.chapter() == chapter).toList();
    }

    /** The page with this id. */
    public Optional<HelpPage> page(String id) {
        return Optional.ofNullable(pages.get(id));
    }

    /** The pages that hold every word asked for, best first: in the title, then in the id, then in the text. */
    public List<HelpPage> search(String query) {
        List<String> asked = Stream.of(folded(query).split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        if (asked.isEmpty()) {
            return pages();
        }
        record Found(HelpPage page, int score) {}
        return pages.values().stream()
                .map(page -> new Found(page, score(page, asked)))
                .filter(found -> found.score() > 0)
                .sorted(Comparator.comparingInt(Found::score).reversed())
                .map(Found::page)
                .toList();
    }

    private static int score(HelpPage page, List<String> asked) {
        String title = folded(page.title());
        String id = folded(page.id());
        String text = folded(page.markdown());
        int sum = 0;
        for (String word : asked) {
            int score = (id.equals(word) ? IS_ID : 0)
                    + (title.contains(word) ? IN_TITLE : 0)
                    + (title.startsWith(word) ? START : 0)
                    + (id.contains(word) ? IN_ID : 0)
                    + Math.min(MOST_IN_TEXT, count(text, word));
            if (score == 0) {
                return 0;
            }
            sum += score;
        }
        return sum;
    }

    private static int count(String text, String word) {
        int count = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
            count++;
        }
        return count;
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
