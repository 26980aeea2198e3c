package app.rundown.quote;

import app.rundown.model.Quote;

/**
 * Somebody who may have said a quote.
 *
 * @param name the name, as speakers are shown
 * @param voice a person or an organisation
 * @param place where the name stands nearest to the quote
 * @param quotes how many quotes of the quote's document the candidate has
 */
public record SpeakerCandidate(String name, Quote.Voice voice, Place place, int quotes) {

    /** Where a name stands, as seen from a quote; nearest first. */
    public enum Place {
        /** The quote's unnamed speaker speaks for it. */
        SPOKEN_FOR,
        /** The quote's post is signed with it. */
        AUTHOR,
        /** In the quote's paragraph, before the quote. */
        BEFORE,
        /** In the quote's paragraph, behind the quote. */
        AFTER,
        /** In an earlier paragraph of the quote's update. */
        ABOVE,
        /** In a later paragraph of the quote's update. */
        BELOW,
        /** In the headline of the quote's update. */
        HEADLINE,
        /** In the update before, in time. */
        UPDATE_BEFORE,
        /** Among the speakers of the document. */
        SPEAKER,
        /** Elsewhere in the document. */
        ELSEWHERE,
        /** Among the speakers of another open document. */
        OTHER_DOCUMENT
    }
}
