package app.rundown.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.export.content.Selection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks that each format says which updates the user starred, and says it of those only. */
class StarredExportTest {
    private static final Selection ONE_STARRED = new Selection(
            HarbourTimeline.TIMELINE,
            List.of(HarbourTimeline.entry(HarbourTimeline.SHIPS), HarbourTimeline.entry(HarbourTimeline.OPENED)),
            false,
            "",
            0,
            Set.of("d1-u1", "d2-u1"));

    @Test
    void jsonHasAKeyForIt() {
        JsonNode updates = JsonMapper.shared()
                .readTree(ExportedText.of(Format.JSON, ONE_STARRED))
                .get("updates");
        assertEquals("d1-u1", updates.get(0).get("id").asString());
        assertTrue(updates.get(0).get("starred").asBoolean());
        assertNull(updates.get(1).get("starred"));
    }

    @Test
    void csvHasAColumnForIt() {
        List<String> header = List.of(ExportedText.of(Format.CSV, ONE_STARRED)
                .lines()
                .findFirst()
                .orElseThrow()
                .split(","));
        assertEquals(List.of("notes", "starred", "citation"), header.subList(header.size() - 3, header.size()));
        assertEquals(1, ExportedText.of(Format.CSV, ONE_STARRED).split(",yes,", -1).length - 1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"MARKDOWN", "HTML"})
    void whatIsReadSaysSoOnce(Format format) {
        assertEquals(1, ExportedText.of(format, ONE_STARRED).split("Starred by the user", -1).length - 1);
        Selection none = HarbourTimeline.all(HarbourTimeline.SHIPS, HarbourTimeline.OPENED);
        assertFalse(ExportedText.of(format, none).contains("Starred by the user"));
    }
}
