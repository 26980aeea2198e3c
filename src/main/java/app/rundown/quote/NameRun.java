package app.rundown.quote;

import app.rundown.quote.Lexicon.List;

/**
 * A sequence of capitalised words in which a name may stand, as token numbers from inclusive to exclusive.
 *
 * @param from the first word
 * @param to behind the last
 */
record NameRun(int from, int to) {

    /** The run that begins at a token; empty where that is no capitalised word. */
    static NameRun at(java.util.List<Token> tokens, int from) {
        int to = from;
        while (to < tokens.size()) {
            Token token = tokens.get(to);
            boolean particle = to > from
                    && token.word()
                    && token.is(List.PARTICLE)
                    && to + 1 < tokens.size()
                    && tokens.get(to + 1).capital();
            if (!token.capital() && !particle) {
                break;
            }
            to++;
            if (token.possessive() || stops(tokens, to)) {
                break;
            }
        }
        return new NameRun(from, to);
    }

    /** Whether a sentence seems to end between two capitalised words ("in the U.S. He"). */
    private static boolean stops(java.util.List<Token> tokens, int next) {
        return tokens.get(next - 1).text().endsWith(".")
                && next < tokens.size()
                && tokens.get(next)
                        .isAny(
                                List.MALE,
                                List.FEMALE,
                                List.PLURAL,
                                List.DETERMINER,
                                List.PREPOSITION,
                                List.CONJUNCTION);
    }

    /** Whether nothing is in it. */
    boolean empty() {
        return from == to;
    }

    /** The words as the text has them, without a possessive ending. */
    static String text(java.util.List<Token> tokens, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            words.append(i == from ? "" : " ").append(tokens.get(i).text());
        }
        return words.toString();
    }

    /** Whether a word is a title before a name. */
    static boolean title(Token token) {
        return token.capital() && token.isAny(List.TITLE, List.TITLE_MALE, List.TITLE_FEMALE);
    }

    /** Whether a capitalised word can be no part of a person's name. */
    static boolean noName(Token token) {
        return token.isAny(
                List.COUNTRY, List.PLACE, List.CALENDAR, List.DEMONYM, List.ORGANISATION, List.OUTLET, List.COMMON);
    }
}
