package underwrite.model.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import underwrite.model.projection.ShareClass.Kind;

@DisplayName("A waterfall")
class WaterfallTest {

    /** A table written as {@code existing 0.2 30 | ours 0.1 10 participating | later2 0.1 50 | common 0.6}: shares, then preference. */
    private static CapTable table(String classes, boolean latestFirst) {
        return CapTable.of(
                Arrays.stream(classes.split("\\|"))
                        .map(String::strip)
                        .map(WaterfallTest::shareClass)
                        .toList(),
                latestFirst);
    }

    private static ShareClass shareClass(String text) {
        String[] words = text.split(" ");
        boolean later = words[0].startsWith("later");
        int year = later ? Integer.parseInt(words[0].substring("later".length())) : 0;
        Kind kind = later ? Kind.LATER : Kind.valueOf(words[0].toUpperCase(Locale.ROOT));
        int rank = later ? 1 + year : kind == Kind.ROUND || kind == Kind.OURS ? 1 : 0;
        double preference = kind == Kind.COMMON ? 0 : Double.parseDouble(words[2]);
        boolean participating = words.length > 3;
        double ours = kind == Kind.OURS ? 1 : 0;
        return new ShareClass(kind, year, Double.parseDouble(words[1]), preference, rank, participating, ours);
    }

    private static double[] figures(String text) {
        return Stream.of(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    @Nested
    @DisplayName("of a sale")
    class Sale {
        @ParameterizedTest(name = "of {2} over {0}, {1}: {3}, since {4}")
        @CsvSource(delimiter = ';', textBlock = """
            existing 0.2 30 | common 0.8                                      ; pari passu ; 20   ; 20 0            ; preferences of 30 take all
            existing 0.2 30 | common 0.8                                      ; pari passu ; 100  ; 30 70           ; 30 is more than 20% of 100
            existing 0.2 30 | common 0.8                                      ; pari passu ; 150  ; 30 120          ; it breaks even at 30/0.2 = 150
            existing 0.2 30 | common 0.8                                      ; pari passu ; 200  ; 40 160          ; it converts, p = 200/1
            existing 0.2 30 | later1 0.1 60 | common 0.7                      ; pari passu ; 45   ; 15 30 0         ; half of all preferences
            existing 0.2 30 | later1 0.1 60 | common 0.7                      ; standard   ; 45   ; 0 45 0          ; the latest comes first
            existing 0.2 30 | later1 0.1 60 | common 0.7                      ; standard   ; 70   ; 10 60 0         ; 10 is left for the first
            later1 0.1 60 | existing 0.2 30 | common 0.7                      ; standard   ; 70   ; 10 60 0         ; the order of the lines does not matter
            round 0.1 20 | ours 0.05 10 | later1 0.1 30 | common 0.75         ; standard   ; 45   ; 10 5 30 0       ; equal ranks share 15 as 20 to 10
            round 0.1 20 | ours 0.05 10 | later1 0.1 30 | common 0.75         ; standard   ; 60   ; 20 10 30 0      ; exactly the preferences
            ours 0.1 10 participating | common 0.9                            ; pari passu ; 110  ; 20 90           ; 10 first, then 10% of 100
            ours 0.1 10 participating | common 0.9                            ; pari passu ; 8    ; 8 0             ; only a part of the 10
            existing 0.2 30 | ours 0.1 10 participating | common 0.7          ; pari passu ; 100  ; 30 17.5 52.5    ; p = (100 - 40)/0.8 = 75
            existing 0.2 30 | ours 0.1 10 participating | common 0.7          ; pari passu ; 160  ; 30 25 105       ; it breaks even at 150: 10 + 150 = 160
            existing 0.2 30 | ours 0.1 10 participating | common 0.7          ; pari passu ; 200  ; 38 29 133       ; it converts, p = (200 - 10)/1 = 190
            existing 0.1 10 | later1 0.1 30 | common 0.8                      ; pari passu ; 120  ; 10 30 80        ; the first breaks even: 30 + 0.9 x 100
            existing 0.1 10 | later1 0.1 30 | common 0.8                      ; pari passu ; 210  ; 20 30 160       ; only the first converts, p = 180/0.9 = 200
            existing 0.1 10 | later1 0.1 30 | common 0.8                      ; pari passu ; 300  ; 30 30 240       ; the second breaks even at 300
            existing 0.1 10 | later1 0.1 30 | common 0.8                      ; pari passu ; 400  ; 40 40 320       ; all convert
            existing 0.1 10 | later1 0.1 30 | common 0.8                      ; standard   ; 210  ; 20 30 160       ; seniority is silent above the preferences
            existing 0.1 30 | later1 0.1 10 | common 0.8                      ; pari passu ; 210  ; 30 20 160       ; the later class converts first
            existing 0.2 0 | common 0.8                                       ; pari passu ; 100  ; 20 80           ; without preference it breaks even at 0
            existing 0.2 0 | common 0.8                                       ; pari passu ; 0    ; 0 0             ; nothing to share and nothing due
            existing 0.2 0 | common 0.8                                       ; standard   ; 0    ; 0 0             ; nothing to share and nothing due
            existing 0.2 30 | common 0.8                                      ; standard   ; 0    ; 0 0             ; nothing to share
            existing 0 30 | common 1                                          ; pari passu ; 1000 ; 30 970          ; without shares it never converts
            existing 0.6 30 | round 0.4 40 | common 0                         ; pari passu ; 35   ; 15 20 0         ; half of all preferences
            existing 0.6 30 | round 0.4 40 | common 0                         ; pari passu ; 76   ; 36 40 0         ; the first alone shares above 70: p = 36/0.6
            existing 0.6 30 | round 0.4 40 | common 0                         ; pari passu ; 200  ; 120 80 0        ; both convert
            ours 1 10 participating | common 0                                ; pari passu ; 50   ; 50 0            ; 10 first, then the rest
            common 1                                                          ; pari passu ; 50   ; 50              ; nobody else is there
            """)
        @DisplayName("pays")
        void pays(String classes, String seniority, double equity, String paid, String working) {
            assertThat(Waterfall.pay(table(classes, seniority.equals("standard")), equity))
                    .as(working)
                    .containsExactly(figures(paid), within(1e-12));
        }

        @ParameterizedTest(name = "{0}")
        @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
        @DisplayName("refuses an equity value that is none:")
        void refuses(double equity) {
            CapTable table = table("common 1", false);
            assertThatThrownBy(() -> Waterfall.pay(table, equity))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("An equity value must be a number of at least 0, not " + equity);
        }

        @Test
        @DisplayName("splits a hair above the preferences of a company without common stock")
        void aHairAbove() {
            CapTable table = table("existing 0.3 0.1 | round 0.7 0.7 | common 0", false);
            double equity = Math.nextUp(table.preferences());
            assertThat(Waterfall.pay(table, equity)).containsExactly(new double[] {0.1, 0.7, 0}, within(1e-12));
        }

        @Test
        @DisplayName("pays us our classes, our part of later rounds and our part of common")
        void ours() {
            CapTable table = CapTable.of(
                    List.of(
                            new ShareClass(Kind.OURS, 0, 0.1, 10, 1, false, 1),
                            new ShareClass(Kind.LATER, 3, 0.2, 20, 4, false, 0.25),
                            new ShareClass(Kind.COMMON, 0, 0.7, 0, 0, false, 0.1)),
                    false);
            assertThat(Waterfall.ours(table, 1000)).isCloseTo(100 + 0.25 * 200 + 0.1 * 700, within(1e-9));
            assertThat(Waterfall.ours(table, 15)).isCloseTo(5 + 0.25 * 10, within(1e-12));
            assertThat(table.ownership()).isCloseTo(0.22, within(1e-15));
        }
    }

    @Test
    @DisplayName("of a listing pays everybody by shares, whatever the preferences")
    void listing() {
        CapTable table = table("existing 0.2 30 | ours 0.1 10 participating | common 0.7", false);
        assertThat(Waterfall.payListed(table, 20)).containsExactly(new double[] {4, 2, 14}, within(1e-12));
        assertThatThrownBy(() -> Waterfall.payListed(table, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Nested
    @DisplayName("draws on a cap table, which")
    class Table {
        @Test
        @DisplayName("needs one line for common stock")
        void oneCommon() {
            assertThatThrownBy(() -> table("existing 0.2 30", false))
                    .hasMessage("A cap table needs a line for common stock");
            assertThatThrownBy(() -> table("common 0.2 | common 0.8", false))
                    .hasMessage("A cap table has one line for common stock, not several");
        }

        @Test
        @DisplayName("needs shares")
        void shares() {
            assertThatThrownBy(() -> table("existing 0 30 | common 0", false)).hasMessage("A cap table needs shares");
        }

        @Test
        @DisplayName("adds its lines up")
        void sums() {
            CapTable table = table("existing 0.2 30 | round 0.1 10 | common 0.9", true);
            assertThat(table.totalShares()).isCloseTo(1.2, within(1e-15));
            assertThat(table.preferences()).isEqualTo(40);
            assertThat(table.latestFirst()).isTrue();
        }

        @Test
        @DisplayName("refuses lines that cannot be")
        void impossibleLines() {
            assertThatThrownBy(() -> new ShareClass(Kind.ROUND, 0, -0.1, 10, 1, false, 0))
                    .hasMessage("A share class cannot have shares of -0.1");
            assertThatThrownBy(() -> new ShareClass(Kind.ROUND, 0, 0.1, Double.NaN, 1, false, 0))
                    .hasMessage("A share class cannot have preference of NaN");
            assertThatThrownBy(() -> new ShareClass(Kind.ROUND, 0, 0.1, 10, 1, false, 1.5))
                    .hasMessage("A share class cannot have our fraction of 1.5");
        }

        @Test
        @DisplayName("names its lines")
        void names() {
            assertThat(table("existing 0.2 30 | round 0.1 10 | ours 0.1 10 | later4 0.1 10 | common 0.5", true)
                            .classes())
                    .extracting(ShareClass::label)
                    .containsExactly(
                            "Earlier preferred", "Others in the round", "Our preferred", "Round of year 4", "Common");
        }
    }
}
