package underwrite.app.screen.notices;

import java.util.List;

/** Words that pass, for what was done elsewhere, with what can be done about it; never for a failure. */
public record Toast(String text, List<NoticeLine.Choice> choices) {
    public Toast {
        choices = List.copyOf(choices);
    }
}
