package app.rundown.quote.word;

import java.util.ArrayList;
import java.util.List;

/** Splits a passage into words, signs and quoted runs. */
public final class Tokens {
    /** The most letters in a shortened title. */
    private static final int LONGEST_TITLE = 8;

    /** No part that a language splits off a word has as many letters. */
    private static final int LONGEST_PART = 32;

    /** About how many characters of a text make a token. */
    private static final int LETTERS = 5;

    /** Which of the most frequent characters are letters or digits. */
    private static final boolean[] LETTER = new boolean[128];

    static {
        for (int c = 0; c < LETTER.length; c++) {
            LETTER[c] = Character.isLetterOrDigit(c);
        }
    }

    private final String text;
    /** The text as an array, since each character is looked at several times. */
    private final char[] signs;

    private final List<Token> found;

    /** Where the words in capitals end that were looked at. */
    private int inCapitals;

    private final Language language;

    private Tokens(String text, Language language) {
        this.language = language;
        this.text = text;
        this.signs = text.toCharArray();
        this.found = new ArrayList<>(text.length() / LETTERS + 1);
    }

    /** Returns the tokens of a text in a language; each quoted run is one token. */
    public static List<Token> of(String text, List<QuotedRun> runs, Language language) {
        Tokens tokens = new Tokens(text, language);
        int at = 0;
        for (int r = 0; r < runs.size(); r++) {
            QuotedRun run = runs.get(r);
            tokens.addPlain(at, run.open());
            tokens.found.add(Token.quoted(run, run.of(text), r));
            at = run.close();
        }
        tokens.addPlain(at, text.length());
        return List.copyOf(tokens.found);
    }

    /** Returns how many words a text has. */
    public static int countWords(String text) {
        char[] signs = text.toCharArray();
        int count = 0;
        int at = 0;
        while (at < signs.length) {
            int end = wordEnd(signs, at, signs.length);
            count += end > at ? 1 : 0;
            at = Math.max(end, at + 1);
        }
        return count;
    }

    private void addPlain(int from, int to) {
        int at = from;
        while (at < to) {
            int end = withColon(at, wordEnd(signs, at, to), to);
            if (at >= inCapitals && CapitalNames.mayBegin(signs, at, end)) {
                inCapitals = CapitalNames.lower(signs, at, to, language);
            }
            if (end > at && language.splitsWords()) {
                at = addSplit(at, end, to);
            } else if (end > at) {
                end += end < to && signs[end] == '.' && isAbbreviation(text.substring(at, end)) ? 1 : 0;
                boolean colon = hasColonGenitive(end, to);
                found.add(colon ? owner(at, end) : word(at, end));
                at = colon ? end + 2 : end;
            } else if (!found.isEmpty() && found.getLast().isGivenName() && Nicknames.end(text, at) > at) {
                at = Nicknames.end(text, at);
            } else {
                if (!Marks.isBlank(signs[at])) {
                    found.add(new Token(language.lexemes().of(TokenKind.SIGN, signs, at, at + 1), at, at + 1, false));
                }
                at++;
            }
        }
    }

    /**
     * Returns where the word ends that begins at an offset, or the offset itself where none begins. A word is letters
     * and digits, with single joints inside.
     */
    private static int wordEnd(char[] signs, int from, int to) {
        int end = lettersEnd(signs, from, to);
        while (end > from && end + 1 < to && isJoint(signs[end])) {
            int next = lettersEnd(signs, end + 1, to);
            if (next == end + 1) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** Whether a sign may join two parts of a word: hyphens, apostrophes, and the signs in "R&D" and "U.S". */
    private static boolean isJoint(char sign) {
        return switch (sign) {
            case '-', '\'', '&', '.', '\u2019', '\u2010', '\u2011' -> true;
            default -> false;
        };
    }

    private static int lettersEnd(char[] signs, int from, int to) {
        int end = from;
        while (end < to) {
            int code = signs[end] < LETTER.length ? signs[end] : Character.codePointAt(signs, end);
            if (!isLetter(code)) {
                return end;
            }
            end += Character.charCount(code);
        }
        return end;
    }

    private static boolean isLetter(int code) {
        if (code < LETTER.length) {
            return LETTER[code];
        }
        return Character.isLetterOrDigit(code)
                || Character.getType(code) == Character.LETTER_NUMBER
                || Character.getType(code) == Character.OTHER_NUMBER;
    }

    /**
     * Adds the parts of a word that a language writes together: French "l'" and "adjoint", "dit" and "il". Returns
     * where to go on.
     */
    private int addSplit(int from, int end, int to) {
        int at = from;
        for (int i = from; i < end; i++) {
            if (isApostrophe(i)
                    && i - at < LONGEST_PART
                    && language.is(Lexicon.WordClass.ELIDED, text.substring(at, i + 1))) {
                found.add(new Token(language.lexemes().of(TokenKind.WORD, signs, at, i + 1), at, i + 1, false));
                at = i + 1;
            }
        }
        int hyphen = Math.max(at, end - LONGEST_PART);
        do {
            hyphen = text.indexOf('-', Math.min(hyphen + 1, end), end);
        } while (hyphen > 0 && hyphen < end && !language.is(Lexicon.WordClass.ENCLITIC, text.substring(hyphen, end)));
        if (hyphen > 0 && hyphen < end) {
            found.add(word(at, hyphen));
            int pronoun = text.lastIndexOf('-', end - 1) + 1;
            found.add(word(pronoun, end));
            return end;
        }
        int close = end + (end < to && signs[end] == '.' && isAbbreviation(text.substring(at, end)) ? 1 : 0);
        if (close > at) {
            found.add(word(at, close));
        }
        return Math.max(close, at);
    }

    /** Whether a dot after a word belongs to it, as in an initial or an abbreviation. */
    private boolean isAbbreviation(String word) {
        return isTitle(word)
                || word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !isNetwork(word)
                || isOrdinal(word)
                || isDoubled(word)
                || word.length() > 2 && word.charAt(1) == '.' && word.length() <= 6
                || Character.isUpperCase(word.charAt(word.lastIndexOf('-') + 1))
                        && language.is(
                                Lexicon.WordClass.ABBREVIATION,
                                Lexicon.fold(word.substring(word.lastIndexOf('-') + 1)) + ".");
    }

    /** Whether a capital stands twice, as in the short form of two words that are plurals (Spanish "FF. AA."). */
    private boolean isDoubled(String word) {
        return word.length() == 2
                && Character.isUpperCase(word.charAt(0))
                && word.charAt(0) == word.charAt(1)
                && language.has(Language.Trait.SUBJECT_LEFT_OUT);
    }

    /** Whether a single letter behind a preposition is the name of a network ("on X."), and no initial. */
    private boolean isNetwork(String letter) {
        return language.is(Lexicon.WordClass.OUTLET, letter)
                && !found.isEmpty()
                && found.getLast().is(Lexicon.WordClass.PREPOSITION);
    }

    /** Whether a word is a title whose dot a language also writes where the title has no capital (Polish "prof."). */
    private boolean isTitle(String word) {
        return word.length() > 1
                && word.length() <= LONGEST_TITLE
                && Character.isLowerCase(word.charAt(0))
                && language.isShortTitle(Lexicon.fold(word));
    }

    /** Whether a number of at most two digits is an ordinal, as a day is, which a dot shows. */
    private boolean isOrdinal(String word) {
        boolean number = word.length() <= 2 && word.chars().allMatch(Character::isDigit);
        return number
                && language.has(Language.Trait.ORDINAL_DOT)
                && !found.isEmpty()
                && found.getLast().isAny(Lexicon.WordClass.DETERMINER, Lexicon.WordClass.PREPOSITION);
    }

    /** Returns where a word ends that a colon joins to its article, as behind an abbreviation (Swedish "vd:n"). */
    private int withColon(int start, int end, int to) {
        if (end == start || end + 1 >= to || signs[end] != ':' || !Character.isLowerCase(signs[end + 1])) {
            return end;
        }
        int whole = lettersEnd(signs, end + 1, to);
        return language.isRole(text.substring(start, whole)) ? whole : end;
    }

    /** Whether a colon leads to a genitive s, as behind an abbreviation (Swedish "EU:s"). */
    private boolean hasColonGenitive(int end, int to) {
        return end + 1 < to
                && signs[end] == ':'
                && signs[end + 1] == 's'
                && (end + 2 == to || !isLetter(Character.codePointAt(signs, end + 2)))
                && language.has(Language.Trait.GENITIVE_S);
    }

    private Token owner(int start, int end) {
        return new Token(language.lexemes().of(TokenKind.WORD, signs, start, end), start, end + 2, true);
    }

    private Token word(int start, int end) {
        boolean owns = end - start > 2 && signs[end - 1] == 's' && isApostrophe(end - 2);
        if (owns) {
            return new Token(language.lexemes().of(TokenKind.WORD, signs, start, end - 2), start, end, true);
        }
        boolean genitive = end - start > 2 && signs[end - 1] == 's' && language.isOwner(text.substring(start, end - 1));
        if (genitive || isOwningNumber(start, end)) {
            return new Token(language.lexemes().of(TokenKind.WORD, signs, start, end - 1), start, end, true);
        }
        boolean plural = end - start > 2 && hidesGenitive(signs[end - 1]) && end < signs.length && isApostrophe(end);
        return new Token(language.lexemes().of(TokenKind.WORD, signs, start, end), start, end, plural);
    }

    /** Whether a number has a genitive s, as at the end of a broadcaster's name (Danish "TV 2s"). */
    private boolean isOwningNumber(int start, int end) {
        boolean number = end - start > 1 && signs[end - 1] == 's' && language.has(Language.Trait.GENITIVE_S);
        for (int i = start; number && i < end - 1; i++) {
            number = Character.isDigit(signs[i]);
        }
        return number;
    }

    /** Whether a name's last letter swallows the s of its genitive, so that an apostrophe must show it. */
    private boolean hidesGenitive(char last) {
        return last == 's'
                || language.has(Language.Trait.GENITIVE_S) && (last == 'z' || last == 'x' || last == '\u00df');
    }

    private boolean isApostrophe(int i) {
        return signs[i] == '\'' || signs[i] == '\u2019';
    }
}
