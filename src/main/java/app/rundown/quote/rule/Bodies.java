package app.rundown.quote.rule;

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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides which organisation is meant by its name, by a noun ({@code the force}) or by {@code it}. */
final class Bodies {
    private static final double BY_NAME = 0.7;
    private static final double BY_NOUN = 0.7;
    /** How many passages to look back for the name. */
    private static final int REACH = 6;
    /** The fewest letters of a noun that may end a compound. */
    private static final int SHORTEST = 4;
    /** The most letters of an article at the end of a noun (Norwegian "kommunen"). */
    private static final int ARTICLE = 2;
    /** How many passages to look back from "it". */
    private static final int NEAR = 2;

    private static final List<WordClass> SORTS = List.of(
            WordClass.MINISTRY,
            WordClass.UNIVERSITY,
            WordClass.HOSPITAL,
            WordClass.TOWN_HALL,
            WordClass.PARTY,
            WordClass.UNION);

    private Bodies() {}

    /** An organisation that a text names, with the name's place. */
    private record Named(AnalysedPassage analysed, Mention mention) {
        private String name() {
            String name = BodyNames.nominative(analysed.tokens(), mention.from(), mention.to(), analysed.language());
            boolean letter = analysed.language().has(Trait.GENITIVE_S) && name.endsWith("s");
            return isOwner() && letter ? name.substring(0, name.length() - 1) : name;
        }

        /** Whether the name owns something, as its noun may show ("Landsbankens"). */
        private boolean isOwner() {
            String last = analysed.token(mention.to() - 1).folded();
            return mention.owner() || !withoutLetter(last).equals(last);
        }

        /** Returns a noun for an organisation without the s of its genitive; other words as they are. */
        private String withoutLetter(String word) {
            boolean letter = word.length() > SHORTEST
                    && word.endsWith("s")
                    && analysed.language().has(Trait.VERB_SECOND)
                    && analysed.language().has(Trait.GENITIVE_S);
            String shorter = letter ? word.substring(0, word.length() - 1) : word;
            return letter
                            && analysed.language().is(WordClass.BODY_NOUN, shorter)
                            && !analysed.language().is(WordClass.BODY_NOUN, word)
                    ? shorter
                    : word;
        }

        /** Whether a noun is part of the name or stands right before it (Swedish "rederiet Lee"). */
        private boolean has(String word) {
            return isNoun(analysed.token(mention.from() - 1), word) || holds(word);
        }

        /** Whether a noun is part of the name. */
        private boolean holds(String word) {
            for (int i = mention.from(); i < mention.to(); i++) {
                if (isNoun(analysed.token(i), word)) {
                    return true;
                }
            }
            return false;
        }

        /** Whether a word is a noun, or a compound that ends so where nouns make one word (German "Landesbank"). */
        private boolean isNoun(Token token, String word) {
            int length = token.folded().length();
            // A consonant may be doubled before the article (Danish "byret", "byretten").
            boolean doubled = length > 0 && length < word.length() && word.charAt(length) == word.charAt(length - 1);
            boolean bare = length > 0
                    && word.startsWith(token.folded())
                    && word.length() - length <= ARTICLE + (doubled ? 1 : 0)
                    && analysed.language().is(WordClass.DEFINITE_NOUN, word);
            String plain = withoutLetter(token.folded());
            return plain.equals(word)
                    || isSameSort(token, word)
                    || analysed.language().hasCases()
                            && analysed.language().nominatives(token.folded()).contains(word)
                    || bare && token.folded().length() >= SHORTEST
                    || analysed.language().has(Trait.VERB_SECOND)
                            && word.length() >= SHORTEST
                            && (token.is(WordClass.BODY_NOUN) || !plain.equals(token.folded()))
                            && plain.endsWith(word);
        }

        /** Whether two nouns are words for one sort of organisation (Polish "resort", "ministerstwo"). */
        private boolean isSameSort(Token token, String word) {
            for (WordClass sort : SORTS) {
                if (token.is(sort) && analysed.language().is(sort, word)) {
                    return true;
                }
            }
            return false;
        }

        /** Whether a noun right before the name says that it is an organisation of the sort of a given noun. */
        private boolean isIntroduced(Token noun) {
            Token before = analysed.token(mention.from() - 1);
            return before.is(WordClass.BODY_NOUN) && before.is(WordClass.COMPANY) && noun.is(WordClass.COMPANY);
        }

        private boolean opensSentence() {
            return analysed.sentences().get(analysed.sentenceOf(mention.from())).from() >= mention.phrase() - 1;
        }

        private boolean isSubjectOfCue() {
            return analysed.cues().stream().anyMatch(cue -> cue.from() == mention.to());
        }

        /** Whether it does something there: a verb follows, or it speaks before a colon. Countries do not count. */
        private boolean acts() {
            int to = mention.to();
            Token next = analysed.token(to);
            boolean acting = next.isAny(WordClass.AUXILIARY, WordClass.ADVERB)
                    || next.verbForm() != null
                    || next.is(":")
                    || isSubjectOfCue();
            boolean second = (analysed.language().has(Trait.VERB_SECOND)
                            || analysed.language().has(Trait.SUBJECT_AFTER_PHRASES))
                    && opensSentence()
                    && next.isWord()
                    && !next.isCapitalised()
                    && (!next.isAny(WordClass.PREPOSITION, WordClass.CONJUNCTION, WordClass.DETERMINER)
                            || next.is(WordClass.LOCATIVE)
                                    && analysed.token(to + 1).isCapitalised());
            boolean behindVerb = analysed.token(mention.phrase() - 1).verbForm() != null && !next.isWord();
            boolean described = next.is(",") && (analysed.token(to + 1).is(WordClass.RELATIVE) || opensSentence());
            return (acting || second || behindVerb || described)
                    && (!analysed.token(to - 1).isAny(WordClass.COUNTRY, WordClass.PLACE) || isBranch())
                    && !isOwner()
                    && !analysed.dependsOnPreposition(mention);
        }

        /** Whether a place only ends the name of an organisation ("NHO Nordland"). */
        private boolean isBranch() {
            return mention.to() - mention.from() > 1
                    && analysed.token(mention.from()).isAny(WordClass.OUTLET, WordClass.ORGANISATION);
        }

        /** Whether a noun in the name, or right before it, is for another sort of organisation than the given one. */
        private boolean isOtherSort(Token noun) {
            Token sort = sort();
            return sort != null
                    && !sort.folded().equals(noun.folded())
                    && !(analysed.language().has(Trait.VERB_SECOND)
                            && sort.folded().endsWith(noun.folded()))
                    && !(noun.is(WordClass.ANY_BODY) && !sort.is(WordClass.COMPANY))
                    && !(sort.is(WordClass.COMPANY) && noun.is(WordClass.COMPANY));
        }

        /** Returns the noun that tells which sort of organisation the name is of, or null. */
        private @Nullable Token sort() {
            Token last = analysed.token(mention.to() - 1);
            boolean compound = analysed.language().has(Trait.CAPITAL_NOUNS) && !last.isInCapitals();
            if (last.is(WordClass.BODY_NOUN) || compound && last.is(WordClass.ORGANISATION)) {
                return last;
            }
            Token noun = analysed.token(mention.from() - 1);
            boolean before = noun.is(WordClass.BODY_NOUN) && noun.is(WordClass.DEFINITE_NOUN);
            if (before && analysed.language().has(Trait.VERB_SECOND)) {
                return noun;
            }
            if (!analysed.language().has(Trait.SUBJECT_AFTER_PHRASES)
                            && !analysed.language().has(Trait.VERB_SECOND)
                    || !analysed.language().has(WordClass.COMPANY)) {
                return null;
            }
            Token first = analysed.token(mention.from());
            Token previous = analysed.token(mention.from() - 1);
            Token farther = previous.is(WordClass.ADJECTIVE) ? analysed.token(mention.from() - 2) : previous;
            return first.is(WordClass.BODY_NOUN) ? first : farther.is(WordClass.BODY_NOUN) ? farther : null;
        }
    }

    /** Returns the organisation of a name; a single word may stand for a longer name that the text gave before. */
    static Attribution named(QuoteContext quoteContext, Mention mention) {
        AnalysedPassage analysed = quoteContext.analysed();
        int to = Math.min(mention.to(), analysed.tokens().size());
        String name = BodyNames.nominative(analysed.tokens(), Math.min(mention.from(), to), to, analysed.language());
        Token noun = BodyNouns.nominative(
                analysed.token(mention.phrase()), analysed.token(mention.from()), analysed.language());
        if (to - mention.from() == 1 && noun.is(WordClass.BODY_NOUN)) {
            Named same = before(quoteContext, mention, noun, true);
            boolean referring = same == null && noun.is(WordClass.DEFINITE_NOUN) && !noun.is(WordClass.SELF_NAMED);
            Named near = referring ? before(quoteContext, mention, noun, false) : same;
            Named whole = near == null ? onlyOne(quoteContext, noun) : near;
            if (whole != null) {
                return Attribution.body(whole.name(), "\u201c" + name + "\u201d is " + whole.name(), BY_NAME);
            }
        }
        return Attribution.body(name, "it is named beside the cue", BY_NAME);
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
        boolean definite = noun.is(WordClass.IT)
                || noun.is(WordClass.BODY_NOUN) && noun != analysed.token(mention.from())
                || noun.is(WordClass.BODY_NOUN) && noun.is(WordClass.DEFINITE_NOUN)
                || noun.is(WordClass.BODY_NOUN)
                        && (mention.phrase() == mention.from() - 1
                                        && analysed.token(mention.phrase()).is(WordClass.DEFINITE)
                                || holdsArticle(analysed.token(mention.from() - 1)));
        if (!definite || mention.owner()) {
            return null;
        }
        Named same = noun.is(WordClass.IT) ? null : before(quoteContext, mention, noun, true);
        Named known = same == null ? before(quoteContext, mention, noun, false) : same;
        Named next = known == null && noun.is(WordClass.COMPANY) ? namedNext(quoteContext, mention) : known;
        Named meant = next == null ? onlyOne(quoteContext, noun) : next;
        return meant == null
                ? null
                : Attribution.body(
                        meant.name(), "\u201c" + mention.text() + "\u201d refers back to " + meant.name(), BY_NOUN);
    }

    /**
     * Returns the organisation with which the next sentence opens and goes on to tell of, where none was named before
     * ("..., the company says. Lee Lines, which runs the ferry, promises ..."); or null.
     */
    private static @Nullable Named namedNext(QuoteContext quoteContext, Mention mention) {
        AnalysedPassage analysed = quoteContext.analysed();
        int next = analysed.sentences().get(analysed.sentenceOf(mention.from())).to();
        Mention name = analysed.phraseAt(next);
        boolean described = name != null
                && name.type() == Type.BODY
                && analysed.language().has(Trait.SUBJECT_LEFT_OUT)
                && analysed.token(name.to()).is(",")
                && analysed.token(name.to() + 1).is(WordClass.RELATIVE);
        return described && name != null ? new Named(analysed, name) : null;
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
    static @Nullable Attribution ofPronoun(QuoteContext quoteContext, Mention pronoun, @Nullable Person person) {
        AnalysedPassage analysed = quoteContext.analysed();
        if (!analysed.language().has(Trait.SUBJECT_AFTER_PHRASES)
                || analysed.language().has(Trait.NO_ARTICLES)) {
            return null;
        }
        Sentence before = analysed.sentenceBefore(Math.min(pronoun.from(), quoteContext.token()));
        if (before == null) {
            return null;
        }
        List<Mention> mentions = analysed.mentions(before.from(), before.to());
        boolean named = person != null
                && analysed.mentions(0, pronoun.from()).stream()
                        .anyMatch(m -> m.persons().contains(person));
        for (Mention mention : mentions) {
            if (mention.owner() || analysed.dependsOnPreposition(mention)) {
                continue;
            }
            boolean body = mention.type() == Type.BODY
                    && !named
                    && genderOf(analysed, mention).fits(pronoun.gender())
                    && !analysed.token(mention.phrase() - 1).is(WordClass.CLAUSE);
            String name = NameRun.text(analysed.tokens(), mention.from(), mention.to());
            return body
                    ? Attribution.body(name, "\u201c" + pronoun.text() + "\u201d refers back to " + name, BY_NOUN)
                    : null;
        }
        return null;
    }

    /** Returns the gender of an organisation's name, as far as its article tells. */
    private static Gender genderOf(AnalysedPassage analysed, Mention mention) {
        Token article = analysed.token(mention.phrase() < mention.from() ? mention.phrase() : mention.from() - 1);
        return article.is(WordClass.MASCULINE)
                ? Gender.MALE
                : article.is(WordClass.FEMININE) ? Gender.FEMALE : Gender.UNKNOWN;
    }

    /** Whether a preposition has the article in it (Italian "della"). */
    private static boolean holdsArticle(Token preposition) {
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

    /**
     * Returns the nearest organisation that the text names before a mention, or null.
     *
     * @param same whether the noun must be part of the name
     */
    private static @Nullable Named before(QuoteContext quoteContext, Mention mention, Token noun, boolean same) {
        for (AttributionContext.Earlier earlier : quoteContext
                .context()
                .mentionsBefore(quoteContext.index(), mention.phrase(), noun.is(WordClass.IT) ? NEAR : REACH)) {
            Named named = new Named(earlier.analysed(), earlier.mention());
            boolean fits = same
                    ? !earlier.mention().text().equalsIgnoreCase(noun.text()) && named.has(noun.folded())
                    : (named.acts() || named.isIntroduced(noun)) && (noun.is(WordClass.IT) || !named.isOtherSort(noun));
            Person bare = earlier.mention().person();
            boolean body = earlier.mention().type() == Type.BODY
                    || bare != null
                            && bare.isBareName()
                            && !bare.firm()
                            && quoteContext.context().language().has(Trait.SUBJECT_AFTER_PHRASES);
            if (body && fits) {
                return named;
            }
        }
        return null;
    }

    /** Returns the only organisation of the document whose name has a noun with its article, or null. */
    private static @Nullable Named onlyOne(QuoteContext quoteContext, Token noun) {
        if (!quoteContext.context().language().has(Trait.VERB_SECOND) || !noun.is(WordClass.DEFINITE_NOUN)) {
            return null;
        }
        Named only = null;
        for (AttributionContext.Earlier body : quoteContext.context().bodies()) {
            Named named = new Named(body.analysed(), body.mention());
            if (body.mention().text().equalsIgnoreCase(noun.text()) || !named.holds(noun.folded())) {
                continue;
            }
            if (only != null && !only.name().equals(named.name())) {
                return null;
            }
            only = named;
        }
        return only;
    }
}
