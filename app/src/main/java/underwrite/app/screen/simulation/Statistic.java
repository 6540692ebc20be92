package underwrite.app.screen.simulation;

import java.util.List;
import java.util.Optional;

/**
 * A figure of a simulation with what it means.
 *
 * @param title what it is
 * @param value as people read it
 * @param sentences how it comes about
 * @param wish the world in which it is so; empty where no single world is
 */
record Statistic(String title, String value, List<String> sentences, Optional<Wish> wish) {
    Statistic {
        sentences = List.copyOf(sentences);
    }
}
