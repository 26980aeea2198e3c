package app.rundown.quote.word;

import app.rundown.quote.word.Lexicon.WordClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells a verb that no table lists by its ending and its place, in languages that list such endings: right behind
 * somebody's words, with a subject behind it or with nothing more (Polish {@code – Words – sapie Lee}).
 */
public final class UnlistedVerbs {
    /** The most words between the verb and what shows that it is one. */
    private static final int REACH = 4;
    /** The most words of the clause of a verb whose ending no noun has. */
    private static final int CLAUSE = 6;

    /** The most tokens from a verb to the colon before what was written. */
    private static final int WRITING = 9;

    private UnlistedVerbs() {}

    /** Returns the form of the verb with which words begin that follow somebody's speech; null if it is none. */
    public static CueVerbs.@Nullable Form at(List<Token> tokens, int i) {
        CueVerbs.Form form = TokenCursor.tokenAt(tokens, i).likelyForm();
        if (form == null) {
            return null;
        }
        return isShown(tokens, i + 1) || !form.noun() && isShort(tokens, i + 1) ? form : null;
    }

    /** Returns the form of a verb that leads to somebody's words by a colon ("sent a letter:"); null if it is none. */
    public static CueVerbs.@Nullable Form ofWriting(List<Token> tokens, int i) {
        CueVerbs.Form form = TokenCursor.tokenAt(tokens, i).likelyForm();
        if (form == null || form.noun()) {
            return null;
        }
        boolean writing = false;
        for (int j = i + 1; j <= i + WRITING; j++) {
            Token token = TokenCursor.tokenAt(tokens, j);
            if (!token.isWord()) {
                return writing && token.is(":") ? form : null;
            }
            writing |= token.isAny(WordClass.SAY_NOUN, WordClass.WRITING, WordClass.POST);
        }
        return null;
    }

    /** Whether words end here, or soon name somebody in the nominative. */
    private static boolean isShown(List<Token> tokens, int from) {
        return isEnd(tokens, from)
                || TokenCursor.tokenAt(tokens, from).is(WordClass.REFLEXIVE)
                || leadsToSomebody(tokens, from);
    }

    /** Whether one of the next words, before a preposition or a sign, is somebody in the nominative. */
    public static boolean leadsToSomebody(List<Token> tokens, int from) {
        for (int i = from; i < from + REACH; i++) {
            Token token = TokenCursor.tokenAt(tokens, i);
            boolean pronoun = token.isAny(WordClass.MALE, WordClass.FEMALE)
                    && !token.isAny(WordClass.OBLIQUE, WordClass.OBJECT_PRONOUN, WordClass.OWNER, WordClass.POSSESSIVE);
            boolean person = pronoun
                    || token.isRole()
                    || token.isAny(WordClass.TITLE, WordClass.UNNAMED, WordClass.BODY_NOUN, WordClass.NOMINATIVE)
                    || token.isCapitalised() && token.isGivenName();
            if (person) {
                return true;
            }
            if (!token.isWord() || token.isAny(WordClass.PREPOSITION, WordClass.CONJUNCTION)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isEnd(List<Token> tokens, int i) {
        Token token = TokenCursor.tokenAt(tokens, i);
        return i >= tokens.size() || token.is(".") || token.is("!") || token.is(":");
    }

    private static boolean isShort(List<Token> tokens, int from) {
        for (int i = from; i < from + CLAUSE; i++) {
            if (isEnd(tokens, i)) {
                return true;
            }
            if (!TokenCursor.tokenAt(tokens, i).isWord()) {
                return false;
            }
        }
        return false;
    }
}
