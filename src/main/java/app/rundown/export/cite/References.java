package app.rundown.export.cite;

import app.rundown.export.content.LossStatement;
import app.rundown.export.content.Missing;
import app.rundown.export.content.Selection;
import app.rundown.model.Quote;
import app.rundown.timeline.TimelineEntry;
import app.rundown.user.Note;
import app.rundown.user.PlacedNotes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The updates and quotes of a selection as references: each update, and after it each of its quotes. */
final class References {
    private References() {}

    /** Takes one reference after the other. */
    interface Taker {
        /**
         * Writes a reference.
         *
         * @param note the user's note on it, in clean lines parted by {@code \n}, or null
         */
        void take(Cited cited, @Nullable String note) throws IOException;
    }

    /** Passes on each reference when its turn comes; quotes of introductions come first. */
    static void forEach(Selection selection, Taker taker) throws IOException {
        for (Quote quote : selection.introductionQuotes().toList()) {
            take(quote, selection, taker);
        }
        for (TimelineEntry entry : selection.entries()) {
            taker.take(
                    Cited.of(entry, selection.timeline()),
                    text(selection.notes().on(entry.update())));
            for (Quote quote : entry.quotes()) {
                take(quote, selection, taker);
            }
        }
    }

    private static void take(Quote quote, Selection selection, Taker taker) throws IOException {
        taker.take(Cited.of(quote, selection.timeline()), text(selection.notes().on(quote)));
    }

    private static @Nullable String text(Optional<Note> note) {
        return note.map(one -> one.text().lines().map(Line::of).collect(Collectors.joining("\n")))
                .orElse(null);
    }

    /** Whether a note is on something that is a reference. */
    private static boolean isHeld(PlacedNotes.Placed note) {
        return note.quote() == null || note.quote().kind() != Quote.Kind.INDIRECT;
    }

    /**
     * Returns what references can't carry.
     *
     * @param lines whether notes keep their lines
     */
    static List<String> missing(Selection selection, boolean lines) {
        List<String> parts = new ArrayList<>();
        parts.add("headlines and quotes only, no other words");
        long unsure = LossStatement.quotes(selection).stream()
                .filter(quote -> !Said.of(quote).isSure())
                .count();
        if (unsure > 0) {
            parts.add(LossStatement.count(unsure, "quote") + " with the speaker in the title, not as author");
        }
        parts.addAll(Missing.notes(selection, References::isHeld).toList());
        long joined = lines
                ? 0
                : Missing.placedNotes(selection)
                        .filter(References::isHeld)
                        .filter(placed -> placed.note().text().contains("\n"))
                        .count();
        if (joined > 0) {
            parts.add("the lines of " + LossStatement.count(joined, "note") + " joined");
        }
        parts.addAll(Missing.unseen(selection, false).toList());
        return parts;
    }
}
