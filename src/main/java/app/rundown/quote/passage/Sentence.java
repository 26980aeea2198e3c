package app.rundown.quote.passage;

import app.rundown.quote.name.NameRun;
import app.rundown.quote.word.CueVerbs;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.QuotedRun;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.TokenCursor;
import app.rundown.quote.word.TokenKind;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of a passage, as token numbers. A quoted run belongs to the sentence around it. A run that ends with a
 * final sign also ends the sentence, unless a cue follows.
 *
 * @param from the first token
 * @param to the token after the last
 */
public record Sentence(int from, int to) {
    /** How many tokens after a quote may hold the cue. */
    private static final int LOOK_AHEAD = 9;

    /** Returns the sentences of a passage. */
    static List<Sentence> split(String text, List<Token> tokens, List<QuotedRun> runs) {
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean ends = token.endsSentence();
            if (token.kind() == TokenKind.QUOTED) {
                ends = endsWithRun(new TokenCursor(tokens, i))
                        || runs.get(token.run()).isUnclosed();
            } else if (ends) {
                while (TokenCursor.tokenAt(tokens, i + 1).is(")")
                        || TokenCursor.tokenAt(tokens, i + 1).is(".")) {
                    i++;
                }
                ends = !isLowerWord(TokenCursor.tokenAt(tokens, i + 1));
            } else {
                ends = token.isWord() && token.text().endsWith(".") && endsWithDot(new TokenCursor(tokens, i));
            }
            if (ends) {
                sentences.add(new Sentence(from, i + 1));
                from = i + 1;
            }
        }
        if (from < tokens.size()) {
            sentences.add(new Sentence(from, tokens.size()));
        }
        return List.copyOf(sentences);
    }

    /**
     * Whether an abbreviation's dot is also a full stop, because the next word has a capital that only a new sentence
     * explains.
     */
    private static boolean endsWithDot(TokenCursor here) {
        return here.next().isCapitalised()
                && !NameRun.isTitle(here.token())
                && here.next()
                        .isAny(
                                WordClass.DETERMINER,
                                WordClass.MALE,
                                WordClass.FEMALE,
                                WordClass.PREPOSITION,
                                WordClass.CONJUNCTION,
                                WordClass.PLURAL)
                && !(here.next().is(WordClass.INDEFINITE) && here.next().text().length() == 1);
    }

    private static boolean isLowerWord(Token token) {
        return token.isWord() && !token.isCapitalised();
    }

    /** Whether a quoted run ends the sentence. */
    private static boolean endsWithRun(TokenCursor here) {
        String words = here.token().text();
        if (words.isEmpty() || here.moved(1).isAtEnd()) {
            return true;
        }
        char last = words.charAt(words.length() - 1);
        if (".?!\u2026'\u2019".indexOf(last) < 0 || last == '\'' && words.endsWith("s'")) {
            return false;
        }
        if ((last == '\'' || last == '\u2019')
                && (words.length() < 2 || ".?!".indexOf(words.charAt(words.length() - 2)) < 0)) {
            return false;
        }
        Token next = here.next();
        if (next.kind() == TokenKind.SIGN) {
            return next.is("(") || next.is("[") || next.isDash() && here.at(2).kind() == TokenKind.QUOTED;
        }
        if (next.kind() == TokenKind.QUOTED) {
            return true;
        }
        return next.isCapitalised()
                && !(last != '.' && cueFollows(here.moved(1)))
                && !(last == '.' && cueAtOnce(here.moved(1)));
    }

    /** Whether only a speaker stands between a run and a cue ("...?" Mayor Lee asked). */
    private static boolean cueFollows(TokenCursor from) {
        for (int i = 0; i < LOOK_AHEAD; i++) {
            Token token = from.at(i);
            if (!token.isWord()) {
                return false;
            }
            if (i > 0 && !token.isCapitalised() && token.verbForm() != null && !token.governsFragment()) {
                return true;
            }
            boolean speaker = token.isCapitalised()
                    || token.isRole()
                    || token.isAny(
                            WordClass.ADJECTIVE,
                            WordClass.ADVERB,
                            WordClass.DETERMINER,
                            WordClass.MALE,
                            WordClass.FEMALE);
            if (!speaker) {
                return false;
            }
        }
        return false;
    }

    /**
     * Whether a single name and "said" or "says" follow and end the sentence, so that the full stop in the quote is a
     * mistake.
     */
    private static boolean cueAtOnce(TokenCursor name) {
        CueVerbs.Form form = name.next().verbForm();
        return form != null && name.next().is(WordClass.SAYS) && name.at(2).is(".");
    }
}
