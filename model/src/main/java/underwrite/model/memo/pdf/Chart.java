package underwrite.model.memo.pdf;

import java.io.IOException;

/** A drawing with a finding above it, as lines and letters: sharp at any size. */
interface Chart {
    /** How tall it is at a width. */
    float height(Type type, float width) throws IOException;

    /** Draws it with its upper left corner at a point. */
    void draw(Pages pages, float x, float y, float width) throws IOException;
}
