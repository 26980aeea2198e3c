package app.rundown.quote;

import app.rundown.model.Quote.Basis;
import org.jspecify.annotations.Nullable;

/**
 * Who said a quote, as far as it can be told.
 *
 * @param speaker the name, or null
 * @param person the person of that name, or null for a body or nobody
 * @param basis how it is known
 * @param cue the words that tie quote and speaker, or null
 * @param why the reason, a sentence
 * @param confidence 0 to 1
 */
record Attribution(
        @Nullable String speaker,
        @Nullable Person person,
        Basis basis,
        @Nullable String cue,
        String why,
        double confidence) {
    private static final double HUNDRED = 100;

    /** The confidence is kept to the hundredth: more would feign an exactness that it has not. */
    Attribution {
        confidence = Math.round(confidence * HUNDRED) / HUNDRED;
    }

    /** Nobody can be named; the cue may still be known. */
    static Attribution none(@Nullable String cue, String why) {
        return new Attribution(null, null, Basis.NONE, cue, why, 0);
    }

    /** The same finding with the cue that led to it and the reason put before its own. */
    Attribution by(@Nullable String theCue, String reason) {
        return new Attribution(speaker, person, basis, theCue, reason + "; " + why, confidence);
    }

    /** The same speaker, without a cue and therefore less surely: a share of the confidence is left. */
    Attribution uncued(String reason, double share) {
        return new Attribution(speaker, person, basis, null, reason + "; " + why, confidence * share);
    }

    /** The same speaker, going on. */
    Attribution continued(String reason) {
        return speaker == null
                ? none(cue, reason + ", whose speaker can't be named")
                : new Attribution(speaker, person, Basis.CONTINUED, cue, reason + ", said by " + speaker, confidence * 0.9);
    }
}
