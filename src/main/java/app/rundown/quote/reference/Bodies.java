package app.rundown.quote.reference;

import app.rundown.quote.name.BodyNames;
import app.rundown.quote.name.BodyNouns;
import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Mention.Type;
import app.rundown.quote.name.NameRun;
import app.rundown.quote.name.Person;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.passage.LeadIns;
import app.rundown.quote.passage.Sentence;
import app.rundown.quote.word.Gender;
import app.rundown.quote.word.Language.Trait;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import org.jspecify.annotations.Nullable;

/** Decides which organisation is meant by its name, by a noun ({@code the force}) or by {@code it}. */
final class Bodies {
    private static final double BY_NAME = 0.7;
    private static final double BY_NOUN = 0.7;
    /** How many words behind a verb may tell that it leads to a writing. */
    private static final int BESIDE = 6;
    /** How a past verb ends whose subject is no person (Polish "podało"). */
    private static final String THINGS_VERB = "\u0142o";

    /** The most words of a name in marks. */
    private static final int LONGEST_MARKED = 4;

    private Bodies() {}

    /** Returns the organisation of a name; a single word may stand for a longer name that the text gave before. */
    static Attribution named(QuoteContext quoteContext, Mention mention) {
        AnalysedPassage analysed = quoteContext.analysed();
        int to = Math.min(mention.to(), analysed.tokens().size());
        int owned = isOfReporter(analysed, mention, to) ? to + 1 : ownedEnd(analysed, mention, to);
        if (owned > 0) {
            return Attribution.unnamed("\u201c" + analysed.words(mention.phrase(), owned) + "\u201d is not named");
        }
        String name = BodyNames.nominative(analysed.tokens(), Math.min(mention.from(), to), to, analysed.language());
        Token noun = BodyNouns.nominative(
                analysed.token(mention.phrase()), analysed.token(mention.from()), analysed.language());
        if (to - mention.from() == 1 && noun.is(WordClass.BODY_NOUN)) {
            NamedBody same = EarlierBodies.before(quoteContext, mention, noun, true);
            boolean own = isOwnName(analysed, mention);
            boolean referring =
                    same == null && noun.is(WordClass.DEFINITE_NOUN) && !noun.is(WordClass.SELF_NAMED) && !own;
            NamedBody near = referring ? EarlierBodies.before(quoteContext, mention, noun, false) : same;
            NamedBody whole = near == null && !own ? EarlierBodies.onlyOne(quoteContext, mention, noun) : near;
            if (whole != null) {
                return Attribution.body(whole.name(), "\u201c" + name + "\u201d is " + whole.name(), BY_NAME);
            }
        }
        return Attribution.body(
                ownsWriting(analysed, name, to) ? name.substring(0, name.length() - 1) : name,
                "it is named beside the cue",
                BY_NAME);
    }

    /** Whether a name has the s of a genitive before the noun for what the organisation wrote. */
    private static boolean ownsWriting(AnalysedPassage analysed, String name, int noun) {
        return analysed.language().has(Trait.GENITIVE_S)
                && name.endsWith("s")
                && !analysed.token(noun - 1).possessive()
                && analysed.token(noun).isAny(WordClass.WRITING, WordClass.SAY_NOUN);
    }

    /** Whether a capital inside a sentence shows that a noun is a name, where nouns have none ("..., says Lee"). */
    private static boolean isOwnName(AnalysedPassage analysed, Mention mention) {
        return !analysed.language().has(Trait.CAPITAL_NOUNS)
                && analysed.token(mention.from()).isCapitalised()
                && analysed.token(mention.from() - 1).isWord();
    }

    /**
     * Returns the token behind the noun for whoever speaks, where a name has the s of a genitive before that noun
     * (Danish "Ukraines statslige enhed"); or -1. Whether the s is part of the name shows where a place is known
     * without it, or where an adjective and a noun follow.
     */
    private static int ownedEnd(AnalysedPassage analysed, Mention mention, int to) {
        String name = analysed.token(to - 1).folded();
        boolean place = name.endsWith("s")
                && !isPlace(analysed, name)
                && isPlace(analysed, name.substring(0, name.length() - 1));
        boolean may = analysed.language().has(Trait.GENITIVE_S)
                && to - mention.from() == 1
                && (mention.owner() || name.endsWith("s"));
        Token next = analysed.token(to);
        boolean adjective = next.is(WordClass.ADJECTIVE) && !(next.is(WordClass.ADVERB) && !place);
        int noun = (adjective || !next.isRole()) && mayBeOwned(analysed.token(to + 1)) ? to + 1 : to;
        boolean owned = adjective ? noun > to : place && mayBeOwned(next);
        return may && owned && !analysed.token(noun).isAny(WordClass.WRITING, WordClass.SAY_NOUN, WordClass.POST)
                ? noun + 1
                : -1;
    }

    private static boolean mayBeOwned(Token noun) {
        return noun.isWord()
                && noun.verbForm() == null
                && !noun.isAny(WordClass.PREPOSITION, WordClass.CONJUNCTION, WordClass.DETERMINER, WordClass.ADVERB)
                && !noun.isAny(WordClass.AUXILIARY, WordClass.CLAUSE, WordClass.CALENDAR);
    }

    private static boolean isPlace(AnalysedPassage analysed, String word) {
        return analysed.language().is(WordClass.COUNTRY, word)
                || analysed.language().is(WordClass.PLACE, word);
    }

    /** Whether a genitive without an apostrophe leads to somebody of the press (Danish "Bladets udsendte"). */
    private static boolean isOfReporter(AnalysedPassage analysed, Mention mention, int to) {
        return analysed.language().has(Trait.GENITIVE_S)
                && analysed.token(to).is(WordClass.PRESS)
                && analysed.token(mention.to() - 1).folded().endsWith("s");
    }

    /** Returns the organisation that "the force" or "it" refers back to, or null. */
    static @Nullable Attribution referredTo(QuoteContext quoteContext, Mention mention) {
        AnalysedPassage analysed = quoteContext.analysed();
        Token noun = BodyNouns.nominative(
                analysed.token(mention.phrase()), analysed.token(mention.from()), analysed.language());
        Attribution described = described(analysed, mention);
        if (described != null) {
            return described;
        }
        Mention name = nameOf(analysed, mention);
        if (name != null) {
            return named(quoteContext, name);
        }
        Attribution quoted = nameInMarks(analysed, mention, noun);
        if (quoted != null) {
            return quoted;
        }
        boolean definite = noun.is(WordClass.IT)
                || noun.is(WordClass.BODY_NOUN) && noun != analysed.token(mention.from())
                || noun.is(WordClass.BODY_NOUN) && noun.is(WordClass.DEFINITE_NOUN)
                || noun.is(WordClass.BODY_NOUN)
                        && (mention.phrase() == mention.from() - 1
                                        && analysed.token(mention.phrase()).is(WordClass.DEFINITE)
                                || holdsArticle(analysed.token(mention.from() - 1)));
        boolean owned = mention.owner()
                && !analysed.token(mention.to()).isAny(WordClass.WRITING, WordClass.SAY_NOUN, WordClass.POST);
        if (!definite && !owned && isPointedTo(analysed, mention)) {
            NamedBody held = EarlierBodies.ofNoun(quoteContext, mention, noun);
            return held == null
                    ? null
                    : Attribution.body(
                            held.name(), "\u201c" + mention.text() + "\u201d refers back to " + held.name(), BY_NOUN);
        }
        if (!definite || owned) {
            return null;
        }
        NamedBody same = noun.is(WordClass.IT) ? null : EarlierBodies.before(quoteContext, mention, noun, true);
        if (same == null && isNewBody(analysed, mention, noun)) {
            return null;
        }
        NamedBody known = same == null ? EarlierBodies.before(quoteContext, mention, noun, false) : same;
        NamedBody next =
                known == null && noun.is(WordClass.COMPANY) ? EarlierBodies.namedNext(quoteContext, mention) : known;
        NamedBody only = next == null ? EarlierBodies.onlyOne(quoteContext, mention, noun) : next;
        NamedBody meant = only == null ? EarlierBodies.opensWords(quoteContext, noun) : only;
        Attribution referred = meant == null ? EarlierBodies.sameAsBefore(quoteContext, mention, noun) : null;
        if (referred != null) {
            return referred;
        }
        String spoken = meant == null && !noun.is(WordClass.IT) ? EarlierBodies.lastSpokesmansBody(quoteContext) : null;
        String client = spoken == null && meant == null ? EarlierBodies.ofHeadline(quoteContext, noun) : spoken;
        if (client != null) {
            return Attribution.body(client, "\u201c" + mention.text() + "\u201d refers back to " + client, BY_NOUN);
        }
        return meant == null
                ? null
                : Attribution.body(
                        meant.name(), "\u201c" + mention.text() + "\u201d refers back to " + meant.name(), BY_NOUN);
    }

    /** Whether an article points to a noun for a thing that speaks. */
    private static boolean isPointedTo(AnalysedPassage analysed, Mention mention) {
        Token noun = analysed.token(mention.from());
        boolean article = mention.phrase() == mention.from() - 1
                && analysed.token(mention.phrase()).is(WordClass.DEFINITE);
        return (article || noun.isDefinite())
                && !noun.isAny(WordClass.BODY_NOUN, WordClass.PLURAL_ROLE, WordClass.UNNAMED, WordClass.WRITING)
                && !noun.isRole();
    }

    /**
     * Whether words behind a noun for a public body tell which it is, so that it is no other named before (French
     * "l'agence régionale de santé"); "the group of clinics" may be a firm named before.
     */
    private static boolean isNewBody(AnalysedPassage analysed, Mention mention, Token noun) {
        int of = mention.to();
        if (analysed.token(of).isWord()
                && analysed.token(of).verbForm() == null
                && !analysed.token(of).isAny(WordClass.PREPOSITION, WordClass.AUXILIARY, WordClass.ADVERB)) {
            of++;
        }
        return analysed.language().has(Trait.SUBJECT_AFTER_PHRASES)
                && !analysed.language().has(Trait.NO_ARTICLES)
                && analysed.token(of).is(WordClass.OF)
                && analysed.token(of + 1).isWord()
                && !noun.isAny(WordClass.COMPANY, WordClass.CLUB, WordClass.ANY_BODY);
    }

    /**
     * Returns the organisation whose name stands between commas behind a noun for it ("their union, the Lee League,").
     */
    static @Nullable Attribution apposed(QuoteContext quoteContext, Mention noun) {
        AnalysedPassage analysed = quoteContext.analysed();
        Mention name = analysed.token(noun.to()).is(",") ? analysed.phraseAt(noun.to() + 1) : null;
        return name != null
                        && name.type() == Type.BODY
                        && !name.owner()
                        && analysed.token(noun.from()).is(WordClass.BODY_NOUN)
                        && analysed.language().has(Trait.SUBJECT_AFTER_PHRASES)
                ? named(quoteContext, name)
                : null;
    }

    /** Returns the organisation's name right behind its noun (Italian "il comitato Lee"), or null. */
    private static @Nullable Mention nameOf(AnalysedPassage analysed, Mention noun) {
        Mention name = Mention.at(analysed.mentions(), noun.to());
        return name != null
                        && name.type() == Type.BODY
                        && name.from() == noun.to()
                        && !name.owner()
                        && analysed.token(noun.from()).is(WordClass.BODY_NOUN)
                        && analysed.language().has(Trait.SUBJECT_AFTER_PHRASES)
                        && !analysed.language().has(Trait.NO_ARTICLES)
                ? name
                : null;
    }

    /**
     * Returns the organisation whose name stands in marks right behind its noun (French "le collectif « Lee debout »").
     */
    private static @Nullable Attribution nameInMarks(AnalysedPassage analysed, Mention mention, Token noun) {
        Token marked = analysed.token(mention.to());
        String words = marked.run() < 0 ? "" : analysed.quoted(mention.to());
        boolean name = noun.is(WordClass.BODY_NOUN)
                && !words.isEmpty()
                && Character.isUpperCase(words.codePointAt(0))
                && words.split(" ").length <= LONGEST_MARKED;
        return name ? Attribution.body(words, "its name stands in marks", BY_NAME) : null;
    }

    /** Returns the account's owner whose post speaks (Italian "il profilo ufficiale di Lee"), or null. */
    static @Nullable Mention ownerOfAccount(AnalysedPassage analysed, Mention account) {
        int of = account.to();
        while (analysed.token(of).isWord() && !analysed.token(of).is(WordClass.OF) && of < account.to() + 2) {
            of++;
        }
        Mention owner = analysed.token(of).is(WordClass.OF) ? analysed.phraseAt(of + 1) : null;
        return owner != null
                        && analysed.token(account.from()).is(WordClass.POST)
                        && (owner.type() == Type.BODY || owner.type() == Type.NAME)
                        && !owner.owner()
                ? owner
                : null;
    }

    /**
     * Returns the organisation that a pronoun, or a verb without a subject, refers back to, in languages that have no
     * pronoun of their own for things: the subject of the sentence before. Null where a person is likelier.
     *
     * @param person whom the pronoun would mean otherwise, if anybody
     */
    static @Nullable Attribution ofPronoun(
            QuoteContext quoteContext, Mention pronoun, @Nullable Person person, boolean spokeHere) {
        AnalysedPassage analysed = quoteContext.analysed();
        Sentence before = analysed.sentenceBefore(Math.min(pronoun.from(), quoteContext.token()));
        if (before == null
                || !analysed.language().has(Trait.SUBJECT_AFTER_PHRASES)
                || spokeHere && (analysed.isQuoted(before) || hasNear(analysed, pronoun, WordClass.ADDING))) {
            return null;
        }
        boolean named = person != null
                && analysed.mentions(0, pronoun.from()).stream()
                        .anyMatch(m -> m.persons().contains(person));
        for (Mention mention : analysed.mentions(before.from(), before.to())) {
            if (mention.owner() || analysed.dependsOnPreposition(mention)) {
                continue;
            }
            boolean clause = analysed.token(mention.phrase() - 1).is(WordClass.CLAUSE);
            Attribution body = clause || named && !spokeHere ? null : ofSubject(quoteContext, mention, pronoun);
            boolean doubtful = spokeHere
                    && !hasNear(analysed, pronoun, WordClass.WRITING)
                    && !analysed.token(pronoun.from()).folded().endsWith(THINGS_VERB);
            return body == null || !doubtful
                    ? body
                    : Attribution.none(null, body.why() + ", or to whoever was quoted before");
        }
        return null;
    }

    /** Returns the organisation that a sentence is about, if it is about one and a pronoun may mean it; or null. */
    private static @Nullable Attribution ofSubject(QuoteContext quoteContext, Mention subject, Mention pronoun) {
        AnalysedPassage analysed = quoteContext.analysed();
        boolean bare = analysed.language().has(Trait.NO_ARTICLES);
        boolean noun = subject.type() == Type.OTHER
                && analysed.token(subject.from()).is(WordClass.BODY_NOUN)
                && (bare || analysed.token(subject.phrase()).is(WordClass.DEFINITE));
        Mention name = noun ? nameOf(analysed, subject) : subject.type() == Type.BODY && !bare ? subject : null;
        Gender gender = bare ? genderOfNoun(analysed.token(subject.from())) : genderOf(analysed, subject);
        boolean body = name != null || noun || subject.type() == Type.BODY;
        if (!body || !gender.fits(pronoun.gender())) {
            return null;
        }
        String why = "\u201c" + pronoun.text() + "\u201d refers back to ";
        if (name == null) {
            Attribution meant = noun ? referredTo(quoteContext, subject) : named(quoteContext, subject);
            return meant == null ? Attribution.none(null, why + subject.text()) : meant;
        }
        String whole = NameRun.text(analysed.tokens(), name.from(), name.to());
        return Attribution.body(whole, why + whole, BY_NOUN);
    }

    /** Whether a word of a list stands close to a verb or its pronoun. */
    private static boolean hasNear(AnalysedPassage analysed, Mention pronoun, WordClass list) {
        for (int i = pronoun.from() - 2; i < pronoun.from() + BESIDE; i++) {
            if (analysed.token(i).is(list)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the gender of a noun by its ending, in languages without articles (Polish "spółka", "zarząd"). */
    private static Gender genderOfNoun(Token noun) {
        String word = noun.folded();
        return word.endsWith("a") ? Gender.FEMALE : word.endsWith("o") ? Gender.UNKNOWN : Gender.MALE;
    }

    /** Returns the gender of an organisation's name, as far as its article tells. */
    private static Gender genderOf(AnalysedPassage analysed, Mention mention) {
        Token article = analysed.token(mention.phrase() < mention.from() ? mention.phrase() : mention.from() - 1);
        return article.is(WordClass.MASCULINE)
                ? Gender.MALE
                : article.is(WordClass.FEMININE) ? Gender.FEMALE : Gender.UNKNOWN;
    }

    /** Whether a preposition has the article in it (Italian "della"). */
    static boolean holdsArticle(Token preposition) {
        return preposition.is(WordClass.SOURCE)
                && preposition.is(WordClass.OF)
                && preposition.folded().length() > 2;
    }

    /**
     * Returns the organisation that a personal pronoun refers back to, because the sentence before is about it and
     * names nobody (German "Die Polizei ... , teilte sie mit"); or null.
     */
    static @Nullable Attribution ofSentenceBefore(QuoteContext quoteContext, Mention pronoun) {
        AnalysedPassage analysed = quoteContext.analysed();
        Sentence before = analysed.sentenceBefore(Math.min(pronoun.from(), quoteContext.token()));
        if (before == null || !analysed.language().has(Trait.VERB_SECOND)) {
            return null;
        }
        Mention subject = LeadIns.subject(analysed, before);
        if (subject == null || subject.type() != Type.BODY) {
            return null;
        }
        Token article = analysed.token(subject.phrase());
        boolean agrees = !analysed.language().has(WordClass.FEMININE)
                || article.is(pronoun.gender() == Gender.FEMALE ? WordClass.FEMININE : WordClass.MASCULINE);
        boolean others = analysed.mentions(before.from(), before.to()).stream()
                .anyMatch(mention -> mention.type() == Type.NAME
                        || mention.type() == Type.ROLE
                        || UnnamedPeople.isOnePerson(analysed, mention));
        return agrees && !others
                ? named(new QuoteContext(quoteContext.context(), quoteContext.index(), subject.from()), subject)
                : null;
    }

    /** Returns the organisation of a noun with a name before it ("the Eldmoor council"), or null. */
    private static @Nullable Attribution described(AnalysedPassage analysed, Mention mention) {
        int first = mention.phrase();
        while (first < mention.from() && analysed.token(first).isAny(WordClass.DETERMINER, WordClass.ADJECTIVE)) {
            first++;
        }
        boolean named = first < mention.from()
                && analysed.token(mention.from()).is(WordClass.BODY_NOUN)
                && analysed.token(mention.from() - 1).isCapitalised();
        for (int i = first; i < mention.from(); i++) {
            named &= !analysed.token(i).possessive();
        }
        return named && !mention.owner()
                ? Attribution.body(
                        NameRun.text(analysed.tokens(), first, mention.to()), "it is named beside the cue", BY_NAME)
                : null;
    }
}
