package app.rundown.ui;

import app.rundown.model.Quote;

/** How sure an attribution is, in steps that people tell apart. */
enum Trust {
    /** From 0.9. */
    SURE("sure"),
    /** From 0.7. */
    LIKELY("likely"),
    /** Below, but more than nothing. */
    DOUBTFUL("doubtful"),
    /** Nobody is named. */
    NONE("nobody named");

    private static final double LEAST_SURE = 0.9;
    private static final double LEAST_LIKELY = 0.7;

    private final String word;

    Trust(String word) {
        this.word = word;
    }

    /** It in a word or two. */
    String word() {
        return word;
    }

    /** How sure a quote's speaker is. */
    static Trust of(Quote quote) {
        double confidence = quote.confidence();
        if (quote.speaker() == null || confidence <= 0) {
            return NONE;
        }
        return confidence >= LEAST_SURE ? SURE : confidence >= LEAST_LIKELY ? LIKELY : DOUBTFUL;
    }
}
