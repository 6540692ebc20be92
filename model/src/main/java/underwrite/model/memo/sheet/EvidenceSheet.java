package underwrite.model.memo.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Unit;
import underwrite.model.library.EvidenceLibrary;
import underwrite.model.memo.book.Book;
import underwrite.model.memo.book.Formats;
import underwrite.model.memo.book.Look;
import underwrite.model.memo.book.Page;
import underwrite.model.thesis.Evidence;
import underwrite.model.words.Words;

/** What the thesis rests on: its own evidence, and what its reasons cite from the library. */
final class EvidenceSheet {
    private static final Words WORDS = Plan.WORDS;
    private static final int HEAD_ROW = 3;
    private static final List<String> COLUMNS =
            List.of("id", "driver", "claim", "value", "date", "source", "kind", "confidence", "stance");
    private static final int LAST_COLUMN = 8;
    private static final double CLAIM_WIDTH = 60;
    private static final double SOURCE_WIDTH = 40;

    private EvidenceSheet() {}

    static void write(Book book, Plan plan, Page page) {
        Frame.head(page, plan, Tab.EVIDENCE.title(), WORDS.get("evidence.subtitle"), LAST_COLUMN);
        for (int column = 0; column < COLUMNS.size(); column++) {
            page.text(HEAD_ROW, column, WORDS.get("evidence." + COLUMNS.get(column)), Look.HEAD);
        }
        int row = HEAD_ROW + 1;
        for (Evidence item : items(plan)) {
            write(page, row++, item);
        }
        page.sheet().setAutoFilter(new CellRangeAddress(HEAD_ROW, Math.max(HEAD_ROW + 1, row - 1), 0, LAST_COLUMN));
        page.widths(28, 28, CLAIM_WIDTH, 12, 12, SOURCE_WIDTH, 11, 12, 13);
        Frame.freeze(page, HEAD_ROW + 1, 1);
        Frame.print(book, page, plan, Frame.Turn.SIDEWAYS, row, LAST_COLUMN);
    }

    private static Iterable<Evidence> items(Plan plan) {
        Map<String, Evidence> items = new LinkedHashMap<>();
        plan.thesis().evidence().forEach(item -> items.put(item.id(), item));
        plan.scenarios().stream()
                .flatMap(part -> part.scenario().rationale().values().stream())
                .flatMap(reason -> reason.evidence().stream())
                .forEach(id -> EvidenceLibrary.byId(id).ifPresent(item -> items.putIfAbsent(id, item)));
        return items.values();
    }

    private static void write(Page page, int row, Evidence item) {
        Driver driver = item.driver();
        Double value = item.value();
        page.text(row, 0, item.id(), Look.QUIET.wrapping());
        page.fit(row, item.id(), 28);
        page.text(row, 1, driver == null ? "" : driver.label(), Look.TEXT.wrapping());
        page.text(row, 2, item.claim(), Look.TEXT.wrapping());
        if (value != null) {
            Unit unit = driver == null ? Unit.COUNT : driver.unit();
            page.number(row, 3, value, Look.NUMBER.as(Formats.input(unit, value)));
        }
        page.text(row, 4, item.asOf(), Look.TEXT.stepped());
        page.text(row, 5, item.source(), Look.TEXT.wrapping());
        page.text(row, 6, word(item.kind()), Look.TEXT);
        page.text(row, 7, word(item.confidence()), Look.TEXT);
        page.text(row, 8, word(item.stance()), Look.TEXT);
        page.fit(row, item.claim(), CLAIM_WIDTH);
        page.fit(row, item.source(), SOURCE_WIDTH);
    }

    private static String word(@Nullable Enum<?> value) {
        return value == null ? "" : value.name().toLowerCase(Locale.ROOT);
    }
}
