package app.rundown.quote.passage;

import app.rundown.model.Block;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Update;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lists a document's own words in order, without headlines, captions, teasers or embeds. */
public final class Passages {
    private Passages() {}

    /**
     * Returns the passages, the introduction's first. An article flows on from update to update, a wrap-up from point
     * to point within a section. An update of a live blog stands alone, because its neighbour may have been written
     * hours before.
     */
    public static List<Passage> of(Document document) {
        List<Passage> passages = new ArrayList<>();
        add(document.introduction(), null, 0, passages);
        int flow = 0;
        String section = null;
        for (Update update : document.updates()) {
            boolean flowsOn = document.kind() == DocumentKind.ARTICLE && flow > 0
                    || document.kind() == DocumentKind.WRAP_UP && flow > 0 && Objects.equals(section, update.section());
            flow += flowsOn ? 0 : 1;
            section = update.section();
            add(update.blocks(), update, document.kind() == DocumentKind.ARTICLE ? 0 : flow, passages);
        }
        return List.copyOf(passages);
    }

    private static void add(List<Block> blocks, @Nullable Update update, int flow, List<Passage> passages) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Words words) {
                passages.add(new Passage(update, i, words.text(), flow));
            }
        }
    }
}
