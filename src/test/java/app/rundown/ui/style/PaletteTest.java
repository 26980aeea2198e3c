package app.rundown.ui.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.model.DocumentKind;
import app.rundown.pipeline.Pipeline;
import app.rundown.timeline.Filter;
import app.rundown.timeline.Timeline;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Checks who is shown in which colour. */
class PaletteTest {
    private static final List<String> NAMES = List.of(
            "Maria Holm",
            "Jonas Lund",
            "Ida Berg",
            "Nils Dahl",
            "Sofie Krag",
            "Peter Vang",
            "Karen Toft",
            "Lars Juhl",
            "Emma Friis",
            "Anton Skov",
            "Clara Bech",
            "Oscar Munk",
            "Freja Lau",
            "Viktor Holst",
            "Alma Juul",
            "Elias Brix");

    private static AnalysedDocument said(String id, List<String> names) {
        StringBuilder text = new StringBuilder("Ferry strike, day by day\n\n");
        for (int i = 0; i < names.size(); i++) {
            // The first ones say the most.
            for (int more = i; more < names.size(); more++) {
                text.append("\"Boat number ").append(i * 100 + more).append(" stays here for now,\" ");
                text.append(names.get(i)).append(" said.\n\n");
            }
        }
        return Pipeline.open(
                new Capture(id + ".txt", text.toString().getBytes(StandardCharsets.UTF_8)), id, DocumentKind.ARTICLE);
    }

    private static Palette palette(AnalysedDocument... documents) {
        Timeline timeline = Pipeline.merge(List.of(documents));
        return Palette.of(timeline, timeline, Map.of());
    }

    @Test
    void aNameAloneDecides() {
        assertEquals(Palette.NONE.speaker("Zoë Ångström"), Palette.NONE.speaker("ZOE ANGSTROM"));
        assertEquals(Palette.NONE.topic("Ferries"), Palette.NONE.topic("ferries"));
        assertEquals(Palette.PLAIN, Palette.NONE.speaker(Filter.UNKNOWN_SPEAKER));
        Map<String, Integer> uses = new HashMap<>();
        for (int i = 0; i < 3200; i++) {
            uses.merge(Palette.NONE.speaker("Speaker Number" + i), 1, Integer::sum);
        }
        assertEquals(Set.copyOf(Palette.LOOKS), uses.keySet());
        assertTrue(uses.values().stream().allMatch(count -> count > 100 && count < 300), uses::toString);
    }

    @Test
    void opensAndClosesWithoutAnotherHue() {
        Palette one = palette(said("d1", NAMES.subList(0, 3)));
        Palette two = palette(said("d1", NAMES.subList(0, 3)), said("d2", NAMES));
        for (String name : NAMES.subList(0, 3)) {
            assertEquals(hue(one.speaker(name)), hue(two.speaker(name)), name);
        }
    }

    private static String hue(String look) {
        return look.replace("-second", "");
    }

    @Test
    void theSixMostQuotedDoNotLookAlike() {
        // Names of one look and one more of the same hue in the other tone are not told apart: there is no third tone.
        List<String> twice = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        NAMES.stream()
                .filter(name -> !seen.add(hue(Palette.NONE.speaker(name))))
                .forEach(twice::add);
        String later = twice.getFirst();
        String earlier = NAMES.stream()
                .filter(name -> hue(Palette.NONE.speaker(name)).equals(hue(Palette.NONE.speaker(later))))
                .findFirst()
                .orElseThrow();
        Palette palette = palette(said("d1", List.of(earlier, later)));
        assertEquals(List.of(earlier, later), palette.speakers());
        assertEquals(Palette.NONE.speaker(earlier), palette.speaker(earlier), "the most quoted one keeps its look");
        assertNotEquals(palette.speaker(earlier), palette.speaker(later));
        assertEquals(hue(palette.speaker(earlier)), hue(palette.speaker(later)));
    }
}
