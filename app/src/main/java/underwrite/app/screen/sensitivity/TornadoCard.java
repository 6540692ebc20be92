package underwrite.app.screen.sensitivity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import underwrite.app.component.chart.Case;
import underwrite.app.component.chart.ChartCard;
import underwrite.app.component.chart.Heading;
import underwrite.app.component.chart.PointKey;
import underwrite.app.component.chart.sensitivity.TornadoChart;
import underwrite.app.component.chart.sensitivity.TornadoFigure;
import underwrite.app.format.UiWords;
import underwrite.app.screen.Desk;
import underwrite.model.driver.Driver;
import underwrite.model.projection.Clash;
import underwrite.model.sensitivity.Tornado;
import underwrite.model.series.Result;
import underwrite.model.thesis.Assumptions;
import underwrite.model.thesis.Distribution;
import underwrite.model.thesis.Scenario;
import underwrite.model.words.Words;

/** The tornado over all drivers that are no known facts: as many as there is room for, or all of them. */
final class TornadoCard {
    private final Desk desk;
    private final Chosen chosen;
    private final ResultForm form;
    private final Words words = UiWords.of(TornadoCard.class);
    private final TornadoChart chart = new TornadoChart();
    private final ChartCard card = ChartCard.scrolling(chart);
    private final Label count = new Label();
    private final Label effort = new Label();
    private final Button more = new Button();
    private final Study<Answer> study;
    private Consumer<List<Driver>> onProposal = drivers -> {};
    private boolean all;
    private boolean brief;

    TornadoCard(Desk desk, Chosen chosen, ResultForm form) {
        this.desk = desk;
        this.chosen = chosen;
        this.form = form;
        study = new Study<>(desk.tasks());
        study.outcomeProperty().addListener(observable -> workedOut());
        study.excuseProperty().addListener((property, old, now) -> chart.setExcuse(now));
        chart.setHost(desk.charts());
        chart.heldProperty().bind(desk.workspace().heldProperty());
        chart.setOnPicked(id -> Driver.byId(id).ifPresent(this::pick));
        count.getStyleClass().addAll("type-help", "text-second");
        effort.getStyleClass().addAll("type-help", "text-second");
        effort.setMinWidth(0);
        more.getStyleClass().addAll("link-button", "show-all");
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.setOnAction(event -> {
            all = !all;
            draw();
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(6, count, more, gap, effort);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("tornado-foot");
        card.setFoot(foot);
        card.roomProperty().addListener(observable -> draw());
    }

    /**
     * The tornado of a scenario, and of which.
     *
     * @param strongest the drivers that are worth a look: those that matter most in the main scenario
     */
    private record Answer(Case owner, Result result, PointKey point, Tornado tornado, List<Driver> strongest) {}

    private record Question(
            Assumptions assumptions,
            Map<Driver, Distribution> distributions,
            Set<Driver> fixed,
            Case owner,
            Result result) {}

    ChartCard card() {
        return card;
    }

    Study<?> study() {
        return study;
    }

    /** How many projections what is shown took. */
    int projections() {
        return study.outcome()
                .shown()
                .map(answer -> 2 * answer.tornado().bars().size() + 1)
                .orElse(0);
    }

    /** Hears of the drivers that are worth a look, the first most. */
    void setOnProposal(Consumer<List<Driver>> listener) {
        onProposal = listener;
    }

    /** What was projected, and how long that took. */
    void setEffort(String text) {
        effort.setText(brief ? "" : text);
    }

    private void pick(Driver driver) {
        chosen.driverProperty().set(driver);
        desk.navigator().reveal(driver);
    }

    void draw(Subject subject, boolean withoutUnits) {
        brief = withoutUnits;
        if (!subject.picture().active().usable()) {
            refuse(subject);
            return;
        }
        List<Driver> drivers = Driver.all().stream()
                .filter(driver -> !subject.fixed().contains(driver))
                .toList();
        Scenario main = subject.picture().thesis().mainScenario();
        boolean propose = chosen.wants(subject.fixed());
        study.ask(
                new Question(
                        subject.assumptions(),
                        subject.scenario().distributions(),
                        subject.fixed(),
                        subject.owner(),
                        subject.result()),
                () -> {
                    Tornado tornado = tornado(subject.scenario(), drivers, subject);
                    Tornado ofMain = propose ? tornado(main, drivers, subject) : tornado;
                    return new Answer(subject.owner(), subject.result(), subject.point(), tornado, strongest(ofMain));
                });
        draw();
    }

    private static Tornado tornado(Scenario scenario, List<Driver> drivers, Subject subject) {
        return Tornado.of(scenario.assumptions(), scenario.distributions(), drivers, subject.outcome());
    }

    private static List<Driver> strongest(Tornado tornado) {
        return tornado.bars().stream().map(Tornado.Bar::driver).toList();
    }

    /** Nothing can be compared; the drivers that clash are those to look at. */
    private void refuse(Subject subject) {
        Clash clash = subject.picture().active().clashes().get(0);
        study.refuse(clash.message(UiWords.tongue()));
        if (chosen.wants(subject.fixed())) {
            List<Driver> clashing = Stream.concat(clash.drivers().stream(), Driver.all().stream())
                    .distinct()
                    .filter(driver -> !subject.fixed().contains(driver))
                    .toList();
            onProposal.accept(clashing);
        }
    }

    private void workedOut() {
        card.staleProperty().set(!study.outcome().ready());
        Answer answer = study.outcome().shown().orElse(null);
        if (answer != null && study.outcome().ready()) {
            onProposal.accept(answer.strongest());
        }
        draw();
    }

    private void draw() {
        study.outcome().shown().ifPresent(this::draw);
    }

    private void draw(Answer answer) {
        int drivers = answer.tornado().bars().size();
        int room = TornadoChart.rowsIn(card.roomProperty().get());
        int shown = all ? drivers : Math.min(moving(answer.tornado()), room);
        chart.show(figure(answer, shown));
        count.setText(words.get("tornado.count", shown, drivers));
        more.setText(words.get(all ? "tornado.fewer" : "tornado.all"));
    }

    /** How many drivers move the result, or cannot be moved; all of them where none does. */
    private static int moving(Tornado tornado) {
        int moving = (int) tornado.bars().stream()
                .filter(bar -> bar.spread() > 0 || !bar.whole())
                .count();
        return moving == 0 ? tornado.bars().size() : moving;
    }

    private TornadoFigure figure(Answer answer, int shown) {
        @Nullable Driver standsOut = chosen.driverProperty().get();
        return new TornadoFigure(
                Heading.of(words.get("tornado"), words.get(brief ? "tornado.unit.brief" : "tornado.unit")),
                answer.owner(),
                answer.tornado().base().orElse(Double.NaN),
                form.tick(answer.result()),
                form.shown(answer.result()),
                answer.tornado().bars().stream().limit(shown).map(this::row).toList(),
                answer.point(),
                standsOut == null ? "" : standsOut.id());
    }

    private TornadoFigure.Row row(Tornado.Bar bar) {
        Driver driver = bar.driver();
        return new TornadoFigure.Row(
                driver.id(),
                driver.label(UiWords.language()),
                bar.atLow().orElse(Double.NaN),
                bar.atHigh().orElse(Double.NaN),
                desk.numbers().input(driver.unit(), bar.low()),
                desk.numbers().input(driver.unit(), bar.high()),
                bar.low(),
                bar.high());
    }
}
