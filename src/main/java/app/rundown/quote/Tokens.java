package app.rundown.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a passage into words, signs and quoted runs. */
final class Tokens {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}]+(?:[-'\u2019&.\u2010\u2011][\\p{L}\\p{N}]+)*");

    private Tokens() {}

    /** The tokens of a text, its quoted runs taken whole. */
    static List<Token> of(String text, List<Run> runs) {
        List<Token> tokens = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        int at = 0;
        for (int r = 0; r <= runs.size(); r++) {
            int limit = r < runs.size() ? runs.get(r).open() : text.length();
            plain(text, at, limit, words, tokens);
            if (r < runs.size()) {
                Run run = runs.get(r);
                tokens.add(new Token(Token.Kind.QUOTED, run.open(), run.close(), run.of(text), false, r));
                at = run.close();
            }
        }
        return List.copyOf(tokens);
    }

    private static void plain(String text, int from, int to, Matcher words, List<Token> tokens) {
        words.region(from, to);
        int at = from;
        while (words.find()) {
            signs(text, at, words.start(), tokens);
            int end = words.end();
            if (end < to && text.charAt(end) == '.' && abbreviated(words.group())) {
                end++;
            }
            tokens.add(word(text, words.start(), end));
            at = end;
        }
        signs(text, at, to, tokens);
    }

    private static boolean abbreviated(String word) {
        String dotted = Lexicon.fold(word) + ".";
        return word.length() == 1 && Character.isUpperCase(word.charAt(0))
                || word.length() > 2 && word.charAt(1) == '.' && word.length() <= 6
                || Lexicon.is(Lexicon.List.ABBREVIATION, dotted) && Character.isUpperCase(word.charAt(0));
    }

    private static Token word(String text, int start, int end) {
        String word = text.substring(start, end);
        if (word.length() > 2 && (word.endsWith("'s") || word.endsWith("\u2019s"))) {
            return new Token(Token.Kind.WORD, start, end, word.substring(0, word.length() - 2), true, -1);
        }
        boolean plural = word.length() > 2
                && word.endsWith("s")
                && end < text.length()
                && (text.charAt(end) == '\'' || text.charAt(end) == '\u2019');
        return new Token(Token.Kind.WORD, start, end, word, plural, -1);
    }

    private static void signs(String text, int from, int to, List<Token> tokens) {
        for (int i = from; i < to; i++) {
            if (!Marks.blank(text.charAt(i))) {
                tokens.add(new Token(Token.Kind.SIGN, i, i + 1, text.substring(i, i + 1), false, -1));
            }
        }
    }
}
