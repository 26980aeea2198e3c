package app.rundown.quote.reference;

import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.passage.Sentence;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.TokenKind;
import app.rundown.quote.word.Tokens;

/**
 * What a rule is asked about, in its document: a quoted run, or the words that mention somebody or tie words to them.
 *
 * @param context the document during attribution
 * @param index the number of the passage
 * @param token the run's token; elsewhere the token to look back from
 */
public record QuoteContext(AttributionContext context, int index, int token) {
    /** No character below it is an ideograph, and nearly all are below it. */
    private static final char FIRST_IDEOGRAPH = '\u3006';

    /** Returns the passage, analysed. */
    public AnalysedPassage analysed() {
        return context.passages().get(index);
    }

    /** Returns the sentence around the token. */
    public Sentence sentence() {
        return analysed().sentences().get(analysed().sentenceOf(token));
    }

    /** Whether the words are set off, without an opening mark. */
    public boolean isSetOff() {
        int run = analysed().token(token).run();
        return run >= 0 && analysed().isSetOff(run);
    }

    /** Returns the quoted words. */
    public String words() {
        return analysed().quoted(token);
    }

    /** Returns the last character of the quoted words, or a space where there are none. */
    public char last() {
        String words = words();
        return words.isEmpty() ? ' ' : words.charAt(words.length() - 1);
    }

    /** Returns how many words are quoted. In scripts that do not separate words, two signs count as one word. */
    public int count() {
        String words = words();
        int signs = 0;
        for (int i = 0; i < words.length(); i++) {
            boolean may = words.charAt(i) >= FIRST_IDEOGRAPH;
            signs += may && Character.isIdeographic(words.codePointAt(i)) ? 1 : 0;
        }
        return signs / 2 + Tokens.countWords(words);
    }

    /** Whether the sentence has no words but quoted ones. */
    public boolean isOnlyQuoted() {
        Sentence s = sentence();
        for (int i = s.from(); i < s.to(); i++) {
            if (analysed().token(i).isWord()) {
                return false;
            }
        }
        return true;
    }

    /** Returns the first token after the run that is not a sign. */
    public int after() {
        int i = token + 1;
        while (i < sentence().to() && analysed().token(i).kind() == TokenKind.SIGN) {
            i++;
        }
        return i;
    }

    /** Whether a dash opened the quote, which therefore ends only where a verb of speaking follows. */
    private boolean endsAtVerb() {
        int run = analysed().token(token).run();
        return run >= 0 && analysed().runs().get(run).dashed();
    }

    /**
     * Whether the quote's last sign, or the sign after the quote, suggests that the sentence goes on with the speaker.
     */
    public boolean leadsToSpeaker() {
        if (",?!-\u2013\u2014".indexOf(last()) >= 0 || endsAtVerb()) {
            return true;
        }
        Token sign = analysed().token(token + 1);
        return sign.is(",") || sign.isDash();
    }
}
