package underwrite.model.words;

/** A refusal that can say in any language what is wrong, where, what is allowed and what to do. */
public interface Told {
    /** The whole sentence; the message of the exception is the same in English. */
    Sentence told();
}
