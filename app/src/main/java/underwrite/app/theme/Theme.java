package underwrite.app.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;

/** How the windows look. A scene is dressed by {@link #apply}, at any time and as often as wanted; popups follow their owner. */
public enum Theme {
    LIGHT,
    DARK,
    /** What the desktop is set to; read once, when first asked for. */
    SYSTEM;

    private static final List<String> SHAPES = List.of(sheet("app.css"), sheet("controls.css"));
    private static final Set<String> OURS = Stream.concat(
                    SHAPES.stream(),
                    Stream.of("light.css", "dark.css", "light-strong.css", "dark-strong.css")
                            .map(Theme::sheet))
            .collect(Collectors.toUnmodifiableSet());

    /** What the desktop is set to now, light or dark. It is asked with a command of the system: never on the thread of the window. */
    public static Theme ofDesktop() {
        return DesktopTheme.now();
    }

    /** The theme that is seen: {@link #LIGHT} or {@link #DARK}. */
    public Theme shown() {
        return this == SYSTEM ? DesktopTheme.current() : this;
    }

    /**
     * Dresses a scene; one that wears another theme changes at once. Style sheets of its own stay. Lists that drop down stand in windows of
     * their own and take the base of the whole program, which is therefore the same.
     */
    public void apply(Scene scene) {
        Fonts.load();
        Theme shown = shown();
        Application.setUserAgentStylesheet(shown.base());
        scene.setUserAgentStylesheet(shown.base());
        List<String> sheets = new ArrayList<>(shown.colours());
        sheets.addAll(SHAPES);
        scene.getStylesheets().stream().filter(sheet -> !OURS.contains(sheet)).forEach(sheets::add);
        if (!sheets.equals(scene.getStylesheets())) {
            scene.getStylesheets().setAll(sheets);
        }
    }

    /** The ground that a scene should be filled with, so that a dark start shows no white. */
    public Palette palette() {
        return Palette.of(shown());
    }

    /** The sheets that name the colours; a later one has the last word. */
    List<String> colours() {
        String own = sheet(this == DARK ? "dark.css" : "light.css");
        return Contrast.chosen() == Contrast.ORDINARY
                ? List.of(own)
                : List.of(own, sheet(this == DARK ? "dark-strong.css" : "light-strong.css"));
    }

    private String base() {
        return this == DARK ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
    }

    private static String sheet(String name) {
        URL url = Theme.class.getResource(name);
        return Objects.requireNonNull(url, name).toExternalForm();
    }
}
