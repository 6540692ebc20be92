package underwrite.app.launch;

import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import underwrite.app.screen.Navigator;
import underwrite.app.screen.OtherThesis;
import underwrite.app.screen.files.Documents;
import underwrite.model.driver.Input;

/** Opens a thesis that stood beside the open one, and goes to one of its sliders once it is there. */
record OpenOther(Core core, Documents documents, Navigator navigator) {
    void open(OtherThesis other, Optional<Input> slider) {
        slider.ifPresent(input -> core.workspace.openedProperty().addListener(new Once(other, input)));
        other.file().ifPresentOrElse(documents::open, () -> documents.openFresh(other.thesis()));
    }

    /** A person may be asked first and think better of it; then whatever opens next is another thesis. */
    private final class Once implements ChangeListener<Number> {
        private final OtherThesis other;
        private final Input input;

        Once(OtherThesis other, Input input) {
            this.other = other;
            this.input = input;
        }

        @Override
        public void changed(ObservableValue<? extends Number> opened, Number old, Number now) {
            opened.removeListener(this);
            if (core.workspace.thesis().title().equals(other.thesis().title())) {
                core.tasks.onWindow(() -> navigator.reveal(input));
            }
        }
    }
}
