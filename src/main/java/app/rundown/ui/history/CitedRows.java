package app.rundown.ui.history;

import app.rundown.history.CitedFinding;
import app.rundown.history.CitedFinding.Answer;
import app.rundown.history.CitedList;
import app.rundown.history.CitedPassage;
import app.rundown.history.History;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Moment;
import app.rundown.text.WovenWords;
import app.rundown.timeline.DisplayZone;
import app.rundown.ui.format.Counts;
import app.rundown.ui.format.Sentences;
import app.rundown.ui.format.TimeFormat;
import app.rundown.user.UserData;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

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

    /** Words that are as they were are only named, in one paragraph; in characters. */
    private static final int BRIEF = 60;
    /** Of other passages, this much is shown, in characters. */
    private static final int LONGEST = 400;

    /** Keeps a copy of the list. */
    CitedRows {
        rows = List.copyOf(rows);
    }

    /** Returns the list for the captures of a live blog. */
    static CitedRows of(History history, UserData data, DisplayZone displayZone) {
        List<CitedList.Item> items =
                new ArrayList<>(CitedList.of(history.captures(), data).items());
        items.sort(Comparator.comparing(item -> item.finding().answer()));
        List<CitedRow> rows = new ArrayList<>();
        List<CitedRow.Passage> passages = new ArrayList<>();
        for (CitedList.Item item : items) {
            passages.add(row("passage " + passages.size(), item, history.newest(), displayZone));
        }
        passages.stream().filter(row -> row.item().needsLook()).forEach(rows::add);
        int look = rows.size();
        heading(rows, passages, "KEPT AS YOU TOOK THEM", row -> row.item().settled());
        heading(
                rows,
                passages,
                "SAME AS WHEN YOU TOOK THEM",
                row -> row.answer() == Answer.SAME && !row.item().settled());
        heading(
                rows,
                passages,
                "OLDER THAN THE PAGE SHOWS",
                row -> row.answer() == Answer.OUT_OF_SIGHT && !row.item().settled());
        return new CitedRows(rows, passages.size(), look);
    }

    private static void heading(
            List<CitedRow> rows, List<CitedRow.Passage> all, String title, Predicate<CitedRow.Passage> wanted) {
        List<CitedRow.Passage> own = all.stream().filter(wanted).toList();
        if (!own.isEmpty()) {
            rows.add(new CitedRow.Heading(title, title, Counts.number(own.size())));
            rows.addAll(own);
        }
    }

    /** Returns how a passage was taken, in words: "cited 14 May 2024", "exported", "note". */
    private static List<String> how(List<CitedList.Taken> taken) {
        List<String> words = new ArrayList<>();
        for (CitedList.Taken one : taken) {
            String word =
                    one.how() == CitedList.How.NOTED ? "note" : one.how().name().toLowerCase(Locale.ROOT);
            Instant at = words.isEmpty() ? one.at() : null;
            words.add(at == null ? word : word + " " + TimeFormat.shortDay(at.atZone(ZoneOffset.UTC)));
        }
        return words;
    }

    private static CitedRow.Passage row(
            String key, CitedList.Item item, AnalysedDocument newest, DisplayZone displayZone) {
        CitedPassage passage = item.passage();
        CitedFinding found = item.finding();
        boolean look = item.needsLook();
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
        facts.addAll(how(item.taken()));
        if (item.settled()) {
            facts.add(word(found.answer()) + " since");
        }
        WovenWords words = look && found.answer() == Answer.REWORDED
                ? WovenWords.of(passage.words(), found.now())
                : new WovenWords(List.of(new WovenWords.Piece(
                        WovenWords.Mark.SAME,
                        look
                                ? Sentences.shortened(passage.words(), LONGEST)
                                : Sentences.shortened(passage.words().replaceAll("\\s+", " "), BRIEF))));
        return new CitedRow.Passage(
                key, word(found.answer()), words, String.join(" · ", facts), look ? found.why() : "", item);
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

    /** Returns how many need a look: "3 need a look". */
    String look() {
        return Counts.number(needLook) + (needLook == 1 ? " needs a look" : " need a look");
    }

    /** Returns the line "3 need a look · 6 are the same as when you took them". */
    String told() {
        int same = all - needLook;
        return (needLook == 0 ? "None needs a look" : look())
                + (same == 0
                        ? ""
                        : " · " + same + (same == 1 ? " is" : " are") + " as you took " + (same == 1 ? "it" : "them"));
    }
}
