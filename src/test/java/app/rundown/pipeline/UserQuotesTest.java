package app.rundown.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.export.ExportedText;
import app.rundown.export.Format;
import app.rundown.export.content.Selection;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.model.DocumentKind;
import app.rundown.model.Quote;
import app.rundown.store.UserDataFile;
import app.rundown.timeline.Timeline;
import app.rundown.user.Correction;
import app.rundown.user.Corrections;
import app.rundown.user.QuoteKey;
import app.rundown.user.QuoteKeys;
import app.rundown.user.UserData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Checks that what the user says of quotes and speakers is laid over what was found, in the window's timeline and in
 * every export.
 */
class UserQuotesTest {
    private static final String TITLE = "Ferry strike enters its second week\n\n";
    private static final String TALKS =
            "\"We will not sail before the pay is settled,\" union leader Maria Holm told reporters.\n\n";
    private static final String TERM =
            "Passengers call the replacement bus \"the tin can on wheels\", said Maria Holm.\n\n";

    @TempDir
    private Path folder;

    private static AnalysedDocument open(String id, String text) {
        return Pipeline.open(
                new Capture(id + ".txt", (TITLE + text).getBytes(StandardCharsets.UTF_8)), id, DocumentKind.ARTICLE);
    }

    private static Quote first(Timeline timeline) {
        return timeline.documents().getFirst().quotes().getFirst();
    }

    private static Corrections said(AnalysedDocument analysed, int quote, Correction correction) {
        return Corrections.NONE.with(analysed.document(), key(analysed, quote), correction);
    }

    private static QuoteKey key(AnalysedDocument analysed, int quote) {
        return new QuoteKeys(analysed.document(), analysed.quotes())
                .of(analysed.quotes().get(quote));
    }

    private static UserData data(Corrections corrections) {
        return UserData.NONE.withCorrections(corrections);
    }

    private static String export(Timeline timeline, Format format) {
        return ExportedText.of(format, new Selection(timeline, timeline.entries(), true, "", 0));
    }

    @Test
    void aSetSpeakerStandsWithTheFoundOneBesideIt() {
        AnalysedDocument analysed = open("d1", TALKS);
        Timeline timeline =
                Pipeline.merge(List.of(analysed), data(said(analysed, 0, new Correction.SaidBy("Jonas Lund"))));
        Quote quote = first(timeline);
        assertEquals("Jonas Lund", quote.speaker());
        assertEquals(Quote.Basis.SET, quote.basis());
        assertTrue(quote.isSetByUser());
        assertEquals("Maria Holm", quote.foundSpeaker());
        assertEquals(List.of("Jonas Lund"), timeline.speakers());
        assertEquals("Maria Holm", analysed.quotes().getFirst().speaker(), "what was found must not change");
    }

    @Test
    void aClearedSpeakerIsUnknown() {
        AnalysedDocument analysed = open("d1", TALKS);
        Quote quote =
                first(Pipeline.merge(List.of(analysed), data(said(analysed, 0, new Correction.SaidByNobodyKnown()))));
        assertNull(quote.speaker());
        assertEquals("Maria Holm", quote.foundSpeaker());
        assertEquals(0, quote.confidence());
    }

    @Test
    void whatIsNoQuoteIsTakenOutAndKept() {
        AnalysedDocument analysed = open("d1", TALKS + TERM);
        Timeline timeline = Pipeline.merge(List.of(analysed), data(said(analysed, 1, new Correction.NoQuote())));
        assertEquals(1, timeline.documents().getFirst().quotes().size());
        assertEquals(
                "the tin can on wheels",
                timeline.documents().getFirst().noQuotes().getFirst().text());
        assertTrue(export(timeline, Format.MARKDOWN).contains("1 quote taken out by the user"));
        assertTrue(export(timeline, Format.JSON).contains("\"noQuotes\""));
    }

    @Test
    void everyExportSaysWhatTheUserSet() {
        AnalysedDocument analysed = open("d1", TALKS);
        Timeline timeline =
                Pipeline.merge(List.of(analysed), data(said(analysed, 0, new Correction.SaidBy("Jonas Lund"))));
        for (Format format : List.of(Format.MARKDOWN, Format.HTML, Format.CSV)) {
            String text = export(timeline, format);
            assertTrue(text.contains("Jonas Lund"), text);
            assertTrue(text.contains("set by the user") && text.contains("found: Maria Holm"), text);
        }
        String json = export(timeline, Format.JSON);
        assertTrue(json.contains("\"setByUser\": [\n        \"speaker\""), json);
        assertTrue(json.contains("\"speaker\": \"Maria Holm\""), json);
        assertFalse(export(Pipeline.merge(List.of(analysed)), Format.JSON).contains("setByUser"));
    }

    @Test
    void aNewerCopyKeepsTheCorrection() {
        AnalysedDocument analysed = open("d1", TALKS);
        Corrections corrections = said(analysed, 0, new Correction.SaidBy("Jonas Lund"));
        AnalysedDocument newer = open(
                "d7",
                "The port stayed shut on Monday.\n\n" + TALKS.replace("told reporters", "told the morning reporters")
                        + TERM);
        assertEquals(
                "Jonas Lund",
                first(Pipeline.merge(List.of(newer), data(corrections))).speaker());
        AnalysedDocument without = open("d8", TERM);
        assertEquals(
                "Maria Holm",
                first(Pipeline.merge(List.of(without), data(corrections))).speaker());
    }

    @Test
    void theSecondOfTwoAlikeIsCorrectedAlone() {
        String twice = "\"We are ready to sail,\" said Maria Holm. \"We are ready to sail,\" said Jonas Lund.\n\n";
        AnalysedDocument analysed = open("d1", twice);
        Timeline timeline =
                Pipeline.merge(List.of(analysed), data(said(analysed, 1, new Correction.SaidBy("Eva Strand"))));
        assertEquals(
                List.of("Maria Holm", "Eva Strand"),
                timeline.documents().getFirst().quotes().stream()
                        .map(Quote::speaker)
                        .toList());
    }

    @Test
    void namesAreMergedAndSplitAgain() {
        AnalysedDocument one = open("d1", TALKS);
        AnalysedDocument other = open("d2", "\"Nothing has been offered so far,\" said Mary Holm.\n\n");
        List<AnalysedDocument> found = List.of(one, other);
        Timeline before = Pipeline.merge(found);
        assertEquals(List.of("Maria Holm", "Mary Holm"), before.speakers());
        Corrections merged = Corrections.NONE.merged(before.documents(), "Mary Holm", "Maria Holm");
        Timeline after = Pipeline.correct(before, found, data(merged));
        assertEquals(List.of("Maria Holm"), after.speakers());
        assertTrue(after.documents().get(1).quotes().getFirst().isSetByUser());
        assertTrue(export(after, Format.MARKDOWN).contains("found: Mary Holm"));
        Corrections split = merged.split(after.documents(), "Maria Holm");
        assertEquals(
                List.of("Maria Holm", "Mary Holm"),
                Pipeline.correct(after, found, data(split)).speakers());
    }

    @Test
    void whatTheProgramJoinedIsSplit() {
        List<AnalysedDocument> found = List.of(
                open("d1", "\"We will see,\" said Andrei Petrov on Monday.\n\n"),
                open("d2", "\"It is too late now,\" said Andrey Petrov on Friday.\n\n"));
        Timeline joined = Pipeline.merge(found);
        assertEquals(1, joined.speakers().size());
        Corrections split =
                Corrections.NONE.split(joined.documents(), joined.speakers().getFirst());
        assertEquals(
                List.of("Andrei Petrov", "Andrey Petrov"),
                Pipeline.merge(found, data(split)).speakers());
    }

    @Test
    void aNameThatTheUserSetIsMergedToo() {
        AnalysedDocument analysed = open("d1", TALKS + TERM);
        Corrections set = said(analysed, 0, new Correction.SaidBy("M. Holm (union)"));
        Timeline timeline = Pipeline.merge(List.of(analysed), data(set));
        Corrections merged = set.merged(timeline.documents(), "M. Holm (union)", "Maria Holm");
        assertEquals(
                List.of("Maria Holm"),
                Pipeline.merge(List.of(analysed), data(merged)).speakers());
    }

    @Test
    void correctionsAreSavedAndTakenBack() {
        AnalysedDocument analysed = open("d1", TALKS + TERM);
        Corrections corrections = said(analysed, 0, new Correction.SaidBy("Ferry Union", Quote.Voice.ORGANISATION))
                .with(analysed.document(), key(analysed, 1), new Correction.NoQuote())
                .merged(List.of(analysed), "Maria Holm", "M. Holm");
        UserData data = data(corrections);
        assertTrue(new UserDataFile(folder).save(data).isSaved());
        assertEquals(data, new UserDataFile(folder).load().value());
        Corrections back = corrections
                .with(analysed.document(), key(analysed, 1), null)
                .with(analysed.document(), key(analysed, 0), null);
        assertEquals(Corrections.NONE, back.withNames(analysed.document(), java.util.Map.of()));
    }

    @Test
    void aSpokesmanIsSavedSoThatEarlierVersionsReadNobody() throws IOException {
        AnalysedDocument analysed = open("d1", TALKS);
        UserData data = data(said(analysed, 0, new Correction.SaidByNobodyKnown("Ferry Union")));
        assertTrue(new UserDataFile(folder).save(data).isSaved());
        assertEquals(data, new UserDataFile(folder).load().value());
        String file = Files.readString(folder.resolve("user-data.json"));
        assertTrue(file.replace(" ", "").contains("\"is\":\"nobody-known\""), file);
    }
}
