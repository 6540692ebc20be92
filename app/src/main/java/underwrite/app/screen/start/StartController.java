package underwrite.app.screen.start;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import underwrite.app.component.Segments;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.app.screen.Look;
import underwrite.app.screen.action.Action;
import underwrite.app.screen.action.ActionTable;
import underwrite.app.screen.action.Menu;
import underwrite.app.screen.action.MenuDrawing;
import underwrite.app.screen.files.Ask;
import underwrite.app.screen.files.Documents;
import underwrite.app.screen.files.Safety;
import underwrite.app.screen.merge.ChangeSummary;
import underwrite.app.screen.notices.NoticeBar;
import underwrite.app.screen.notices.Notices;
import underwrite.app.settings.RecentFile;
import underwrite.app.task.AfterFrame;
import underwrite.app.task.Tasks;
import underwrite.model.file.store.Recovery;
import underwrite.model.library.Argument;
import underwrite.model.library.Arguments;
import underwrite.model.library.Preset;
import underwrite.model.library.Presets;
import underwrite.model.library.Samples;
import underwrite.model.words.Words;

/** The start screen: presets to begin with, files that were open before, and what a crash left behind. */
public final class StartController {
    private static final Logger LOG = LoggerFactory.getLogger(StartController.class);
    private static final int OFFERS_SHOWN = 3;
    private static final int CARDS_AT_ONCE = 3;
    private static final int CARDS_A_FRAME = 3;
    private static final String MARK = "M10 9 v8 a8 8 0 0 0 16 0 v-8";

    private final Documents documents;
    private final Safety safety;
    private final ActionTable actions;
    private final Look look;
    private final Notices notices;
    private final Ask ask;
    private final NumberText numbers;
    private final Tasks tasks;
    private final Clock clock;
    private final Words words = UiWords.of(StartController.class);
    private final Map<Preset, PresetCard> presetCards = new LinkedHashMap<>();
    private final Map<Argument, ArgumentCard> argumentCards = new LinkedHashMap<>();
    private final Consumer<Argument> openArgument;
    private final Node blank;
    private Optional<Preset.Kind> kind = Optional.empty();

    @FXML
    private VBox top;

    @FXML
    private MenuBar menus;

    @FXML
    private Button theme;

    @FXML
    private FontIcon themeIcon;

    @FXML
    private StackPane logo;

    @FXML
    private Button create;

    @FXML
    private Button open;

    @FXML
    private Button importMemo;

    @FXML
    private HBox recentHead;

    @FXML
    private Button clear;

    @FXML
    private VBox recent;

    @FXML
    private VBox recovery;

    @FXML
    private HBox kinds;

    @FXML
    private TextField search;

    @FXML
    private GalleryGrid cards;

    @FXML
    private BorderPane screen;

    @FXML
    private ScrollPane gallery;

    @FXML
    private Button toArguments;

    @FXML
    private VBox argumentsHead;

    @FXML
    private GalleryGrid arguments;

    public StartController(
            Documents documents,
            Safety safety,
            ActionTable actions,
            Look look,
            Notices notices,
            Ask ask,
            NumberText numbers,
            Tasks tasks,
            Clock clock,
            Consumer<Argument> openArgument) {
        this.documents = documents;
        this.safety = safety;
        this.actions = actions;
        this.look = look;
        this.notices = notices;
        this.ask = ask;
        this.numbers = numbers;
        this.tasks = tasks;
        this.clock = clock;
        this.openArgument = openArgument;
        this.blank = new BlankCard(() -> actions.run(Action.NEW));
    }

    @FXML
    void initialize() {
        MenuDrawing.draw(menus, actions, List.of(Menu.FILE, Menu.VIEW, Menu.HELP));
        top.getChildren().add(new NoticeBar(notices));
        SVGPath mark = new SVGPath();
        mark.setContent(MARK);
        mark.getStyleClass().add("logo-mark");
        Circle dot = new Circle(2.6);
        dot.getStyleClass().add("logo-dot");
        logo.getChildren().addAll(mark, dot);
        offer(create, Action.NEW, Feather.PLUS);
        offer(open, Action.OPEN, Feather.FOLDER);
        offer(importMemo, Action.IMPORT_MEMO, Feather.UPLOAD);
        clear.setOnAction(event -> documents.recent().clear());
        toArguments.setOnAction(event -> {
            gallery.setVvalue(gallery.getVmax());
            arguments.getChildren().get(0).requestFocus();
        });
        toArguments.visibleProperty().bind(argumentsHead.visibleProperty());
        followTheme();
        offerKinds();
        search.textProperty().addListener(observable -> refreshCards());
        documents.recent().files().addListener((ListChangeListener<RecentFile>) change -> refreshRecent());
        documents.openProperty().addListener((property, old, now) -> refreshRecent());
        showGalleryLater();
        makeCards();
        refreshRecent();
        findLeft();
    }

    private void findLeft() {
        safety.findLeft(new ChangeSummary(numbers), this::offer);
    }

    private void offer(List<Safety.Left> offers) {
        recovery.getChildren()
                .setAll(offers.stream().limit(OFFERS_SHOWN).map(this::offer).toList());
    }

    private Node offer(Safety.Left left) {
        Recovery.Offer offer = left.offer();
        return new RecoveryOffer(
                left,
                clock.getZone(),
                () -> {
                    recovery.getChildren().clear();
                    documents.openLeft(offer);
                },
                () -> {
                    safety.discard(offer);
                    findLeft();
                });
    }

    /** A thesis can be made, opened or imported from the first frame on; the gallery comes with the next, and has the keyboard. */
    private void showGalleryLater() {
        screen.setCenter(null);
        AfterFrame.run(() -> {
            screen.setCenter(gallery);
            cards.getChildren().get(0).requestFocus();
        });
    }

    private void followTheme() {
        Tooltip tip = new Tooltip();
        tip.textProperty()
                .bind(Bindings.when(look.darkProperty())
                        .then(words.get("theme.toLight"))
                        .otherwise(words.get("theme.toDark")));
        theme.setTooltip(tip);
        theme.accessibleTextProperty().bind(tip.textProperty());
        theme.setOnAction(event -> actions.run(Action.SWITCH_THEME));
        themeIcon
                .iconCodeProperty()
                .bind(Bindings.when(look.darkProperty())
                        .then((Ikon) Feather.SUN)
                        .otherwise(Feather.MOON));
    }

    private void offer(Button button, Action action, Ikon icon) {
        Label name = new Label(action.label());
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label keys = new Label();
        keys.textProperty().bind(actions.keysText(action));
        keys.getStyleClass().add("start-keys");
        // The name comes first: where both have no room, the keys stand in the menu alone.
        keys.setMinWidth(0);
        keys.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> Math.ceil(keys.getWidth()) >= keys.prefWidth(-1), keys.widthProperty()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox content = new HBox(new FontIcon(icon), name, gap, keys);
        content.setAlignment(Pos.CENTER_LEFT);
        content.getStyleClass().add("start-button-content");
        content.prefWidthProperty().bind(button.widthProperty().subtract(26));
        button.setGraphic(content);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(action.label());
        button.visibleProperty().bind(actions.offered(action));
        button.managedProperty().bind(button.visibleProperty());
        button.disableProperty().bind(actions.possible(action).not());
        button.setOnAction(event -> actions.run(action));
    }

    private void offerKinds() {
        List<Optional<Preset.Kind>> choices = new ArrayList<>(List.of(Optional.empty()));
        for (Preset.Kind one : Preset.Kind.values()) {
            choices.add(Optional.of(one));
        }
        Locale locale = UiWords.language();
        Segments<Optional<Preset.Kind>> segments = new Segments<>(
                choices, choice -> choice.map(one -> Presets.label(one, locale)).orElse(words.get("kinds.all")));
        segments.setOnChoose(choice -> {
            kind = choice;
            refreshCards();
        });
        segments.setMinWidth(Region.USE_PREF_SIZE);
        kinds.setMinWidth(Region.USE_PREF_SIZE);
        kinds.getChildren().add(segments);
    }

    /** The first row at once; the rows below, and what the cards say, after it has been drawn. */
    private void makeCards() {
        Locale locale = UiWords.language();
        List<Preset> presets = new ArrayList<>(Presets.all(locale));
        presets.addAll(Samples.all(locale));
        presets.subList(0, CARDS_AT_ONCE).forEach(this::makeCard);
        refreshCards();
        for (int from = CARDS_AT_ONCE; from < presets.size(); from += CARDS_A_FRAME) {
            List<Preset> next = presets.subList(from, Math.min(from + CARDS_A_FRAME, presets.size()));
            AfterFrame.run(() -> {
                next.forEach(this::makeCard);
                refreshCards();
            });
        }
        AfterFrame.run(() -> {
            Arguments.all(locale).forEach(this::makeCard);
            refreshCards();
            fillCards();
        });
    }

    private void makeCard(Preset preset) {
        presetCards.put(
                preset, new PresetCard(preset, numbers, () -> documents.openFresh(preset.thesis(UiWords.language()))));
    }

    private void makeCard(Argument argument) {
        argumentCards.put(argument, new ArgumentCard(argument, numbers, () -> openArgument.accept(argument)));
    }

    private void fillCards() {
        presetCards.forEach((preset, card) -> tasks.run(
                () -> PresetFigures.of(preset),
                card::show,
                failure -> LOG.error("The preset {} cannot be shown", preset.id(), failure)));
        argumentCards.forEach((argument, card) -> tasks.run(
                () -> ArgumentCard.Figures.of(argument),
                card::show,
                failure -> LOG.error("The argument {} cannot be shown", argument.id(), failure)));
    }

    private void refreshCards() {
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        List<Node> shown = new ArrayList<>();
        presetCards.forEach((preset, card) -> {
            boolean ofKind = kind.map(one -> one == preset.kind()).orElse(true);
            String text = (preset.lab() + " " + preset.title() + " " + preset.blurb()).toLowerCase(Locale.ROOT);
            if (ofKind && text.contains(wanted)) {
                shown.add(card);
            }
        });
        shown.add(blank);
        cards.show(shown);
        List<Node> argued = new ArrayList<>();
        argumentCards.forEach((argument, card) -> {
            String text = (argument.title() + " " + argument.question()).toLowerCase(Locale.ROOT);
            if (kind.isEmpty() && text.contains(wanted)) {
                argued.add(card);
            }
        });
        arguments.show(argued);
        for (Node part : List.of(argumentsHead, arguments)) {
            part.setVisible(!arguments.getChildren().isEmpty());
            part.setManaged(part.isVisible());
        }
    }

    /** Whether files are there is for the disk to say, so it is asked off the thread of the window. */
    private void refreshRecent() {
        List<RecentFile> files = List.copyOf(documents.recent().files());
        recentHead.setVisible(!files.isEmpty());
        tasks.run(
                () -> files.stream().map(RecentFile::exists).toList(),
                there -> showRecent(files, there),
                failure -> LOG.warn("The recent files cannot be looked for", failure));
    }

    private void showRecent(List<RecentFile> files, List<Boolean> there) {
        List<Node> rows = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            RecentFile file = files.get(i);
            rows.add(new RecentRow(
                    file,
                    there.get(i),
                    Ago.say(file.used(), clock.instant(), clock.getZone()),
                    numbers,
                    new RecentRow.Actions(
                            () -> documents.open(file.path()),
                            () -> locate(file),
                            () -> documents.recent().remove(file))));
        }
        recent.getChildren().setAll(rows);
    }

    private void locate(RecentFile file) {
        ask.fileToOpen().ifPresent(path -> {
            documents.recent().remove(file);
            documents.open(path);
        });
    }
}
