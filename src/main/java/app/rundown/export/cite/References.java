package app.rundown.export.cite;

import app.rundown.export.content.LossStatement;
import app.rundown.export.content.Missing;
import app.rundown.export.content.Selection;
import app.rundown.model.Quote;
import app.rundown.timeline.TimelineEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The updates and quotes of a selection as references: each update, and after it each of its quotes. */
final class References {
    private References() {}

    /** Takes one reference after the other. */
    interface Taker {
        /** Writes a reference. */
        void take(Cited cited) throws IOException;
    }

    /** Passes on each reference when its turn comes; quotes of introductions come first. */
    static void forEach(Selection selection, Taker taker) throws IOException {
        for (Quote quote : selection.introductionQuotes().toList()) {
            taker.take(Cited.of(quote, selection.timeline()));
        }
        for (TimelineEntry entry : selection.entries()) {
            taker.take(Cited.of(entry, selection.timeline()));
            for (Quote quote : entry.quotes()) {
                taker.take(Cited.of(quote, selection.timeline()));
            }
        }
    }

    /** Returns what references can't carry. */
    static List<String> missing(Selection selection) {
        List<String> parts = new ArrayList<>();
        parts.add("headlines and quotes only, no other words");
        long unsure = LossStatement.quotes(selection).stream()
                .filter(quote -> !Said.of(quote).isSure())
                .count();
        if (unsure > 0) {
            parts.add(LossStatement.count(unsure, "quote") + " with the speaker in the title, not as author");
        }
        parts.addAll(Missing.notes(selection, note -> false).toList());
        parts.addAll(Missing.unseen(selection, false).toList());
        return parts;
    }
}
