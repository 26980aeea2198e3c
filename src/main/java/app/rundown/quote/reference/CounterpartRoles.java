package app.rundown.quote.reference;

import app.rundown.model.Update;
import app.rundown.quote.name.Mention;
import app.rundown.quote.name.NameEvidence;
import app.rundown.quote.name.Person;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.passage.Sentence;
import app.rundown.quote.word.Language.Trait;
import app.rundown.quote.word.Lexicon;
import java.util.List;

/**
 * Decides whether a role of those who have to do with somebody ("the doctor", "the officer", "the father") may be the
 * only person whom a passage names, though nothing describes that person so: mostly it is somebody else, who speaks of
 * that person.
 */
final class CounterpartRoles {
    /** How many passages to look back. */
    private static final int REACH = 3;

    private CounterpartRoles() {}

    /** Whether it may: the person has just been quoted, or is introduced with an age, or the headline has the role. */
    static boolean mayMean(QuoteContext quoteContext, Mention role, RoleFit fit, Person person) {
        Update update = quoteContext.analysed().passage().update();
        String headline = update == null ? null : update.headline();
        AttributionContext context = quoteContext.context();
        int end = Math.min(role.phrase(), quoteContext.token());
        Attribution said = null;
        boolean aged = false;
        int back = 0;
        for (int i = quoteContext.index(); i >= 0 && back++ < REACH; i = context.previous(i)) {
            said = said == null ? context.before(i, end) : said;
            aged |= isAged(context.passages().get(i), end, person);
            int previous = context.previous(i);
            end = previous < 0 ? 0 : context.passages().get(previous).tokens().size();
        }
        // "The father" of a child whose age is told is somebody else; "the young father" may be whose age is told.
        boolean kin = quoteContext.context().language().is(Lexicon.WordClass.KIN, fit.head());
        boolean own = aged && (!kin || role.from() - role.phrase() > 1);
        return said != null
                ? person.equals(said.person())
                : own || headline != null && Lexicon.fold(headline).contains(fit.head());
    }

    /** Whether a role is said to be a person's, and so can't be that person ("the lawyer of Lee"). */
    static boolean isOf(AnalysedPassage analysed, Mention role, Person person) {
        Mention owner = analysed.token(role.to()).is(Lexicon.WordClass.OF) ? analysed.phraseAt(role.to() + 1) : null;
        return owner != null && owner.persons().contains(person);
    }

    /**
     * Whether a sentence before a role opens with somebody by another role, or by the same, who stays unnamed there:
     * then the role means that one as well as the person who is named ("The mayor met Lee. ..., says the politician").
     */
    static boolean isOpenedByAnother(AnalysedPassage analysed, Mention role) {
        boolean free = analysed.language().has(Trait.VERB_SECOND)
                || analysed.language().has(Trait.SUBJECT_AFTER_PHRASES);
        for (Mention mention : free ? analysed.mentions(0, role.phrase()) : List.<Mention>of()) {
            Sentence sentence = analysed.sentences().get(analysed.sentenceOf(mention.from()));
            boolean opens = mention.type() == Mention.Type.ROLE
                    && !mention.owner()
                    && mention.phrase() == sentence.from()
                    && mention.gender().fits(role.gender());
            if (opens && NameBesideRole.of(analysed, mention) == null) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAged(AnalysedPassage analysed, int to, Person person) {
        return analysed.mentions(0, to).stream()
                .anyMatch(mention ->
                        mention.persons().contains(person) && NameEvidence.isAged(analysed.at(mention.to())));
    }
}
