package underwrite.model.thesis;

/** Advice that the author has taken note of, and why it does not hold here. */
public record AcceptedAdvice(String rule, String reason, Extras extras) {}
