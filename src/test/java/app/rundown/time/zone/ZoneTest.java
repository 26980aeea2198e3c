package app.rundown.time.zone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import app.rundown.text.TextTable;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Checks that every zone in the zone tables is known. */
class ZoneTest {
    /** Zones are loaded one by one when they are first met, so a mistake in the tables would show only then. */
    @Test
    void everyZoneOfTheTablesIsKnown() {
        List<List<String>> letters = TextTable.rows(Zone.class, "zones.tsv");
        assertFalse(letters.isEmpty());
        for (List<String> row : letters) {
            assertNotNull(Zone.named(row.getFirst()), row::toString);
        }
        for (List<String> row : TextTable.rows(Zone.class, "zone-words.tsv")) {
            Zone zone = Zone.named("توقيت " + row.getFirst());
            assertNotNull(zone, row::toString);
            assertEquals(ZoneId.of(row.get(1)), zone.id());
        }
    }
}
