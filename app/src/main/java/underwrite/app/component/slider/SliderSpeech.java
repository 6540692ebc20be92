package underwrite.app.component.slider;

import javafx.beans.Observable;
import underwrite.app.component.slider.Impact.Direction;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Unit;
import underwrite.model.words.Words;

/** What a screen reader says of a slider row: the label and value, then the default, the impact and the break-even. */
final class SliderSpeech {
    private final DriverSlider slider;
    private final Words words = UiWords.of(SliderSpeech.class);

    SliderSpeech(DriverSlider slider) {
        this.slider = slider;
    }

    void keep() {
        slider.setAccessibleRoleDescription(words.get("spoken.role"));
        for (Observable source : new Observable[] {
            slider.valueProperty(),
            slider.impactProperty(),
            slider.lockedProperty(),
            slider.breakEvenProperty(),
            slider.spreadProperty()
        }) {
            source.addListener(changed -> say());
        }
        say();
    }

    private void say() {
        Driver driver = slider.driver();
        NumberText numbers = slider.numbers();
        slider.setAccessibleText(
                words.get("spoken.value", slider.label(), numbers.spoken(driver.unit(), slider.getValue())));
        StringBuilder help =
                new StringBuilder(words.get("spoken.default", numbers.spoken(driver.unit(), driver.defaultValue())));
        if (slider.lockedProperty().get()) {
            help.append(' ').append(words.get("spoken.locked"));
        }
        slider.impactProperty().get().ifPresent(impact -> help.append(' ').append(effect(impact)));
        slider.breakEvenProperty().get().ifPresent(breakEven -> help.append(' ').append(breakEven.note()));
        slider.spreadProperty()
                .get()
                .ifPresent(spread -> help.append(' ')
                        .append(words.get(
                                "spoken.range",
                                numbers.spoken(driver.unit(), spread.low()),
                                numbers.spoken(driver.unit(), spread.high()))));
        slider.setAccessibleHelp(help.toString());
    }

    private String effect(Impact impact) {
        String spread = slider.numbers().spoken(Unit.MULTIPLE, impact.spread());
        return impact.direction() == Direction.NONE
                ? words.get("spoken.noEffect")
                : words.get("spoken.impact." + impact.direction().name(), spread);
    }
}
