package app.rundown.ui.card;

import app.rundown.model.Quote;
import app.rundown.timeline.Row;
import app.rundown.ui.control.LinkRange;
import app.rundown.ui.control.StyledText;
import app.rundown.ui.control.TextRange;
import app.rundown.ui.format.LinkAddress;
import app.rundown.ui.format.Sentences;
import app.rundown.ui.format.TimeFormat;
import app.rundown.user.Note;
import app.rundown.user.PlacedNotes;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A note of the user's as it is shown.
 *
 * @param styled its words, with their links and the hits of a search
 * @param told whose words they are, and when they were written: "your note · 21 Nov"
 * @param quote the quote that it is on, or null if it is on the whole update
 */
public record CardNote(
        StyledText styled, String told, @Nullable Quote quote) {
    /** An address in plain text; what ends its sentence is not part of it. */
    private static final Pattern ADDRESS =
            Pattern.compile("\\bhttps?://[^\\s<>\"“”«»]*[^\\s<>\"“”«».,;:!?…'’)\\]}]", Pattern.CASE_INSENSITIVE);

    /** Returns the notes on an update and on its quotes. */
    static List<CardNote> of(Row.Card card, PlacedNotes notes, InstantSource clock) {
        List<PlacedNotes.Placed> own = notes.of(card.entry().id());
        List<CardNote> all = new ArrayList<>(own.size());
        for (int i = 0; i < own.size(); i++) {
            List<TextRange> hits = new ArrayList<>();
            for (Row.Hit hit : card.hits()) {
                if (hit.block() == Row.Hit.inNote(i)) {
                    hits.add(new TextRange(hit.start(), hit.end()));
                }
            }
            Quote quote = own.get(i).quote();
            Note note = own.get(i).note();
            String on = quote == null ? "" : " on “" + Sentences.shortened(quote.text()) + "”";
            all.add(new CardNote(styled(note, hits), told(on, note, clock), quote));
        }
        return all;
    }

    /** Returns a note without hits, where it stands beside what it is on. */
    public static CardNote of(Note note, @Nullable Quote quote, InstantSource clock) {
        return new CardNote(styled(note, List.of()), told("", note, clock), quote);
    }

    private static String told(String on, Note note, InstantSource clock) {
        return "your note" + on + " · " + TimeFormat.written(note.at(), clock);
    }

    private static StyledText styled(Note note, List<TextRange> hits) {
        List<LinkRange> links = new ArrayList<>();
        Matcher address = ADDRESS.matcher(note.text());
        while (address.find()) {
            TextRange range = new TextRange(address.start(), address.end());
            LinkAddress.of(address.group()).ifPresent(to -> links.add(new LinkRange(range, to)));
        }
        return new StyledText(note.text(), List.of(), hits, links);
    }
}
