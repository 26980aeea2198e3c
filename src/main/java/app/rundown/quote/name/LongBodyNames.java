package app.rundown.quote.name;

import app.rundown.quote.word.Gender;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.TokenCursor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds organisations' names that go on behind their capitals. */
final class LongBodyNames {
    /** The most words of a name whose short form stands behind it. */
    private static final int LONGEST_SPELLED = 9;

    private LongBodyNames() {}

    /** Returns the organisation whose name a run opens and small words or brackets behind it close, or null. */
    static @Nullable Mention at(List<Token> tokens, NameRun run, Language language) {
        int tail = BodyNames.tailEnd(tokens, run, language);
        int named = tail > 0 ? tail : spelledEnd(tokens, run);
        if (named <= 0) {
            return null;
        }
        boolean articles = language.has(Language.Trait.SUBJECT_AFTER_PHRASES);
        int from = tail > 0 && !articles ? run.from() : first(tokens, run);
        int end = BodyFields.whole(tokens, from, named, language);
        int phrase = RoleWords.phraseStart(tokens, from, language);
        boolean owner = tokens.get(end - 1).possessive();
        String text = NameRun.text(tokens, phrase, end);
        return new Mention(Mention.Type.BODY, phrase, from, end, text, List.of(), Gender.UNKNOWN, owner);
    }

    /** Returns the first token of a run that is no article. */
    private static int first(List<Token> tokens, NameRun run) {
        int first = run.from();
        while (first < run.to() - 1 && tokens.get(first).isAny(WordClass.DETERMINER, WordClass.DEFINITE)) {
            first++;
        }
        return first;
    }

    /**
     * Whether a noun for an organisation opens a run, and so does its name (Spanish "Sindicato Nacional de Agentes").
     */
    static boolean opensName(List<Token> tokens, NameRun run) {
        int first = first(tokens, run);
        return first < run.to() - 1 && tokens.get(first).isAny(WordClass.HEAD, WordClass.ORGANISATION);
    }

    /**
     * Returns where a name ends of which brackets have the short form (French "la Fédération des gens de mer (FGM)");
     * -1 where none does.
     */
    private static int spelledEnd(List<Token> tokens, NameRun run) {
        int first = first(tokens, run);
        if (!tokens.get(first).isAny(WordClass.HEAD, WordClass.ORGANISATION, WordClass.BODY_NOUN)) {
            return -1;
        }
        int end = run.to();
        while (end < first + LONGEST_SPELLED && TokenCursor.tokenAt(tokens, end).isWord()) {
            end++;
        }
        Token letters = TokenCursor.tokenAt(tokens, end + 1);
        boolean bracketed = TokenCursor.tokenAt(tokens, end).is("(")
                && TokenCursor.tokenAt(tokens, end + 2).is(")")
                && BodyNames.isAbbreviation(letters.text());
        int next = 0;
        for (int i = first; bracketed && i < end && next < letters.text().length(); i++) {
            boolean same = Character.toUpperCase(tokens.get(i).text().charAt(0))
                    == letters.text().charAt(next);
            next += same ? 1 : 0;
        }
        return bracketed && next == letters.text().length() ? end : -1;
    }

    /** Whether a noun for an organisation with its article opens a name of what it is for ("der Verband für Lee"). */
    static boolean opensField(List<Token> tokens, int noun) {
        return tokens.get(noun).is(WordClass.ORGANISATION)
                && TokenCursor.tokenAt(tokens, noun - 1).isAny(WordClass.DEFINITE, WordClass.ADJECTIVE)
                && TokenCursor.tokenAt(tokens, noun + 1).is(WordClass.FOR)
                && TokenCursor.tokenAt(tokens, noun + 2).isCapitalised();
    }

    /** Returns where a name ends that goes on with "for" and a capital (German "Bürger für Leestadt"). */
    static int withCause(List<Token> tokens, int to, Language language) {
        boolean goesOn = TokenCursor.tokenAt(tokens, to).is(WordClass.FOR)
                && TokenCursor.tokenAt(tokens, to + 1).isCapitalised();
        return goesOn ? NameRun.at(tokens, to + 1, language).to() : to;
    }

    /**
     * Returns the mention of the name that has its noun at a token of a run, where all nouns have capitals. A noun that
     * leads to a cause is no part of it ("der Verein Bürger für Leestadt").
     */
    static Mention ofNoun(List<Token> tokens, NameRun run, int noun, int from, NameTable names) {
        int joined = CapitalNouns.joinedEnd(tokens, from, run.to());
        int cause = run.to() > noun + 1 ? withCause(tokens, joined, names.language()) : joined;
        int field = BodyNames.end(tokens, joined, names);
        int end = cause > joined ? cause : field > joined ? CapitalNouns.withSecondField(tokens, field) : field;
        int start = cause > joined ? noun + 1 : from;
        int phrase = RoleWords.phraseStart(tokens, from, names.language());
        boolean owner = tokens.get(end - 1).possessive();
        String text = NameRun.text(tokens, phrase, end);
        return new Mention(Mention.Type.BODY, phrase, start, end, text, List.of(), Gender.UNKNOWN, owner);
    }
}
