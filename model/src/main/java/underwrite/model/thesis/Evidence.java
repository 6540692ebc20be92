package underwrite.model.thesis;

import org.jspecify.annotations.Nullable;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Group;

/**
 * A published claim, with who said it and when.
 *
 * @param id distinct in a thesis
 * @param driver the driver it speaks to, or null
 * @param group the slider group it speaks to, or null
 * @param value in the driver's unit, or null when it gives no single figure
 * @param low lower end of the stated range, or null
 * @param high upper end of the stated range, or null
 * @param basis how the figure was converted
 * @param asOf yyyy, yyyy-mm or yyyy-mm-dd; empty when unknown
 * @param kind filing, company, paper, press, estimate or essay, or null
 * @param confidence high, medium or low, or null
 * @param essay number of the founding essay it comes from; empty when none
 * @param retired no longer held
 */
public record Evidence(
        String id,
        @Nullable Driver driver,
        @Nullable Group group,
        String claim,
        @Nullable Double value,
        @Nullable Double low,
        @Nullable Double high,
        String basis,
        String asOf,
        String source,
        @Nullable Kind kind,
        @Nullable Confidence confidence,
        Stance stance,
        String essay,
        boolean retired,
        Extras extras) {

    /** What sort of source. */
    public enum Kind {
        FILING("filing"),
        COMPANY("company"),
        PAPER("paper"),
        PRESS("press"),
        ESTIMATE("estimate"),
        ESSAY("essay");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** The id in files. */
        public String id() {
            return id;
        }
    }

    /** How far the figure can be relied on. */
    public enum Confidence {
        HIGH("high"),
        MEDIUM("medium"),
        LOW("low");

        private final String id;

        Confidence(String id) {
            this.id = id;
        }

        /** The id in files. */
        public String id() {
            return id;
        }
    }

    /** Which way it speaks. */
    public enum Stance {
        SUPPORTS("supports"),
        CONTRADICTS("contradicts"),
        CONTEXT("context");

        private final String id;

        Stance(String id) {
            this.id = id;
        }

        /** The id in files. */
        public String id() {
            return id;
        }
    }
}
