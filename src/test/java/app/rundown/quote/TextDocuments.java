package app.rundown.quote;

import app.rundown.model.Block;
import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Update;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Builds documents for tests without a reader: it knows just enough of the forms of texts to look for quotes in them.
 */
public final class TextDocuments {
    private static final Pattern CLOCK =
            Pattern.compile("\\s*(?:\u2022 \\d\\d:\\d\\d|\\d{1,2}(?::\\d\\d)? [ap]\\.m\\.:?)\\s*");

    /** A first line that ends like a sentence, or has a quotation mark, is no headline. */
    private static final Pattern SENTENCE = Pattern.compile("[.?!][\"”’']?$|\"");

    private TextDocuments() {}

    /** Returns a plain article: the first line is the title, each paragraph an update without a time. */
    public static Document article(String path, String text) {
        List<Update> updates = new ArrayList<>();
        List<String> lines = lines(text);
        for (int i = 1; i < lines.size(); i++) {
            updates.add(update("d-u" + i, i, null, List.of(new Block.Paragraph(lines.get(i)))));
        }
        return document(path, text, DocumentKind.ARTICLE, lines.isEmpty() ? "" : lines.getFirst(), List.of(), updates);
    }

    /**
     * Returns a live blog: what comes before the first clock is the introduction, and an update's first line may be its
     * headline.
     */
    public static Document liveBlog(String path, String text) {
        List<Block> introduction = new ArrayList<>();
        List<Update> updates = new ArrayList<>();
        List<String> body = new ArrayList<>();
        boolean begun = false;
        for (String line : text.lines().toList()) {
            if (CLOCK.matcher(line).matches()) {
                flush(body, begun, introduction, updates);
                begun = true;
            } else if (!line.isBlank()
                    && !line.strip().equals("___.")
                    && !line.strip().equals("___")) {
                body.add(line.strip());
            }
        }
        flush(body, begun, introduction, updates);
        return document(path, text, DocumentKind.LIVE_BLOG, "", introduction, updates);
    }

    /** Returns a live blog of one update. */
    public static Document single(@Nullable String headline, String... paragraphs) {
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : paragraphs) {
            blocks.add(new Block.Paragraph(paragraph));
        }
        return single(headline, blocks);
    }

    /** Returns a live blog of one update of these blocks. */
    public static Document single(@Nullable String headline, List<? extends Block> blocks) {
        return document("t", "t", DocumentKind.LIVE_BLOG, "", List.of(), List.of(update("d-u1", 1, headline, blocks)));
    }

    /** Returns a document of these parts. */
    static Document document(
            String path, String text, DocumentKind kind, String title, List<Block> introduction, List<Update> updates) {
        Capture capture = new Capture(path, text.getBytes(StandardCharsets.UTF_8));
        return new Document(
                "d", capture, kind, title, null, List.of(), introduction, updates, List.of(), List.of(), List.of());
    }

    /** Returns an update of these blocks. */
    static Update update(String id, int position, @Nullable String headline, List<? extends Block> blocks) {
        return new Update(id, position, List.of(), null, headline, null, null, List.copyOf(blocks), Set.of());
    }

    private static void flush(List<String> body, boolean begun, List<Block> introduction, List<Update> updates) {
        if (!begun) {
            body.forEach(p -> introduction.add(new Block.Paragraph(p)));
        } else {
            boolean headed =
                    !body.isEmpty() && !SENTENCE.matcher(body.getFirst()).find();
            List<Block> blocks = new ArrayList<>();
            for (String paragraph : body.subList(headed ? 1 : 0, body.size())) {
                if (paragraph.equals("Read more")) {
                    break;
                }
                blocks.add(new Block.Paragraph(paragraph));
            }
            int n = updates.size() + 1;
            updates.add(update("d-u" + n, n, headed ? body.getFirst() : null, blocks));
        }
        body.clear();
    }

    private static List<String> lines(String text) {
        return text.lines().filter(l -> !l.isBlank()).map(String::strip).toList();
    }
}
