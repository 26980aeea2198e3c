package app.rundown.quote.reference;

import app.rundown.quote.name.Mention;
import app.rundown.quote.name.NameEvidence;
import app.rundown.quote.name.Person;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.passage.Sentence;
import app.rundown.quote.word.Gender;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Language.Trait;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the only person whom an update has named when it goes on with a description and its article (Swedish "Lee, 43,
 * har k\u00f6rt l\u00e4nge. ..., s\u00e4ger chauff\u00f6ren").
 */
final class OnlyOneNamed {
    /** How many passages an update may have before the description. */
    private static final int REACH = 8;

    private OnlyOneNamed() {}

    /** Returns that person, if nothing that the document tells of them speaks against it; or null. */
    static @Nullable Person described(QuoteContext quoteContext, Mention role, RoleFit fit) {
        AnalysedPassage analysed = quoteContext.analysed();
        Language language = analysed.language();
        Token noun = analysed.token(role.from());
        boolean back = noun.isDefinite() || analysed.token(role.phrase()).is(WordClass.DEFINITE);
        boolean ofOther = analysed.token(role.to()).is(WordClass.OF)
                || analysed.token(role.to()).isCapitalised()
                || analysed.token(role.to()).is(WordClass.GENITIVE);
        if (!language.has(Trait.VERB_SECOND) && !language.has(Trait.SUBJECT_AFTER_PHRASES)
                || !back
                || ofOther
                || role.owner()
                || !fit.office()
                || language.isAny(fit.head(), WordClass.HELD, WordClass.SPOKES, WordClass.KIN, WordClass.COUNTERPART)) {
            return null;
        }
        Person only = only(quoteContext, role, mayGoOn(analysed, role));
        Gender gender = role.gender();
        return only != null && fit.fits(only, gender) && fit.mayHold(only) ? only : null;
    }

    /** Whether a description may be of somebody quoted before: a verb leads to it, or it tells more than a noun. */
    static boolean mayGoOn(AnalysedPassage analysed, Mention role) {
        return analysed.token(role.phrase() - 1).verbForm() != null || role.from() - role.phrase() > 1;
    }

    /**
     * Whether a passage tells before a role that a person does something, and not that something is done to them: only
     * then may somebody's lawyer or doctor be that person.
     */
    static boolean actsBefore(AnalysedPassage analysed, Mention role, Person person) {
        for (Mention mention : analysed.mentions(0, role.phrase())) {
            Sentence sentence = analysed.sentences().get(analysed.sentenceOf(mention.from()));
            if (mention.persons().contains(person)
                    && !mention.owner()
                    && mention.phrase() == sentence.from()
                    && analysed.tokens().subList(sentence.from(), sentence.to()).stream()
                            .noneMatch(token -> token.is(WordClass.PASSIVE))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the only person whom an update has named, if it tells their age or has quoted them: somebody named in
     * passing is seldom the one described.
     *
     * @param goesOn whether the description may be of the one quoted: it speaks, or tells more than a noun
     */
    private static @Nullable Person only(QuoteContext quoteContext, Mention role, boolean goesOn) {
        AttributionContext context = quoteContext.context();
        Person only = null;
        boolean known = false;
        int to = Math.min(role.phrase(), quoteContext.token());
        int back = 0;
        for (int i = quoteContext.index(); i >= 0; i = context.previous(i)) {
            AnalysedPassage there = context.passages().get(i);
            if (back++ == REACH) {
                return null;
            }
            int end = back == 1 ? to : there.tokens().size();
            for (Mention mention : there.mentions(0, end)) {
                Person person = mention.person();
                boolean several = person == null && !mention.persons().isEmpty();
                boolean other = person == null
                        ? several || UnnamedPeople.isOnePerson(there, mention) && isIntroduced(there, mention)
                        : only != null && !person.equals(only);
                if (other) {
                    return null;
                }
                only = person == null ? only : person;
                known |= person != null && NameEvidence.isAged(there.at(mention.to()));
            }
            for (int run = 0; run < there.runs().size(); run++) {
                Attribution said = there.tokenOf(run) < end ? context.of(i, run) : null;
                Person speaker = said == null ? null : said.person();
                if (speaker != null && only != null && !speaker.equals(only)) {
                    return null;
                }
                only = speaker == null ? only : speaker;
                known |= speaker != null && goesOn;
            }
        }
        return known ? only : null;
    }

    /** Whether somebody new comes in by an article that leaves it open who that is. */
    private static boolean isIntroduced(AnalysedPassage analysed, Mention mention) {
        return analysed.token(mention.phrase()).is(WordClass.INDEFINITE);
    }
}
