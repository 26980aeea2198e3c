package app.rundown.export.content;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Block;
import app.rundown.model.Update;
import app.rundown.text.UnseenCharacters;
import app.rundown.timeline.TimelineEntry;
import app.rundown.user.PlacedNotes;
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
     * Tells how many of the user's notes are left out: those for which the format has no place, and those that
     * themselves have no place in the open documents.
     *
     * @param held whether the format has a place for a note on what is chosen
     */
    public static Stream<String> notes(Selection selection, Predicate<PlacedNotes.Placed> held) {
        long left = placedNotes(selection).filter(held.negate()).count();
        long unplaced = selection.notes().unplaced().size();
        return Stream.concat(
                left == 0 ? Stream.empty() : Stream.of(LossStatement.count(left, "note") + " left out"),
                unplaced == 0
                        ? Stream.empty()
                        : Stream.of(LossStatement.count(unplaced, "note") + " without a place left out"));
    }

    /** Returns the user's notes on what is chosen. */
    public static Stream<PlacedNotes.Placed> placedNotes(Selection selection) {
        return Stream.concat(
                selection.introductionNotes().stream(),
                selection.entries().stream().flatMap(entry -> selection.notes(entry).stream()));
    }

    /** Whether a note is on an update or on a quote in one, not in an introduction. */
    public static boolean isInUpdate(PlacedNotes.Placed note) {
        return note.quote() == null || note.quote().update() != null;
    }

    /**
     * Tells of the controls and changes of direction in the documents' words, each counted once however often the
     * export repeats it.
     *
     * @param introductions whether the export holds the introductions
     */
    public static Stream<String> unseen(Selection selection, boolean introductions) {
        Tally count = new Tally();
        for (AnalysedDocument analysed : selection.documents()) {
            count.add(analysed.document().title());
            if (introductions) {
                analysed.document().introduction().forEach(count::add);
            }
        }
        for (TimelineEntry entry : selection.entries()) {
            Update update = entry.update();
            count.add(update.section());
            count.add(update.headline());
            count.add(update.author());
            update.blocks().forEach(count::add);
        }
        return count.words();
    }

    /** Counts characters that are not seen. */
    private static final class Tally {
        private UnseenCharacters.Count count = UnseenCharacters.Count.NONE;

        void add(@Nullable String text) {
            UnseenCharacters.Count more = text == null ? UnseenCharacters.Count.NONE : UnseenCharacters.count(text);
            count = more == UnseenCharacters.Count.NONE ? count : count.plus(more);
        }

        void add(Block block) {
            switch (block) {
                case Block.Post post -> {
                    add(post.origin().words());
                    add(post.text());
                }
                case Block.Teaser teaser -> {
                    add(teaser.headline());
                    add(teaser.standfirst());
                }
                case Block.Words words -> add(words.text());
                case Block.Picture picture -> add(picture.text());
                case Block.Embed embed -> add(embed.text());
            }
        }

        Stream<String> words() {
            Stream<String> controls = count.controls() == 0
                    ? Stream.empty()
                    : Stream.of(LossStatement.count(count.controls(), "control character") + " shown as \ufffd");
            Stream<String> directions = count.directions() == 0
                    ? Stream.empty()
                    : Stream.of(LossStatement.count(count.directions(), "change") + " of writing direction left out");
            return Stream.concat(controls, directions);
        }
    }

    private static boolean isLinked(Block block) {
        return block instanceof Block.Words words && !words.links().isEmpty()
                || block instanceof Block.Post post
                        && (!post.links().isEmpty() || post.origin().url() != null);
    }

    /** Whether a block of the selection, or of its introductions, is of a kind. */
    private static boolean has(Selection selection, Predicate<Block> wanted) {
        for (AnalysedDocument analysed : selection.documents()) {
            if (selection.introductions()
                    && analysed.document().introduction().stream().anyMatch(wanted)) {
                return true;
            }
        }
        for (TimelineEntry entry : selection.entries()) {
            for (Block block : entry.update().blocks()) {
                if (wanted.test(block)) {
                    return true;
                }
            }
        }
        return false;
    }
}
