package underwrite.model.projection;

/**
 * A part of the model that fills its own rows of the worksheet from those before it.
 *
 * <p>Called through this, each section is compiled by itself and early; one method that held them all would take the compiler as long as
 * half a million trials.
 */
interface Section {
    /** Works out all lanes. */
    void compute();
}
