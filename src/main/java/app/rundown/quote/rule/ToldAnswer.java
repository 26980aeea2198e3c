package app.rundown.quote.rule;

import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Person;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.reference.Attribution;
import app.rundown.quote.reference.AttributionContext;
import app.rundown.quote.reference.QuoteContext;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import org.jspecify.annotations.Nullable;

/**
 * Attributes a quote that is called the answer ({@code "If I may", was the answer}) to whoever was quoted last, if
 * nobody else was named since: a question in between is the interviewer's.
 */
final class ToldAnswer implements AttributionRule {
    /** The most words between the quote and the noun for an answer. */
    private static final int REACH = 4;
    /** How many passages to look back. */
    private static final int PASSAGES = 3;

    @Override
    public @Nullable Attribution attribute(QuoteContext quoteContext) {
        if (!isCalledAnswer(quoteContext)) {
            return null;
        }
        AttributionContext context = quoteContext.context();
        int to = quoteContext.token();
        int back = 0;
        Attribution said = null;
        for (int i = quoteContext.index(); i >= 0 && back++ < PASSAGES && said == null; i = context.previous(i)) {
            AnalysedPassage there = context.passages().get(i);
            boolean asked = i < quoteContext.index() && Continuation.isInDialogue(new QuoteContext(context, i, 0));
            int end = i == quoteContext.index() ? to : there.tokens().size();
            said = asked ? null : context.before(i, end);
            Person person = said == null ? null : said.person();
            if (said != null && person == null || namesAnother(there, end, person)) {
                return null;
            }
        }
        return said == null ? null : said.continued("the words are called the answer; goes on from the quote before");
    }

    /** Whether a noun for an answer, which is nobody's by name, closes the clause behind the quote. */
    private static boolean isCalledAnswer(QuoteContext quoteContext) {
        AnalysedPassage analysed = quoteContext.analysed();
        int from = quoteContext.after();
        for (int i = from; i < from + REACH; i++) {
            Token token = analysed.token(i);
            if (!token.isWord() || token.isAny(WordClass.POSSESSIVE, WordClass.OWNER, WordClass.PREPOSITION)) {
                return false;
            }
            if (token.is(WordClass.ANSWER)) {
                return i > from && !analysed.token(i + 1).isWord();
            }
        }
        return false;
    }

    /** Whether a passage names somebody else than the one quoted in it, behind whose words the answer may stand. */
    private static boolean namesAnother(AnalysedPassage analysed, int to, @Nullable Person quoted) {
        for (Mention mention : analysed.mentions(0, to)) {
            Person person = mention.person();
            boolean another = quoted == null ? person != null : person != null && !person.equals(quoted);
            if (another && !mention.owner() && person != null && !person.isUnproven()) {
                return true;
            }
        }
        return false;
    }
}
