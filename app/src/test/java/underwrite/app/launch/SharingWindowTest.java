package underwrite.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static underwrite.app.launch.TestWindow.act;
import static underwrite.app.launch.TestWindow.get;
import static underwrite.app.launch.TestWindow.until;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import underwrite.app.screen.action.Action;
import underwrite.model.driver.Driver;
import underwrite.model.file.EvidencePack;
import underwrite.model.file.ThesisReader;
import underwrite.model.file.ThesisWriter;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.Thesis;

@DisplayName("A person who shares a thesis and gets another back")
@ExtendWith(ApplicationExtension.class)
class SharingWindowTest {
    @TempDir
    static Path folder;

    private TestWindow window;

    @Start
    void start(Stage stage) throws Exception {
        window = new TestWindow(
                stage, Files.createTempDirectory(folder, "settings"), 1440, 900, "--preset=anthropic-2024-03");
    }

    private void press(String words) {
        until(
                words,
                () -> window.scene().getRoot().lookupAll(".overlay-card .button").stream()
                        .anyMatch(node -> ((Button) node).getText().equals(words)));
        act(() -> window.scene().getRoot().lookupAll(".overlay-card .button").stream()
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    @Test
    @DisplayName("leaves out the position, and the open thesis stays as it is")
    void sharesWithoutPosition() throws Exception {
        act(() -> window.core.edits.setValue("base", Driver.DEAL_CHEQUE, 37));
        Thesis mine = get(window::thesis);
        Path copy = folder.resolve("copy.thesis");
        window.files.add(copy);
        act(() -> window.core.actions.run(Action.SHARE));
        act(() -> window.node("#share-without-POSITION", CheckBox.class).fire());
        press("Save the copy…");
        until("the copy is there", () -> Files.exists(copy));
        Thesis shared = ThesisReader.read(copy).thesis();
        assertThat(shared.scenario("base").orElseThrow().assumptions().value(Driver.DEAL_CHEQUE))
                .isEqualTo(10);
        assertThat(get(window::thesis)).isEqualTo(mine);
        assertThat(get(() -> window.workspace().fileProperty().get())).isNull();
    }

    @Test
    @DisplayName(
            "takes evidence in with a report of the sliders that it leaves outside, undoes, and gives evidence out")
    void takesEvidenceInAndOut() throws Exception {
        Thesis mine = get(window::thesis);
        Path pack = Files.writeString(
                folder.resolve("a.evidence"),
                "{\"format\":\"evidence-pack\",\"version\":1,\"evidence\":[{\"id\":\"pro-rata\",\"driver\":\"deal.proRata\","
                        + "\"claim\":\"Funds follow on.\",\"value\":0.9,\"asOf\":\"2024\"}]}");
        window.files.add(pack);
        act(() -> window.core.actions.run(Action.IMPORT_EVIDENCE));
        until("it is taken in", () -> window.thesis().evidence().size() == 1);
        assertThat(get(() -> window.core.notices.lines().get(0).text()))
                .contains("1 new", "Sliders now outside the evidence: 1 (" + Driver.DEAL_PRO_RATA.label() + ")");
        Path given = folder.resolve("given.evidence");
        window.files.add(given);
        act(() -> window.core.actions.run(Action.EXPORT_EVIDENCE));
        until("it is given out", () -> Files.exists(given));
        assertThat(EvidencePack.read(Files.readAllBytes(given)).evidence())
                .isEqualTo(get(window::thesis).evidence());
        act(window.workspace()::undo);
        assertThat(get(window::thesis)).isEqualTo(mine);
    }

    @Test
    @DisplayName("takes evidence in and gives it out with one press each in the Evidence tab, and undoes")
    void packsInTheTab() throws Exception {
        Thesis mine = get(window::thesis);
        Path pack = Files.writeString(
                folder.resolve("b.evidence"),
                "{\"format\":\"evidence-pack\",\"version\":1,\"evidence\":[{\"id\":\"size\",\"driver\":\"market.size\","
                        + "\"claim\":\"The market is large.\",\"value\":5000,\"asOf\":\"2024\"}]}");
        act(() -> window.core.actions.run(Action.TAB_EVIDENCE));
        window.files.add(pack);
        act(() -> window.node("#evidence-import", Button.class).fire());
        until("it is taken in", () -> window.thesis().evidence().size() == 1);
        Path given = folder.resolve("from-the-tab.evidence");
        window.files.add(given);
        act(() -> window.node("#evidence-export", Button.class).fire());
        until("it is given out", () -> Files.exists(given));
        assertThat(EvidencePack.read(Files.readAllBytes(given)).evidence())
                .isEqualTo(get(window::thesis).evidence());
        act(window.workspace()::undo);
        assertThat(get(window::thesis)).isEqualTo(mine);
    }

    @Test
    @DisplayName("compares it with a file, keeps both side by side, and undoes")
    void comparesAndKeepsBoth() throws Exception {
        Thesis mine = get(window::thesis);
        Thesis theirs =
                mine.withScenario("base", base -> base.with(base.assumptions().with(Driver.MARKET_SIZE, 9_000)));
        Path file = folder.resolve("theirs.thesis");
        Files.write(file, ThesisWriter.write(theirs));
        window.files.add(file);
        act(() -> window.core.actions.run(Action.COMPARE_FILE));
        until("the comparison", () -> window.scene().getRoot().lookup(".comparison-card") != null);
        press("Merge…");
        press("Keep both side by side");
        Thesis both = get(window::thesis);
        assertThat(both.scenarios()).extracting(Scenario::name).endsWith("One of a few (theirs)");
        assertThat(both.scenarios().get(3).assumptions())
                .isEqualTo(theirs.scenario("base").orElseThrow().assumptions());
        assertThat(both.scenario("base")).isEqualTo(mine.scenario("base"));
        act(window.workspace()::undo);
        assertThat(get(window::thesis)).isEqualTo(mine);
    }
}
