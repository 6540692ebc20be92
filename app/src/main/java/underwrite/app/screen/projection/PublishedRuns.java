package underwrite.app.screen.projection;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import underwrite.model.driver.Driver;
import underwrite.model.library.EvidenceLibrary;
import underwrite.model.series.Series;
import underwrite.model.thesis.Evidence;
import underwrite.model.thesis.Thesis;

/** What has been published on the cost of one training run, placed on the years of a thesis. */
final class PublishedRuns {
    private static final int MOST = 6;
    private static final double DAYS_A_YEAR = 365.25;

    private PublishedRuns() {}

    /**
     * One published cost.
     *
     * @param year counted from the thesis' date
     * @param value USD millions
     */
    record Run(double year, double value, Evidence.Stance stance, String name) {}

    /** The costs that fall into the years of the projection; none when the thesis has no date. */
    static List<Run> of(Thesis thesis) {
        LocalDate entry = thesis.asOf();
        if (entry == null) {
            return List.of();
        }
        List<Evidence> all = new ArrayList<>(thesis.evidence());
        EvidenceLibrary.of(Driver.CAPEX_TRAINING_RUN_COST).stream()
                .filter(item -> !all.contains(item))
                .forEach(all::add);
        return all.stream()
                .filter(item -> item.driver() == Driver.CAPEX_TRAINING_RUN_COST && !item.retired())
                .flatMap(item -> run(item, entry).stream())
                .limit(MOST)
                .toList();
    }

    private static Optional<Run> run(Evidence item, LocalDate entry) {
        @Nullable Double value = item.value();
        if (value == null) {
            return Optional.empty();
        }
        return day(item.asOf())
                .map(day -> ChronoUnit.DAYS.between(entry, day) / DAYS_A_YEAR)
                .filter(year -> year >= 0 && year <= Series.HORIZON)
                .map(year -> new Run(year, value, item.stance(), name(item)));
    }

    private static String name(Evidence item) {
        int end = item.source().indexOf(',');
        return end > 0 ? item.source().substring(0, end) : item.source();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return switch (text.length()) {
                case 4 -> Optional.of(LocalDate.of(Integer.parseInt(text), 7, 1));
                case 7 -> Optional.of(LocalDate.parse(text + "-15"));
                case 10 -> Optional.of(LocalDate.parse(text));
                default -> Optional.empty();
            };
        } catch (DateTimeParseException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
