package app.rundown.quote.reference;

import app.rundown.model.Quote.Basis;
import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Person;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.passage.Cue;
import app.rundown.quote.passage.Subjects;
import app.rundown.quote.word.CueVerbs;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon;
import app.rundown.quote.word.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subject of the sentence that leads to a quote: a pronoun behind the quote takes it up again ({@code Lee
 * expects "a long winter", she said}), in languages whose verb comes second; and where it tells what another said, a
 * verb without a subject that follows is mostly its own.
 */
final class SubjectOfQuote {
    private static final double CONFIDENCE = 0.8;

    /** The most tokens between a teller's name and the verb. */
    private static final int NEAR = 2;

    private SubjectOfQuote() {}

    /** Returns that person, or null. */
    static @Nullable Attribution of(QuoteContext quoteContext, Mention pronoun) {
        AnalysedPassage analysed = quoteContext.analysed();
        int from = quoteContext.sentence().from();
        if (pronoun.from() < quoteContext.token()) {
            return ofClauseBefore(quoteContext, pronoun);
        }
        if (!analysed.language().has(Language.Trait.VERB_SECOND) || pronoun.from() <= quoteContext.token()) {
            return null;
        }
        for (Cue cue : analysed.cues()) {
            boolean here = cue.from() > from && cue.to() <= quoteContext.token() && !cue.passive();
            Mention subject = here ? Subjects.before(analysed, cue, from) : null;
            Person person = subject == null ? null : person(quoteContext, subject, pronoun);
            if (person != null) {
                return found(person, pronoun);
            }
        }
        Mention only = onlyOne(analysed, from, quoteContext.token());
        Person person = only == null ? null : person(quoteContext, only, pronoun);
        return person == null || person.isUnproven() ? null : found(person, pronoun);
    }

    /**
     * Returns the subject of the clause that opens a sentence, whom a pronoun in the main clause takes up ("When Lee
     * came, he said: "...""); or null.
     */
    private static @Nullable Attribution ofClauseBefore(QuoteContext quoteContext, Mention pronoun) {
        AnalysedPassage analysed = quoteContext.analysed();
        int from = analysed.sentences().get(analysed.sentenceOf(pronoun.from())).from();
        Token first = analysed.token(from);
        boolean like = first.is(Lexicon.WordClass.AS) && !analysed.language().has(Language.Trait.VERB_SECOND);
        boolean clause = pronoun.from() > from
                && !like
                && (first.isAny(Lexicon.WordClass.CLAUSE, Lexicon.WordClass.TEMPORAL)
                        || analysed.token(from + 1).isAny(Lexicon.WordClass.CLAUSE, Lexicon.WordClass.THAT))
                && !analysed.isQuoted(from, pronoun.from());
        Mention only = clause ? onlyOne(analysed, from + 1, pronoun.phrase()) : null;
        Person person = only == null ? null : person(quoteContext, only, pronoun);
        return person == null || person.isUnproven() ? null : found(person, pronoun);
    }

    private static @Nullable Person person(QuoteContext quoteContext, Mention subject, Mention pronoun) {
        Person person =
                subject.type() == Mention.Type.NAME ? Resolver.choose(quoteContext, subject, pronoun.gender()) : null;
        return person != null && person.gender().fits(pronoun.gender()) ? person : null;
    }

    /** Returns the only one of whom a sentence tells before its quote, if that is no owner and no object; or null. */
    private static @Nullable Mention onlyOne(AnalysedPassage analysed, int from, int quote) {
        Mention only = null;
        for (Mention mention : analysed.mentions(from, quote)) {
            boolean somebody = mention.type() == Mention.Type.NAME
                    || mention.type() == Mention.Type.ROLE
                    || mention.type() == Mention.Type.PRONOUN
                    || UnnamedPeople.isOnePerson(analysed, mention);
            if (somebody && only != null && !mention.equals(NameBesideRole.of(analysed, only))) {
                return null;
            }
            only = somebody ? mention : only;
        }
        return only == null || only.owner() || analysed.dependsOnPreposition(only) ? null : only;
    }

    private static Attribution found(Person person, Mention pronoun) {
        return Attribution.of(
                person,
                Basis.PRONOUN,
                "\u201c" + pronoun.text() + "\u201d is " + person.full() + ": the subject of its sentence",
                CONFIDENCE);
    }

    /**
     * Returns whoever opens a sentence and tells in it what another said ("Lee recalled how Holm had promised: "...""),
     * or null.
     */
    static @Nullable Person teller(AnalysedPassage analysed, int from, int quote, Person speaker) {
        Mention first = analysed.phraseAt(from);
        Person person = first == null ? null : first.person();
        if (first == null || person == null || first.owner() || first.phrase() != from || person.equals(speaker)) {
            return null;
        }
        boolean clause = false;
        for (int i = first.to(); i < quote; i++) {
            clause |= analysed.token(i).isAny(Lexicon.WordClass.THAT, Lexicon.WordClass.CLAUSE, Lexicon.WordClass.AS);
            clause |= analysed.token(i).is(",") && analysed.language().hasCases();
        }
        boolean tells = analysed.cues().stream()
                .anyMatch(cue -> cue.from() >= first.to()
                        && cue.from() <= first.to() + NEAR
                        && cue.use() == CueVerbs.Use.SPEECH
                        && !cue.passive());
        return clause && tells ? person : null;
    }
}
