package underwrite.app.screen.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import underwrite.app.format.UiWords;
import underwrite.app.screen.action.Action;
import underwrite.app.screen.action.ActionTable;
import underwrite.app.workspace.Workspace;
import underwrite.model.words.Words;

/** Says while edits are only tried that they are not kept, with the ways out of it. */
public final class WhatIfBanner extends HBox {
    private final ActionTable actions;
    private final Words words = UiWords.of(WhatIfBanner.class);

    public WhatIfBanner(Workspace workspace, ActionTable actions) {
        this.actions = actions;
        getStyleClass().addAll("what-if-banner", "notice-line", "alert-note");
        setAlignment(Pos.CENTER_LEFT);
        FontIcon icon = new FontIcon(Feather.GIT_BRANCH);
        icon.getStyleClass().add("alert-icon");
        Label text = new Label(words.get("whatIf"));
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren()
                .addAll(
                        icon,
                        text,
                        button("whatIf.keep", Action.KEEP_WHAT_IF),
                        button("whatIf.discard", Action.WHAT_IF));
        visibleProperty().bind(workspace.whatIfProperty());
        managedProperty().bind(visibleProperty());
    }

    private Button button(String key, Action action) {
        Button button = new Button(words.get(key));
        button.getStyleClass().add("small-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> actions.run(action));
        return button;
    }
}
