package underwrite.app.launch;

import java.net.URI;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import underwrite.app.format.UiWords;
import underwrite.app.settings.SettingsFile;
import underwrite.app.settings.StartRecord;
import underwrite.app.theme.Fonts;
import underwrite.model.library.EvidenceLibrary;
import underwrite.model.library.Presets;
import underwrite.model.library.Samples;

/**
 * All of the program that has no face: log, record of starts, settings, and the parts that {@link Core} holds. A second processor makes it
 * while the window toolkit starts, which takes about as long.
 */
final class HeadStart {
    private static final FutureTask<HeadStart> OF_USER = new FutureTask<>(() -> new HeadStart(SettingsFile.ofUser()));

    final Core core;
    final StartRecord record;
    private volatile Consumer<URI> browser = address -> {};

    /** What crashed the program at its last two starts, a file or the settings, does not get to do so at this one. */
    HeadStart(SettingsFile settings) {
        LogFile.keepIn(settings.data());
        record = StartRecord.begin(settings.data());
        if (record.isSafe()) {
            settings.startAfresh();
        }
        core = new Core(settings, address -> browser.accept(address));
    }

    /** Begins with that of whoever runs the program, and goes on with what the first screens will ask for. */
    static void begin() {
        Thread thread = new Thread(
                () -> {
                    OF_USER.run();
                    readAhead();
                },
                "underwrite-head-start");
        thread.setDaemon(true);
        thread.start();
    }

    /** That of whoever runs the program; waits until it is made. */
    static HeadStart ofUser() {
        OF_USER.run();
        try {
            return OF_USER.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whoever needs any of it sooner makes it, or waits for the rest of it. */
    private static void readAhead() {
        Fonts.load();
        Views.prepare();
        Presets.all();
        Samples.all(UiWords.language());
        EvidenceLibrary.all();
    }

    /** How the system is asked to show an address, once it can be asked. */
    void showsAddressesWith(Consumer<URI> opener) {
        browser = opener;
    }
}
