package underwrite.app.screen.drivers;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.layout.Region;
import underwrite.app.component.slider.BreakEven;
import underwrite.app.component.slider.Doubt;
import underwrite.app.component.slider.DriverSlider;
import underwrite.app.component.slider.EvidenceActions;
import underwrite.app.component.slider.Ghost;
import underwrite.app.component.slider.Impact;
import underwrite.app.component.slider.RangeChange;
import underwrite.app.component.slider.ReadOut;
import underwrite.app.component.slider.SliderChange;
import underwrite.app.component.slider.SliderChange.Phase;
import underwrite.app.component.slider.Spread;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.app.live.Effects;
import underwrite.app.live.Outcome;
import underwrite.app.live.Picture;
import underwrite.app.live.ScenarioPicture;
import underwrite.app.screen.Desk;
import underwrite.app.screen.HelpTopic;
import underwrite.app.screen.Place;
import underwrite.app.workspace.EvidenceEdits;
import underwrite.app.workspace.Workspace;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Input;
import underwrite.model.driver.Unit;
import underwrite.model.evidence.Published;
import underwrite.model.projection.Projection;
import underwrite.model.sensitivity.Tornado;
import underwrite.model.series.Result;
import underwrite.model.thesis.Assumptions;
import underwrite.model.thesis.Distribution;
import underwrite.model.thesis.Evidence;
import underwrite.model.thesis.Extras;
import underwrite.model.thesis.Rationale;
import underwrite.model.thesis.Scenario;
import underwrite.model.words.Words;

/** A driver in the panel: joins its slider to the active scenario of the document. */
final class DriverRow implements InputRow {
    private static final underwrite.model.sensitivity.Outcome MOIC =
            underwrite.model.sensitivity.Outcome.of(Result.MOIC);

    private final Driver driver;
    private final DriversModel model;
    private final Desk desk;
    private final EvidenceEdits reasons;
    private final DriverSlider slider;
    private final Words words = UiWords.of(DriverRow.class);
    private OptionalDouble moicAtPress = OptionalDouble.empty();

    DriverRow(Driver driver, DriversModel model) {
        this.driver = driver;
        this.model = model;
        this.desk = model.desk();
        this.reasons = new EvidenceEdits(desk.workspace(), desk.numbers());
        slider = new DriverSlider(driver, desk.numbers());
        slider.setId(driver.id());
        HelpTopic.put(slider, driver.id());
        slider.rangesProperty().bind(model.rangesProperty());
        slider.lockedProperty().set(model.locked(driver));
        slider.setOnChange(this::changed);
        slider.setOnRangeChange(this::rangeChanged);
        slider.setOnLock(locked -> model.lock(driver, locked));
        slider.setEvidenceActions(new WhatIf());
        slider.setOnReason(reason -> reasons.explain(desk.workspace().active().id(), driver, reason));
        slider.candidateProperty().addListener((property, old, now) -> preview(now));
        model.onLock(changed -> slider.lockedProperty().set(model.locked(driver)));
        model.effects().effectsProperty().addListener((property, old, now) -> drawEffects(now));
        drawEffects(model.effects().effectsProperty().get());
    }

    @Override
    public Input input() {
        return driver;
    }

    @Override
    public Region view() {
        return slider;
    }

    @Override
    public void focus() {
        slider.requestFocus();
    }

    @Override
    public void light(boolean lit) {
        slider.setLit(lit);
    }

    private void changed(SliderChange change) {
        Workspace workspace = desk.workspace();
        String scenario = workspace.active().id();
        switch (change.phase()) {
            case PRESS -> {
                moicAtPress = moic(workspace.active().assumptions());
                workspace.hold();
            }
            case DRAG, KEY -> desk.edits().setValue(scenario, driver, change.value());
            case RELEASE, CANCEL -> {
                desk.edits().setValue(scenario, driver, change.value());
                workspace.release();
                moicAtPress = OptionalDouble.empty();
                slider.readOutProperty().set(Optional.empty());
            }
            case EVIDENCE -> {
                // The step is made where the evidence is cited.
            }
            case TYPED, DEFAULT, GHOST ->
                workspace.asOneStep(() -> desk.edits().setValue(scenario, driver, change.value()));
        }
    }

    private void rangeChanged(RangeChange change) {
        Workspace workspace = desk.workspace();
        if (change.phase() == Phase.PRESS) {
            workspace.hold();
            return;
        }
        boolean alone = change.phase() != Phase.DRAG && change.phase() != Phase.KEY;
        if (alone && !workspace.heldProperty().get()) {
            workspace.asOneStep(() -> takeRange(change));
        } else {
            takeRange(change);
        }
        if (change.phase() == Phase.RELEASE || change.phase() == Phase.CANCEL) {
            workspace.release();
        }
    }

    private void takeRange(RangeChange change) {
        desk.edits()
                .setRange(
                        desk.workspace().active().id(),
                        driver,
                        change.spread()
                                .map(spread -> new Distribution(spread.shape(), spread.low(), spread.high(), extras()))
                                .orElse(null),
                        change.mode());
    }

    private Extras extras() {
        Distribution now = desk.workspace().active().distributions().get(driver);
        return now == null ? Extras.NONE : now.extras();
    }

    @Override
    public void draw(Picture picture) {
        ScenarioPicture active = picture.active();
        slider.slotProperty().set(active.slot());
        slider.discreetProperty().set(picture.discreet());
        slider.setValue(active.scenario().assumptions().value(driver));
        Distribution distribution = active.scenario().distributions().get(driver);
        slider.spreadProperty()
                .set(
                        distribution == null
                                ? Optional.empty()
                                : Optional.of(
                                        new Spread(distribution.low(), distribution.high(), distribution.shape())));
        setAll(slider.ghosts(), ghosts(picture));
        setAll(slider.marks(), model.marks(driver));
        slider.doubtProperty().set(doubt(active.scenario()));
        drawReadOut(active);
    }

    private Optional<Doubt> doubt(Scenario scenario) {
        Published published = model.published(driver);
        boolean tooFew = published.items().size() < Published.FEWEST_TO_DOUBT;
        if (slider.lockedProperty().get() || tooFew || !published.leavesOutside(slider.getValue())) {
            return Optional.empty();
        }
        NumberText numbers = desk.numbers();
        Rationale reason = scenario.rationale().get(driver);
        return Optional.of(new Doubt(
                words.get(
                        "doubt",
                        numbers.input(driver.unit(), published.low().orElseThrow()),
                        numbers.input(driver.unit(), published.high().orElseThrow())),
                reason == null ? "" : reason.note()));
    }

    private static <T> void setAll(List<T> shown, List<T> now) {
        if (!shown.equals(now)) {
            shown.clear();
            shown.addAll(now);
        }
    }

    private List<Ghost> ghosts(Picture picture) {
        double value = slider.getValue();
        return picture.scenarios().stream()
                .filter(scenario -> scenario.scenario().assumptions().value(driver) != value)
                .map(scenario -> new Ghost(
                        scenario.slot(),
                        scenario.scenario().name(),
                        scenario.scenario().assumptions().value(driver)))
                .toList();
    }

    private void drawReadOut(ScenarioPicture active) {
        if (slider.draggingProperty().get() && moicAtPress.isPresent()) {
            OptionalDouble now = active.projection()
                    .map(Projection::results)
                    .map(results -> OptionalDouble.of(results.moic()))
                    .orElse(OptionalDouble.empty());
            slider.readOutProperty().set(Optional.of(readOut(moicAtPress.getAsDouble(), now)));
        }
    }

    private void preview(OptionalDouble candidate) {
        if (candidate.isEmpty()) {
            if (!slider.draggingProperty().get()) {
                slider.readOutProperty().set(Optional.empty());
            }
            return;
        }
        Assumptions assumptions = desk.workspace().active().assumptions();
        OptionalDouble before = moic(assumptions);
        if (before.isPresent()) {
            OptionalDouble after = moic(assumptions.with(driver, candidate.getAsDouble()));
            slider.readOutProperty().set(Optional.of(readOut(before.getAsDouble(), after)));
        }
    }

    private ReadOut readOut(double before, OptionalDouble after) {
        if (after.isEmpty()) {
            return new ReadOut(words.get("readout", desk.numbers().none()), words.get("readout.clash"));
        }
        NumberText numbers = desk.numbers();
        double change = after.getAsDouble() - before;
        String size = numbers.shown(Unit.MULTIPLE, Math.abs(change));
        String answer = words.get("readout", numbers.shown(Unit.MULTIPLE, after.getAsDouble()));
        if (size.equals(numbers.shown(Unit.MULTIPLE, 0))) {
            return new ReadOut(answer, words.get("readout.same"));
        }
        String key = change > 0 ? "readout.up" : "readout.down";
        return new ReadOut(answer, words.get(key, size, numbers.shown(Unit.MULTIPLE, before)));
    }

    private static OptionalDouble moic(Assumptions assumptions) {
        return MOIC.ifUsable(assumptions);
    }

    private void drawEffects(Outcome<Effects.Of> outcome) {
        slider.impactPendingProperty().set(!outcome.ready());
        outcome.shown().ifPresent(effects -> {
            slider.impactProperty()
                    .set(Optional.ofNullable(effects.bars().get(driver))
                            .filter(Tornado.Bar::whole)
                            .map(bar -> impact(bar, effects.widest())));
            slider.breakEvenProperty()
                    .set(Optional.ofNullable(effects.breakEvens().get(driver)).map(this::breakEven));
        });
    }

    private static Impact impact(Tornado.Bar bar, double widest) {
        double spread = bar.spread();
        Impact.Direction direction = Impact.Direction.NONE;
        if (spread > 0) {
            direction = bar.atHigh().getAsDouble() > bar.atLow().getAsDouble()
                    ? Impact.Direction.UP
                    : Impact.Direction.DOWN;
        }
        return new Impact(direction, spread, widest > 0 ? spread / widest : 0);
    }

    private BreakEven breakEven(underwrite.model.sensitivity.BreakEven found) {
        return found.nearest()
                .map(crossing -> new BreakEven(
                        OptionalDouble.of(crossing.value()),
                        words.get("breakeven", desk.numbers().input(driver.unit(), crossing.value()))))
                .orElseGet(() -> new BreakEven(OptionalDouble.empty(), words.get("breakeven.never")));
    }

    /** What would follow if the active scenario used a published value. */
    private final class WhatIf implements EvidenceActions {
        @Override
        public String consequence(Evidence evidence, double value) {
            ScenarioPicture active = desk.live().picture().active();
            Assumptions assumptions = active.scenario().assumptions();
            OptionalDouble before = moic(assumptions);
            OptionalDouble after = moic(assumptions.with(driver, driver.nearestAllowed(value)));
            String name = active.scenario().name();
            if (before.isEmpty() || after.isEmpty()) {
                return words.get("consequence.clash", name);
            }
            return words.get(
                    "consequence",
                    name,
                    desk.numbers().shown(Unit.MULTIPLE, before.getAsDouble()),
                    desk.numbers().shown(Unit.MULTIPLE, after.getAsDouble()));
        }

        @Override
        public void used(Evidence evidence) {
            reasons.use(desk.workspace().active().id(), evidence);
        }

        @Override
        public void open(Evidence evidence) {
            desk.navigator().open(Place.EVIDENCE);
        }
    }
}
