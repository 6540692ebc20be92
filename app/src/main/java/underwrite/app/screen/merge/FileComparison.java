package underwrite.app.screen.merge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.app.screen.Overlay;
import underwrite.app.task.Tasks;
import underwrite.app.workspace.Edit;
import underwrite.app.workspace.ScenarioList;
import underwrite.app.workspace.Workspace;
import underwrite.model.file.json.Shown;
import underwrite.model.thesis.Evidence;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.Thesis;
import underwrite.model.words.Words;

/** Compares the open thesis with one in a file, and brings the two together when the person wants it. The file is only read. */
public final class FileComparison {
    private final Workspace workspace;
    private final NumberText numbers;
    private final Overlay overlay;
    private final Tasks tasks;
    private final Function<Path, Thesis> read;
    private final Consumer<Exception> refused;
    private final Words words = UiWords.of(FileComparison.class);

    /**
     * @param read reads a file strictly
     * @param refused is told why a file could not be read
     */
    public FileComparison(
            Workspace workspace,
            NumberText numbers,
            Overlay overlay,
            Tasks tasks,
            Function<Path, Thesis> read,
            Consumer<Exception> refused) {
        this.workspace = workspace;
        this.numbers = numbers;
        this.overlay = overlay;
        this.tasks = tasks;
        this.read = read;
        this.refused = refused;
    }

    /** A thesis and how it compares. */
    private record Compared(Thesis there, Comparison comparison) {}

    /** Reads a file and shows what it has otherwise. */
    public void with(Path file) {
        Thesis here = workspace.thesis();
        String name = Shown.text(String.valueOf(file.getFileName()));
        tasks.run(
                () -> {
                    Thesis there = read.apply(file);
                    return new Compared(there, Comparison.of(here, there, numbers));
                },
                compared -> show(name, here, compared),
                refused);
    }

    private void show(String name, Thesis here, Compared compared) {
        overlay.show(
                new ComparisonCard(name, compared.comparison(), () -> merge(here, compared.there()), overlay::hide),
                Pos.CENTER);
    }

    private void merge(Thesis here, Thesis there) {
        overlay.show(
                new MergeCard(Optional.empty(), here, there, numbers, overlay, new Merging(here, there)), Pos.CENTER);
    }

    /** What is decided between the open thesis and that of the file is an edit of the open one. */
    private final class Merging implements MergeCard.Decision {
        private final Thesis here;
        private final Thesis there;

        Merging(Thesis here, Thesis there) {
            this.here = here;
            this.there = there;
        }

        @Override
        public void keep() {
            // The open thesis is as it was.
        }

        @Override
        public void take() {
            merge(there);
        }

        @Override
        public void merge(Thesis merged) {
            workspace.edit(Edit.of(words.get("merge.edit")), mine -> merged);
        }

        /** Empty where theirs would be too many. */
        @Override
        public Optional<Runnable> both() {
            List<Scenario> theirs = there.scenarios().stream()
                    .filter(scenario -> here.scenarios().stream()
                            .noneMatch(own -> own.assumptions().equals(scenario.assumptions())))
                    .toList();
            boolean fits = here.scenarios().size() + theirs.size() <= ScenarioList.LIMIT;
            return theirs.isEmpty() || !fits
                    ? Optional.empty()
                    : Optional.of(
                            () -> workspace.edit(Edit.of(words.get("merge.besideEdit")), mine -> beside(mine, theirs)));
        }

        /** Their scenarios bring the evidence along that they cite. */
        private Thesis beside(Thesis mine, List<Scenario> theirs) {
            Set<String> own = mine.evidence().stream().map(Evidence::id).collect(Collectors.toSet());
            List<Evidence> evidence = new ArrayList<>(mine.evidence());
            there.evidence().stream().filter(item -> !own.contains(item.id())).forEach(evidence::add);
            return ScenarioList.beside(mine.withEvidence(evidence), theirs, name -> words.get("merge.theirName", name));
        }
    }
}
