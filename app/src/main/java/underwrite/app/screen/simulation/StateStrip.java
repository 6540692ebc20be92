package underwrite.app.screen.simulation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import underwrite.app.format.UiWords;
import underwrite.app.screen.Desk;
import underwrite.app.screen.action.Action;
import underwrite.app.screen.simulation.SimulationState.Stage;
import underwrite.app.screen.simulation.SimulationState.UnderWay;
import underwrite.app.workspace.SimulationEdits;
import underwrite.model.distribution.UnusableDistributionException;
import underwrite.model.driver.Unit;
import underwrite.model.projection.UnusableScenarioException;
import underwrite.model.simulation.SimulationResult;
import underwrite.model.simulation.UnusableCorrelationsException;
import underwrite.model.words.Words;

/** One line on where the simulation stands: how far it is and how to stop it, what it was, or why there is none and what to do. */
final class StateStrip extends HBox {
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
    private static final double MINUTES = 90;

    private final Desk desk;
    private final SimulationEdits edits;
    private final Words words = UiWords.of(StateStrip.class);
    private final Label lead = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Label count = new Label();
    private final Label rest = new Label();
    private final Button act = new Button();
    private final Button widen = new Button();

    StateStrip(Desk desk, SimulationEdits edits) {
        this.desk = desk;
        this.edits = edits;
        getStyleClass().addAll("card", "state-strip");
        setAlignment(Pos.CENTER_LEFT);
        lead.getStyleClass().add("type-card-title");
        lead.setMinWidth(Region.USE_PREF_SIZE);
        lead.setId("simulation-lead");
        rest.setId("simulation-rest");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setMinWidth(60);
        HBox.setHgrow(bar, Priority.ALWAYS);
        count.setMinWidth(Region.USE_PREF_SIZE);
        rest.getStyleClass().add("text-second");
        act.getStyleClass().add("small");
        act.setMinWidth(Region.USE_PREF_SIZE);
        act.setId("simulation-act");
        widen.setText(words.get("state.widen"));
        widen.getStyleClass().add("small");
        widen.setMinWidth(Region.USE_PREF_SIZE);
        widen.setId("simulation-widen");
        widen.setOnAction(event -> edits.widenRanges());
    }

    void show(SimulationState state) {
        pseudoClassStateChanged(FAILED, state.stage() == Stage.FAILED);
        Optional<UnderWay> underWay = state.underWay();
        if (state.stage() == Stage.RUNNING && underWay.isPresent()) {
            showProgress(underWay.get(), state.shown());
        } else if (state.stage() == Stage.FAILED) {
            showFailure(state.failure());
        } else if (state.stage() == Stage.STOPPED) {
            showStopped(state);
        } else {
            state.shown().ifPresent(this::showResult);
        }
    }

    private void showProgress(UnderWay now, Optional<Simulated> shown) {
        lead.setText(words.get("running"));
        bar.setProgress(now.fraction());
        count.setText(words.get(
                "state.of", number(now.soFar().done()), number(now.soFar().trials())));
        String below = shown.filter(one -> !one.whole())
                .map(one -> words.get("state.first", number(one.result().trials())))
                .orElse("");
        rest.setText(words.get("state.left", number(now.soFar().rejected()), seconds(now.left()), below));
        acts(Action.STOP, words.get("state.stop"));
        arrange(lead, bar, count, rest, act);
    }

    private void showStopped(SimulationState state) {
        lead.setText(words.get("state.stopped"));
        String at = state.underWay()
                .map(now -> words.get(
                        "state.of",
                        number(now.soFar().done()),
                        number(now.soFar().trials())))
                .orElse("");
        count.setText(at);
        rest.setText(state.shown()
                .map(one -> words.get(
                        state.stale() ? "state.older" : "state.below",
                        number(one.result().trials())))
                .orElse(""));
        acts(Action.SIMULATE, words.get("state.again"));
        arrange(lead, count, rest, filler(), act);
    }

    private void showResult(Simulated simulated) {
        SimulationResult result = simulated.result();
        lead.setText(words.get(result.trials() == 1 ? "state.trial" : "state.trials", number(result.trials())));
        count.setText(simulated.whole() ? words.get("state.took", seconds(simulated.took())) : words.get("state.few"));
        rest.setText("");
        Hyperlink rejected = new Hyperlink(words.get("state.rejected", number(result.rejected())));
        rejected.setId("simulation-rejected");
        rejected.setMinWidth(Region.USE_PREF_SIZE);
        new Statistics(simulated, desk.numbers())
                .whyRejected()
                .ifPresentOrElse(why -> rejected.setTooltip(new Tooltip(why)), () -> rejected.setDisable(true));
        rejected.setOnAction(event -> Optional.ofNullable(rejected.getTooltip())
                .ifPresent(tip -> rest.setText(words.get("state.why", tip.getText()))));
        arrange(lead, count, rejected, rest);
    }

    /** Says why there is no simulation, with the one thing that helps where there is one. */
    private void showFailure(@Nullable Exception failure) {
        lead.setText(words.get("state.failed"));
        rest.setText(sentence(failure));
        if (failure instanceof UnusableCorrelationsException pairs
                && !pairs.nearest().isEmpty()) {
            act.setText(words.get("state.nearest"));
            act.setOnAction(event -> edits.useNearest(pairs.nearest()));
            arrange(lead, rest, filler(), act);
        } else if (failure instanceof UnusableDistributionException range) {
            act.setText(words.get("state.slider"));
            act.setOnAction(event -> desk.navigator().reveal(range.driver()));
            arrange(lead, rest, act, widen);
        } else {
            arrange(lead, rest);
        }
    }

    /** The engine's own words, where it has any for people. */
    private String sentence(@Nullable Exception failure) {
        if (failure instanceof IllegalArgumentException
                || failure instanceof IllegalStateException
                || failure instanceof UnusableCorrelationsException
                || failure instanceof UnusableDistributionException
                || failure instanceof UnusableScenarioException) {
            return UiWords.of(failure);
        }
        return words.get("unforeseen");
    }

    private void acts(Action action, String text) {
        act.setText(text);
        act.setOnAction(event -> desk.actions().run(action));
    }

    private void arrange(Node... parts) {
        rest.setWrapText(parts.length < 5);
        if (!getChildren().equals(List.of(parts))) {
            getChildren().setAll(parts);
        }
        setAccessibleText((lead.getText() + " " + count.getText() + " " + rest.getText()).strip());
    }

    private static Region filler() {
        Region filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
        return filler;
    }

    private String number(long number) {
        return desk.numbers().exact(Unit.PEOPLE, (double) number);
    }

    private String seconds(Duration time) {
        double seconds = time.toNanos() / 1e9;
        if (seconds >= MINUTES) {
            return words.get("state.minutes", Math.round(seconds / 60));
        }
        double rounded = seconds < 10 ? Math.rint(seconds * 10) / 10 : Math.rint(seconds);
        return seconds > 0 && rounded == 0
                ? words.get("state.instant")
                : words.get("state.seconds", desk.numbers().exact(Unit.COUNT, rounded));
    }
}
