package underwrite.app.screen.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.app.live.Effects;
import underwrite.app.live.Picture;
import underwrite.app.live.Review;
import underwrite.app.live.ScenarioPicture;
import underwrite.app.screen.Desk;
import underwrite.app.screen.Navigator;
import underwrite.app.screen.Place;
import underwrite.app.workspace.Workspace;
import underwrite.model.advice.Advice;
import underwrite.model.advice.Rule;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Input;
import underwrite.model.driver.Unit;
import underwrite.model.projection.Clash;
import underwrite.model.projection.Expected;
import underwrite.model.projection.Projection;
import underwrite.model.projection.Results;
import underwrite.model.sensitivity.BreakEven;
import underwrite.model.series.Series;
import underwrite.model.words.Words;

/**
 * What there is to know about the thesis, worst first. What can be read off the picture follows the sliders; what takes longer is worked
 * out when they rest.
 */
final class AlertsModel {
    private static final double CLOSE_TO_HURDLE = 0.05;
    private static final double CLOSE_TO_ALL = 0.6;
    private static final int NAMED = 3;

    private final Workspace workspace;
    private final Navigator navigator;
    private final NumberText numbers;
    private final Review review;
    private final Effects effects;
    private final Words words = UiWords.of(AlertsModel.class);
    private final ObservableList<Alert> alerts = FXCollections.observableArrayList();

    AlertsModel(Desk desk, Review review, Effects effects) {
        this.workspace = desk.workspace();
        this.navigator = desk.navigator();
        this.numbers = desk.numbers();
        this.review = review;
        this.effects = effects;
    }

    ObservableList<Alert> alerts() {
        return alerts;
    }

    void draw(Picture picture) {
        List<Alert> now = new ArrayList<>();
        picture.scenarios().forEach(scenario -> unusable(scenario).ifPresent(now::add));
        picture.scenarios().forEach(scenario -> failing(scenario).ifPresent(now::add));
        loss(picture.active()).ifPresent(now::add);
        share(picture.active()).ifPresent(now::add);
        now.addAll(advised(picture));
        margin(picture).ifPresent(now::add);
        now.sort(Comparator.comparing(Alert::level));
        if (!now.stream()
                        .map(Alert::title)
                        .toList()
                        .equals(alerts.stream().map(Alert::title).toList())
                || !now.stream()
                        .map(Alert::detail)
                        .toList()
                        .equals(alerts.stream().map(Alert::detail).toList())) {
            alerts.setAll(now);
        }
    }

    private Optional<Alert> unusable(ScenarioPicture scenario) {
        if (scenario.usable()) {
            return Optional.empty();
        }
        Clash clash = scenario.clashes().get(0);
        return Optional.of(new Alert(
                Alert.Level.DANGER,
                words.get("unusable", scenario.scenario().name()),
                numbers.veiled(clash.message(UiWords.tongue())),
                words.get("show"),
                () -> {
                    workspace.activate(scenario.id());
                    navigator.showOnly(clash.drivers());
                }));
    }

    private Optional<Alert> failing(ScenarioPicture scenario) {
        Optional<Projection> projection = scenario.projection();
        OptionalInt year =
                projection.map(found -> found.results().distressYear()).orElse(OptionalInt.empty());
        if (year.isEmpty()) {
            return Optional.empty();
        }
        Results results = projection.orElseThrow().results();
        boolean afterExit = year.getAsInt() >= results.exitYear();
        String sold = numbers.shown(Unit.SHARE, projection.orElseThrow().at(Series.DILUTION, year.getAsInt()));
        String limit =
                numbers.input(Unit.SHARE, scenario.scenario().assumptions().value(Driver.DEAL_MAX_DILUTION));
        return Optional.of(new Alert(
                afterExit ? Alert.Level.WARNING : Alert.Level.DANGER,
                words.get(
                        afterExit ? "fails.afterExit" : "fails",
                        scenario.scenario().name(),
                        year.getAsInt()),
                words.get("fails.why", sold, limit),
                words.get("show"),
                () -> {
                    workspace.activate(scenario.id());
                    navigator.open(Place.PROJECTION);
                    navigator.reveal(Driver.DEAL_MAX_DILUTION);
                }));
    }

    private Optional<Alert> loss(ScenarioPicture scenario) {
        return scenario.projection()
                .filter(projection -> Expected.isLoss(projection.results().moic()))
                .map(projection -> new Alert(
                        Alert.Level.WARNING,
                        words.get("loss.title", scenario.scenario().name()),
                        words.get(
                                "loss.why",
                                numbers.cut()
                                        .shown(
                                                Unit.MULTIPLE,
                                                projection.results().moic()),
                                projection.results().holdingYears()),
                        words.get("loss.show"),
                        () -> navigator.open(Place.RETURNS)));
    }

    private Optional<Alert> share(ScenarioPicture scenario) {
        return scenario.projection()
                .map(projection ->
                        projection.at(Series.MARKET_SHARE, projection.results().holdingYears()))
                .filter(share -> share >= CLOSE_TO_ALL)
                .map(share -> new Alert(
                        Alert.Level.WARNING,
                        words.get("share.title"),
                        words.get("share.why", numbers.shown(Unit.SHARE, share)),
                        words.get("show"),
                        () -> navigator.open(Place.STRUCTURE)));
    }

    private boolean closeToHurdle(Projection projection) {
        double above = projection.results().irr() - projection.assumptions().value(Driver.VALUATION_HURDLE_RATE);
        return above >= 0 && above < CLOSE_TO_HURDLE;
    }

    /** Where little less of the exit multiple is below the hurdle. */
    private Optional<Alert> margin(Picture picture) {
        return effects.effectsProperty()
                .get()
                .shown()
                .filter(found -> found.scenario().id().equals(picture.active().id()))
                .filter(found ->
                        picture.active().projection().map(this::closeToHurdle).orElse(false))
                .map(found -> found.breakEvens().get(Driver.VALUATION_EXIT_MULTIPLE))
                .flatMap(BreakEven::nearest)
                .map(edge -> thin(edge, picture));
    }

    private List<Alert> advised(Picture picture) {
        String active = picture.active().id();
        Map<Rule, List<Advice>> byRule = review.adviceProperty().get().stream()
                .filter(advice ->
                        advice.scenario().isEmpty() || advice.scenario().equals(active))
                .collect(Collectors.groupingBy(Advice::rule, LinkedHashMap::new, Collectors.toList()));
        return byRule.values().stream()
                .map(same -> same.size() == 1 ? advised(same.get(0)) : advised(same))
                .toList();
    }

    private Alert advised(Advice advice) {
        return new Alert(
                Alert.Level.WARNING,
                words.get("advice.title", advice.rule().title(UiWords.language())),
                numbers.veiled(advice.message(UiWords.tongue())),
                words.get(advice.inputs().isEmpty() ? "advice.scenarios" : "compare"),
                () -> navigator.showOnly(advice.inputs()));
    }

    /** Many pieces of advice by one rule are one alert, or they would drown the rest. */
    private Alert advised(List<Advice> same) {
        List<Input> inputs =
                same.stream().map(advice -> advice.inputs().get(0)).distinct().toList();
        Locale locale = UiWords.language();
        String first =
                inputs.stream().limit(NAMED).map(input -> input.label(locale)).collect(Collectors.joining("; "));
        String detail = inputs.size() > NAMED
                ? words.get("advice.many", first, inputs.size() - NAMED)
                : words.get("advice.few", first);
        return new Alert(
                Alert.Level.WARNING,
                words.get("advice.title", same.get(0).rule().title(UiWords.language())),
                detail,
                words.get("compare"),
                () -> navigator.showOnly(inputs));
    }

    private Alert thin(BreakEven.Crossing edge, Picture picture) {
        double hurdle = picture.active().scenario().assumptions().value(Driver.VALUATION_HURDLE_RATE);
        return new Alert(
                Alert.Level.NOTE,
                words.get("thin.title"),
                words.get(
                        edge.rising() ? "thin.below" : "thin.above",
                        numbers.shown(Unit.MULTIPLE, edge.value()),
                        numbers.input(Unit.PER_YEAR, hurdle)),
                words.get("show"),
                () -> navigator.reveal(Driver.VALUATION_EXIT_MULTIPLE));
    }
}
