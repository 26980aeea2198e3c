package app.rundown.quote.reference;

import app.rundown.model.Quote;
import app.rundown.model.Quote.Basis;
import app.rundown.model.Quote.Voice;
import app.rundown.quote.name.Person;
import app.rundown.quote.word.Gender;
import org.jspecify.annotations.Nullable;

/**
 * Who said a quote, and how that is known.
 *
 * @param speaker the name, or null where nobody can be named
 * @param person the person of that name; null for an organisation, for a transcript's label that fits no known person,
 *     or where there is no speaker
 * @param basis how the speaker is known
 * @param cue the words that tie the quote to the speaker, or null
 * @param why the reason, in a sentence
 * @param confidence 0 to 1
 * @param voice what sort of speaker it is
 * @param speaksFor whom an unnamed spokesman speaks for, or null
 * @param described the words for somebody whom the text leaves unnamed, if it is one person; else null
 */
public record Attribution(
        @Nullable String speaker,
        @Nullable Person person,
        Basis basis,
        @Nullable String cue,
        String why,
        double confidence,
        Voice voice,
        @Nullable String speaksFor,
        @Nullable Described described) {
    private static final double HUNDRED = 100;
    /** The share of the confidence that is left where a speaker goes on in a further quote. */
    private static final double CONTINUED = 0.9;

    /**
     * Somebody whom a text leaves unnamed.
     *
     * @param words the words for that person ("a teacher")
     * @param noun the noun among them, folded
     * @param gender what the noun shows
     */
    public record Described(String words, String noun, Gender gender) {}

    /** Rounds the confidence to hundredths; more digits would suggest a precision that it does not have. */
    public Attribution {
        confidence = Math.round(confidence * HUNDRED) / HUNDRED;
    }

    /** Creates the attribution to a person, or to nobody known where the speaker is null. */
    public Attribution(
            @Nullable String speaker,
            @Nullable Person person,
            Basis basis,
            @Nullable String cue,
            String why,
            double confidence) {
        this(speaker, person, basis, cue, why, confidence, speaker == null ? Voice.UNKNOWN : Voice.PERSON, null, null);
    }

    /** Returns the attribution to a person, without a cue. */
    public static Attribution of(Person person, Basis basis, String why, double confidence) {
        return new Attribution(person.full(), person, basis, null, why, confidence);
    }

    /** Returns the attribution to an organisation of this name. */
    public static Attribution body(String name, String why, double confidence) {
        return new Attribution(name, null, Basis.NAMED, null, why, confidence, Voice.ORGANISATION, null, null);
    }

    /** Returns the attribution to several people whom the text does not name. */
    static Attribution unnamed(String why) {
        return unnamed(null, null, why);
    }

    /**
     * Returns the attribution to somebody whom the text does not name.
     *
     * @param described the words for that person; null for several people
     * @param speaksFor for whom that person speaks, or null
     */
    static Attribution unnamed(@Nullable Described described, @Nullable String speaksFor, String why) {
        return new Attribution(null, null, Basis.NONE, null, why, 0, Voice.UNNAMED, speaksFor, described);
    }

    /** Returns the attribution to nobody; the cue may still be known. */
    public static Attribution none(@Nullable String cue, String why) {
        return new Attribution(null, null, Basis.NONE, cue, why, 0);
    }

    /** Returns this attribution with the cue that led to it, and with a reason put before its own. */
    public Attribution by(@Nullable String theCue, String reason) {
        return new Attribution(
                speaker, person, basis, theCue, reason + "; " + why, confidence, voice, speaksFor, described);
    }

    /**
     * Returns this attribution without a cue, and therefore with less confidence.
     *
     * @param share the share of the confidence that is left
     */
    public Attribution uncued(String reason, double share) {
        return new Attribution(
                speaker, person, basis, null, reason + "; " + why, confidence * share, voice, speaksFor, described);
    }

    /** Returns this attribution without a cue. */
    public Attribution uncued() {
        return new Attribution(speaker, person, basis, null, why, confidence, voice, speaksFor, described);
    }

    /** Returns this attribution with a share of its confidence. */
    public Attribution weakened(double share) {
        return new Attribution(speaker, person, basis, cue, why, confidence * share, voice, speaksFor, described);
    }

    /** Returns this attribution, without its speaker if that is too doubtful to be named. */
    public Attribution ifLikely() {
        return speaker != null && confidence < Quote.LEAST_LIKELY
                ? none(cue, why + "; too doubtful to name " + speaker)
                : this;
    }

    /** Returns the attribution of a further quote in which the same speaker goes on. */
    public Attribution continued(String reason) {
        return continued(reason, CONTINUED);
    }

    /**
     * Returns the attribution of a further quote in which the same speaker goes on.
     *
     * @param share the share of the confidence that is left
     */
    public Attribution continued(String reason, double share) {
        return speaker == null
                ? new Attribution(
                        null,
                        null,
                        Basis.CONTINUED,
                        cue,
                        reason + ", whose speaker can't be named",
                        0,
                        voice,
                        speaksFor,
                        described)
                : new Attribution(
                        speaker,
                        person,
                        Basis.CONTINUED,
                        cue,
                        reason + ", said by " + speaker,
                        goingOn(share),
                        voice,
                        speaksFor,
                        null);
    }

    /** Returns the confidence that is left where a speaker goes on: a likely speaker stays likely. */
    private double goingOn(double share) {
        return confidence >= Quote.LEAST_LIKELY ? Math.max(Quote.LEAST_LIKELY, confidence * share) : confidence * share;
    }
}
