package app.rundown.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Finding;
import app.rundown.model.Finding.Kind;
import app.rundown.model.Stamp;
import app.rundown.model.Update;
import app.rundown.user.DayAndZone;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Checks what the audit of a document's times says. */
class AuditTest {
    @Test
    void tellsDisorderTiesSilencesMidnightsAndEdits() {
        List<Finding> findings = audit(
                "2024-03-02T00:20:00Z",
                "2024-03-01T23:50:00Z",
                "2024-03-01T23:50:00Z",
                "2024-03-01T23:40:00Z",
                "2024-03-01T23:45:00Z",
                "2024-03-01T18:00:00Z");
        assertEquals(List.of("u1", "u2"), only(findings, Kind.MIDNIGHT).updates());
        assertEquals(List.of("u2", "u3"), only(findings, Kind.TIE).updates());
        assertEquals(1, only(findings, Kind.DISORDER).updates().size());
        assertTrue(only(findings, Kind.SILENCE).what().contains("5 h 40 min between 18:00 and 23:40"));
        assertTrue(findings.stream()
                .noneMatch(finding -> finding.kind() == Kind.INFERRED || finding.kind() == Kind.UNKNOWN));
    }

    @Test
    void tellsWhatIsUnknownOnceForAll() {
        Finding unknown = only(audit("10:00", "10:05", "10:10"), Kind.UNKNOWN);
        assertEquals(List.of("u1", "u2", "u3"), unknown.updates());
        assertTrue(unknown.what().startsWith("3 times are unknown."));
    }

    @Test
    void saysNothingOfTimesThatAreInOrder() {
        assertEquals(List.of(), audit("2024-03-01T10:20:00Z", "2024-03-01T10:10:00Z", "2024-03-01T10:00:00Z"));
    }

    private static Finding only(List<Finding> findings, Kind kind) {
        List<Finding> found =
                findings.stream().filter(finding -> finding.kind() == kind).toList();
        assertEquals(1, found.size(), kind + " in " + findings);
        return found.getFirst();
    }

    private static List<Finding> audit(String... times) {
        List<Update> updates = new ArrayList<>();
        for (String time : times) {
            int position = updates.size() + 1;
            Stamp.Source source = time.contains("T") ? Stamp.Source.ATTRIBUTE : Stamp.Source.SHOWN;
            updates.add(new Update(
                    "u" + position,
                    position,
                    List.of(new Stamp(Stamp.Role.MADE, source, time)),
                    null,
                    "Update " + position,
                    null,
                    null,
                    List.of(),
                    Set.of()));
        }
        Document document = new Document(
                "d1",
                new Capture("page.html", new byte[0]),
                DocumentKind.LIVE_BLOG,
                "A day",
                null,
                List.of(),
                List.of(),
                updates,
                List.of(),
                List.of(),
                List.of());
        return Timing.of(document, DayAndZone.NONE).audit();
    }
}
