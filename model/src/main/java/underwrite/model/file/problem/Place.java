package underwrite.model.file.problem;

import underwrite.model.words.Sentence;
import underwrite.model.words.Tongue;
import underwrite.model.words.Written;

/**
 * Where in a file something is.
 *
 * @param path of the field, such as {@code scenarios[0].probability}; empty when it is not known
 * @param line from 1; 0 when it is not known
 * @param column from 1; 0 when it is not known
 */
public record Place(String path, int line, int column) implements Written {
    /** The file as a whole. */
    public static final Place WHOLE = new Place("", 0, 0);

    /** A field, or a part of a thesis by its id. */
    public static Place of(String path) {
        return new Place(path, 0, 0);
    }

    /** The same place of a field. */
    public Place in(String field) {
        return new Place(field, line, column);
    }

    /** Whether it is the file as a whole. */
    public boolean whole() {
        return path.isEmpty() && line == 0;
    }

    /** The place in words; empty for the file as a whole. */
    @Override
    public String text(Tongue tongue) {
        if (line == 0) {
            return path;
        }
        return path.isEmpty() ? words("place", tongue) : words("place.field", tongue);
    }

    private String words(String key, Tongue tongue) {
        return Sentence.of(FileProblem.BUNDLE, key, String.valueOf(line), String.valueOf(column), path)
                .in(tongue);
    }

    /** A sentence behind the place that it is about. */
    public Sentence before(Sentence sentence) {
        return whole() ? sentence : Sentence.of(FileProblem.BUNDLE, "at", this, sentence);
    }
}
