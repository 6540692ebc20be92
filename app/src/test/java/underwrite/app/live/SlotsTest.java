package underwrite.app.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import underwrite.app.theme.Slot;

@DisplayName("The colours of the scenarios")
class SlotsTest {
    private final Slots slots = new Slots();

    private List<Integer> numbers(List<String> ids) {
        return ids.stream().map(id -> slots.of(id, ids).number()).toList();
    }

    @Test
    @DisplayName("are those of bear, base and bull whatever their place")
    void usual() {
        assertThat(numbers(List.of("bull", "base", "bear"))).containsExactly(3, 2, 1);
        slots.clear();
        assertThat(numbers(List.of("base"))).containsExactly(2);
    }

    @Test
    @DisplayName("stay when others are added, deleted and moved")
    void stay() {
        assertThat(numbers(List.of("bear", "winter", "base", "spring", "bull"))).containsExactly(1, 4, 2, 5, 3);
        assertThat(numbers(List.of("bear", "base", "spring"))).containsExactly(1, 2, 5);
        assertThat(numbers(List.of("autumn", "spring", "bear", "base"))).containsExactly(3, 5, 1, 2);
    }

    @Test
    @DisplayName("are distinct for twelve scenarios")
    void twelve() {
        List<String> ids = List.of("a", "b", "bull", "c", "d", "bear", "e", "f", "g", "h", "base", "i");
        assertThat(numbers(ids)).doesNotHaveDuplicates().hasSize(12);
    }

    @Test
    @DisplayName("change hands when one scenario is given another's")
    void give() {
        List<String> ids = List.of("bear", "base", "bull");
        numbers(ids);
        slots.give("base", Slot.at(0), ids);
        assertThat(numbers(ids)).containsExactly(2, 1, 3);
    }
}
