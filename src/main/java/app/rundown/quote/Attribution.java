package app.rundown.quote;

import app.rundown.model.Quote.Basis;
import app.rundown.model.Quote.Voice;
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
 * @param voice what sort of speaker it is
 */
record Attribution(
        @Nullable String speaker,
        @Nullable Person person,
        Basis basis,
        @Nullable String cue,
        String why,
        double confidence,
        Voice voice) {
    private static final double HUNDRED = 100;

    /** The confidence is kept to the hundredth: more would feign an exactness that it has not. */
    Attribution {
        confidence = Math.round(confidence * HUNDRED) / HUNDRED;
    }

    /** A person, where there is a speaker. */
    Attribution(
            @Nullable String speaker,
            @Nullable Person person,
            Basis basis,
            @Nullable String cue,
            String why,
            double confidence) {
        this(speaker, person, basis, cue, why, confidence, speaker == null ? Voice.UNKNOWN : Voice.PERSON);
    }

    /** A body of this name. */
    static Attribution body(String name, String why, double confidence) {
        return new Attribution(name, null, Basis.NAMED, null, why, confidence, Voice.ORGANISATION);
    }

    /** Several people whom the text does not name. */
    static Attribution unnamed(String why) {
        return new Attribution(null, null, Basis.NONE, null, why, 0, Voice.UNNAMED);
    }

    /** Nobody can be named; the cue may still be known. */
    static Attribution none(@Nullable String cue, String why) {
        return new Attribution(null, null, Basis.NONE, cue, why, 0);
    }

    /** The same finding with the cue that led to it and the reason put before its own. */
    Attribution by(@Nullable String theCue, String reason) {
        return new Attribution(speaker, person, basis, theCue, reason + "; " + why, confidence, voice);
    }

    /** The same speaker, without a cue and therefore less surely: a share of the confidence is left. */
    Attribution uncued(String reason, double share) {
        return new Attribution(speaker, person, basis, null, reason + "; " + why, confidence * share, voice);
    }

    /** The same speaker, going on. */
    Attribution continued(String reason) {
        return speaker == null
                ? new Attribution(null, null, Basis.NONE, cue, reason + ", whose speaker can't be named", 0, voice)
                : new Attribution(
                        speaker,
                        person,
                        Basis.CONTINUED,
                        cue,
                        reason + ", said by " + speaker,
                        confidence * 0.9,
                        voice);
    }
}
