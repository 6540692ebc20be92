package underwrite.app.screen.action;

import static underwrite.app.screen.action.Menu.ANALYSE;
import static underwrite.app.screen.action.Menu.EDIT;
import static underwrite.app.screen.action.Menu.FILE;
import static underwrite.app.screen.action.Menu.HELP;
import static underwrite.app.screen.action.Menu.SCENARIO;
import static underwrite.app.screen.action.Menu.VIEW;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCombination;
import underwrite.app.format.UiWords;
import underwrite.model.words.Words;

/**
 * The table of everything a person can do by name: menus, toolbar, keys, the sheet of keys and the command finder are drawn from it. The
 * order is that of the menus; {@link #group()} parts them by lines.
 */
public enum Action {
    NEW(FILE, 1, "Shortcut+N"),
    OPEN(FILE, 1, "Shortcut+O"),
    SAVE(FILE, 2, "Shortcut+S"),
    SAVE_AS(FILE, 2, "Shortcut+Shift+S"),
    EARLIER(FILE, 2, "Shortcut+Shift+H"),
    COMPARE_FILE(FILE, 2, "Shortcut+Shift+D"),
    SHARE(FILE, 3, "Shortcut+Shift+E"),
    EXPORT_MEMO(FILE, 3, "Shortcut+E"),
    EXPORT_PAGES(FILE, 3, "Shortcut+Shift+P"),
    IMPORT_MEMO(FILE, 3, "Shortcut+Shift+I"),
    IMPORT_EVIDENCE(FILE, 3, "Shortcut+Shift+B"),
    EXPORT_EVIDENCE(FILE, 3, "Shortcut+Shift+U"),
    CLOSE(FILE, 4, "Shortcut+W"),
    QUIT(FILE, 4, "Shortcut+Q"),

    UNDO(EDIT, 1, "Shortcut+Z"),
    REDO(EDIT, 1, "Shortcut+Y"),
    FIND(EDIT, 2, "Shortcut+K"),
    FILTER(EDIT, 2, "Shortcut+F"),
    DETAILS(EDIT, 3, "Shortcut+I"),
    RESET_GROUP(EDIT, 3, "Shortcut+Shift+Back_Space"),

    TAB_PROJECTION(VIEW, 1, "Alt+1"),
    TAB_RETURNS(VIEW, 1, "Alt+2"),
    TAB_STRUCTURE(VIEW, 1, "Alt+3"),
    TAB_SENSITIVITY(VIEW, 1, "Alt+4"),
    TAB_SIMULATION(VIEW, 1, "Alt+5"),
    TAB_COMPARE(VIEW, 1, "Alt+6"),
    TAB_EVIDENCE(VIEW, 1, "Alt+7"),
    TAB_MEMO(VIEW, 1, "Alt+8"),
    GROUP_VALUATION(VIEW, 2, "Shortcut+Shift+1"),
    GROUP_CAPEX(VIEW, 2, "Shortcut+Shift+2"),
    GROUP_MOAT(VIEW, 2, "Shortcut+Shift+3"),
    GROUP_MARKET(VIEW, 2, "Shortcut+Shift+4"),
    RANGES(VIEW, 3, "Shortcut+Shift+R"),
    TABLES(VIEW, 3, "Shortcut+T"),
    LOGARITHMIC(VIEW, 3, "Shortcut+L"),
    FOLD_DRIVERS(VIEW, 4, "F9"),
    FOLD_RESULTS(VIEW, 4, "F10"),
    NEXT_PANEL(VIEW, 4, "F6"),
    PRESENT(VIEW, 4, "F5"),
    HIDE_AMOUNTS(VIEW, 4, "Shortcut+Shift+A"),
    LARGER(VIEW, 5, "Shortcut+Plus"),
    SMALLER(VIEW, 5, "Shortcut+Minus"),
    ORDINARY_SIZE(VIEW, 5, "Shortcut+0"),
    SWITCH_THEME(VIEW, 6, "Shortcut+Shift+L"),
    SYSTEM_THEME(VIEW, 6, "Shortcut+Shift+Y"),
    LESS_MOTION(VIEW, 6, "Shortcut+Shift+M"),
    PREFERENCES(VIEW, 7, "Shortcut+Comma"),

    ADD_SCENARIO(SCENARIO, 1, "Shortcut+Shift+N"),
    RENAME_SCENARIO(SCENARIO, 1, "F2"),
    SCENARIO_PROBABILITY(SCENARIO, 1, "Shortcut+P"),
    DELETE_SCENARIO(SCENARIO, 1, "Shortcut+Shift+Delete"),
    NEXT_SCENARIO(SCENARIO, 2, "Shortcut+Page_Down"),
    PREVIOUS_SCENARIO(SCENARIO, 2, "Shortcut+Page_Up"),
    WHAT_IF(SCENARIO, 3, "Shortcut+Shift+W"),
    KEEP_WHAT_IF(SCENARIO, 3, "Shortcut+Shift+T"),

    SIMULATE(ANALYSE, 1, "Shortcut+R"),
    STOP(ANALYSE, 1, "Shortcut+Period"),
    GIVE_RANGES(ANALYSE, 2, "Shortcut+Shift+G"),
    CORRELATIONS(ANALYSE, 2, "Shortcut+Shift+K"),
    EXPORT_SAMPLES(ANALYSE, 2, "Shortcut+Shift+X"),

    HELP_HERE(HELP, 1, "F1"),
    KEYS(HELP, 1, "Shortcut+Slash"),
    ABOUT(HELP, 2, "Shift+F1");

    private static final List<Action> ALL = List.of(values());
    private static final Set<Action> SWITCHES =
            EnumSet.of(RANGES, TABLES, LOGARITHMIC, PRESENT, HIDE_AMOUNTS, LESS_MOTION);

    private final Menu menu;
    private final int group;
    private final KeyCombination keys;

    Action(Menu menu, int group, String keys) {
        this.menu = menu;
        this.group = group;
        this.keys = KeyCombination.valueOf(keys);
    }

    /** All actions in the order of the menus. */
    public static List<Action> all() {
        return ALL;
    }

    /** The actions of a menu, in order. */
    public static List<Action> of(Menu menu) {
        return Arrays.stream(values()).filter(action -> action.menu == menu).toList();
    }

    /** The menu that it stands in. */
    public Menu menu() {
        return menu;
    }

    /** The part of the menu that it stands in; parts are kept apart by lines. */
    public int group() {
        return group;
    }

    /** Whether it switches something on and off. */
    public boolean switches() {
        return SWITCHES.contains(this);
    }

    /** The keys that do it anywhere in the window, until a person chooses others. */
    public KeyCombination keys() {
        return keys;
    }

    /** What it is called. */
    public String label() {
        return words().get("action." + name());
    }

    /** What else people call it, for the command finder; may be empty. */
    public String synonyms() {
        String key = "synonyms." + name();
        return words().has(key) ? words().get(key) : "";
    }

    private static Words words() {
        return UiWords.of(Action.class);
    }
}
