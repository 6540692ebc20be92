package underwrite.app.launch;

import java.util.List;
import underwrite.model.library.Presets;
import underwrite.model.series.Series;
import underwrite.model.thesis.Extras;
import underwrite.model.thesis.Milestone;
import underwrite.model.thesis.Thesis;

/** Theses that said something with a probability, of which it is known what came. */
final class Decided {
    private Decided() {}

    /** A preset that said that there would be a revenue of one million or more in year 1, and what came of it in millions. */
    static Thesis thesis(String preset, double probability, double actual) {
        Milestone milestone = new Milestone(
                "said",
                Series.REVENUE,
                1,
                Milestone.Comparison.AT_LEAST,
                1.0,
                null,
                null,
                probability,
                "",
                actual,
                Extras.NONE);
        return Presets.byId(preset).orElseThrow().thesis().withMilestones(List.of(milestone));
    }
}
