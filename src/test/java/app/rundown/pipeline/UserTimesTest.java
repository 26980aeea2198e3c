package app.rundown.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.export.ExportedText;
import app.rundown.export.Format;
import app.rundown.export.content.Selection;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.Finding;
import app.rundown.model.Moment;
import app.rundown.model.Moment.Basis;
import app.rundown.timeline.Filter;
import app.rundown.timeline.FilteredTimeline;
import app.rundown.timeline.Order;
import app.rundown.timeline.Timeline;
import app.rundown.user.DayAndZone;
import app.rundown.user.UpdateKey;
import app.rundown.user.UserData;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Checks the user's date and zone: they stay with the update they were set for, in every copy of the page, and are
 * always said to be the user's.
 */
class UserTimesTest {
    private static final String URL = "https://pier.example/live";

    /** The page as it was or, as a newer copy, with three newer updates on top, one of them after midnight. */
    private static BlogBuilder page(boolean newer, String oldWords) {
        BlogBuilder blog = new BlogBuilder().url(URL);
        if (newer) {
            blog.entry("00:15", "", "The lamps go out.")
                    .entry("23:30", "", "The last ferry is in.")
                    .entry("21:40", "", "Supper is served.");
        }
        return blog.entry("20:10", "", oldWords)
                .entry("19:30", "", "A band plays in the hall.")
                .entry("18:05", "", "The first boat turns back.");
    }

    private static UserData set(AnalysedDocument analysed, LocalDate date, ZoneId zone) {
        return UserData.NONE.withTimes(analysed.document(), new DayAndZone(date, zone));
    }

    private static UserData set() {
        return set(without("The stage is full.").open(), LocalDate.of(2024, 6, 1), ZoneOffset.UTC);
    }

    /** The old page without the entries' own numbers, which would differ in a newer copy. */
    private static BlogBuilder without(String words) {
        return page(false, words).unnumbered();
    }

    @Test
    void theDateStaysWithItsUpdateInANewerCopy() {
        AnalysedDocument newer = page(true, "The stage is full.").unnumbered().with(set());
        assertEquals(
                List.of(
                        "2024-06-02T00:15:00Z",
                        "2024-06-01T23:30:00Z",
                        "2024-06-01T21:40:00Z",
                        "2024-06-01T20:10:00Z",
                        "2024-06-01T19:30:00Z",
                        "2024-06-01T18:05:00Z"),
                BlogBuilder.instants(newer));
        assertEquals(Basis.SET, BlogBuilder.moment(newer, 1).basis());
    }

    @Test
    void aDateWhoseUpdateIsGoneIsNotApplied() {
        AnalysedDocument changed =
                page(true, "The stage is full, says the mayor.").unnumbered().with(set());
        assertNull(BlogBuilder.moment(changed, 1).at());
        assertTrue(
                BlogBuilder.moment(changed, 1)
                        .why()
                        .contains("the date that the user set, 1 June 2024, was that of an update which is not in this"
                                + " copy"),
                BlogBuilder.moment(changed, 1).why());
        assertTrue(BlogBuilder.findings(changed, Finding.Kind.SET)
                .getFirst()
                .startsWith("The date that the user set, 1 June 2024"));
    }

    @Test
    void aDateOfOldMeansTheFirstUpdate() {
        UserData old =
                new UserData(Map.of("url " + URL, new DayAndZone(LocalDate.of(2024, 6, 1), ZoneOffset.UTC)), Map.of());
        assertEquals(
                "2024-06-01T00:15:00Z",
                BlogBuilder.instants(page(true, "The stage is full.").with(old)).getFirst());
    }

    @Test
    void updatesAreKnownByTheirOwnIdsThoughTheirWordsChange() {
        Document before = linked("7f3", "Old words.", "6b2", "More words.", "5a1", "The first.")
                .open()
                .document();
        UpdateKey key = UpdateKey.of(before, before.updates().get(1));
        Document after = linked(
                        "8d9",
                        "New on top.",
                        "7f3",
                        "Old words.",
                        "6b2",
                        "More words, and better ones.",
                        "5a1",
                        "The first.")
                .open()
                .document();
        assertEquals(List.of(after.updates().get(2)), key.in(after));
        assertEquals(key, UpdateKey.of(after, after.updates().get(2)));
    }

    @Test
    void idsThatOnlyCountAreNone() {
        Document before = linked("post1", "Old words.", "post2", "More words.", "post3", "The first.")
                .open()
                .document();
        UpdateKey key = UpdateKey.of(before, before.updates().getFirst());
        Document after = linked(
                        "post1", "New on top.", "post2", "Old words.", "post3", "More words.", "post4", "The first.")
                .open()
                .document();
        assertEquals(List.of(after.updates().get(1)), key.in(after));
    }

    @Test
    void theKeyIsTheSameForEveryReadingAndOtherForEveryUpdate() {
        Document one = without("The stage is full.").open().document();
        Document other = without("The stage is full.").open().document();
        assertEquals(
                UpdateKey.of(one, one.updates().getFirst()),
                UpdateKey.of(other, other.updates().getFirst()));
        assertNotEquals(
                UpdateKey.of(one, one.updates().getFirst()),
                UpdateKey.of(one, one.updates().get(1)));
    }

    private static BlogBuilder linked(String... idsAndWords) {
        BlogBuilder blog = new BlogBuilder().url(URL).unnumbered();
        for (int i = 0; i < idsAndWords.length; i += 2) {
            // The oldest entry, which comes last, always has the clock 15:05.
            String clock = (15 + (idsAndWords.length - 2 - i) / 2) + ":05";
            blog.entry(
                    "<a href='#" + idsAndWords[i] + "'>" + clock + "</a>",
                    "2024-06-01T" + clock + ":00Z",
                    idsAndWords[i + 1],
                    idsAndWords[i]);
        }
        return blog;
    }

    @Test
    void whatIsSetIsSaidToBeSo() {
        AnalysedDocument both = without("The stage is full.").with(set());
        assertEquals("date and zone set by you", BlogBuilder.moment(both, 1).unstated("you"));
        assertEquals(List.of("3 times: date and zone set by the user."), BlogBuilder.findings(both, Finding.Kind.SET));
        assertEquals(List.of(), BlogBuilder.findings(both, Finding.Kind.INFERRED));
        BlogBuilder zoned = new BlogBuilder().clocks("15:05 GMT", "14:40 GMT", "14:10 GMT");
        Moment dated = BlogBuilder.moment(zoned.with(set(zoned.open(), LocalDate.of(2024, 6, 1), null)), 1);
        assertEquals("date set by you", dated.unstated("you"));
        assertEquals(Basis.SET, dated.basis());
        BlogBuilder stated = new BlogBuilder()
                .entry("15:05", "2021-07-03T15:05:00Z", "")
                .entry("14:40", "2021-07-03T14:40:00Z", "")
                .entry("14:10", "2021-07-03T14:10:00Z", "");
        assertEquals(
                "2021-07-03T15:05:00Z",
                BlogBuilder.instants(stated.with(set(stated.open(), LocalDate.of(2024, 6, 1), ZoneId.of("Asia/Tokyo"))))
                        .getFirst());
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void exportsSayWhatTheUserSet(Format format) {
        String text = export(format, without("The stage is full.").with(set()));
        switch (format) {
            case JSON ->
                assertTrue(
                        text.contains("\"basis\": \"inferred\"")
                                && text.contains(
                                        "\"setByUser\": [\n          \"date\",\n          \"zone\"\n        ]"),
                        text);
            case CSV ->
                assertTrue(
                        text.contains("1 June 2024, 20:10 UTC, date and zone set by the user")
                                && text.contains(",set,"),
                        text);
            case MARKDOWN, HTML -> {
                assertTrue(text.contains("1 June 2024") && text.contains("20:10"), text);
                assertTrue(text.contains("date and zone set by the user"), text);
                assertTrue(text.contains("3 times as set by the user"), text);
                assertFalse(text.contains("inferred"), text);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void exportsDoNotDependOnTheTimeOfTheFile(Format format) {
        byte[] page =
                new BlogBuilder().clocks("15:05 GMT", "14:40 GMT", "14:10 GMT").bytes();
        assertEquals(
                export(
                        format,
                        BlogBuilder.open(Capture.ofFile("pier.html", page, Instant.parse("2021-07-03T16:20:31Z")))),
                export(
                        format,
                        BlogBuilder.open(Capture.ofFile("pier.html", page, Instant.parse("2023-01-01T10:00:00Z")))));
    }

    private static String export(Format format, AnalysedDocument analysed) {
        Timeline timeline = Pipeline.merge(List.of(analysed));
        FilteredTimeline shown = FilteredTimeline.of(timeline, Filter.NONE, Order.OLDEST_FIRST);
        return ExportedText.of(format, new Selection(timeline, shown.entries(), true, "", shown.withoutTime()));
    }
}
