package underwrite.app.live;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of something that takes longer than a frame: the result, the last one while a newer is computed, or why there is none. */
public sealed interface Outcome<T> {

    /** The result of the document as it is. */
    record Ready<T>(T value) implements Outcome<T> {}

    /** A newer result is on its way. */
    record Computing<T>(@Nullable T last) implements Outcome<T> {}

    /**
     * There is no result of the document as it is.
     *
     * @param why one sentence for people
     */
    record Failed<T>(String why, @Nullable T last) implements Outcome<T> {}

    /** What can be shown meanwhile, of the document as it is or as it was. */
    default Optional<T> shown() {
        if (this instanceof Ready<T> ready) {
            return Optional.of(ready.value());
        }
        if (this instanceof Computing<T> computing) {
            return Optional.ofNullable(computing.last());
        }
        return Optional.ofNullable(((Failed<T>) this).last());
    }

    /** Whether what is shown belongs to the document as it is. */
    default boolean ready() {
        return this instanceof Ready<T>;
    }
}
