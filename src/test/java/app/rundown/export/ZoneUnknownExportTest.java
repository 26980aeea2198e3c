package app.rundown.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.export.cite.Cited;
import app.rundown.export.content.Selection;
import app.rundown.model.Capture;
import app.rundown.pipeline.Pipeline;
import app.rundown.timeline.Timeline;
import app.rundown.user.UserData;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks that a clock with its day stays in every export where only the zone is not known. */
class ZoneUnknownExportTest {
    private static final Timeline TIMELINE = Timeline.of(
            List.of(Pipeline.read(
                    new Capture("ticker.txt", """
                        Ticker zum Streik

                        Mittwoch, 2. März 2022

                        18.06 Uhr: Die Züge fahren nach Angaben der Bahn seit dem Abend auf allen Strecken wieder nach Plan.

                        17.13 Uhr: Beide Seiten haben sich nach eigenen Angaben auf einen neuen Vertrag über Löhne geeinigt.

                        8.21 Uhr: Der Streik hat am Morgen am Hauptbahnhof begonnen, wo viele Reisende auf Nachrichten warten.
                        """.getBytes(StandardCharsets.UTF_8)), "d1", null, UserData.NONE)),
            Map.of());
    private static final Selection ALL = new Selection(TIMELINE, TIMELINE.entries(), false, "", 0, Set.of());

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"QUOTES", "GRAPHML", "TIMESKETCH", "ANNOTATIONS"})
    void theDayAndTheClockAreThereAndTheZoneIsSaidToBeUnknown(Format format) {
        String export = ExportedText.of(format, ALL);
        boolean written = export.contains("2022-03-02T18:06") || export.contains("2 March 2022, 18:06 (zone unknown)");
        boolean read = export.contains("Wednesday, 2 March 2022") && export.contains("18:06 (zone unknown)");
        boolean cited = export.contains("18:06 local time, zone unknown") && export.contains("2022");
        assertTrue(written || read || cited, export);
        assertFalse(export.contains("time unknown") || export.contains("Time unknown"), export);
    }

    @Test
    void theCitationHasThem() {
        assertTrue(
                Cited.of(ALL.entries().getFirst(), ALL.timeline())
                        .line()
                        .contains("2 March 2022, 18:06 (zone unknown)"),
                Cited.of(ALL.entries().getFirst(), ALL.timeline()).line());
    }

    @Test
    void jsonAndCsvHaveThemInFieldsOfTheirOwn() {
        JsonNode time = JsonMapper.shared()
                .readTree(ExportedText.of(Format.JSON, ALL))
                .get("updates")
                .get(0)
                .get("time");
        assertEquals("2022-03-02T18:06:00", time.get("local").asString());
        assertEquals("unknown", time.get("basis").asString());
        assertTrue(time.get("instant").isNull() && time.get("zone").isNull());
        assertTrue(ExportedText.of(Format.CSV, ALL).contains(",2022-03-02,18:06,unknown,,unknown,"));
    }

    @Test
    void theLossSaysThatTheZoneIsMissing() {
        assertTrue(Format.CSV.loss(ALL).contains("3 updates without a zone"), Format.CSV.loss(ALL));
    }
}
