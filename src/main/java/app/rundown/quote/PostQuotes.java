package app.rundown.quote;

import app.rundown.model.Block;
import app.rundown.model.Document;
import app.rundown.model.PostOrigin;
import app.rundown.model.Quote;
import app.rundown.model.Update;
import app.rundown.quote.name.NameTable;
import app.rundown.quote.passage.Passage;
import app.rundown.quote.reference.Attribution;
import app.rundown.quote.rule.PostAuthor;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Makes a quote of each embedded post: the statement of its author, or of whoever closes it by name. */
final class PostQuotes {
    private final Document document;
    private final NameTable names;

    /** Makes the quotes of one document. */
    PostQuotes(Document document, NameTable names) {
        this.document = document;
        this.names = names;
    }

    /**
     * Returns the quote of a post.
     *
     * @param speaker returns who speaks, given the author
     */
    Quote quote(Passage passage, int number, UnaryOperator<Attribution> speaker) {
        Update update = passage.update();
        List<Block> blocks = update == null ? document.introduction() : update.blocks();
        PostOrigin origin = ((Block.Post) blocks.get(passage.block())).origin();
        Attribution by = speaker.apply(PostAuthor.of(origin, names));
        return new Quote(
                document.id() + "-q" + number,
                document.id(),
                update == null ? null : update.id(),
                new Quote.Span(passage.block(), 0, passage.text().length()),
                passage.text(),
                Quote.Kind.POST,
                by.speaker(),
                by.basis(),
                null,
                by.why(),
                by.confidence(),
                Set.of(),
                by.voice(),
                Quote.Form.POST,
                null,
                origin,
                null);
    }
}
