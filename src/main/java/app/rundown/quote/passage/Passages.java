package app.rundown.quote.passage;

import app.rundown.model.Block;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Update;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lists a document's passages, without headlines, captions, teasers or embeds. */
public final class Passages {
    private Passages() {}

    /**
     * Returns the passages, the introduction's first. An article flows on from update to update, a wrap-up from point
     * to point within a section. An update of a live blog stands alone, because its neighbour may have been written
     * hours before. The posts come last, each by itself: what stands around a post is not part of it.
     */
    public static List<Passage> of(Document document) {
        List<Passage> passages = new ArrayList<>();
        List<Passage> posts = new ArrayList<>();
        add(document.introduction(), null, 0, passages, posts);
        int flow = 0;
        String section = null;
        for (Update update : document.updates()) {
            boolean flowsOn = document.kind() == DocumentKind.ARTICLE && flow > 0
                    || document.kind() == DocumentKind.WRAP_UP && flow > 0 && Objects.equals(section, update.section());
            flow += flowsOn ? 0 : 1;
            section = update.section();
            add(update.blocks(), update, document.kind() == DocumentKind.ARTICLE ? 0 : flow, passages, posts);
        }
        passages.addAll(posts);
        return List.copyOf(passages);
    }

    private static void add(
            List<Block> blocks, @Nullable Update update, int flow, List<Passage> passages, List<Passage> posts) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Block.Words) {
                passages.add(new Passage(update, i, block.text(), flow, kind(block)));
            } else if (block instanceof Block.Post) {
                // A number of its own, below those of all flows.
                posts.add(new Passage(update, i, block.text(), -1 - posts.size(), Passage.Kind.POST));
            }
        }
    }

    private static Passage.Kind kind(Block block) {
        return switch (block) {
            case Block.Blockquote passage -> passage.signature() ? Passage.Kind.SIGNATURE : Passage.Kind.SET_OFF;
            case Block.ListItem ignored -> Passage.Kind.ITEM;
            default -> Passage.Kind.TEXT;
        };
    }
}
