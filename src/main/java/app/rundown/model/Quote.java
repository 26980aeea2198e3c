package app.rundown.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words that a document attributes to somebody: content, speaker and cue, with the reason for the attribution.
 *
 * @param id unique among all documents that are open together
 * @param document the document's id
 * @param update the update's id, or null for a quote in the document's introduction
 * @param span where the words are
 * @param text the words verbatim, without the outer marks
 * @param kind how the words are presented
 * @param speaker the fullest name that the document gives, or null if the speaker cannot be determined
 * @param basis how the speaker is known
 * @param cue the speech verb or phrase that ties the words to the speaker ("said", "according to"), or null
 * @param why the reason for the attribution, or for having none, in a sentence for people
 * @param confidence confidence of the attribution, 0 to 1; 0 if there is no speaker
 * @param flags what is odd about the marks
 * @param voice the sort of speaker
 * @param form how the page sets the words apart
 * @param speaksFor whom an unnamed spokesman speaks for, or null
 * @param post where the words were posted, or null if they are no post
 * @param found what this document alone gives as the speaker, or null if the components above are unchanged
 */
public record Quote(
        String id,
        String document,
        @Nullable String update,
        Span span,
        String text,
        Kind kind,
        @Nullable String speaker,
        Basis basis,
        @Nullable String cue,
        String why,
        double confidence,
        Set<Flag> flags,
        Voice voice,
        Form form,
        @Nullable String speaksFor,
        @Nullable PostOrigin post,
        @Nullable Found found) {

    /**
     * A run of characters in a block, or in a headline.
     *
     * @param block index among the update's blocks, or among the introduction's where the quote has no update;
     *     {@link Update#HEADLINE} for the update's headline
     * @param start offset of the first character in the block's text, in UTF-16 units
     * @param end offset behind the last one
     */
    public record Span(int block, int start, int end) {
        /** Whether the characters stand in the update's headline. */
        public boolean inHeadline() {
            return block == Update.HEADLINE;
        }
    }

    /** How the words are presented. */
    public enum Kind {
        /** A whole quoted sentence or more. */
        DIRECT,
        /** A quoted fragment inside a reported sentence. */
        MIXED,
        /** Reported without quotation marks. */
        INDIRECT,
        /** An embedded post: its author's statement. */
        POST
    }

    /** How a page sets the words apart. */
    public enum Form {
        /** By quotation marks. */
        MARKS,
        /** As a block of its own, without marks. */
        BLOCK,
        /** As an embedded post. */
        POST,
        /** Not at all: a name closes the statement ("...: Lee"), or a verb of speaking reports it. */
        STATEMENT
    }

    /** How sure an attribution is, in steps that a reader can tell apart. */
    public enum Certainty {
        /** A confidence of 0.9 or more. */
        SURE,
        /** A confidence of 0.7 or more. */
        LIKELY,
        /** Any lower confidence above 0. */
        DOUBTFUL,
        /** Nothing to be sure of: the document gives somebody as the speaker whom it does not name. */
        UNNAMED,
        /** The speaker cannot be determined. */
        NONE
    }

    private static final double LEAST_SURE = 0.9;
    /** The least confidence with which a speaker is likely. */
    public static final double LEAST_LIKELY = 0.7;
    /** The share of the confidence that is left for a quote that goes on from another. */
    private static final double CONTINUED = 0.9;

    private static final double HUNDRED = 100;

    /** How a speaker is known. */
    public enum Basis {
        /** By a name beside the cue. */
        NAMED,
        /** By a pronoun beside the cue. */
        PRONOUN,
        /** By an office or description ("the minister"). */
        ROLE,
        /** By the update's headline. */
        HEADLINE,
        /** By continuing the quote before. */
        CONTINUED,
        /** The user set the speaker, or set that nobody can be named. */
        SET,
        /** Not known. */
        NONE
    }

    /** Sorts of speakers. */
    public enum Voice {
        /** A person with a name. */
        PERSON,
        /** A body with a name: a ministry, a party, a newspaper. */
        ORGANISATION,
        /** People whom the text gives as the speakers but does not name: "officials", "a spokesman", "a teacher". */
        UNNAMED,
        /** It cannot be determined. */
        UNKNOWN
    }

    /** What gives something better than a document by itself; a later one outweighs an earlier one. */
    public enum Source {
        /** Another open document, which spells the name differently. */
        OTHER_DOCUMENT,
        /** The user, who set the speaker or the name. */
        USER,
        /** The user, who set the speaker of the quote from which this one goes on. */
        QUOTE_BEFORE
    }

    /**
     * What a document by itself gives as a quote's speaker. It is kept if something better is known.
     *
     * @param better what gives something better
     */
    public record Found(
            @Nullable String speaker, Voice voice, Basis basis, String why, double confidence, Source better) {}

    /** What is odd about a quote's marks. */
    public enum Flag {
        /** It opens with one mark and closes with another, or not at all. */
        UNBALANCED,
        /** Its cue interrupts it, or it runs over several paragraphs. */
        SPLIT,
        /** It contains another quote. */
        NESTED,
        /** It contains words in square brackets, added by an editor. */
        BRACKETED,
        /** It leaves words out (…). */
        ELIDED
    }

    /** Keeps a copy of the flags. */
    public Quote {
        flags = Set.copyOf(flags);
    }

    /** Creates a quote as found: a named speaker is a person; without a name, the voice is unknown. */
    public Quote(
            String id,
            String document,
            @Nullable String update,
            Span span,
            String text,
            Kind kind,
            @Nullable String speaker,
            Basis basis,
            @Nullable String cue,
            String why,
            double confidence,
            Set<Flag> flags) {
        this(
                id,
                document,
                update,
                span,
                text,
                kind,
                speaker,
                basis,
                cue,
                why,
                confidence,
                flags,
                speaker == null ? Voice.UNKNOWN : Voice.PERSON,
                kind == Kind.INDIRECT ? Form.STATEMENT : Form.MARKS,
                null,
                null,
                null);
    }

    /** Returns how sure the attribution is. */
    public Certainty certainty() {
        if (speaker == null || confidence <= 0) {
            return voice == Voice.UNNAMED ? Certainty.UNNAMED : Certainty.NONE;
        }
        return confidence >= LEAST_SURE
                ? Certainty.SURE
                : confidence >= LEAST_LIKELY ? Certainty.LIKELY : Certainty.DOUBTFUL;
    }

    /** Whether the user set the speaker, here or of the quote before, or the name under which the speaker is shown. */
    public boolean isSetByUser() {
        return found != null && found.better != Source.OTHER_DOCUMENT;
    }

    /** Whether the speaker is the one whom the user set for the quote from which this one goes on. */
    public boolean followsCorrection() {
        return found != null && found.better == Source.QUOTE_BEFORE;
    }

    /** Whether the speaker is the user's, set for this quote or for the one before, and not the document's. */
    public boolean hasUsersSpeaker() {
        return basis == Basis.SET || followsCorrection();
    }

    /** Returns the name that this document by itself gives the speaker, or null. */
    public @Nullable String foundSpeaker() {
        return found == null ? speaker : found.speaker;
    }

    /** Returns how this document by itself gives the speaker. */
    public Basis foundBasis() {
        return found == null ? basis : found.basis;
    }

    /**
     * Returns the same quote with the speaker under another name; the basis is unchanged.
     *
     * @param reason the reason for the other name, appended to the reason for the attribution
     * @param byUser whether the user chose this name
     */
    public Quote renamed(String name, String reason, boolean byUser) {
        Voice named = voice == Voice.ORGANISATION ? voice : Voice.PERSON;
        return new Quote(
                id,
                document,
                update,
                span,
                text,
                kind,
                name,
                basis,
                cue,
                why + "; " + reason,
                confidence,
                flags,
                named,
                form,
                speaksFor,
                post,
                asFound(byUser ? Source.USER : Source.OTHER_DOCUMENT));
    }

    /**
     * Returns the same quote with what the rest of its document tells of the speaker; it counts as found.
     *
     * @param name the document's name for the speaker
     * @param represents whom an unnamed speaker speaks for, or null
     * @param reason the reason for the whole attribution
     */
    public Quote known(@Nullable String name, Voice sort, @Nullable String represents, String reason) {
        return new Quote(
                id,
                document,
                update,
                span,
                text,
                kind,
                name,
                basis,
                cue,
                reason,
                confidence,
                flags,
                sort,
                form,
                represents,
                post,
                found);
    }

    /** Returns the same quote with the speaker that the user set; null if nobody can be named. */
    public Quote setTo(@Nullable String name, Voice sort) {
        return setTo(name, sort, null);
    }

    /**
     * Returns the same quote with the speaker that the user set, which counts as certain; the cue is unchanged.
     *
     * @param name the speaker's name, or null if the user says that nobody can be named
     * @param represents whom a speaker without a name speaks for, or null
     */
    public Quote setTo(@Nullable String name, Voice sort, @Nullable String represents) {
        String reason = name == null ? "the speaker was cleared by the user" : "the speaker was set by the user";
        return saidBy(name, sort, represents, Basis.SET, reason, name == null ? 0 : 1, Source.USER);
    }

    /**
     * Returns the same quote as going on from one whose speaker the user set, here or further up: with the same
     * speaker.
     */
    public Quote goingOnFrom(Quote before) {
        String reason = "goes on from the quote before, whose speaker was "
                + (before.speaker == null ? "cleared" : "set") + " by the user";
        return saidBy(
                before.speaker,
                before.voice,
                before.speaksFor,
                Basis.CONTINUED,
                reason,
                before.confidence * CONTINUED,
                Source.QUOTE_BEFORE);
    }

    private Quote saidBy(
            @Nullable String name,
            Voice sort,
            @Nullable String represents,
            Basis known,
            String reason,
            double trust,
            Source source) {
        return new Quote(
                id,
                document,
                update,
                span,
                text,
                kind,
                name,
                known,
                cue,
                reason,
                Math.round(trust * HUNDRED) / HUNDRED,
                flags,
                sort,
                form,
                represents,
                post,
                asFound(source));
    }

    private Found asFound(Source source) {
        if (found == null) {
            return new Found(speaker, voice, basis, why, confidence, source);
        }
        Source better = found.better.compareTo(source) > 0 ? found.better : source;
        return new Found(found.speaker, found.voice, found.basis, found.why, found.confidence, better);
    }
}
