package app.rundown.quote;

import app.rundown.model.Block;
import app.rundown.model.Document;
import app.rundown.model.PostOrigin;
import app.rundown.model.Quote;
import app.rundown.model.Update;
import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Mentions;
import app.rundown.quote.name.NameTable;
import app.rundown.quote.name.Person;
import app.rundown.quote.passage.Passage;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.Tokens;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a quote of each embedded post: the statement of its author, under the name that the document has for them. */
final class PostQuotes {
    private static final double CONFIDENCE = 0.97;
    /** The most letters that stand behind a name for an office or an honour. */
    private static final int LETTERS = 4;

    private final Document document;
    private final NameTable names;

    /** Makes the quotes of one document. */
    PostQuotes(Document document, NameTable names) {
        this.document = document;
        this.names = names;
    }

    /** Who wrote a post. */
    private record Author(String name, Quote.Voice voice, String why) {}

    /** Returns an author's name without the letters that people put behind it ("MP"), if two words remain. */
    static String plainName(String shown) {
        String plain = shown.strip();
        int space = plain.lastIndexOf(' ');
        while (space > 0 && plain.indexOf(' ') < space && isLetters(plain.substring(space + 1))) {
            plain = plain.substring(0, space).strip();
            space = plain.lastIndexOf(' ');
        }
        return plain;
    }

    private static boolean isLetters(String word) {
        return word.length() <= LETTERS && word.codePoints().allMatch(c -> Character.isUpperCase(c) || c == '.');
    }

    /** Returns the quote of a post. */
    Quote quote(Passage passage, int number) {
        Update update = passage.update();
        List<Block> blocks = update == null ? document.introduction() : update.blocks();
        PostOrigin origin = ((Block.Post) blocks.get(passage.block())).origin();
        Author author = author(origin);
        return new Quote(
                document.id() + "-q" + number,
                document.id(),
                update == null ? null : update.id(),
                new Quote.Span(passage.block(), 0, passage.text().length()),
                passage.text(),
                Quote.Kind.POST,
                author == null ? null : author.name(),
                author == null ? Quote.Basis.NONE : Quote.Basis.NAMED,
                null,
                author == null ? "the post does not tell its author" : author.why(),
                author == null ? 0 : CONFIDENCE,
                Set.of(),
                author == null ? Quote.Voice.UNKNOWN : author.voice(),
                Quote.Form.POST,
                null,
                origin,
                null);
    }

    private @Nullable Author author(PostOrigin origin) {
        String shown = origin.author();
        if (shown == null) {
            return null;
        }
        if (origin.name() == null) {
            return new Author(shown, Quote.Voice.PERSON, "the author of the post");
        }
        List<Token> tokens = Tokens.of(plainName(shown), List.of(), names.language());
        List<Mention> mentions = Mentions.in(tokens, names);
        Person person = mentions.size() == 1 ? mentions.getFirst().person() : null;
        boolean body = tokens.stream().anyMatch(token -> token.is(WordClass.ORGANISATION));
        if (person == null || body || !covers(mentions.getFirst(), tokens)) {
            return new Author(shown, body ? Quote.Voice.ORGANISATION : Quote.Voice.PERSON, "the author of the post");
        }
        return new Author(
                person.full(),
                Quote.Voice.PERSON,
                person.full().equals(shown)
                        ? "the author of the post"
                        : "the author of the post; \u201c" + shown + "\u201d is " + person.full());
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
