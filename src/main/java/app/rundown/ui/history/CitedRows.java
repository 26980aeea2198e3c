package app.rundown.ui.history;

import app.rundown.history.CitedCheck;
import app.rundown.history.CitedFinding;
import app.rundown.history.CitedFinding.Answer;
import app.rundown.history.CitedPassage;
import app.rundown.history.History;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Moment;
import app.rundown.model.Quote;
import app.rundown.model.Update;
import app.rundown.text.WovenWords;
import app.rundown.timeline.DisplayZone;
import app.rundown.ui.format.Counts;
import app.rundown.ui.format.Sentences;
import app.rundown.ui.format.TimeFormat;
import app.rundown.user.Citation;
import app.rundown.user.Noted;
import app.rundown.user.QuoteKey;
import app.rundown.user.QuoteKeys;
import app.rundown.user.UpdateKey;
import app.rundown.user.UpdateKeys;
import app.rundown.user.UserData;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the list of what the user cited, exported, starred or wrote a note on, with what the newest capture says of it.
 * What needs a look stands first.
 *
 * @param rows the rows
 * @param all how many passages there are
 * @param needLook how many need a look
 */
record CitedRows(List<CitedRow> rows, int all, int needLook) {
    /** Nothing cited. */
    static final CitedRows NONE = new CitedRows(List.of(), 0, 0);

    /** Words that are as they were are only named, in characters. */
    private static final int BRIEF = 60;
    /** Of other passages, this much is shown, in characters. */
    private static final int LONGEST = 400;

    /** A passage, and how it was taken. */
    private record Taken(CitedPassage passage, List<String> how) {}

    /** Keeps a copy of the list. */
    CitedRows {
        rows = List.copyOf(rows);
    }

    /** Returns the list for the captures of a live blog. */
    static CitedRows of(History history, UserData data, DisplayZone displayZone) {
        Map<Noted, Taken> taken = taken(history, data);
        if (taken.isEmpty()) {
            return NONE;
        }
        CitedCheck check = new CitedCheck(history.newest());
        List<CitedRow.Passage> passages = new ArrayList<>();
        for (Taken one : taken.values()) {
            passages.add(
                    row("passage " + passages.size(), one, check.of(one.passage()), history.newest(), displayZone));
        }
        passages.sort(Comparator.comparing(CitedRow.Passage::answer));
        int look =
                (int) passages.stream().filter(row -> row.answer().needsLook()).count();
        List<CitedRow> rows = new ArrayList<>(passages.subList(0, look));
        heading(rows, passages, Answer.SAME, "SAME AS WHEN YOU TOOK THEM");
        heading(rows, passages, Answer.OUT_OF_SIGHT, "OLDER THAN THE PAGE SHOWS");
        return new CitedRows(rows, passages.size(), look);
    }

    private static void heading(List<CitedRow> rows, List<CitedRow.Passage> all, Answer answer, String title) {
        List<CitedRow.Passage> own =
                all.stream().filter(row -> row.answer() == answer).toList();
        if (!own.isEmpty()) {
            rows.add(new CitedRow.Heading(title, title, Counts.number(own.size())));
            rows.addAll(own);
        }
    }

    private static Map<Noted, Taken> taken(History history, UserData data) {
        Map<Noted, Taken> taken = new LinkedHashMap<>();
        for (AnalysedDocument capture : history.captures()) {
            data.citations().of(capture.document()).forEach((on, citation) -> {
                CitedPassage passage = new CitedPassage(
                        citation.text(), citation.speaker(), address(on), citation.headline(), citation.made());
                if (citation.cited() != null) {
                    add(taken, on, passage, "cited " + day(citation));
                }
                if (citation.exported() != null) {
                    add(taken, on, passage, citation.cited() == null ? "exported " + day(citation) : "exported");
                }
            });
        }
        for (AnalysedDocument capture : history.captures()) {
            Set<UpdateKey> stars = data.stars(capture.document());
            Set<Noted> notes = data.notes().of(capture.document()).keySet();
            if (stars.isEmpty() && notes.isEmpty()) {
                continue;
            }
            UpdateKeys updates = new UpdateKeys(capture.document());
            QuoteKeys quotes = new QuoteKeys(capture.document(), capture.speech());
            stars.forEach(key -> addUpdate(taken, key, capture, updates, "starred"));
            for (Noted on : notes) {
                switch (on) {
                    case UpdateKey key -> addUpdate(taken, key, capture, updates, "note");
                    case QuoteKey key -> quotes.find(key).ifPresent(quote -> addQuote(taken, key, capture, quote));
                }
            }
        }
        return taken;
    }

    private static String day(Citation citation) {
        var at = citation.cited() == null ? citation.exported() : citation.cited();
        return at == null ? "" : TimeFormat.shortDay(at.atZone(ZoneOffset.UTC));
    }

    private static @Nullable String address(Noted on) {
        return switch (on) {
            case UpdateKey update -> update.address();
            case QuoteKey quote ->
                quote.update() == null ? null : quote.update().address();
        };
    }

    /** Adds a passage, or one more way in which it was taken. Its words are those of the oldest capture. */
    private static void add(Map<Noted, Taken> taken, Noted on, CitedPassage passage, String how) {
        Taken known = taken.computeIfAbsent(on, key -> new Taken(passage, new ArrayList<>()));
        if (!known.how().contains(how)) {
            known.how().add(how);
        }
    }

    private static void addUpdate(
            Map<Noted, Taken> taken, UpdateKey key, AnalysedDocument capture, UpdateKeys updates, String how) {
        for (Update update : updates.find(key)) {
            String words = update.text().isEmpty() ? update.title() : update.text();
            add(taken, key, CitedCheck.passage(capture, update, words, null), how);
        }
    }

    private static void addQuote(Map<Noted, Taken> taken, QuoteKey key, AnalysedDocument capture, Quote quote) {
        capture.document().updates().stream()
                .filter(update -> update.id().equals(quote.update()))
                .forEach(update -> add(taken, key, CitedCheck.passage(capture, update, quote.text(), quote), "note"));
    }

    private static CitedRow.Passage row(
            String key, Taken taken, CitedFinding found, AnalysedDocument newest, DisplayZone displayZone) {
        CitedPassage passage = taken.passage();
        boolean look = found.answer().needsLook();
        Moment moment = found.update() == null ? null : newest.moments().get(found.update());
        String clock = moment != null
                ? TimeFormat.clock(moment, displayZone)
                : passage.at() == null ? "" : TimeFormat.clock(passage.at().atZone(ZoneOffset.UTC)) + " UTC";
        List<String> facts = new ArrayList<>();
        if (passage.speaker() != null) {
            facts.add(passage.speaker());
        }
        if (!clock.isEmpty()) {
            facts.add(clock);
        }
        facts.addAll(taken.how());
        WovenWords words = found.answer() == Answer.REWORDED
                ? WovenWords.of(passage.words(), found.now())
                : new WovenWords(List.of(new WovenWords.Piece(
                        WovenWords.Mark.SAME, Sentences.shortened(passage.words(), look ? LONGEST : BRIEF))));
        return new CitedRow.Passage(
                key,
                found.answer(),
                word(found.answer()),
                words,
                String.join(" · ", facts),
                look ? found.why() : "",
                found.update());
    }

    private static String word(Answer answer) {
        return switch (answer) {
            case GONE -> "gone";
            case SAID_BY_ANOTHER -> "said by another";
            case REWORDED -> "reworded";
            case MOVED -> "moved";
            case SAME -> "same";
            case OUT_OF_SIGHT -> "not shown";
        };
    }

    /** Returns the line "3 need a look · 6 are the same as when you took them". */
    String told() {
        int same = all - needLook;
        return (needLook == 0 ? "None needs a look" : needLook == 1 ? "1 needs a look" : needLook + " need a look")
                + (same == 0
                        ? ""
                        : " · " + same + (same == 1 ? " is" : " are") + " as you took " + (same == 1 ? "it" : "them"));
    }
}
