package underwrite.app.screen.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import underwrite.app.format.NumberText;
import underwrite.model.file.compare.Change;
import underwrite.model.file.compare.Merge;
import underwrite.model.file.compare.Merge.Side;
import underwrite.model.thesis.Thesis;

/** Two versions of a thesis that are being brought together, field by field. */
final class MergeModel {
    private final Merge merge;
    private final boolean withBase;
    private final List<Row> rows = new ArrayList<>();
    private final List<Incoming> incoming;
    private final Map<String, Row> byPath = new HashMap<>();

    /**
     * A field that each has otherwise.
     *
     * @param base what both started from, as people read it
     * @param side whose value is taken
     */
    record Row(String name, String base, String mine, String theirs, ObjectProperty<Side> side) {}

    /** A field that only they changed: it comes over without a question. */
    record Incoming(String name, String before, String after) {}

    /** @param base what both started from; empty when the two have no common start */
    MergeModel(Optional<Thesis> base, Thesis mine, Thesis theirs, NumberText numbers) {
        FieldText text = new FieldText(numbers, List.of(mine, theirs));
        withBase = base.isPresent();
        merge = base.map(start -> Merge.of(start, mine, theirs)).orElseGet(() -> Merge.ofTwo(mine, theirs));
        for (Merge.Conflict conflict : merge.conflicts()) {
            String path = conflict.path();
            Row row = new Row(
                    text.name(path),
                    text.value(path, conflict.base()),
                    text.value(path, conflict.mine()),
                    text.value(path, conflict.theirs()),
                    new SimpleObjectProperty<>(Side.MINE));
            rows.add(row);
            byPath.put(path, row);
        }
        incoming = Change.between(mine, merge.decided(conflict -> Side.MINE)).stream()
                .map(change -> new Incoming(
                        text.name(change.path()),
                        text.value(change.path(), change.before()),
                        text.value(change.path(), change.after())))
                .toList();
    }

    /** Whether it is known what both started from. */
    boolean withBase() {
        return withBase;
    }

    /** What a person has to decide. */
    List<Row> rows() {
        return List.copyOf(rows);
    }

    /** What comes over by itself. */
    List<Incoming> incoming() {
        return incoming;
    }

    /** Takes one side in every field. */
    void takeAll(Side side) {
        rows.forEach(row -> row.side().set(side));
    }

    /** Both together, as decided. */
    Thesis merged() {
        return merge.decided(conflict -> {
            Row row = byPath.get(conflict.path());
            return row == null ? Side.MINE : row.side().get();
        });
    }
}
