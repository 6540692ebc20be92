package underwrite.app.screen.drivers;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import underwrite.app.component.slider.EvidenceMark;
import underwrite.app.format.UiWords;
import underwrite.app.live.Effects;
import underwrite.app.screen.Desk;
import underwrite.app.screen.KnownEvidence;
import underwrite.app.settings.Locks;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Group;
import underwrite.model.driver.Input;
import underwrite.model.evidence.Published;
import underwrite.model.thesis.Evidence;
import underwrite.model.thesis.Thesis;

/** What the panel of sliders shows: which rows, in what order, values or ranges. */
public final class DriversModel {
    private static final String OPEN = "drivers.open";

    /** The order of the rows. */
    enum Sort {
        MODEL,
        EFFECT,
        CHANGED
    }

    private final Desk desk;
    private final Effects effects;
    private final Locks locks;
    private final BooleanProperty ranges = new SimpleBooleanProperty();
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<List<Input>> only = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Sort> sort = new SimpleObjectProperty<>(Sort.MODEL);
    private final List<Consumer<Driver>> lockListeners = new ArrayList<>();
    private @Nullable Thesis marksOf;
    private Map<Driver, List<EvidenceMark>> marks = Map.of();

    public DriversModel(Desk desk, Effects effects, Locks locks) {
        this.desk = desk;
        this.effects = effects;
        this.locks = locks;
        filter.addListener((property, old, now) -> only.set(List.of()));
    }

    Desk desk() {
        return desk;
    }

    Effects effects() {
        return effects;
    }

    /** Whether rows are about ranges instead of values. */
    public BooleanProperty rangesProperty() {
        return ranges;
    }

    /** What is typed to find sliders; empty shows the tab. */
    StringProperty filterProperty() {
        return filter;
    }

    /** Sliders shown alone, whatever their tab; empty shows the tab. */
    ObjectProperty<List<Input>> onlyProperty() {
        return only;
    }

    ObjectProperty<Sort> sortProperty() {
        return sort;
    }

    /** Whether the rows are those of a filter rather than of a tab. */
    boolean filtered() {
        return !only.get().isEmpty() || !filter.get().isBlank();
    }

    /** The assumptions that the filter lets through, in the order of the sections. */
    List<Input> matches() {
        List<Input> all = new ArrayList<>();
        for (DriverSection section : DriverSection.values()) {
            all.addAll(section.inputs());
        }
        if (!only.get().isEmpty()) {
            all.retainAll(only.get());
            return all;
        }
        String[] wanted = filter.get().toLowerCase(Locale.ROOT).strip().split("\\s+");
        all.removeIf(input -> !matches(input, wanted));
        return all;
    }

    private static boolean matches(Input input, String[] wanted) {
        Locale locale = UiWords.language();
        String text = (input.label(locale) + " " + input.id() + " "
                        + DriverSection.of(input).label() + " " + input.group().label(locale))
                .toLowerCase(Locale.ROOT);
        for (String word : wanted) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** Puts the sliders of the tab looked at back to their defaults, in the active scenario. */
    public void resetGroup() {
        Group group = desk.workspace().groupProperty().get();
        List<Input> inputs =
                Input.all().stream().filter(input -> input.group() == group).toList();
        String name = group.label(UiWords.language());
        desk.edits().reset(desk.workspace().active().id(), inputs, name);
    }

    /** Whether an assumption of the active scenario is not at its default. */
    boolean changed(Input input) {
        var assumptions = desk.workspace().active().assumptions();
        return input instanceof Driver driver
                ? assumptions.value(driver) != driver.defaultValue()
                : assumptions.option((underwrite.model.driver.Choice) input)
                        != ((underwrite.model.driver.Choice) input).defaultOption();
    }

    /** How much a driver moves MOIC over its range; 0 for what is not known. */
    double spread(Input input) {
        return effects.effectsProperty()
                .get()
                .shown()
                .map(of -> input instanceof Driver driver && of.bars().containsKey(driver)
                        ? of.bars().get(driver).spread()
                        : 0.0)
                .orElse(0.0);
    }

    /** Whether the advanced rows of a section were left open. */
    boolean open(DriverSection section) {
        return desk.settings().set(OPEN).contains(section.name());
    }

    /** Leaves the advanced rows of a section open, or closed. */
    void setOpen(DriverSection section, boolean open) {
        Set<String> now = desk.settings().set(OPEN);
        if (open ? now.add(section.name()) : now.remove(section.name())) {
            desk.settings().put(OPEN, now);
        }
    }

    /** Whether a driver is a known fact. */
    boolean locked(Driver driver) {
        return locks.of(desk.workspace().thesis().id()).contains(driver);
    }

    /** Makes a driver a known fact, or no more. */
    void lock(Driver driver, boolean locked) {
        locks.set(desk.workspace().thesis().id(), driver, locked);
        lockListeners.forEach(listener -> listener.accept(driver));
        effects.again(desk.live().picture());
    }

    /** Is told of a driver that was locked or unlocked. */
    void onLock(Consumer<Driver> listener) {
        lockListeners.add(listener);
    }

    /** The published values of a driver: those of the thesis, and those of the library that were known at its date. */
    List<EvidenceMark> marks(Driver driver) {
        Thesis thesis = desk.live().picture().thesis();
        if (marksOf == null || !sameEvidence(marksOf, thesis)) {
            marks = collect(thesis);
            marksOf = thesis;
        }
        return marks.getOrDefault(driver, List.of());
    }

    /** What is published on a driver. */
    Published published(Driver driver) {
        return new Published(
                driver, marks(driver).stream().map(EvidenceMark::evidence).toList());
    }

    private static boolean sameEvidence(Thesis one, Thesis other) {
        return one.evidence().equals(other.evidence()) && Objects.equals(one.asOf(), other.asOf());
    }

    private static Map<Driver, List<EvidenceMark>> collect(Thesis thesis) {
        LocalDate today = Objects.requireNonNullElseGet(thesis.asOf(), () -> LocalDate.now(ZoneOffset.UTC));
        Map<Driver, List<EvidenceMark>> result = new EnumMap<>(Driver.class);
        for (Evidence item : KnownEvidence.of(thesis)) {
            if (item.driver() != null && item.value() != null && !item.retired()) {
                result.computeIfAbsent(item.driver(), driver -> new ArrayList<>())
                        .add(EvidenceMark.of(item, item.value(), item.stance(), today));
            }
        }
        return result;
    }
}
