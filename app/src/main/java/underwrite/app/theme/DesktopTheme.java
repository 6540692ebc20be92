package underwrite.app.theme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** What the desktop is set to, asked with the desktop's own command; light where it does not say. */
final class DesktopTheme {
    private static final long PATIENCE_MS = 700;

    private DesktopTheme() {}

    /** What it was set to when first asked for. */
    static Theme current() {
        return Once.READ;
    }

    /** What it is set to now; takes as long as the command does. */
    static Theme now() {
        return of(System.getProperty("os.name", ""), DesktopTheme::run);
    }

    /** The theme of an operating system, by what its commands answer; an answer is empty where a command is missing or fails. */
    static Theme of(String osName, Function<List<String>, Optional<String>> ask) {
        String os = osName.toLowerCase(Locale.ROOT);
        if (os.contains("win") && !os.contains("darwin")) {
            return windows(ask);
        }
        return os.contains("mac") || os.contains("darwin") ? mac(ask) : gnome(ask);
    }

    private static Theme windows(Function<List<String>, Optional<String>> ask) {
        String key = "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize";
        return darkIf(ask.apply(List.of("reg", "query", key, "/v", "AppsUseLightTheme"))
                .filter(answer -> answer.stripTrailing().endsWith("0x0")));
    }

    private static Theme mac(Function<List<String>, Optional<String>> ask) {
        return darkIf(ask.apply(List.of("defaults", "read", "-g", "AppleInterfaceStyle"))
                .filter(answer -> answer.strip().equals("Dark")));
    }

    private static Theme gnome(Function<List<String>, Optional<String>> ask) {
        Optional<String> scheme = ask.apply(List.of("gsettings", "get", "org.gnome.desktop.interface", "color-scheme"));
        if (scheme.filter(answer -> answer.contains("prefer-")).isPresent()) {
            return darkIf(scheme.filter(answer -> answer.contains("prefer-dark")));
        }
        return darkIf(ask.apply(List.of("gsettings", "get", "org.gnome.desktop.interface", "gtk-theme"))
                .filter(answer -> answer.toLowerCase(Locale.ROOT).contains("dark")));
    }

    private static Theme darkIf(Optional<String> said) {
        return said.isPresent() ? Theme.DARK : Theme.LIGHT;
    }

    private static Optional<String> run(List<String> command) {
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            return Optional.empty();
        }
        try {
            if (!process.waitFor(PATIENCE_MS, TimeUnit.MILLISECONDS) || process.exitValue() != 0) {
                return Optional.empty();
            }
            return Optional.of(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            process.destroy();
        }
    }

    private static final class Once {
        static final Theme READ = now();
    }
}
