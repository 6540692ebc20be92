package underwrite.model.file.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import underwrite.model.driver.Driver;
import underwrite.model.file.Opened;
import underwrite.model.file.RandomThesis;
import underwrite.model.file.ThesisReader;
import underwrite.model.file.ThesisWriter;
import underwrite.model.file.problem.FileProblem;
import underwrite.model.file.problem.Notice;
import underwrite.model.file.problem.ThesisFileException;
import underwrite.model.library.Presets;
import underwrite.model.thesis.Thesis;

@DisplayName("A thesis in a file")
class ThesisStoreTest {
    private static final Thesis THESIS = Presets.all().get(0).thesis();

    @TempDir
    Path folder;

    private ThesisStore store;
    private Path file;

    @BeforeEach
    void newStore() {
        store = ThesisStore.onDisk(folder.resolve("locks"));
        file = folder.resolve("a.thesis");
    }

    private static Thesis with(double size) {
        return THESIS.withScenario(
                "base", scenario -> scenario.with(scenario.assumptions().with(Driver.MARKET_SIZE, size)));
    }

    private static FileProblem changedOutside(SaveOutcome outcome) {
        assertThat(outcome).isInstanceOf(SaveOutcome.ChangedOutside.class);
        return ((SaveOutcome.ChangedOutside) outcome).what().problem();
    }

    private static OpenFile saved(SaveOutcome outcome) {
        assertThat(outcome).isInstanceOf(SaveOutcome.Saved.class);
        return ((SaveOutcome.Saved) outcome).file();
    }

    @Test
    @DisplayName("is saved and opened again as the same, 50 random theses")
    void isSavedAndOpened() {
        for (int seed = 0; seed < 50; seed++) {
            Thesis thesis = RandomThesis.of(seed);
            OpenFile written = store.saveAs(thesis, file).file();
            OpenFile opened = store.open(file);
            assertThat(opened.thesis()).isEqualTo(thesis);
            assertThat(opened.content()).isEqualTo(written.content());
        }
    }

    @Test
    @DisplayName("is saved again and again, each time to what was saved last")
    void isSavedAgain() {
        OpenFile last = store.saveAs(THESIS, file).file();
        for (int i = 1; i <= 20; i++) {
            last = saved(store.save(with(1_000 + i), last));
        }
        assertThat(store.open(file).thesis()).isEqualTo(with(1_020));
    }

    @Test
    @DisplayName("is not saved over what somebody else wrote meanwhile")
    void isNotSavedOverOthers() throws IOException {
        OpenFile mine = store.saveAs(THESIS, file).file();
        Files.write(file, ThesisWriter.write(with(7_000)));
        SaveOutcome outcome = store.save(with(6_000), mine);
        assertThat(changedOutside(outcome)).isEqualTo(FileProblem.CHANGED_OUTSIDE);
        assertThat(((SaveOutcome.ChangedOutside) outcome).theirs().orElseThrow().thesis())
                .isEqualTo(with(7_000));
        assertThat(store.open(file).thesis()).isEqualTo(with(7_000));
    }

    @Test
    @DisplayName("is saved when the file was only touched")
    void isSavedWhenTouched() throws IOException {
        OpenFile mine = store.saveAs(THESIS, file).file();
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(100)));
        saved(store.save(with(6_000), mine));
    }

    @Test
    @DisplayName(
            "is not saved when the file was deleted, renamed, emptied or its folder went away, each with its sentence")
    void tellsWhatBecameOfTheFile() throws IOException {
        OpenFile mine = store.saveAs(THESIS, file).file();
        Path renamed = folder.resolve("b.thesis");
        Files.move(file, renamed);
        SaveOutcome outcome = store.save(with(6_000), mine);
        assertThat(changedOutside(outcome)).isEqualTo(FileProblem.MOVED_OUTSIDE);
        assertThat(((SaveOutcome.ChangedOutside) outcome).theirs().orElseThrow().path())
                .isEqualTo(renamed);
        Files.delete(renamed);
        assertThat(changedOutside(store.save(with(6_000), mine))).isEqualTo(FileProblem.DELETED_OUTSIDE);
        Files.createFile(file);
        assertThat(changedOutside(store.save(with(6_000), mine))).isEqualTo(FileProblem.DAMAGED_OUTSIDE);
        assertThat(file).isEmptyFile();

        Path stick = Files.createDirectory(folder.resolve("stick"));
        OpenFile onStick = store.saveAs(THESIS, stick.resolve("a.thesis")).file();
        Files.delete(stick.resolve("a.thesis"));
        Files.delete(stick);
        assertThat(changedOutside(store.save(with(6_000), onStick))).isEqualTo(FileProblem.DISK_GONE);
    }

    @Test
    @DisplayName("of a newer version is not saved over")
    void ofANewerVersionIsNotSaved() throws IOException {
        Files.writeString(file, new String(ThesisWriter.write(THESIS)).replace("\"version\": 1", "\"version\": 2"));
        OpenFile newer = store.open(file);
        assertThat(newer.opened().readOnly()).isTrue();
        ThesisFileException e =
                catchThrowableOfType(ThesisFileException.class, () -> store.save(newer.thesis(), newer));
        assertThat(e.problem()).isEqualTo(FileProblem.NEWER_NOT_SAVED);
    }

    @Test
    @DisplayName("of an older version is kept beside the new one at the first save")
    void ofAnOlderVersionIsKept() throws IOException {
        OpenFile written = store.saveAs(THESIS, file).file();
        byte[] original = Files.readAllBytes(file);
        Opened older = new Opened(THESIS, 0, written.opened().defaulted(), written.notices(), false, true);
        OpenFile last = saved(store.save(with(6_000), new OpenFile(file, older, written.content())));
        assertThat(folder.resolve("a.thesis.v0.bak")).hasBinaryContent(original);
        saved(store.save(with(6_500), last));
        assertThat(folder.resolve("a.thesis.v0.bak")).hasBinaryContent(original);
    }

    @Test
    @DisplayName("with another name says that this name keeps the version before")
    void saysThatAHardLinkKeepsTheOld() throws IOException {
        OpenFile mine = store.saveAs(THESIS, file).file();
        Path other = Files.createLink(folder.resolve("other.thesis"), file);
        SaveOutcome outcome = store.save(with(6_000), mine);
        assertThat(((SaveOutcome.Saved) outcome).notices())
                .extracting(Notice::problem)
                .containsExactly(FileProblem.HARD_LINK);
        assertThat(ThesisReader.read(other).thesis()).isEqualTo(THESIS);
    }

    @Test
    @DisplayName("is saved again after a disk did not confirm the last save")
    void isSavedAfterAnUnconfirmedSave() {
        FaultyDisk faulty = new FaultyDisk().failing("forceFolder", new IOException("Input/output error"));
        ThesisStore unsure = new ThesisStore(
                faulty,
                new AtomicSave(faulty, Clock.systemUTC(), millis -> {}),
                new DocumentLocks(folder.resolve("locks")),
                Clock.systemUTC());
        OpenFile mine = store.saveAs(THESIS, file).file();
        ThesisFileException e = catchThrowableOfType(ThesisFileException.class, () -> unsure.save(with(6_000), mine));
        assertThat(e.problem()).isEqualTo(FileProblem.SAVE_UNCERTAIN);
        saved(store.save(with(6_000), mine));
    }

    @Test
    @DisplayName("loses no save of two people in 200 turns taken at random (seed 6)")
    void losesNoSaveOfTwoPeople() {
        ThesisStore other = ThesisStore.onDisk(folder.resolve("locks"));
        Random random = new Random(6);
        OpenFile mine = store.saveAs(THESIS, file).file();
        OpenFile theirs = other.open(file);
        Thesis onDisk = THESIS;
        for (int i = 0; i < 200; i++) {
            boolean me = random.nextBoolean();
            OpenFile last = me ? mine : theirs;
            SaveOutcome outcome = (me ? store : other).save(with(1_000 + i), last);
            boolean wasMine = last.thesis().equals(onDisk);
            assertThat(outcome instanceof SaveOutcome.Saved).isEqualTo(wasMine);
            OpenFile now = outcome instanceof SaveOutcome.Saved saved
                    ? saved.file()
                    : ((SaveOutcome.ChangedOutside) outcome).theirs().orElseThrow();
            onDisk = now.thesis();
            if (me) {
                mine = now;
            } else {
                theirs = now;
            }
        }
    }

    @Test
    @DisplayName("is found with the copies that synchronising services left beside it")
    void findsConflictCopies() throws IOException {
        store.saveAs(THESIS, file);
        for (String name : new String[] {
            "a (conflicted copy 2021-06-16 143218).thesis",
            "a (Anna's conflicted copy 2024-01-01).thesis",
            "a_conflict-20150918-101112.thesis",
            "a.sync-conflict-20240101-120000-ABCDEFG.thesis",
            "a-DESKTOP-12AB.thesis",
            "a-2.thesis",
            "ab (conflicted copy).thesis"
        }) {
            Files.createFile(folder.resolve(name));
        }
        assertThat(ConflictCopies.beside(file)).hasSize(5);
        assertThat(ConflictCopies.notice(file).orElseThrow().what().inEnglish()).contains("a-DESKTOP-12AB.thesis");
        assertThat(ConflictCopies.notice(folder.resolve("none.thesis"))).isEmpty();
    }
}
