package underwrite.app.screen.drivers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Group;
import underwrite.model.driver.Input;

@DisplayName("The sections of the sliders")
class DriverSectionTest {

    @Test
    @DisplayName("hold every assumption of the catalogue exactly once")
    void everyInputOnce() {
        List<Input> placed = Arrays.stream(DriverSection.values())
                .flatMap(section -> Stream.concat(section.main().stream(), section.advanced().stream()))
                .toList();
        assertThat(placed).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(Input.all());
    }

    @ParameterizedTest
    @EnumSource(DriverSection.class)
    @DisplayName("hold assumptions of one slider tab, the advanced ones apart")
    void oneGroup(DriverSection section) {
        assertThat(section.inputs()).allMatch(input -> input.group() == section.group());
        assertThat(section.advanced()).allMatch(input -> input instanceof Driver driver && driver.advanced());
        assertThat(section.main()).noneMatch(input -> input instanceof Driver driver && driver.advanced());
        assertThat(section.label()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(Group.class)
    @DisplayName("make up every tab")
    void everyTab(Group group) {
        assertThat(DriverSection.of(group)).isNotEmpty();
    }
}
