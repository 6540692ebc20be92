package underwrite.app.screen.action;

import underwrite.app.format.UiWords;

/** The menus of the window, in their order. */
public enum Menu {
    FILE,
    EDIT,
    VIEW,
    SCENARIO,
    ANALYSE,
    HELP;

    /** The name in the menu bar, with its mnemonic. */
    public String label() {
        return UiWords.of(Menu.class).get("menu." + name());
    }
}
