package app.rundown.quote.rule;

import app.rundown.model.Quote.Basis;
import app.rundown.model.Update;
import app.rundown.quote.name.Person;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.reference.Attribution;
import app.rundown.quote.reference.HeadlineSpeaker;
import app.rundown.quote.reference.QuoteContext;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon;
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

    /** The most words of a topic before a colon. */
    private static final int TOPIC = 5;
    /** The fewest words that a headline and a quote must have in common. */
    private static final int SAME = 4;

    @Override
    public @Nullable Attribution attribute(QuoteContext quoteContext) {
        HeadlineSpeaker given = quoteContext.isOnlyQuoted() || followsTopic(quoteContext)
                ? HeadlineSpeaker.of(
                        quoteContext.context(),
                        quoteContext.analysed().passage().update())
                : null;
        if (given == null
                || quoteContext.count()
                        <= (given.outright() && (isSentence(quoteContext) || followsTopic(quoteContext))
                                ? TOO_FEW_WORDS_IN_SENTENCE
                                : TOO_FEW_WORDS)) {
            return null;
        }
        Person person = given.person();
        return Attribution.of(
                person,
                Basis.HEADLINE,
                "no cue in the text; the headline gives " + person.full() + " as the speaker",
                CONFIDENCE);
    }

    /** Whether a few words that name nobody tell the topic of a quote before a colon ("The wall: “We wait”"). */
    private static boolean followsTopic(QuoteContext quoteContext) {
        AnalysedPassage analysed = quoteContext.analysed();
        int from = quoteContext.sentence().from();
        int colon = quoteContext.token() - 1;
        boolean topic = analysed.language().has(Language.Trait.SUBJECT_AFTER_PHRASES)
                && from == 0
                && colon > from + 1
                && colon <= TOPIC
                && !analysed.token(from + 1).isCapitalised()
                && analysed.token(colon).is(":")
                && analysed.mentions(from, colon).isEmpty();
        for (int i = from; topic && i < colon; i++) {
            topic = analysed.token(i).isWord() && analysed.token(i).verbForm() == null;
        }
        return topic;
    }

    /**
     * Returns the attribution to whoever the update's headline gives before a colon as the speaker of the very words,
     * where the text itself has no name for them ("Lee: "We wait", ... "We wait", said the captain"); or null.
     */
    static @Nullable Attribution ofSameWords(QuoteContext quoteContext) {
        Update update = quoteContext.analysed().passage().update();
        String headline = update == null ? null : update.headline();
        int colon = headline == null ? -1 : headline.indexOf(':');
        HeadlineSpeaker given = colon < 0 ? null : HeadlineSpeaker.of(quoteContext.context(), update);
        if (headline == null || given == null || !given.outright()) {
            return null;
        }
        String told = words(headline.substring(colon + 1));
        String said = words(quoteContext.words());
        boolean same = said.contains(told) && count(told) >= SAME || told.contains(said) && count(said) >= SAME;
        return same
                ? Attribution.of(
                        given.person(),
                        Basis.HEADLINE,
                        "the headline gives " + given.person().full() + " as the speaker of the same words",
                        CONFIDENCE)
                : null;
    }

    /** Returns the letters and digits of a text, folded, with a blank between words. */
    private static String words(String text) {
        StringBuilder words = new StringBuilder();
        String folded = Lexicon.fold(text);
        for (int i = 0; i < folded.length(); i++) {
            boolean part = Character.isLetterOrDigit(folded.charAt(i));
            boolean parted = words.isEmpty() || words.charAt(words.length() - 1) == ' ';
            if (part) {
                words.append(folded.charAt(i));
            } else if (!parted) {
                words.append(' ');
            }
        }
        return words.toString().strip();
    }

    private static long count(String words) {
        return words.chars().filter(c -> c == ' ').count() + 1;
    }

    private static boolean isSentence(QuoteContext quoteContext) {
        return Character.isUpperCase(quoteContext.words().codePointAt(0)) && ".?!".indexOf(quoteContext.last()) >= 0;
    }
}
