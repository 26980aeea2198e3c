package app.rundown.quote.rule;

import app.rundown.model.Quote.Basis;
import app.rundown.quote.name.Person;
import app.rundown.quote.reference.Attribution;
import app.rundown.quote.reference.HeadlineSpeaker;
import app.rundown.quote.reference.QuoteContext;
import org.jspecify.annotations.Nullable;

/**
 * Attributes a quote to the person whom the update's headline gives as the speaker: {@code ... – Lee}, {@code Lee:
 * ...}, {@code Lee Says ...}.
 */
final class NamedInHeadline implements AttributionRule {
    private static final double CONFIDENCE = 0.75;
    /** A quote of no more words is not attributed by the headline. */
    private static final int TOO_FEW_WORDS = 5;
    /** The same for a whole sentence under a headline that names its speaker outright. */
    private static final int TOO_FEW_WORDS_IN_SENTENCE = 2;

    @Override
    public @Nullable Attribution attribute(QuoteContext quoteContext) {
        HeadlineSpeaker given = quoteContext.isOnlyQuoted()
                ? HeadlineSpeaker.of(
                        quoteContext.context(),
                        quoteContext.analysed().passage().update())
                : null;
        if (given == null
                || quoteContext.count()
                        <= (given.outright() && isSentence(quoteContext) ? TOO_FEW_WORDS_IN_SENTENCE : TOO_FEW_WORDS)) {
            return null;
        }
        Person person = given.person();
        return Attribution.of(
                person,
                Basis.HEADLINE,
                "no cue in the text; the headline gives " + person.full() + " as the speaker",
                CONFIDENCE);
    }

    private static boolean isSentence(QuoteContext quoteContext) {
        return Character.isUpperCase(quoteContext.words().codePointAt(0)) && ".?!".indexOf(quoteContext.last()) >= 0;
    }
}
