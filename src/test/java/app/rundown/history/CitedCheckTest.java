package app.rundown.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.history.CitedFinding.Answer;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Quote;
import app.rundown.model.Update;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Cites 100 passages of a live blog and asks 30 newer captures about each. Each capture does something else to each
 * update; what it does is known, so nothing that was changed may be called the same, and hardly anything that was not
 * may be called changed.
 */
@Execution(ExecutionMode.CONCURRENT)
class CitedCheckTest {
    private static final int PASSAGES = 100;
    private static final int CAPTURES = 30;

    private static final List<String> SPEAKERS =
            List.of("Mara Lindqvist", "Jonas Field", "Ada Berg", "Nils Aune", "Petra Holm", "Simon Rask", "Eva Torp");
    private static final List<String> PLACES =
            List.of("mole", "pier", "ferry dock", "market", "lighthouse", "bridge", "station", "school", "mill");
    private static final List<String> THINGS =
            List.of("boats", "ropes", "sandbags", "buses", "generators", "lamps", "beds", "pumps");

    /** An update as the test writes it. */
    private record Written(String key, String clock, String headline, String speaker, String words, String rest) {
        private List<String> paragraphs() {
            return List.of("“" + words + "”, " + speaker + " said.", rest);
        }

        private Written with(String other) {
            return new Written(key, clock, headline, speaker, other, rest);
        }
    }

    private static Written written(int number) {
        String place = PLACES.get(number % PLACES.size());
        String thing = THINGS.get(number % THINGS.size());
        String speaker = SPEAKERS.get(number % SPEAKERS.size());
        int count = 12 + number;
        String words = switch (number % 4) {
            case 0 ->
                "We have brought " + count + " " + thing + " to the " + place
                        + " and we will not leave before the morning";
            case 1 -> "Nobody at the " + place + " was hurt, and the " + count + " " + thing + " are dry";
            case 2 -> "It cost $" + count + " million to repair the " + place + ", which is never enough";
            default -> "The " + thing + " of the " + place + " were checked by Karin Dahl " + count + " times";
        };
        return new Written(
                "p" + number,
                String.format("%02d:%02d", 6 + number / 10, number % 10 * 5),
                "Report " + number + " from the " + place,
                speaker,
                words,
                "The wind blew at " + (60 + number) + " kilometres an hour there, and the crews of the " + place
                        + " reportedly waited for the tide of the evening.");
    }

    /** What a capture does to an update, and what must be said of the passage in it. */
    private enum Change {
        NOTHING(Answer.SAME),
        OTHER_MARKS(Answer.SAME),
        OTHER_PARAGRAPH_EDITED(Answer.SAME),
        PARAGRAPH_ADDED(Answer.SAME),
        PARAGRAPHS_SWAPPED(Answer.SAME),
        ONLY_FAMILY_NAME(Answer.SAME),
        FIGURE(Answer.REWORDED),
        NEGATION(Answer.REWORDED),
        WORD_DROPPED(Answer.REWORDED),
        WORD_REPLACED(Answer.REWORDED),
        WORD_ADDED(Answer.REWORDED),
        SPEAKER(Answer.SAID_BY_ANOTHER),
        RETIMED(Answer.MOVED),
        INTO_ANOTHER(Answer.MOVED),
        WORDS_GONE(Answer.GONE),
        UPDATE_GONE(Answer.GONE);

        private final Answer expected;

        Change(Answer expected) {
            this.expected = expected;
        }
    }

    private static void add(Captures capture, Written update, Change change, boolean keyed, List<String> loose) {
        String key = keyed ? update.key() : null;
        String words = update.words();
        List<String> paragraphs = update.paragraphs();
        String clock = update.clock();
        switch (change) {
            case NOTHING -> {}
            case OTHER_MARKS ->
                paragraphs = List.of(
                        "\"" + words.replace(", ", " , ") + "\", " + update.speaker() + " said.", update.rest());
            case OTHER_PARAGRAPH_EDITED ->
                paragraphs = List.of(
                        paragraphs.getFirst(),
                        update.rest().replace("reportedly ", "").replace("wind", "storm"));
            case PARAGRAPH_ADDED -> {
                paragraphs = new ArrayList<>(paragraphs);
                paragraphs.add("Later in the day the rain stopped for an hour.");
            }
            case PARAGRAPHS_SWAPPED -> paragraphs = paragraphs.reversed();
            case ONLY_FAMILY_NAME ->
                paragraphs = List.of(
                        "“" + words + "”, "
                                + update.speaker().substring(update.speaker().indexOf(' ') + 1) + " said.",
                        update.rest());
            case FIGURE ->
                paragraphs = update.with(words.replaceFirst("(\\d+)", "9$1")).paragraphs();
            case NEGATION ->
                paragraphs = update.with(
                                words.contains(" not ")
                                        ? words.replace(" not ", " ")
                                        : words.startsWith("Nobody")
                                                ? words.replace("Nobody", "Somebody")
                                                : words.contains("never")
                                                        ? words.replace("never", "always")
                                                        : words.replace("were", "were not"))
                        .paragraphs();
            case WORD_DROPPED ->
                paragraphs = update.with(words.replaceFirst(" \\w+$", "")).paragraphs();
            case WORD_REPLACED ->
                paragraphs = update.with(words.replaceFirst("^\\w+", "They")).paragraphs();
            case WORD_ADDED ->
                paragraphs =
                        update.with(words.replaceFirst(" to | the ", "$0old ")).paragraphs();
            case SPEAKER -> paragraphs = List.of("“" + words + "”, " + "Oskar Vik said.", update.rest());
            case RETIMED -> clock = clock.substring(0, 3) + (clock.endsWith("5") ? "57" : "58");
            case INTO_ANOTHER -> {
                loose.add(paragraphs.getFirst());
                paragraphs = List.of(update.rest());
            }
            case WORDS_GONE -> paragraphs = List.of(update.rest());
            case UPDATE_GONE -> {
                return;
            }
        }
        capture.add(key, clock, update.headline(), paragraphs);
    }

    @Test
    void missesNoChangeAndRaisesHardlyAnyFalseAlarm() {
        List<Written> blog = new ArrayList<>();
        for (int i = PASSAGES - 1; i >= 0; i--) {
            blog.add(written(i));
        }
        for (boolean keyed : List.of(true, false)) {
            List<CitedPassage> passages = passages(blog, keyed);
            List<String> missed = new ArrayList<>();
            List<String> alarms = new ArrayList<>();
            List<String> otherwise = new ArrayList<>();
            int unchanged = 0;
            int changed = 0;
            for (int number = 0; number < CAPTURES / 2; number++) {
                Random random = new Random(31 * number + (keyed ? 1 : 0));
                List<Change> changes = new ArrayList<>();
                blog.forEach(update -> changes.add(Change.values()[random.nextInt(Change.values().length)]));
                CitedCheck check = new CitedCheck(mutated(blog, changes, keyed, number));
                for (int i = 0; i < blog.size(); i++) {
                    CitedFinding found = check.of(passages.get(i));
                    Change change = changes.get(i);
                    String told = change + " " + passages.get(i) + " -> " + found;
                    boolean same = change.expected == Answer.SAME;
                    unchanged += same ? 1 : 0;
                    changed += same ? 0 : 1;
                    if (same && found.answer().needsLook()) {
                        alarms.add(told);
                    } else if (!same && !found.answer().needsLook()) {
                        missed.add(told);
                    } else if (found.answer() != change.expected) {
                        otherwise.add(told);
                    }
                }
            }
            assertTrue(unchanged > 300 && changed > 600, unchanged + " unchanged, " + changed + " changed");
            assertEquals(List.of(), missed);
            assertTrue(100 * alarms.size() <= unchanged, () -> String.join("\n", alarms));
            assertTrue(20 * otherwise.size() <= changed, () -> String.join("\n", otherwise));
        }
    }

    private static List<CitedPassage> passages(List<Written> blog, boolean keyed) {
        Captures capture = new Captures("first", "en");
        blog.forEach(update -> add(capture, update, Change.NOTHING, keyed, new ArrayList<>()));
        AnalysedDocument first = capture.read();
        List<CitedPassage> passages = new ArrayList<>();
        for (Update update : first.document().updates()) {
            Quote quote = first.quotes().stream()
                    .filter(one -> update.id().equals(one.update()))
                    .findFirst()
                    .orElseThrow();
            passages.add(CitedCheck.passage(first, update, quote.text(), quote));
        }
        return passages;
    }

    /** Makes a newer capture, with two new updates at its top, the first of which has the words that were moved. */
    private static AnalysedDocument mutated(List<Written> blog, List<Change> changes, boolean keyed, int number) {
        List<String> loose = new ArrayList<>();
        Captures rest = new Captures("n" + number, "en");
        rest.add(keyed ? "new" : null, "23:10", "Evening", List.of("The storm has moved on to the east by now."));
        for (int i = 0; i < blog.size(); i++) {
            add(rest, blog.get(i), changes.get(i), keyed, loose);
        }
        rest.add(keyed ? "old" : null, "05:10", "Summary of the day", loose.isEmpty() ? List.of("None.") : loose);
        return rest.read();
    }

    @Test
    void aCaptureThatDoesNotReachBackTellsNothing() {
        List<Written> blog = List.of(written(50), written(1));
        List<CitedPassage> passages = passages(blog, true);
        Captures newer = new Captures("n", "en");
        add(newer, blog.getFirst(), Change.NOTHING, true, new ArrayList<>());
        assertEquals(
                Answer.OUT_OF_SIGHT,
                new CitedCheck(newer.read()).of(passages.getLast()).answer());
    }

    @Test
    void theDifferenceIsTheWordsThatStandThereNow() {
        List<CitedPassage> passages = passages(List.of(written(0)), true);
        Captures newer = new Captures("n", "en");
        add(newer, written(0), Change.FIGURE, true, new ArrayList<>());
        CitedFinding found = new CitedCheck(newer.read()).of(passages.getFirst());
        assertEquals(passages.getFirst().words().replace("12", "912"), found.now());
    }

    @Test
    void theDifferenceKeepsTheMarksThatWereTaken() {
        Captures older = new Captures("o", "en");
        add(older, written(0), Change.NOTHING, true, new ArrayList<>());
        Captures newer = new Captures("n", "en");
        add(newer, written(0), Change.FIGURE, true, new ArrayList<>());
        AnalysedDocument before = older.read();
        String taken = written(0).paragraphs().getFirst();
        CitedPassage passage =
                CitedCheck.passage(before, before.document().updates().getFirst(), taken, null);
        assertEquals(
                taken.replace("12", "912"),
                new CitedCheck(newer.read()).of(passage).now());
    }
}
