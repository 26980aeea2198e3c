package app.rundown.quote.reference;

import app.rundown.quote.name.BodyNames;
import app.rundown.quote.name.Mention;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.word.Language.Trait;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that a text names, with the name's place.
 *
 * @param analysed the passage
 * @param mention the name in it
 */
public record NamedBody(AnalysedPassage analysed, Mention mention) {
    /** How many passages to look back for a name. */
    private static final int NEAR = 3;
    /** The fewest letters of a noun that may end a compound. */
    private static final int SHORTEST = 4;
    /** The most letters of an article at the end of a noun (Norwegian "kommunen"). */
    private static final int ARTICLE = 2;

    private static final List<WordClass> SORTS = List.of(
            WordClass.MINISTRY,
            WordClass.UNIVERSITY,
            WordClass.HOSPITAL,
            WordClass.TOWN_HALL,
            WordClass.PARTY,
            WordClass.UNION,
            WordClass.COURT,
            WordClass.ASSOCIATION,
            WordClass.CLUB);

    /** Whether the organisation of a name is of another sort than a noun behind it, when it was last named. */
    public static boolean isOfOtherSort(QuoteContext quoteContext, String name, Token noun) {
        for (AttributionContext.Earlier earlier :
                quoteContext.context().mentionsBefore(quoteContext.index(), quoteContext.token(), NEAR)) {
            NamedBody named = new NamedBody(earlier.analysed(), earlier.mention());
            if (earlier.mention().type() == Mention.Type.BODY && named.name().equals(name)) {
                return !named.hasSort(noun.folded()) && named.isOtherSort(noun);
            }
        }
        return false;
    }

    String name() {
        String name = BodyNames.nominative(analysed.tokens(), mention.from(), mention.to(), analysed.language());
        Token last = analysed.token(mention.to() - 1);
        boolean apostrophe = last.end() - last.start() > last.text().length();
        boolean letter = analysed.language().has(Trait.GENITIVE_S) && name.endsWith("s") && !apostrophe;
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
    boolean has(String word) {
        int before = mention.from() - 1;
        // "The office of inspection Lee".
        boolean field = analysed.language().has(Trait.SUBJECT_AFTER_PHRASES)
                && analysed.token(before - 1).is(WordClass.OF)
                && !analysed.token(before).isCapitalised();
        return isNoun(analysed.token(before), word) || field && isNoun(analysed.token(before - 2), word) || holds(word);
    }

    /** Whether a noun of the same sort, if not the same, is part of the name or stands right before it. */
    boolean hasSort(String word) {
        return hasSort(word, false);
    }

    /** Whether that is so, where only a noun of the very sort may count. */
    boolean hasSort(String word, boolean strict) {
        for (int i = mention.from() - 1; i < mention.to(); i++) {
            Token noun = analysed.token(i);
            if (isSameSort(noun, word)
                    && !(strict && areOfMembers(noun, word) && !noun.folded().equals(word))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun is part of the name. */
    boolean holds(String word) {
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
                return sort != WordClass.MINISTRY || !areOfFields(token.folded(), word) || isNoun(token, word);
            }
        }
        return areOfMembers(token, word);
    }

    /** Whether two ministries say in one word what they are of, as German "Verteidigungsministerium" does. */
    private boolean areOfFields(String one, String other) {
        return isOfField(one) && isOfField(other);
    }

    private boolean isOfField(String ministry) {
        for (int i = 1; i <= ministry.length() - SHORTEST; i++) {
            String tail = ministry.substring(i);
            if (analysed.language().isListedWhole(tail) && analysed.language().is(WordClass.MINISTRY, tail)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a union may be called an association or the other way round. */
    private boolean areOfMembers(Token token, String word) {
        return token.isAny(WordClass.UNION, WordClass.ASSOCIATION)
                && (analysed.language().is(WordClass.UNION, word)
                        || analysed.language().is(WordClass.ASSOCIATION, word));
    }

    /** Whether a noun right before the name says that it is an organisation of the sort of a given noun. */
    boolean isIntroduced(Token noun) {
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
    boolean acts() {
        int end = mention.to();
        boolean abbreviated =
                analysed.token(end).is("(") && analysed.token(end + 2).is(")");
        int to = abbreviated ? end + 3 : end;
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
                        || next.is(WordClass.LOCATIVE) && analysed.token(to + 1).isCapitalised());
        boolean behindVerb = analysed.token(mention.phrase() - 1).verbForm() != null && !next.isWord();
        boolean described = next.is(",") && (analysed.token(to + 1).is(WordClass.RELATIVE) || opensSentence());
        return opensTopic()
                || (acting || second || behindVerb || described)
                        && (!analysed.token(end - 1).isAny(WordClass.COUNTRY, WordClass.PLACE) || isBranch())
                        && !isOwner()
                        && !analysed.dependsOnPreposition(mention);
    }

    /** Whether a sentence opens with "at" and a name of several words, and so is about it (Dutch "Bij Lee Bouw"). */
    private boolean opensTopic() {
        int from = mention.phrase() - 1;
        return analysed.language().has(Trait.VERB_SECOND)
                && mention.to() - mention.from() > 1
                && analysed.token(from).isCapitalised()
                && analysed.token(from).is(WordClass.LOCATIVE)
                && analysed.sentences().get(analysed.sentenceOf(from)).from() == from;
    }

    /** Whether a place only ends the name of an organisation ("NHO Nordland"). */
    private boolean isBranch() {
        return mention.to() - mention.from() > 1
                && analysed.token(mention.from()).isAny(WordClass.OUTLET, WordClass.ORGANISATION);
    }

    /** Whether a noun in the name, or right before it, is for another sort of organisation than the given one. */
    boolean isOtherSort(Token noun) {
        Token sort = sort();
        if (sort == null && isShownByName(noun) || noun.is(WordClass.COMPANY) && hasMembers()) {
            return true;
        }
        return sort != null
                && !sort.folded().equals(noun.folded())
                && !(analysed.language().has(Trait.VERB_SECOND) && areOfOneTail(sort.folded(), noun.folded()))
                && !isSameSort(sort, noun.folded())
                && !(noun.is(WordClass.ANY_BODY) && !sort.is(WordClass.COMPANY))
                && !(noun.is(WordClass.COMPANY) && isOfNoSort(sort))
                && !(sort.is(WordClass.COMPANY) && noun.is(WordClass.COMPANY));
    }

    /** Whether a noun is for a public body, whose name tells what it is. */
    private boolean isShownByName(Token noun) {
        return noun.isAny(
                WordClass.MINISTRY, WordClass.COURT, WordClass.TOWN_HALL, WordClass.UNIVERSITY, WordClass.HOSPITAL);
    }

    /** Whether a name tells of members, so that it is no firm's (Italian "Unione allevatori"). */
    private boolean hasMembers() {
        for (int i = mention.from() + 1; i < mention.to(); i++) {
            if (analysed.token(i).is(WordClass.PLURAL_ROLE)
                    && !analysed.token(i).isCapitalised()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun in a name tells no sort that a firm could not be of ("Rede", network). */
    private boolean isOfNoSort(Token noun) {
        return noun != analysed.token(mention.from() - 1)
                && !noun.isAny(WordClass.SELF_NAMED, WordClass.COMPANY)
                && !noun.is(WordClass.BODY_NOUN)
                && SORTS.stream().noneMatch(noun::is);
    }

    /** Whether one of two nouns is a compound that ends with the other (Dutch "bond", "vakbond"). */
    private static boolean areOfOneTail(String one, String other) {
        return one.endsWith(other) || one.length() >= SHORTEST && other.endsWith(one);
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
        boolean own = first.is(WordClass.ORGANISATION) && first.is(WordClass.THING);
        return own || first.is(WordClass.BODY_NOUN) ? first : farther.is(WordClass.BODY_NOUN) ? farther : null;
    }
}
