package app.rundown.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.history.edit.Edit;
import app.rundown.history.edit.EditKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * Tells the kinds of 300 edits in three languages, which were written without knowledge of the rules
 * ({@code edits-LANGUAGE.jsonl}), and of some more.
 */
class EditKindsTest {
    /** The share of edits, in percent, whose kind must be told right. */
    private static final int LEAST = 92;

    /** What was found, by the edit's id: two tests ask for the same. */
    private static final Map<String, List<Edit>> FOUND = new ConcurrentHashMap<>();

    private static final Set<EditKind> NEVER_FOLDED =
            EnumSet.of(EditKind.FIGURE, EditKind.NAME, EditKind.NEGATION, EditKind.QUOTATION, EditKind.ATTRIBUTION);

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr"})
    void tellsWhatKindOfEditItIs(String language) throws IOException {
        List<String> wrong = new ArrayList<>();
        int all = 0;
        for (JsonNode edit : EditTable.rows(language)) {
            List<Edit> found = found(edit);
            Set<EditKind> wanted = kinds(edit);
            EnumSet<EditKind> kinds = EnumSet.noneOf(EditKind.class);
            found.forEach(one -> kinds.addAll(one.kinds()));
            boolean mixed = edit.get("kind").asString().equals("mixed");
            boolean right = mixed
                    ? kinds.containsAll(wanted)
                    : !kinds.isEmpty() && wanted.contains(kinds.iterator().next());
            if (!right) {
                wrong.add(edit.get("id").asString() + " " + wanted + " but " + found);
            }
            all++;
        }
        assertTrue(100 * (all - wrong.size()) >= LEAST * all, String.join("\n", wrong));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr"})
    void foldsNothingThatMatters(String language) throws IOException {
        for (JsonNode edit : EditTable.rows(language)) {
            if (kinds(edit).stream().anyMatch(NEVER_FOLDED::contains)) {
                assertTrue(
                        found(edit).stream().anyMatch(one -> !one.isTrivial()),
                        () -> edit.get("id").asString());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Some 1,000 people marched. | Some 1000 people marched. | TYPOGRAPHY",
                "en | The ferry left at 7 a.m. on time. | The ferry left at 7 am on time. | TYPOGRAPHY",
                "en | It rose by 1.5 metres. | It rose by 15 metres. | FIGURE",
                "en | Temperatures fell to -5C there. | Temperatures fell to 5C there. | FIGURE",
                "en | They cost £5m in all. | They cost $5m in all. | FIGURE",
                "en | The strike was lawful, it ruled. | The strike was unlawful, it ruled. | NEGATION",
                "en | The boats can't leave today. | The boats can leave today. | NEGATION",
                "en | The strike ends on Monday. | The strike ends on Tuesday. | TIME",
                "en | Two of the the ferries sank. | Two of the ferries sank. | SPELLING",
                "nl | De boot is niet gezonken. | De boot is gezonken. | NEGATION",
                "es | El barco presuntamente encalló. | El barco encalló. | HEDGE",
                "it | La nave sarebbe affondata. | La nave è affondata. | HEDGE",
                "pt | O barco não afundou. | O barco afundou. | NEGATION",
                "pl | Statek podobno zatonął. | Statek zatonął. | HEDGE",
                "sv | Båten har inte sjunkit. | Båten har sjunkit. | NEGATION",
                "no | Båten har ikke sunket. | Båten har sunket. | NEGATION",
                "da | Båden er angiveligt sunket. | Båden er sunket. | HEDGE",
                "tr | Gemide 12 kişi vardı. | Gemide 14 kişi vardı. | FIGURE"
            })
    void tellsSmallEdits(String language, String before, String after, EditKind kind) {
        List<Edit> found = edits(language, List.of(before), List.of(after));
        assertEquals(List.of(kind), found.stream().map(Edit::kind).distinct().toList(), found::toString);
    }

    @Test
    void saysWhereTheWordsStood() {
        List<Edit> found = edits(
                "en",
                List.of("The pier is shut.", "Six people were hurt."),
                List.of("The pier is shut.", "Eight people were hurt."));
        Edit edit = found.getFirst();
        assertEquals("Six", edit.removed());
        assertEquals("Eight", edit.added());
        assertEquals(1, edit.before().getFirst().block());
        assertEquals(0, edit.after().getFirst().start());
        assertEquals(5, edit.after().getFirst().end());
    }

    @Test
    void wordsThatOnlyMovedAreNotRemovedAndAdded() {
        String rain = "Rain is forecast for the evening.";
        String pier = "The pier stays shut for the rest of the week.";
        List<Edit> found = edits("en", List.of(rain, pier), List.of(pier, rain));
        assertEquals(
                List.of(EditKind.MOVED),
                found.stream().map(Edit::kind).distinct().toList(),
                found::toString);
    }

    private static List<Edit> edits(String language, List<String> before, List<String> after) {
        Comparison comparison = Comparison.of(
                new Captures("a", language).add("e1", "16:12", null, before).read(),
                new Captures("b", language).add("e1", "16:12", null, after).read(),
                language);
        return comparison.changes().getFirst().edits();
    }

    private static List<Edit> found(JsonNode edit) {
        return FOUND.computeIfAbsent(
                edit.get("id").asString(), id -> EditTable.change(edit).edits());
    }

    private static Set<EditKind> kinds(JsonNode edit) {
        Set<EditKind> kinds = new LinkedHashSet<>();
        if (edit.get("kind").asString().equals("mixed")) {
            edit.get("kinds").forEach(kind -> kinds.add(kind(kind)));
        } else {
            kinds.add(kind(edit.get("kind")));
            if (edit.has("also")) {
                edit.get("also").forEach(kind -> kinds.add(kind(kind)));
            }
        }
        return kinds;
    }

    private static EditKind kind(JsonNode name) {
        return EditKind.valueOf(name.asString().toUpperCase(Locale.ROOT));
    }
}
