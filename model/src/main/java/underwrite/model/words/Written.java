package underwrite.model.words;

/** What is written differently in each tongue: a figure, or a sentence with figures. */
public interface Written {
    /** The text as somebody reads it. */
    String text(Tongue tongue);
}
