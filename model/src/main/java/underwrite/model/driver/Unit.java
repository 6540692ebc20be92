package underwrite.model.driver;

/** What a number is counted in. Files and the engine hold the plain number; how it is shown is the business of those who show it. */
public enum Unit {
    /** Millions of US dollars; 18,000 is $18.0B. */
    USD_MILLIONS("USD m"),
    /** A yearly rate as a fraction; 0.05 is 5% a year. */
    PER_YEAR("/yr"),
    /** A share as a fraction; 0.35 is 35%. */
    SHARE("share"),
    /** A multiple; 2.4 is 2.4x. */
    MULTIPLE("x"),
    /** A multiple each year; 2.4 means 2.4 times last year. */
    MULTIPLE_PER_YEAR("x/yr"),
    /** A number of things. */
    COUNT("count"),
    /** A score from 0 to 100; 50 is the average rival. */
    SCORE("score"),
    /** A duration in years. */
    YEARS("years"),
    /** A year end, counted from the entry date. */
    YEAR("year"),
    /** A duration in months. */
    MONTHS("months"),
    /** A change of a duration: months a year. */
    MONTHS_PER_YEAR("months/yr"),
    /** A number of people. */
    PEOPLE("people");

    private final String symbol;

    Unit(String symbol) {
        this.symbol = symbol;
    }

    /** The unit as the catalogue writes it. */
    public String symbol() {
        return symbol;
    }
}
