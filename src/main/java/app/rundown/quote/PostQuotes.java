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

/** Makes a quote of each embedded post: the statement of its author. */
final class PostQuotes {
    private final Document document;
    private final NameTable names;

    /** Makes the quotes of one document. */
    PostQuotes(Document document, NameTable names) {
        this.document = document;
        this.names = names;
    }

    /** Returns the quote of a post. */
    Quote quote(Passage passage, int number) {
        Update update = passage.update();
        List<Block> blocks = update == null ? document.introduction() : update.blocks();
        PostOrigin origin = ((Block.Post) blocks.get(passage.block())).origin();
        Attribution author = PostAuthor.of(origin, names);
        return new Quote(
                document.id() + "-q" + number,
                document.id(),
                update == null ? null : update.id(),
                new Quote.Span(passage.block(), 0, passage.text().length()),
                passage.text(),
                Quote.Kind.POST,
                author.speaker(),
                author.basis(),
                null,
                author.why(),
                author.confidence(),
                Set.of(),
                author.voice(),
                Quote.Form.POST,
                null,
                origin,
                null);
    }
}
