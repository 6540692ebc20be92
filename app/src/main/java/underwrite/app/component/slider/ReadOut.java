package underwrite.app.component.slider;

/**
 * What stands in place of the label while a value is dragged or typed, such as "MOIC 2.67x" and "▼ 1.99x from 4.66x".
 *
 * @param answer the result that follows, in the scenario's colour
 * @param change how it got there
 */
public record ReadOut(String answer, String change) {}
