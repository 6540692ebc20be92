package underwrite.app.component.slider;

/**
 * That a value lies beyond everything published.
 *
 * @param sentence what is published
 * @param reason why the value holds all the same, in the author's words; an empty one is asked for
 */
public record Doubt(String sentence, String reason) {}
