package app.rundown.quote.rule;

import app.rundown.model.Quote.Basis;
import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Mention.Type;
import app.rundown.quote.name.Person;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.passage.Sentence;
import app.rundown.quote.reference.Attribution;
import app.rundown.quote.reference.AttributionContext;
import app.rundown.quote.reference.QuoteContext;
import app.rundown.quote.reference.UnnamedPeople;
import app.rundown.quote.word.Lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Attributes a quote that answers the newspaper's own question ({@code Will the wall hold? "If the rain stops."}) to
 * the only person of whom the update has told so far.
 */
final class AnsweredQuestion implements AttributionRule {
    private static final double CONFIDENCE = 0.7;
    /** How many paragraphs to look back. */
    private static final int REACH = 8;

    @Override
    public @Nullable Attribution attribute(QuoteContext quoteContext) {
        AnalysedPassage analysed = quoteContext.analysed();
        Sentence before = quoteContext.token() == 0 ? null : analysed.sentenceBefore(quoteContext.token());
        boolean asked = before != null
                && quoteContext.isOnlyQuoted()
                && before.to() == quoteContext.token()
                && analysed.token(before.to() - 1).is("?")
                && !analysed.isQuoted(before);
        Person only = asked ? only(quoteContext) : null;
        return only == null
                ? null
                : Attribution.of(
                        only,
                        Basis.CONTINUED,
                        "the quote answers a question; the update tells of nobody but " + only.full(),
                        CONFIDENCE);
    }

    private static @Nullable Person only(QuoteContext quoteContext) {
        AttributionContext context = quoteContext.context();
        Person only = null;
        boolean acts = false;
        int end = quoteContext.token();
        int back = 0;
        for (int i = quoteContext.index(); i >= 0; i = context.previous(i)) {
            AnalysedPassage there = context.passages().get(i);
            if (back++ == REACH) {
                return null;
            }
            for (Mention mention : there.mentions(0, end)) {
                Person person = mention.person();
                boolean somebody = UnnamedPeople.isOnePerson(there, mention) || mention.type() == Type.ROLE;
                boolean introduced = somebody
                        && !there.token(mention.phrase()).is(WordClass.DEFINITE)
                        && (there.token(mention.phrase()).is(WordClass.INDEFINITE)
                                || mention.phrase() < mention.from()
                                        && there.token(mention.phrase())
                                                .isAny(WordClass.POSSESSIVE, WordClass.OWNER, WordClass.DETERMINER));
                if (introduced
                        || mention.persons().size() > 1
                        || person != null && only != null && !person.equals(only)) {
                    return null;
                }
                only = person == null ? only : person;
                acts |= mention.type() == Type.NAME && !mention.owner() && !there.dependsOnPreposition(mention);
            }
            for (int run = 0; run < there.runs().size(); run++) {
                Attribution said = there.tokenOf(run) < end ? context.of(i, run) : null;
                if (said != null
                        && (said.person() == null
                                || only != null && !said.person().equals(only))) {
                    return null;
                }
                only = said == null ? only : said.person();
            }
            int previous = context.previous(i);
            end = previous < 0 ? 0 : context.passages().get(previous).tokens().size();
        }
        return acts ? only : null;
    }
}
