package underwrite.app.launch;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the toolkit says about style sheets while it is open. */
final class StyleWarnings extends Handler implements AutoCloseable {
    private static final Logger STYLES = Logger.getLogger("javafx.css");

    private final List<String> seen = new CopyOnWriteArrayList<>();

    StyleWarnings() {
        STYLES.addHandler(this);
    }

    List<String> seen() {
        return seen;
    }

    @Override
    public void publish(LogRecord record) {
        seen.add(record.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        STYLES.removeHandler(this);
    }
}
