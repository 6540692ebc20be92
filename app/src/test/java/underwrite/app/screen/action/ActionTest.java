package underwrite.app.screen.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The table of actions")
class ActionTest {

    @ParameterizedTest
    @EnumSource(Action.class)
    @DisplayName("gives each action words and keys")
    void words(Action action) {
        assertThat(action.label()).isNotBlank();
        assertThat(KeysText.of(action.keys())).isNotBlank().doesNotContain("_");
    }

    @Test
    @DisplayName("gives no keys twice")
    void keysOnce() {
        List<KeyCombination> keys = Action.all().stream().map(Action::keys).toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("puts each action into one menu, its parts in a row")
    void menus() {
        for (Menu menu : Menu.values()) {
            List<Integer> groups = Action.of(menu).stream().map(Action::group).toList();
            assertThat(groups).as(menu.name()).isSorted().isNotEmpty();
            assertThat(menu.label()).contains("_");
        }
    }

    @Test
    @DisplayName("does what is possible and nothing else, under the words of the moment")
    void runs() {
        ActionTable table = new ActionTable();
        AtomicInteger runs = new AtomicInteger();
        SimpleBooleanProperty possible = new SimpleBooleanProperty();
        SimpleStringProperty name = new SimpleStringProperty("Undo: growth");
        table.run(Action.UNDO);
        assertThat(table.offered(Action.UNDO).get()).isFalse();
        table.bind(Action.UNDO, possible, name, runs::incrementAndGet);
        assertThat(table.offered(Action.UNDO).get()).isTrue();
        table.run(Action.UNDO);
        assertThat(runs).hasValue(0);
        possible.set(true);
        table.run(Action.UNDO);
        assertThat(runs).hasValue(1);
        name.set("Undo: price");
        assertThat(table.words(Action.UNDO).get()).isEqualTo("Undo: price");
    }

    @Test
    @DisplayName("switches on and off what an action switches")
    void switches() {
        ActionTable table = new ActionTable();
        SimpleBooleanProperty ranges = new SimpleBooleanProperty();
        table.bindSwitch(Action.RANGES, ranges);
        table.run(Action.RANGES);
        assertThat(ranges.get()).isTrue();
        assertThat(table.selected(Action.RANGES).get()).isTrue();
    }
}
