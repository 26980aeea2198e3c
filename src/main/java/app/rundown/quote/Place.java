package app.rundown.quote;

import app.rundown.quote.Token.Kind;

/**
 * A quoted run in its document: what a rule is asked about.
 *
 * @param story the document
 * @param index the scene's number
 * @param token the run's token
 */
record Place(Story story, int index, int token) {

    /** The passage. */
    Scene scene() {
        return story.scenes().get(index);
    }

    /** The run's sentence. */
    Sentence sentence() {
        return scene().sentences().get(scene().sentenceOf(token));
    }

    /** The quoted words. */
    String words() {
        return scene().quoted(token);
    }

    /** The last character of the quoted words, or a blank. */
    char last() {
        String words = words();
        return words.isEmpty() ? ' ' : words.charAt(words.length() - 1);
    }

    /** How many words are quoted; in scripts that part no words, one for each two signs. */
    int count() {
        String words = words();
        int signs = 0;
        for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
            signs += Character.isIdeographic(words.codePointAt(i)) ? 1 : 0;
        }
        return signs / 2 + Tokens.words(words);
    }

    /** Whether the sentence holds no words but quoted ones. */
    boolean bare() {
        Sentence s = sentence();
        return scene().tokens().subList(s.from(), s.to()).stream().noneMatch(Token::word);
    }

    /** The first token behind the run that is no sign. */
    int after() {
        int i = token + 1;
        while (i < sentence().to() && scene().tokens().get(i).kind() == Kind.SIGN) {
            i++;
        }
        return i;
    }

    /** Whether a comma or dash, inside or outside, says that the sentence goes on with the speaker. */
    boolean handsOver() {
        if (",?!-\u2013\u2014".indexOf(last()) >= 0) {
            return true;
        }
        int next = token + 1;
        if (next >= scene().tokens().size()) {
            return false;
        }
        Token sign = scene().tokens().get(next);
        return sign.is(",") || sign.is("-") || sign.is("\u2013") || sign.is("\u2014");
    }
}
