package app.rundown.quote.name;

import app.rundown.quote.word.Gender;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.TokenCursor;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Recognises words that name an organisation of a state by themselves: the house that stands for those who work there
 * ({@code the White House}), and what a country has only one of ({@code the Norwegian army}). The tables join the words
 * of such a name by hyphens.
 */
final class Seats {
    /** The most words of such a name. */
    private static final int LONGEST = 4;

    private Seats() {}

    /** Returns the organisation that begins at a token, which may be an article that opens the sentence; or null. */
    static @Nullable Mention at(List<Token> tokens, int from, NameTable names) {
        Language language = names.language();
        Token first = TokenCursor.tokenAt(tokens, from);
        if (isHeld(tokens, from, names)) {
            return null;
        }
        int own = end(tokens, from, language);
        boolean article = own < 0 && first.isCapitalised() && first.is(WordClass.DEFINITE);
        int name = article ? from + 1 : from;
        int end = article ? end(tokens, name, language) : own;
        boolean small = first.is(WordClass.SELF_NAMED)
                && !first.isCapitalised()
                && !first.is(WordClass.PLURAL_ROLE)
                && !language.has(Language.Trait.BARE_BODIES);
        if (end < 0) {
            return small ? selfNamed(tokens, from, names) : null;
        }
        int start = TokenCursor.tokenAt(tokens, name).isCapitalised() ? name : start(tokens, name);
        int phrase = RoleWords.phraseStart(tokens, start, language);
        boolean owner = tokens.get(end - 1).possessive();
        String text = NameRun.text(tokens, phrase, end);
        return new Mention(Mention.Type.BODY, phrase, start, end, text, List.of(), Gender.UNKNOWN, owner);
    }

    /**
     * Whether a word that may name an authority is somebody's office: a name stands behind it, or the document has a
     * holder of it (Norwegian "statsadvokaten").
     */
    private static boolean isHeld(List<Token> tokens, int from, NameTable names) {
        Token office = TokenCursor.tokenAt(tokens, from);
        String head = office.is(WordClass.SELF_NAMED) ? office.roleHead() : null;
        if (head == null) {
            return false;
        }
        Token next = TokenCursor.tokenAt(tokens, from + 1);
        return next.isGivenName()
                || next.isCapitalised() && !names.ofSurname(next.text()).isEmpty()
                || !names.described(Set.of(head), head, List.of()).isEmpty();
    }

    /** Returns the organisation of a small word that names it by itself, perhaps with its country or place. */
    private static Mention selfNamed(List<Token> tokens, int noun, NameTable names) {
        int end = Math.max(BodyNames.placeEnd(tokens, noun + 1, names), BodyNames.selfNamedEnd(tokens, noun, names));
        int start = start(tokens, noun);
        boolean governed = TokenCursor.tokenAt(tokens, noun - 1).is(WordClass.DEFINITE)
                && TokenCursor.tokenAt(tokens, noun - 2).is(WordClass.OF);
        int phrase = governed ? noun - 1 : start;
        String text = NameRun.text(tokens, phrase, end);
        boolean owner = tokens.get(end - 1).possessive();
        return new Mention(Mention.Type.BODY, phrase, start, end, text, List.of(), Gender.UNKNOWN, owner);
    }

    /** Whether a small word for an organisation follows a run that may be the adjective for its country. */
    static boolean follows(List<Token> tokens, NameRun run, Language language) {
        boolean unique = TokenCursor.tokenAt(tokens, run.to()).is(WordClass.SELF_NAMED)
                || end(tokens, run.to(), language) > run.to();
        return unique && run.to() - run.from() <= 2;
    }

    /** Returns where the name ends that begins at a token, or -1 where none does. */
    private static int end(List<Token> tokens, int from, Language language) {
        // This is asked at every word, so what few words are comes first, and what must be looked up last.
        boolean opens = TokenCursor.tokenAt(tokens, from).opensName();
        for (int words = LONGEST; words > 0; words--) {
            boolean mayName = words > 1 && opens
                    || TokenCursor.tokenAt(tokens, from + words - 1).isAny(WordClass.SELF_NAMED, WordClass.SEAT);
            if (mayName && endsAt(tokens, from + words) && isName(tokens, from, words, language)) {
                return from + words;
            }
        }
        return -1;
    }

    private static boolean isName(List<Token> tokens, int from, int words, Language language) {
        String name = joined(tokens, from, words);
        if (name.isEmpty()) {
            return false;
        }
        boolean unique = words == 1 ? isAlone(tokens, from, language) : language.is(WordClass.SELF_NAMED, name);
        boolean shown = TokenCursor.tokenAt(tokens, from - 1).is(WordClass.DEFINITE)
                || TokenCursor.tokenAt(tokens, from).isCapitalised()
                || TokenCursor.tokenAt(tokens, from + 1).isCapitalised();
        return unique
                || shown
                        && language.is(WordClass.SEAT, name)
                        && (words > 1 || !tokens.get(from).is(WordClass.PLACE) || isGovernment(tokens, from));
    }

    /** Whether a capital is the subject of a verb of speaking, and so stands for its government ("Moscow replied"). */
    private static boolean isGovernment(List<Token> tokens, int capital) {
        Token before = TokenCursor.tokenAt(tokens, capital - 1);
        int verb = capital + 1;
        while (verb <= capital + LONGEST
                && TokenCursor.tokenAt(tokens, verb)
                        .isAny(WordClass.ADVERB, WordClass.AUXILIARY, WordClass.PERFECT, WordClass.REFLEXIVE)) {
            verb++;
        }
        // "The Kremlin" is a house that is listed as a place too.
        if (before.is(WordClass.DEFINITE)) {
            return true;
        }
        boolean opens = !before.isWord() || before.isAny(WordClass.CONJUNCTION, WordClass.AND, WordClass.THAT);
        boolean behind = before.verbForm() != null
                && !before.isCapitalised()
                && !TokenCursor.tokenAt(tokens, capital - 2).isWord()
                && !TokenCursor.tokenAt(tokens, verb).isWord();
        return !tokens.get(capital).isGivenName()
                && (behind || opens && TokenCursor.tokenAt(tokens, verb).verbForm() != null);
    }

    /**
     * Returns where a name begins whose last word is a token: with the adjective for its country, if that stands behind
     * an article or has a capital ("the Norwegian army"). A small adjective needs its article (Danish "det norske
     * forsvar"), unless the noun has it at its end (Swedish "ryska f\u00f6rsvarsdepartementet").
     */
    private static int start(List<Token> tokens, int noun) {
        Token quality = TokenCursor.tokenAt(tokens, noun - 1);
        boolean adjective = quality.isWord()
                && quality.verbForm() == null
                && !quality.possessive()
                && (quality.isAny(WordClass.DEMONYM, WordClass.COUNTRY) || !quality.isListed() && !quality.isRole())
                && (quality.isCapitalised() && !quality.isGivenName()
                        || TokenCursor.tokenAt(tokens, noun - 2).is(WordClass.DEFINITE));
        boolean article = adjective && !quality.isCapitalised();
        boolean bare = Origins.isListed(quality)
                && !quality.isCapitalised()
                && tokens.get(noun).isAny(WordClass.DEFINITE_NOUN, WordClass.SELF_NAMED, WordClass.MINISTRY);
        if (!adjective && bare) {
            return noun - 1;
        }
        return article ? noun - 2 : adjective ? noun - 1 : noun;
    }

    /**
     * Whether a word names an organisation: one that has its capital from the start of a sentence, or in English where
     * "the" or the word for a country leads to it, but for words in the plural ("police said").
     */
    private static boolean isAlone(List<Token> tokens, int noun, Language language) {
        Token token = TokenCursor.tokenAt(tokens, noun);
        Token before = TokenCursor.tokenAt(tokens, noun - 1);
        boolean led = before.isAny(WordClass.DEFINITE, WordClass.DEMONYM) || start(tokens, noun) < noun;
        boolean opens = token.isCapitalised()
                && !before.isWord()
                && language.has(Language.Trait.VERB_SECOND)
                && !language.has(Language.Trait.CAPITAL_NOUNS);
        if (opens) {
            return token.is(WordClass.SELF_NAMED);
        }
        return language.has(Language.Trait.BARE_BODIES)
                && token.is(WordClass.SELF_NAMED)
                && !token.possessive()
                && (led || token.is(WordClass.PLURAL_ROLE))
                && !(token.isCapitalised()
                        && (before.isWord()
                                || TokenCursor.tokenAt(tokens, noun + 1).is(WordClass.CONJUNCTION)));
    }

    private static String joined(List<Token> tokens, int from, int words) {
        StringBuilder name = new StringBuilder();
        for (int i = from; i < from + words; i++) {
            Token token = TokenCursor.tokenAt(tokens, i);
            if (!token.isWord() || token.possessive() && i < from + words - 1) {
                return "";
            }
            name.append(i == from ? "" : "-").append(token.text());
        }
        return name.toString();
    }

    /** Whether no word follows that the name only tells more of ("White House staff", "the army chief"). */
    private static boolean endsAt(List<Token> tokens, int end) {
        Token next = TokenCursor.tokenAt(tokens, end);
        boolean own = next.isCapitalised() && !next.is(WordClass.CALENDAR);
        return !next.isWord()
                || !own
                        && (next.verbForm() != null
                                || next.isAny(
                                        WordClass.AUXILIARY,
                                        WordClass.PREPOSITION,
                                        WordClass.CONJUNCTION,
                                        WordClass.RELATIVE,
                                        WordClass.ADVERB,
                                        WordClass.REFLEXIVE,
                                        WordClass.NEGATION,
                                        WordClass.DETERMINER,
                                        WordClass.CALENDAR,
                                        WordClass.PERFECT));
    }
}
