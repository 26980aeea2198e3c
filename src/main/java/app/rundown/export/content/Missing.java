package app.rundown.export.content;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Block;
import app.rundown.text.UnseenCharacters;
import app.rundown.timeline.TimelineEntry;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a selection has that some formats can't carry; exporters say it in {@link Exporter#missing}. */
public final class Missing {
    private Missing() {}

    /** Whether the selection has pictures or embeds, which formats of words keep as captions and addresses. */
    public static boolean hasPictures(Selection selection) {
        return has(selection, block -> block instanceof Block.Picture || block instanceof Block.Embed);
    }

    /** Whether the selection has words that lead somewhere. */
    public static boolean hasLinks(Selection selection) {
        return has(selection, Missing::isLinked);
    }

    /** Whether documents of the selection say something before their updates. */
    public static boolean hasIntroductions(Selection selection) {
        return selection.introductions()
                && selection.documents().stream()
                        .anyMatch(
                                analysed -> !analysed.document().introduction().isEmpty());
    }

    /**
     * Tells of the controls and changes of direction in the documents' words, each counted once however often the
     * export repeats it.
     *
     * @param introductions whether the export holds the introductions
     */
    public static Stream<String> unseen(Selection selection, boolean introductions) {
        Stream<String> documents = selection.documents().stream()
                .map(AnalysedDocument::document)
                .flatMap(document -> Stream.concat(
                        Stream.of(document.title()),
                        introductions ? document.introduction().stream().flatMap(Missing::words) : Stream.empty()));
        Stream<String> updates = selection.entries().stream()
                .map(TimelineEntry::update)
                .flatMap(update -> Stream.of(
                                optional(update.section()),
                                optional(update.headline()),
                                optional(update.author()),
                                update.blocks().stream().flatMap(Missing::words))
                        .flatMap(Function.identity()));
        UnseenCharacters.Count count = Stream.concat(documents, updates)
                .map(UnseenCharacters::count)
                .reduce(UnseenCharacters.Count.NONE, UnseenCharacters.Count::plus);
        Stream<String> controls = count.controls() == 0
                ? Stream.empty()
                : Stream.of(LossStatement.count(count.controls(), "control character") + " shown as \ufffd");
        Stream<String> directions = count.directions() == 0
                ? Stream.empty()
                : Stream.of(LossStatement.count(count.directions(), "change") + " of writing direction left out");
        return Stream.concat(controls, directions);
    }

    private static Stream<String> words(Block block) {
        return switch (block) {
            case Block.Post post -> Stream.of(post.origin().words(), post.text());
            case Block.Teaser teaser -> Stream.of(teaser.headline(), teaser.standfirst());
            default -> Stream.of(block.text());
        };
    }

    private static Stream<String> optional(@Nullable String text) {
        return text == null ? Stream.empty() : Stream.of(text);
    }

    private static boolean isLinked(Block block) {
        return block instanceof Block.Words words && !words.links().isEmpty()
                || block instanceof Block.Post post
                        && (!post.links().isEmpty() || post.origin().url() != null);
    }

    /** Whether a block of the selection, or of its introductions, is of a kind. */
    private static boolean has(Selection selection, Predicate<Block> wanted) {
        Stream<Block> introductions =
                selection.documents().stream().flatMap(analysed -> analysed.document().introduction().stream());
        Stream<Block> updates =
                selection.entries().stream().map(TimelineEntry::update).flatMap(update -> update.blocks().stream());
        return Stream.concat(selection.introductions() ? introductions : Stream.empty(), updates)
                .anyMatch(wanted);
    }
}
