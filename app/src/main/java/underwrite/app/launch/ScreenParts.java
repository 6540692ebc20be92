package underwrite.app.launch;

import impl.org.controlsfx.skin.SearchableComboBoxSkin;
import java.lang.invoke.MethodHandles;
import java.time.Duration;
import java.util.List;
import javafx.scene.control.skin.CheckBoxSkin;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.control.skin.HyperlinkSkin;
import javafx.scene.control.skin.ListCellSkin;
import javafx.scene.control.skin.ListViewSkin;
import javafx.scene.control.skin.NestedTableColumnHeader;
import javafx.scene.control.skin.TableCellSkin;
import javafx.scene.control.skin.TableHeaderRow;
import javafx.scene.control.skin.TableRowSkin;
import javafx.scene.control.skin.TableViewSkin;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.control.skin.TreeCellSkin;
import javafx.scene.control.skin.TreeViewSkin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import underwrite.app.task.Tasks;
import underwrite.model.series.Formulas;

/** What the screens consist of that the start does not need: loaded off the thread of the window, so that first looks do not wait for it. */
final class ScreenParts {
    private static final Logger LOG = LoggerFactory.getLogger(ScreenParts.class);
    private static final Duration REST = Duration.ofMillis(500);
    private static final List<Class<?>> PARTS = List.of(
            CheckBoxSkin.class,
            ListViewSkin.class,
            ListCellSkin.class,
            ComboBoxListViewSkin.class,
            SearchableComboBoxSkin.class,
            TextAreaSkin.class,
            HyperlinkSkin.class,
            TableViewSkin.class,
            TableHeaderRow.class,
            NestedTableColumnHeader.class,
            TableRowSkin.class,
            TableCellSkin.class,
            TreeViewSkin.class,
            TreeCellSkin.class,
            Formulas.class);

    private ScreenParts() {}

    /** Loads all of it once the first frames are drawn. */
    static void loadSoon(Tasks tasks) {
        tasks.after(REST, ScreenParts::load, loaded -> {}, failure -> LOG.info("Nothing was loaded ahead", failure));
    }

    private static int load() throws IllegalAccessException {
        for (Class<?> part : PARTS) {
            MethodHandles.lookup().ensureInitialized(part);
        }
        return PARTS.size();
    }
}
