package underwrite.app.screen.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import underwrite.app.format.UiWords;
import underwrite.app.live.Picture;
import underwrite.app.live.ScenarioPicture;
import underwrite.app.screen.OtherThesis;
import underwrite.app.task.Tasks;
import underwrite.app.theme.Slot;
import underwrite.model.file.ThesisFolder;
import underwrite.model.file.ThesisReader;
import underwrite.model.file.problem.ThesisFileException;
import underwrite.model.library.Preset;
import underwrite.model.projection.Projection;
import underwrite.model.projection.Projector;
import underwrite.model.thesis.Assumptions;
import underwrite.model.thesis.Thesis;
import underwrite.model.words.Words;

/** What stands side by side: scenarios of the open thesis, and theses that were put beside it. Nothing here changes the document. */
final class CompareModel {
    private final Tasks tasks;
    private final Words words = UiWords.of(CompareModel.class);
    private final ReadOnlyObjectWrapper<List<OtherThesis>> others = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Set<String>> hidden = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<Optional<ThesisFolder>> folder = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    CompareModel(Tasks tasks) {
        this.tasks = tasks;
    }

    /** The theses beside the open one, in the order in which they came. */
    ReadOnlyObjectProperty<List<OtherThesis>> othersProperty() {
        return others.getReadOnlyProperty();
    }

    /** The ids of the scenarios of the open thesis that were taken out. */
    ReadOnlyObjectProperty<Set<String>> hiddenProperty() {
        return hidden.getReadOnlyProperty();
    }

    /** The folder that was read last. */
    ReadOnlyObjectProperty<Optional<ThesisFolder>> folderProperty() {
        return folder.getReadOnlyProperty();
    }

    /** Why the last thesis was not put beside the others, in one sentence; empty when it was. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    void add(Preset preset) {
        load(() -> new OtherThesis(preset.id(), Optional.empty(), preset.thesis(UiWords.language())), preset.title());
    }

    void addFile(Path file) {
        load(() -> OtherThesis.of(file, ThesisReader.read(file).thesis()), name(file));
    }

    private void load(java.util.concurrent.Callable<OtherThesis> work, String name) {
        tasks.run(work, this::add, failure -> problem.set(words.get("refused", name, sentence(failure))));
    }

    /** Reads a folder and puts as many of its theses side by side as there is room for. */
    void addFolder(Path path) {
        tasks.run(
                () -> ThesisFolder.read(path),
                read -> {
                    folder.set(Optional.of(read));
                    read.files()
                            .forEach(found -> found.thesis()
                                    .filter(thesis -> others.get().size() < mostOthers())
                                    .ifPresent(thesis -> add(OtherThesis.of(found.file(), thesis))));
                },
                failure -> problem.set(words.get("refused", name(path), sentence(failure))));
    }

    /** Puts a thesis beside the others, once. */
    void add(OtherThesis one) {
        problem.set("");
        if (holds(one.key())) {
            return;
        }
        if (others.get().size() >= mostOthers()) {
            problem.set(words.get("full", Slot.COUNT, one.thesis().title()));
            return;
        }
        List<OtherThesis> now = new ArrayList<>(others.get());
        now.add(one);
        others.set(List.copyOf(now));
    }

    /** Colours and shapes are told apart up to twelve; the open thesis has its own. */
    private static int mostOthers() {
        return Slot.COUNT - 3;
    }

    boolean holds(String key) {
        return others.get().stream().anyMatch(other -> other.key().equals(key));
    }

    /** Takes a column out. */
    void remove(Column column) {
        problem.set("");
        if (column.open()) {
            Set<String> now = new HashSet<>(hidden.get());
            now.add(column.key());
            hidden.set(Set.copyOf(now));
        } else {
            removeOther(column.key());
        }
    }

    void removeOther(String key) {
        others.set(
                others.get().stream().filter(other -> !other.key().equals(key)).toList());
    }

    /** Puts a scenario of the open thesis back. */
    void show(String scenario) {
        Set<String> now = new HashSet<>(hidden.get());
        now.remove(scenario);
        hidden.set(Set.copyOf(now));
    }

    /** What is compared, the open thesis first. */
    List<Column> columns(Picture picture) {
        List<Column> columns = new ArrayList<>();
        picture.scenarios().stream()
                .filter(scenario -> !hidden.get().contains(scenario.id()))
                .map(scenario -> open(scenario, picture))
                .forEach(columns::add);
        List<Integer> taken = new ArrayList<>(picture.scenarios().stream()
                .map(scenario -> scenario.slot().number())
                .toList());
        for (OtherThesis other : others.get()) {
            int slot = IntStream.rangeClosed(1, Slot.COUNT)
                    .filter(number -> !taken.contains(number))
                    .findFirst()
                    .orElse(Slot.COUNT);
            taken.add(slot);
            columns.add(other(other, new Slot(slot)));
        }
        return columns;
    }

    private static Column open(ScenarioPicture scenario, Picture picture) {
        return new Column(
                scenario.id(),
                Optional.empty(),
                scenario.id().equals(picture.active().id()),
                scenario.slot(),
                picture.thesis(),
                scenario.scenario(),
                scenario.projection());
    }

    private static Column other(OtherThesis other, Slot slot) {
        Thesis thesis = other.thesis();
        return new Column(
                other.key(),
                Optional.of(other),
                false,
                slot,
                thesis,
                thesis.mainScenario(),
                projection(thesis.mainScenario().assumptions()));
    }

    private static Optional<Projection> projection(Assumptions assumptions) {
        return Projector.clashes(assumptions).isEmpty()
                ? Optional.of(Projector.project(assumptions))
                : Optional.empty();
    }

    /** One scenario of each thesis: the active one of the open thesis, the main one of the others. */
    List<Column> oneOfEach(Picture picture) {
        return Stream.concat(
                        Stream.of(open(picture.active(), picture)),
                        columns(picture).stream().filter(column -> !column.open()))
                .toList();
    }

    /** Every thesis at hand, each once: the open one, those beside it and those of the folder. */
    List<Thesis> theses(Picture picture) {
        return Stream.of(
                        Stream.of(picture.thesis()),
                        others.get().stream().map(OtherThesis::thesis),
                        folder.get().stream().flatMap(read -> read.theses().stream()))
                .flatMap(found -> found)
                .distinct()
                .toList();
    }

    private String sentence(Exception failure) {
        return failure instanceof ThesisFileException refused
                ? words.get("withCode", UiWords.of(refused), refused.problem().code())
                : words.get("unreadable");
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
