package app.rundown.export.coding;

import app.rundown.export.content.Labels;
import app.rundown.export.content.Times;
import app.rundown.model.Block;
import app.rundown.model.Document;
import app.rundown.model.Quote;
import app.rundown.model.Update;
import app.rundown.text.UnseenCharacters;
import app.rundown.timeline.TimelineEntry;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The plain text of one update, with the places of its blocks. Positions count code points (REFI-QDA 1.5, 9.2), from 0.
 * Lines end in LF only, because programs disagree on how long another line end is. What is not seen is cleaned as
 * {@link UnseenCharacters} says.
 */
final class SourceText {
    private final StringBuilder text = new StringBuilder();
    private final int[] starts;
    /** For blocks from which cleaning left something out: where each offset is now. */
    private final Map<Integer, int[]> moved = new HashMap<>();

    private final int[] pairs;

    /** Where the headline begins. */
    private final int headline;

    /**
     * Puts the parts together.
     *
     * @param head what stands above the blocks
     * @param own the headline, with which that ends
     */
    private SourceText(String head, String own, List<Block> blocks) {
        starts = new int[blocks.size()];
        text.append(clean(head));
        headline = text.length() - clean(own).length();
        keepPlaces(Update.HEADLINE, own);
        for (int i = 0; i < blocks.size(); i++) {
            text.append("\n\n");
            add(i, blocks.get(i));
        }
        text.append("\n");
        pairs = IntStream.range(0, text.length())
                .filter(i -> Character.isHighSurrogate(text.charAt(i)))
                .toArray();
    }

    /** Returns the text of an update: its time, section and headline, and all its blocks. */
    static SourceText of(TimelineEntry entry) {
        String name = Stream.of(entry.update().section(), entry.update().headline())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.joining(" · "));
        String time = Times.full(entry.moment());
        return new SourceText(
                name.isEmpty() ? time : time + "\n" + name,
                Objects.requireNonNullElse(entry.update().headline(), ""),
                entry.update().blocks());
    }

    /** Returns the text of a document's introduction. */
    static SourceText ofIntroduction(Document document) {
        return new SourceText("Introduction of “" + document.title() + "”", "", document.introduction());
    }

    /** Returns words as sources have them. */
    static String clean(String words) {
        return UnseenCharacters.cleaned(XmlWriter.legal(words));
    }

    private void add(int index, Block block) {
        String own = clean(block.text());
        String shown = switch (block) {
            case Block.Words plain -> own;
            case Block.Post post -> clean(post.origin().words()) + ":\n" + own;
            case Block.Picture picture -> clean(Labels.of(picture));
            case Block.Embed embed -> clean(Labels.of(embed));
            case Block.Teaser teaser -> clean(Labels.of(teaser));
        };
        starts[index] = text.length() + Math.max(0, shown.length() - own.length());
        keepPlaces(index, block.text());
        text.append(shown);
    }

    private void keepPlaces(int block, String words) {
        String clean = clean(words);
        if (clean.length() != words.length()) {
            moved.put(block, places(words, clean));
        }
    }

    /** Returns the whole text. */
    String text() {
        return text.toString();
    }

    /** Returns the position behind the last character, the line end aside. */
    int end() {
        return position(text.length() - 1);
    }

    /** Returns the position of a quote's first character. */
    int start(Quote.Span span) {
        return position(index(span.block(), span.start()));
    }

    /** Returns the position behind a quote's last character. */
    int end(Quote.Span span) {
        return position(index(span.block(), span.end()));
    }

    /** Whether a position is another one in programs that count UTF-16 units. */
    boolean isBehindPair(int position) {
        return pairs.length > 0 && position > pairs[0];
    }

    private int position(int index) {
        int place = Arrays.binarySearch(pairs, index);
        return index - (place < 0 ? -place - 1 : place);
    }

    private int index(int block, int offset) {
        int[] places = moved.get(block);
        return (block == Update.HEADLINE ? headline : starts[block]) + (places == null ? offset : places[offset]);
    }

    /**
     * Returns where each offset of a text is after cleaning, which replaces some characters and leaves others out: the
     * clean text is followed beside the other one.
     */
    private static int[] places(String before, String after) {
        int[] places = new int[before.length() + 1];
        int clean = 0;
        for (int i = 0; i < before.length(); i++) {
            places[i] = clean;
            clean += clean < after.length() && isSame(before.charAt(i), after.charAt(clean)) ? 1 : 0;
        }
        places[before.length()] = clean;
        return places;
    }

    private static boolean isSame(char before, char after) {
        boolean direction = before > '\u009f' && UnseenCharacters.isUnseen(before);
        return before == after || after == XmlWriter.REPLACEMENT && !direction;
    }
}
