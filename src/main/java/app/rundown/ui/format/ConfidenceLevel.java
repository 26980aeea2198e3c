package app.rundown.ui.format;

import app.rundown.model.Quote;

/** How sure an attribution is, in steps that a reader can tell apart. */
public enum ConfidenceLevel {
    /** A confidence of 0.9 or more. */
    SURE("sure"),
    /** A confidence of 0.7 or more. */
    LIKELY("likely"),
    /** Any lower confidence above 0. */
    DOUBTFUL("doubtful"),
    /** No speaker is named. */
    NONE("nobody named");

    private static final double LEAST_SURE = 0.9;
    private static final double LEAST_LIKELY = 0.7;

    private final String word;

    /** Creates a step with its label. */
    ConfidenceLevel(String word) {
        this.word = word;
    }

    /** Short label. */
    public String word() {
        return word;
    }

    /** Returns how sure a quote's speaker is. */
    public static ConfidenceLevel of(Quote quote) {
        double confidence = quote.confidence();
        if (quote.speaker() == null || confidence <= 0) {
            return NONE;
        }
        return confidence >= LEAST_SURE ? SURE : confidence >= LEAST_LIKELY ? LIKELY : DOUBTFUL;
    }
}
