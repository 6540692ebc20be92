package underwrite.app.launch;

import java.util.ArrayList;
import java.util.List;
import underwrite.app.format.UiWords;
import underwrite.app.screen.notices.NoticeLine;
import underwrite.app.screen.notices.NoticeLine.Choice;
import underwrite.app.screen.notices.NoticeLine.Level;
import underwrite.model.file.problem.FileProblem;
import underwrite.model.words.Sentence;
import underwrite.model.words.Words;

/** Says that a start opens nothing because those before it crashed, and offers what it did not do, one thing at a time. */
final class SafeStart {
    private final Core core;
    private final Words words = UiWords.of(SafeStart.class);

    SafeStart(Core core) {
        this.core = core;
    }

    void say(int crashes, List<String> parameters) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(words.get("safe.look"), core.safety::release));
        core.settingsPutAside()
                .ifPresent(file -> choices.add(new Choice(words.get("safe.settings"), core::bringBackSettings)));
        String count = String.valueOf(crashes);
        Sentence sentence = parameters.isEmpty()
                ? FileProblem.SAFE_START.sentence(count)
                : FileProblem.SAFE_START.sentenceOf("file", count, parameters.get(0));
        core.notices.putForProgram(
                new NoticeLine(Level.WARNING, UiWords.of(sentence), choices, FileProblem.SAFE_START.code()));
    }
}
