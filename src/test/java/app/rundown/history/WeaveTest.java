package app.rundown.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.rundown.history.edit.EditKind;
import app.rundown.model.Update;
import app.rundown.text.WovenWords.Mark;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Checks how the two versions of an update become one text. */
class WeaveTest {
    private static UpdateChange change(List<String> before, List<String> after) {
        return Comparison.of(
                        new Captures("a", "en").add("e1", "16:12", null, before).read(),
                        new Captures("b", "en").add("e1", "16:12", null, after).read(),
                        "en")
                .changes()
                .getFirst();
    }

    private static String told(UpdateChange change, boolean trivial) {
        return Weave.of(change, trivial).stream()
                .map(passage -> passage.pieces().pieces().stream()
                        .map(piece -> switch (piece.mark()) {
                            case SAME -> piece.text();
                            case GONE -> "-" + piece.text() + "-";
                            case CAME -> "+" + piece.text() + "+";
                            case MOVED -> "~" + piece.text() + "~";
                        })
                        .collect(Collectors.joining()))
                .collect(Collectors.joining(" / "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They will not stop there. | They will stop there. | They will -not- stop there.",
                "They will stop there. | They will not stop there. | They will +not+ stop there.",
                "Six boats are there. | Eight boats are there. | -Six- +Eight+ boats are there.",
                "It has reportedly sunk. | It has sunk. | It has -reportedly- sunk.",
                "Reportedly the ship has sunk. | The ship has sunk. | -Reportedly the- +The+ ship has sunk."
            })
    void whatWentStandsWhereItStood(String before, String after, String wanted) {
        assertEquals(wanted, told(change(List.of(before), List.of(after)), false));
    }

    @Test
    void aParagraphThatWentStandsByItself() {
        String pier = "The pier is shut.";
        String rain = "Rain is forecast for the evening.";
        String boats = "Six boats are tied up.";
        assertEquals(
                pier + " / -" + rain + "- / " + boats,
                told(change(List.of(pier, rain, boats), List.of(pier, boats)), false));
        assertEquals(
                "-" + pier + "- / " + rain + " / " + boats,
                told(change(List.of(pier, rain, boats), List.of(rain, boats)), false));
        assertEquals(
                pier + " / " + rain + " / -" + boats + "-",
                told(change(List.of(pier, rain, boats), List.of(pier, rain)), false));
    }

    @Test
    void trivialEditsAreFoldedUntilTheyAreAskedFor() {
        UpdateChange change = change(List.of("The pier is shut , says Lee."), List.of("The pier is shut, says Lee."));
        assertEquals("The pier is shut, says Lee.", told(change, false));
        assertEquals("The pier is -shut ,- +shut,+ says Lee.", told(change, true));
    }

    /** Without what went it must be the newer version, and without what came the older one, letter by letter. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr"})
    void nothingIsLostOrDoubled(String language) throws IOException {
        for (JsonNode edit : EditTable.rows(language)) {
            UpdateChange change = EditTable.change(edit);
            List<Passage> passages = Weave.of(change, true);
            String id = edit.get("id").asString();
            assertEquals(letters(change.latest().update()), letters(passages, mark -> mark != Mark.GONE), id);
            boolean moved = change.edits().stream().anyMatch(one -> one.kind() == EditKind.MOVED);
            if (!moved && change.before() != null) {
                assertEquals(letters(change.before().update()), letters(passages, mark -> mark != Mark.CAME), id);
            }
        }
    }

    private static String letters(Update update) {
        return letters((update.headline() == null ? "" : update.headline()) + update.text());
    }

    private static String letters(List<Passage> passages, Predicate<Mark> wanted) {
        return letters(passages.stream()
                .flatMap(passage -> passage.pieces().pieces().stream())
                .filter(piece -> wanted.test(piece.mark()))
                .map(piece -> piece.text())
                .collect(Collectors.joining()));
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
