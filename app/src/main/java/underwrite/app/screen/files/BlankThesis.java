package underwrite.app.screen.files;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import underwrite.app.format.UiWords;
import underwrite.model.driver.Driver;
import underwrite.model.thesis.Assumptions;
import underwrite.model.thesis.Extras;
import underwrite.model.thesis.MemoTexts;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.SimulationSettings;
import underwrite.model.thesis.Thesis;
import underwrite.model.words.Words;

/** A thesis to start from nothing with: one scenario, every driver at its default. */
public final class BlankThesis {
    private BlankThesis() {}

    /** A new one, as of a day, held against a yearly hurdle rate (0.25 is 25%) within the bounds of the driver. */
    public static Thesis asOf(LocalDate day, double hurdle) {
        Words words = UiWords.of(BlankThesis.class);
        Assumptions assumptions = Assumptions.defaults().with(Driver.VALUATION_HURDLE_RATE, hurdle);
        Scenario base =
                new Scenario("base", words.get("blank.scenario"), 1, "", assumptions, Map.of(), Map.of(), Extras.NONE);
        return new Thesis(
                UUID.randomUUID().toString(),
                words.get("blank.title"),
                words.get("blank.lab"),
                "",
                day,
                MemoTexts.EMPTY,
                List.of(base),
                SimulationSettings.DEFAULT,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Extras.NONE);
    }
}
