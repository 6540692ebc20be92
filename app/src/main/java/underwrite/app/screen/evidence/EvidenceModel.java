package underwrite.app.screen.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.app.live.Picture;
import underwrite.app.live.ScenarioPicture;
import underwrite.model.driver.Driver;
import underwrite.model.library.EvidenceLibrary;
import underwrite.model.projection.Projector;
import underwrite.model.projection.UnusableScenarioException;
import underwrite.model.thesis.Assumptions;
import underwrite.model.thesis.Evidence;
import underwrite.model.thesis.Evidence.Stance;
import underwrite.model.thesis.Rationale;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.Thesis;

/** The evidence of the library and of the thesis, held against the active scenario and filtered. */
final class EvidenceModel {
    private static final double AGREES_WITHIN = 0.02;

    private final NumberText numbers;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private List<Row> all = List.of();

    EvidenceModel(NumberText numbers) {
        this.numbers = numbers;
        filter.addListener((property, old, now) -> sift());
    }

    /** What is listed. */
    ObservableList<Row> rows() {
        return rows;
    }

    /** Everything, whatever the filter says. */
    List<Row> all() {
        return all;
    }

    ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    /** The row of an item, by its id. */
    Optional<Row> row(String id) {
        return all.stream().filter(row -> row.item().id().equals(id)).findFirst();
    }

    void draw(Picture picture) {
        Set<String> cited = cited(picture.thesis());
        Set<String> own = picture.thesis().evidence().stream().map(Evidence::id).collect(Collectors.toSet());
        List<Row> fresh = new ArrayList<>();
        for (Evidence item : items(picture.thesis())) {
            fresh.add(row(item, own.contains(item.id()), picture.active(), cited.contains(item.id())));
        }
        all = fresh;
        sift();
    }

    /** How many items there are. */
    static int count(Thesis thesis) {
        return items(thesis).size();
    }

    /** The thesis' own evidence first; an item of the library that the thesis holds too is its own. Retired items are left out. */
    static List<Evidence> items(Thesis thesis) {
        Set<String> own = thesis.evidence().stream().map(Evidence::id).collect(Collectors.toSet());
        List<Evidence> items = new ArrayList<>(thesis.evidence());
        EvidenceLibrary.all().stream().filter(item -> !own.contains(item.id())).forEach(items::add);
        items.removeIf(Evidence::retired);
        return items;
    }

    private static Set<String> cited(Thesis thesis) {
        return thesis.scenarios().stream()
                .map(Scenario::rationale)
                .flatMap(reasons -> reasons.values().stream())
                .map(Rationale::evidence)
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Row row(Evidence item, boolean own, ScenarioPicture active, boolean cited) {
        Driver driver = item.driver();
        Double value = item.value();
        String shown = driver == null || value == null ? numbers.none() : numbers.input(driver.unit(), value);
        return new Row(
                item,
                own,
                stance(item, active.scenario().assumptions()),
                driver == null ? "" : driver.label(UiWords.language()),
                shown,
                moicIfSo(item, active.scenario().assumptions()),
                cited);
    }

    /** An item that the scenario follows supports it, whatever it was written for; otherwise its own stance stands. */
    private static Stance stance(Evidence item, Assumptions assumptions) {
        Driver driver = item.driver();
        Double value = item.value();
        if (driver != null && value != null) {
            double assumed = assumptions.value(driver);
            if (Math.abs(value - assumed) <= AGREES_WITHIN * Math.abs(assumed)) {
                return Stance.SUPPORTS;
            }
        }
        return item.stance();
    }

    private static OptionalDouble moicIfSo(Evidence item, Assumptions assumptions) {
        Driver driver = item.driver();
        Double value = item.value();
        if (driver == null || value == null) {
            return OptionalDouble.empty();
        }
        try {
            Assumptions changed = assumptions.with(driver, driver.nearestAllowed(value));
            return OptionalDouble.of(Projector.project(changed).results().moic());
        } catch (UnusableScenarioException unusable) {
            return OptionalDouble.empty();
        }
    }

    private void sift() {
        List<Row> passed = all.stream().filter(filter.get()::lets).toList();
        if (!Objects.equals(passed, rows)) {
            rows.setAll(passed);
        }
    }
}
