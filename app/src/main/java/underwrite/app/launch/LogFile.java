package underwrite.app.launch;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.core.LayoutBase;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.Duration;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Path;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The log of the window: at most five files of two megabytes. It tells what failed and where in the program, and nothing of a thesis: of a
 * message only the constant words are written, of an exception only its kind and its way through the program.
 */
final class LogFile {
    private static final String NAME = "underwrite.log";
    private static final long MOST_BYTES = 2 * FileSize.MB_COEFFICIENT;
    private static final int OLDER_FILES = 4;

    private LogFile() {}

    /** Writes the log into a folder from now on, also of failures that nobody catches. */
    static void keepIn(Path folder) {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(appender(context, folder, MOST_BYTES));
        }
        Logger log = LoggerFactory.getLogger(LogFile.class);
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> log.error("Nobody caught this", failure));
    }

    static RollingFileAppender<ILoggingEvent> appender(LoggerContext context, Path folder, long mostBytes) {
        RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
        appender.setContext(context);
        appender.setFile(folder.resolve(NAME).toString());
        FixedWindowRollingPolicy rolling = new FixedWindowRollingPolicy();
        rolling.setContext(context);
        rolling.setParent(appender);
        rolling.setFileNamePattern(folder.resolve(NAME + ".%i").toString());
        rolling.setMinIndex(1);
        rolling.setMaxIndex(OLDER_FILES);
        rolling.start();
        SizeBasedTriggeringPolicy<ILoggingEvent> size = new SizeBasedTriggeringPolicy<>();
        size.setContext(context);
        size.setCheckIncrement(Duration.buildByMilliseconds(1));
        size.setMaxFileSize(new FileSize(mostBytes));
        size.start();
        LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
        encoder.setContext(context);
        encoder.setLayout(new WithoutContent());
        encoder.start();
        appender.setRollingPolicy(rolling);
        appender.setTriggeringPolicy(size);
        appender.setEncoder(encoder);
        appender.start();
        return appender;
    }

    /** Writes no argument of a message and no message of an exception: both may quote a thesis or the name of a folder. */
    private static final class WithoutContent extends LayoutBase<ILoggingEvent> {
        @Override
        public String doLayout(ILoggingEvent event) {
            StringBuilder text = new StringBuilder()
                    .append(Instant.ofEpochMilli(event.getTimeStamp()))
                    .append(' ')
                    .append(event.getLevel() == null ? Level.INFO : event.getLevel())
                    .append(' ')
                    .append(event.getLoggerName())
                    .append(": ")
                    .append(event.getMessage())
                    .append('\n');
            for (IThrowableProxy cause = event.getThrowableProxy(); cause != null; cause = cause.getCause()) {
                text.append(cause.getClassName()).append('\n');
                for (StackTraceElementProxy frame : cause.getStackTraceElementProxyArray()) {
                    text.append("    ").append(frame.getSTEAsString()).append('\n');
                }
            }
            return text.toString();
        }
    }
}
