package app.rundown.quote.reference;

import app.rundown.model.Quote.Basis;
import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Mention.Type;
import app.rundown.quote.name.Person;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.passage.Cue;
import app.rundown.quote.passage.Sentence;
import app.rundown.quote.passage.Subjects;
import app.rundown.quote.word.CueVerbs;
import app.rundown.quote.word.Gender;
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
    private static final double CONFIDENCE = Roles.CONFIDENCE;

    /** The most tokens of a phrase that opens a sentence. */
    private static final int PHRASE = 12;

    /** How many passages to look back for an earlier mention. */
    private static final int REACH = 12;

    /** The most tokens between the next words and the verb of whoever speaks them. */
    private static final int BESIDE = 3;

    private NamedNext() {}

    /** Returns the attribution to that person, or null. */
    static @Nullable Attribution of(QuoteContext quoteContext, Mention role, RoleFit fit) {
        AnalysedPassage analysed = quoteContext.analysed();
        Language language = analysed.language();
        boolean definite = analysed.token(role.phrase()).is(WordClass.DEFINITE)
                || analysed.token(role.from()).isDefinite()
                || language.has(Trait.NO_ARTICLES) && role.phrase() == role.from();
        Attribution later = definite && !role.owner() ? NamedLater.besideSameRole(quoteContext, role, fit) : null;
        if (later != null) {
            return later;
        }
        boolean origin = language.has(Trait.VERB_SECOND)
                && language.is(WordClass.DEMONYM, fit.head())
                && analysed.token(role.from()).isDefinite();
        boolean may = (NamedLater.mayFollow(fit) || language.has(Trait.SUBJECT_AFTER_PHRASES))
                && definite
                && !role.owner()
                && (fit.office() || origin)
                && !language.isAny(fit.head(), WordClass.UNNAMED, WordClass.KIN)
                && (language.has(Trait.SUBJECT_AFTER_PHRASES) || !language.is(WordClass.SPOKES, fit.head()))
                && (!language.is(WordClass.COUNTERPART, fit.head()) || language.is(WordClass.HELD, fit.head()));
        Mention name = may ? opening(quoteContext, role, fit) : null;
        Person person = name == null ? null : name.person();
        CueVerbs.Form verb = analysed.token(role.phrase() - 1).verbForm();
        return person != null
                        && !person.isUnproven()
                        && (verb == null || person.gender().fits(verb.gender()))
                        && fit.fits(person, role.gender())
                        && fit.mayHold(person)
                        && name != null
                        && (name.phrase() < name.from()
                                || isNew(quoteContext, role, person)
                                || isStranger(quoteContext, role, fit, person))
                ? Attribution.of(
                        person,
                        Basis.ROLE,
                        "\u201c" + role.text() + "\u201d is " + person.full() + ", named in the next sentence",
                        CONFIDENCE)
                : may && !origin ? NamedLater.undescribed(quoteContext, role, fit) : null;
    }

    /**
     * Returns the attribution of words to the person who is named only in the sentence behind them, where they open an
     * update that has told of nobody ("“We knocked on all doors,” he says. The mayor, Lee, drove the bus"); or null.
     */
    static @Nullable Attribution ofPronoun(QuoteContext quoteContext, Mention pronoun) {
        AnalysedPassage analysed = quoteContext.analysed();
        boolean may = (analysed.language().has(Trait.VERB_SECOND)
                        || analysed.language().has(Trait.SUBJECT_AFTER_PHRASES))
                && pronoun.gender() != Gender.UNKNOWN
                && quoteContext.context().previous(quoteContext.index()) < 0
                && analysed.sentenceOf(quoteContext.token()) == 0
                && analysed.mentions(0, pronoun.phrase()).isEmpty();
        int next = analysed.sentenceOf(pronoun.from()) + 1;
        Mention first = may && next < analysed.sentences().size()
                ? analysed.phraseAt(analysed.sentences().get(next).from())
                : null;
        Mention apposed = first != null && first.type() == Type.ROLE ? Appositions.nameBehind(analysed, first) : null;
        Mention name = apposed == null ? first : apposed;
        Person person = name == null || name.type() != Type.NAME || name.owner() ? null : name.person();
        return person != null
                        && !person.isUnproven()
                        && name != null
                        && name.to() - name.from() > 1
                        && (apposed != null
                                || name.phrase() == name.from()
                                || analysed.token(name.phrase()).is(WordClass.DEFINITE))
                        && person.gender().fits(pronoun.gender())
                ? Attribution.of(
                        person,
                        Basis.PRONOUN,
                        "\u201c" + pronoun.text() + "\u201d is " + person.full() + ", named in the next sentence",
                        CONFIDENCE)
                : null;
    }

    /**
     * Returns the attribution of speech that opens a passage, and whose verb has no subject, to whoever is named as the
     * speaker of the next words there (Polish "\u2013 A \u2013 prycha. \u2013 B \u2013 m\u00f3wi Lee."); or null.
     */
    static @Nullable Attribution ofNextWords(QuoteContext quoteContext, Mention verb) {
        AnalysedPassage analysed = quoteContext.analysed();
        boolean may = analysed.language().has(Trait.SUBJECT_LEFT_OUT)
                && verb.from() == verb.to()
                && quoteContext.token() == 0
                && verb.from() > 0
                && analysed.mentions(0, verb.from()).isEmpty();
        int next = verb.from() + 1;
        while (may && next < analysed.tokens().size() && analysed.token(next).run() < 0) {
            may = !analysed.token(next++).isWord();
        }
        int end = may ? analysed.tokens().size() : 0;
        for (Cue cue : analysed.cues()) {
            Mention name = cue.from() > next && cue.from() <= next + BESIDE && cue.from() < end
                    ? Subjects.behind(analysed, cue, end)
                    : null;
            Person person = name == null || name.type() != Type.NAME || name.owner() ? null : name.person();
            if (person != null && person.gender().fits(verb.gender())) {
                return Attribution.of(
                        person,
                        Basis.PRONOUN,
                        "\u201c" + verb.text() + "\u201d is " + person.full() + ", named behind the next words",
                        CONFIDENCE);
            }
        }
        return null;
    }

    /**
     * Returns the full name with which the sentence behind a role opens, with nothing that tells who it is but the same
     * role; or null.
     */
    private static @Nullable Mention opening(QuoteContext quoteContext, Mention role, RoleFit fit) {
        AnalysedPassage analysed = quoteContext.analysed();
        int number = analysed.sentenceOf(role.from()) + 1;
        AnalysedPassage there = analysed;
        // What the holder says may stand in between.
        if (number < analysed.sentences().size()
                && quotesNobody(analysed, analysed.sentences().get(number))) {
            number++;
        }
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
        Mention source = sourceAt(there, sentence);
        Mention first = source == null ? there.phraseAt(sentence.from()) : source;
        Mention apposed = first != null && first.type() == Type.ROLE && isSame(there, first, fit)
                ? Appositions.nameBehind(there, first)
                : null;
        Mention name = apposed == null ? first : apposed;
        if (name == null || name.type() != Type.NAME || name.owner() || name.to() - name.from() < 2) {
            return null;
        }
        if (apposed != null) {
            return apposed;
        }
        Token behind = there.token(name.to());
        boolean goesOn = behind.isWord() && !behind.is(WordClass.OF) && !behind.is(WordClass.AND);
        boolean plain = name.phrase() == name.from() || isTitled(there, name, fit);
        return plain && (goesOn || source != null) ? name : null;
    }

    /**
     * Returns whoever a sentence opens with as its source ("According to Lee"), or who speaks in it right behind a
     * phrase that mentions nobody else ("In an interview with the radio, Ann Lee said"); or null.
     */
    private static @Nullable Mention sourceAt(AnalysedPassage there, Sentence sentence) {
        for (Cue cue : there.cues()) {
            if (cue.from() == sentence.from() && cue.isAccordingTo()) {
                return there.phraseAt(cue.to());
            }
        }
        return there.token(sentence.from()).is(WordClass.PREPOSITION) ? speakerBehindPhrase(there, sentence) : null;
    }

    private static @Nullable Mention speakerBehindPhrase(AnalysedPassage there, Sentence sentence) {
        boolean second = there.language().has(Trait.VERB_SECOND);
        for (Cue cue : there.cues()) {
            boolean speaks = cue.from() > sentence.from()
                    && cue.from() < sentence.to()
                    && cue.use() == CueVerbs.Use.SPEECH
                    && !cue.passive();
            Mention name =
                    !speaks ? null : second ? there.phraseAt(cue.to()) : Mention.at(there.mentions(), cue.from() - 1);
            int end = name == null ? 0 : Math.min(name.phrase(), cue.from());
            if (name != null
                    && end - sentence.from() <= PHRASE
                    && (second || there.token(end - 1).is(","))
                    && there.mentions(sentence.from(), end).stream().allMatch(NamedNext::isMedium)) {
                return name;
            }
        }
        return null;
    }

    /** Whether a mention may be what somebody speaks in or to ("an interview with the radio"), and nobody by name. */
    private static boolean isMedium(Mention mention) {
        Person person = mention.person();
        return mention.type() == Type.BODY || mention.type() == Type.OTHER || person != null && !person.firm();
    }

    /** Whether the same role stands before a name, with its article ("says the mayor. The mayor Lee will come"). */
    private static boolean isTitled(AnalysedPassage there, Mention name, RoleFit fit) {
        return there.token(name.phrase()).is(WordClass.DEFINITE)
                && name.from() == name.phrase() + 2
                && there.token(name.phrase() + 1).country().equals(fit.head());
    }

    /**
     * Returns the attribution to somebody new with whose full name the next sentence opens, where the only person named
     * before is called otherwise ("..., says the analyst. Ann Lee has followed the firm for years"); or null.
     */
    static @Nullable Attribution instead(QuoteContext quoteContext, Mention role, RoleFit fit, Person before) {
        Mention name =
                fit.overlap(before) > 0 || !quoteContext.analysed().language().has(Trait.VERB_SECOND)
                        ? null
                        : opening(quoteContext, role, fit);
        Person person = name == null ? null : name.person();
        return person != null
                        && !person.equals(before)
                        && !person.isUnproven()
                        && fit.fits(person, role.gender())
                        && NamedLater.isUndescribed(fit, person)
                ? Attribution.of(
                        person,
                        Basis.ROLE,
                        "\u201c" + role.text() + "\u201d is " + person.full() + ", named in the next sentence",
                        CONFIDENCE)
                : null;
    }

    /** Whether a role is the one asked about, or another word for it ("the mayor", Spanish "alcalde", "regidor"). */
    static boolean isSame(AnalysedPassage there, Mention role, RoleFit fit) {
        String word = there.token(role.from()).country();
        return word.equals(fit.head())
                || fit.language().relatedWords(word).contains(fit.head())
                || fit.language().relatedWords(fit.head()).contains(word);
    }

    /** Whether a sentence quotes somebody whom it does not name. */
    private static boolean quotesNobody(AnalysedPassage analysed, Sentence sentence) {
        return analysed.isQuoted(sentence)
                && sourceAt(analysed, sentence) == null
                && analysed.mentions(sentence.from(), sentence.to()).stream()
                        .allMatch(mention -> mention.owner()
                                || mention.type() == Type.PRONOUN
                                || mention.type() == Type.OTHER
                                || analysed.dependsOnPreposition(mention));
    }

    /** Whether a person was not mentioned before in the update, and the document never says who that is. */
    private static boolean isStranger(QuoteContext quoteContext, Mention role, RoleFit fit, Person person) {
        boolean before = quoteContext.context().mentionsBefore(quoteContext.index(), role.phrase(), REACH).stream()
                .anyMatch(earlier -> earlier.mention().persons().contains(person));
        return quoteContext.analysed().language().has(Trait.VERB_SECOND)
                && !before
                && fit.office()
                && NamedLater.isUndescribed(fit, person);
    }

    /** Whether an update has named neither a person before a role nor anybody else whom the role may mean. */
    static boolean isNew(QuoteContext quoteContext, Mention role, Person person) {
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
