package app.rundown.quote.rule;

import app.rundown.model.PostOrigin;
import app.rundown.model.Quote.Basis;
import app.rundown.model.Quote.Voice;
import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Mentions;
import app.rundown.quote.name.NameTable;
import app.rundown.quote.name.Person;
import app.rundown.quote.reference.Attribution;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells who wrote a post, under the name that the document has for them. */
public final class PostAuthor {
    private static final double CONFIDENCE = 0.97;
    /** The most letters that stand behind a name for an office or an honour. */
    private static final int LETTERS = 4;

    /** A name of fewer letters tells nobody apart. */
    private static final int NAME = 2;
    /** The invisible sign behind some pictures. */
    private static final int EMOJI_STYLE = 0xfe0f;

    private static final String WHY = "the author of the post";

    private PostAuthor() {}

    /** Returns the author of a post; nobody if the post does not tell. */
    public static Attribution of(PostOrigin origin, NameTable names) {
        String shown = origin.author();
        if (shown == null) {
            return Attribution.none(null, "the post does not tell its author");
        }
        if (origin.name() == null) {
            return by(shown, null, Voice.UNKNOWN, WHY);
        }
        if (withoutPictures(shown).length() < NAME && origin.handle() != null) {
            return by(
                    "@" + origin.handle(),
                    null,
                    Voice.UNKNOWN,
                    WHY + ", who calls themselves \u201c" + shown + "\u201d");
        }
        String plain = plainName(shown);
        List<Token> tokens = Tokens.of(plain, List.of(), names.language());
        List<Mention> mentions = Mentions.in(tokens, names);
        Person person = mentions.size() == 1 ? mentions.getFirst().person() : null;
        boolean body = tokens.stream().anyMatch(token -> token.is(WordClass.ORGANISATION));
        if (person == null || body || !covers(mentions.getFirst(), tokens)) {
            boolean given =
                    tokens.getFirst().isGivenName() && !tokens.getFirst().possessive();
            Voice voice = body ? Voice.ORGANISATION : person != null || given ? Voice.PERSON : Voice.UNKNOWN;
            return by(withoutPictures(shown), null, voice, WHY);
        }
        return by(
                person.full(),
                person,
                Voice.PERSON,
                person.full().equals(shown) ? WHY : WHY + "; \u201c" + shown + "\u201d is " + person.full());
    }

    private static Attribution by(String name, @Nullable Person person, Voice voice, String why) {
        return new Attribution(name, person, Basis.NAMED, null, why, CONFIDENCE, voice, null, null);
    }

    /** Returns an author's name without the letters that people put behind it ("MP"), if two words remain. */
    public static String plainName(String shown) {
        String plain = withoutPictures(shown);
        int space = plain.lastIndexOf(' ');
        while (space > 0 && plain.indexOf(' ') < space && isLetters(plain.substring(space + 1))) {
            plain = plain.substring(0, space).strip();
            space = plain.lastIndexOf(' ');
        }
        return plain;
    }

    /** Returns a name without the flags and other pictures around it; as it is if nothing else is in it. */
    private static String withoutPictures(String shown) {
        int from = 0;
        int to = shown.length();
        while (from < to && isPicture(shown.codePointAt(from))) {
            from += Character.charCount(shown.codePointAt(from));
        }
        while (to > from && isPicture(shown.codePointBefore(to))) {
            to -= Character.charCount(shown.codePointBefore(to));
        }
        return from == to ? shown.strip() : shown.substring(from, to);
    }

    private static boolean isPicture(int code) {
        int type = Character.getType(code);
        return type == Character.OTHER_SYMBOL
                || type == Character.MODIFIER_SYMBOL
                || type == Character.FORMAT
                || code == EMOJI_STYLE
                || Character.isWhitespace(code);
    }

    private static boolean isLetters(String word) {
        return word.length() <= LETTERS && word.codePoints().allMatch(c -> Character.isUpperCase(c) || c == '.');
    }

    /** Whether a mention, with what belongs to a name around it, is all of an author's name. */
    private static boolean covers(Mention mention, List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            boolean inside = i >= mention.phrase() && i < mention.to();
            if (!inside && tokens.get(i).isWord() && !isAddition(tokens.get(i))) {
                return false;
            }
        }
        return mention.to() - mention.from() > 1;
    }

    /** Whether a word only adds to a name: a title, or an office. */
    private static boolean isAddition(Token token) {
        return token.isRole()
                || token.isAny(WordClass.SUFFIX, WordClass.TITLE, WordClass.TITLE_MALE, WordClass.TITLE_FEMALE);
    }
}
