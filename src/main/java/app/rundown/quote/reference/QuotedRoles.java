package app.rundown.quote.reference;

import app.rundown.quote.name.Mention;
import app.rundown.quote.name.NameTable;
import app.rundown.quote.name.Person;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.passage.LeadIns;
import app.rundown.quote.passage.Sentence;
import app.rundown.quote.word.CueVerbs;
import app.rundown.quote.word.Lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/** Tells roles of those whom somebody else's text quotes from roles of its author. */
final class QuotedRoles {
    private QuotedRoles() {}

    /**
     * Whether a person's own text most likely quotes somebody else by the role ("Lee tweeted. One post quoted the
     * president as saying").
     */
    static boolean areOfAnother(QuoteContext quoteContext, Mention role, Person person) {
        AnalysedPassage analysed = quoteContext.analysed();
        CueVerbs.Form saying = analysed.token(role.to() + 1).verbForm();
        if (!analysed.token(role.to()).is(WordClass.AS) || saying == null || saying.tense() != CueVerbs.Tense.GERUND) {
            return false;
        }
        int previous = quoteContext.context().previous(quoteContext.index());
        AnalysedPassage there = analysed.sentenceOf(role.phrase()) > 0 || previous < 0
                ? analysed
                : quoteContext.context().passages().get(previous);
        Sentence before = there == analysed
                ? analysed.sentenceBefore(role.phrase())
                : there.sentences().getLast();
        Mention author = before == null ? null : LeadIns.subject(there, before);
        return author != null && author.persons().contains(person);
    }

    /** Returns the likeliest other person whom the document describes so, or null. */
    static @Nullable Person otherHolder(QuoteContext quoteContext, RoleFit fit, Candidates candidates, Person person) {
        NameTable names = quoteContext.context().names();
        return candidates.best(other ->
                !other.equals(person) && !candidates.reason(other).isEmpty() && names.describes(other, fit.head()));
    }
}
