package app.rundown.quote.reference;

import app.rundown.model.Quote.Basis;
import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Mention.Type;
import app.rundown.quote.name.Person;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.passage.Sentence;
import app.rundown.quote.word.CueVerbs;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Language.Trait;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom an office means where the name comes only behind it: the next sentence opens with the full name of
 * somebody new, without saying who that is ({@code "...", says the mayor. Ann Lee also told ...}). Whoever is new is
 * mostly described; here the office before has done it.
 */
final class NamedNext {
    /** The least certain that is still named. */
    private static final double CONFIDENCE = 0.7;

    private NamedNext() {}

    /** Returns the attribution to that person, or null. */
    static @Nullable Attribution of(QuoteContext quoteContext, Mention role, RoleFit fit) {
        AnalysedPassage analysed = quoteContext.analysed();
        Language language = analysed.language();
        boolean definite = analysed.token(role.phrase()).is(WordClass.DEFINITE)
                || analysed.token(role.from()).isDefinite()
                || language.has(Trait.NO_ARTICLES) && role.phrase() == role.from();
        boolean may = (language.has(Trait.VERB_SECOND) || language.has(Trait.SUBJECT_AFTER_PHRASES))
                && definite
                && !role.owner()
                && fit.office()
                && !language.isAny(
                        fit.head(), WordClass.UNNAMED, WordClass.SPOKES, WordClass.KIN, WordClass.COUNTERPART);
        Mention name = may ? opening(quoteContext, role) : null;
        Person person = name == null ? null : name.person();
        CueVerbs.Form verb = analysed.token(role.phrase() - 1).verbForm();
        return person != null
                        && !person.isUnproven()
                        && (verb == null || person.gender().fits(verb.gender()))
                        && fit.fits(person, role.gender())
                        && fit.mayHold(person)
                        && isNew(quoteContext, role, person)
                ? Attribution.of(
                        person,
                        Basis.ROLE,
                        "\u201c" + role.text() + "\u201d is " + person.full() + ", named in the next sentence",
                        CONFIDENCE)
                : null;
    }

    /**
     * Returns the full name with which the sentence behind a role opens, with nothing that tells who it is; or null.
     */
    private static @Nullable Mention opening(QuoteContext quoteContext, Mention role) {
        AnalysedPassage analysed = quoteContext.analysed();
        int number = analysed.sentenceOf(role.from()) + 1;
        AnalysedPassage there = analysed;
        if (number >= analysed.sentences().size()) {
            int next = quoteContext.index() + 1;
            boolean goesOn = next < quoteContext.context().passages().size()
                    && quoteContext.context().previous(next) == quoteContext.index();
            if (!goesOn) {
                return null;
            }
            there = quoteContext.context().passages().get(next);
            number = 0;
        }
        if (number >= there.sentences().size()) {
            return null;
        }
        Sentence sentence = there.sentences().get(number);
        Mention name = there.phraseAt(sentence.from());
        if (name == null
                || name.type() != Type.NAME
                || name.owner()
                || name.phrase() != name.from()
                || name.to() - name.from() < 2) {
            return null;
        }
        Token behind = there.token(name.to());
        return behind.isWord() && !behind.is(WordClass.OF) && !behind.is(WordClass.AND) ? name : null;
    }

    /** Whether an update has named neither a person before a role nor anybody else whom the role may mean. */
    private static boolean isNew(QuoteContext quoteContext, Mention role, Person person) {
        AttributionContext context = quoteContext.context();
        int end = Math.min(role.phrase(), quoteContext.token());
        for (int i = quoteContext.index(); i >= 0; i = context.previous(i)) {
            AnalysedPassage there = context.passages().get(i);
            int to = i == quoteContext.index() ? end : there.tokens().size();
            for (Mention mention : there.mentions(0, to)) {
                Person other = mention.person();
                if (other != null && !other.isUnproven() && other.gender().fits(role.gender())
                        || mention.persons().contains(person)) {
                    return false;
                }
            }
        }
        return true;
    }
}
