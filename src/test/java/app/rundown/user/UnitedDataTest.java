package app.rundown.user;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Checks what comes of two people's additions to the same documents. */
@Execution(ExecutionMode.CONCURRENT)
class UnitedDataTest {
    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");
    private static final UpdateKey ONE = new UpdateKey("1");
    private static final UpdateKey TWO = new UpdateKey("2");
    private static final QuoteKey QUOTE = new QuoteKey(ONE, "the harbour is open", 1);
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final ZoneId LIMA = ZoneId.of("America/Lima");

    private static UserData notes(String text) {
        return UserData.NONE.withNotes(Notes.NONE.with("doc", ONE, new Note(text, NOON, "The harbour")));
    }

    private static UserData times(DayAndZone set) {
        return new UserData(Map.of("doc", set), Map.of());
    }

    private static UserData said(Correction correction) {
        return UserData.NONE.withCorrections(
                new Corrections(Map.of("doc", Map.of(QUOTE, correction)), Map.of("doc", Map.of("Holm", "Ida Holm"))));
    }

    /** Checks that there is one conflict, and what each choice makes of it. */
    private static void conflict(UserData mine, UserData theirs) {
        UnitedData united = UnitedData.of(mine, theirs);
        assertEquals(1, united.conflicts().size(), united::toString);
        Conflict conflict = united.conflicts().getFirst();
        assertEquals(mine, united.data());
        assertEquals(mine, conflict.settled(united.data(), Conflict.Choice.MINE));
        assertEquals(theirs, conflict.settled(united.data(), Conflict.Choice.THEIRS));
    }

    private static UserData united(UserData mine, UserData theirs) {
        UnitedData united = UnitedData.of(mine, theirs);
        assertEquals(List.of(), united.conflicts());
        return united.data();
    }

    @Test
    void whatOnlyOneHasIsKept() {
        UserData mine =
                new UserData(Map.of("doc", new DayAndZone(null, OSLO)), Map.of("doc", Set.of(ONE), "a", Set.of(ONE)));
        UserData theirs = new UserData(
                Map.of("doc", new DayAndZone(LocalDate.of(2026, 3, 4), TWO, null), "b", new DayAndZone(null, LIMA)),
                Map.of("doc", Set.of(TWO)));
        assertEquals(
                new UserData(
                        Map.of(
                                "doc",
                                new DayAndZone(LocalDate.of(2026, 3, 4), TWO, OSLO),
                                "b",
                                new DayAndZone(null, LIMA)),
                        Map.of("doc", Set.of(ONE, TWO), "a", Set.of(ONE))),
                united(mine, theirs));
        assertEquals(notes("one"), united(UserData.NONE, notes("one")));
        assertEquals(notes("one"), united(notes("one"), UserData.NONE));
        assertEquals(said(new Correction.NoQuote()), united(UserData.NONE, said(new Correction.NoQuote())));
    }

    @Test
    void whatBothHaveIsThereOnce() {
        UserData all =
                said(new Correction.SaidBy("Ida Holm")).withNotes(notes("one").notes());
        assertEquals(all, united(all, all));
    }

    @Test
    void twoSpeakersOfOneQuoteAreAConflict() {
        conflict(said(new Correction.SaidBy("Ida Holm")), said(new Correction.SaidBy("Jan Berg")));
        conflict(said(new Correction.SaidBy("Ida Holm")), said(new Correction.NoQuote()));
    }

    @Test
    void twoNamesOfOneSpeakerAreAConflict() {
        conflict(
                UserData.NONE.withCorrections(new Corrections(Map.of(), Map.of("doc", Map.of("Holm", "Ida Holm")))),
                UserData.NONE.withCorrections(new Corrections(Map.of(), Map.of("doc", Map.of("Holm", "Eva Holm")))));
    }

    @Test
    void twoDaysOrTwoZonesAreAConflict() {
        conflict(
                times(new DayAndZone(LocalDate.of(2026, 3, 4), ONE, OSLO)),
                times(new DayAndZone(LocalDate.of(2026, 3, 5), ONE, OSLO)));
        conflict(times(new DayAndZone(null, OSLO)), times(new DayAndZone(null, LIMA)));
        assertEquals(
                2,
                UnitedData.of(
                                times(new DayAndZone(LocalDate.of(2026, 3, 4), ONE, OSLO)),
                                times(new DayAndZone(LocalDate.of(2026, 3, 5), ONE, LIMA)))
                        .conflicts()
                        .size());
    }

    @Test
    void ofTwoNotesBothCanStay() {
        conflict(notes("ask her"), notes("ask him"));
        UnitedData united = UnitedData.of(notes("ask her"), notes("ask him"));
        assertEquals(
                notes("ask her\n\nask him"),
                united.conflicts().getFirst().settled(united.data(), Conflict.Choice.BOTH));
        // Taking the same file in once more asks nothing again.
        assertEquals(notes("ask her\n\nask him"), united(notes("ask her\n\nask him"), notes("ask him")));
    }

    @Test
    void topicsComeTogether() {
        TopicEdits mine = TopicEdits.NONE
                .renamed(Set.of("Sea"), "Sea", "Tides")
                .withOwn("Floods", List.of("flood*"))
                .withHidden(Set.of("Sport"), true);
        TopicEdits theirs = TopicEdits.NONE.withOwn("Floods", List.of("dyke")).withColour("Tides", 3);
        TopicEdits both = united(UserData.NONE.withTopics(mine), UserData.NONE.withTopics(theirs))
                .topics();
        assertEquals(Map.of("Floods", List.of("dyke", "flood*")), both.own());
        assertEquals(Map.of("tides", 3), both.colours());
        assertEquals(Set.of("sport"), both.hidden());
        conflict(
                UserData.NONE.withTopics(TopicEdits.NONE.renamed(Set.of("Sea"), "Sea", "Tides")),
                UserData.NONE.withTopics(TopicEdits.NONE.renamed(Set.of("Sea"), "Sea", "Ocean")));
        conflict(
                UserData.NONE.withTopics(TopicEdits.NONE.renamed(Set.of("Sea"), "Sea", "Tides")),
                UserData.NONE.withTopics(TopicEdits.NONE.withHidden(Set.of("Sea"), true)));
        conflict(
                UserData.NONE.withTopics(TopicEdits.NONE.withHidden(Set.of("Sea"), true)),
                UserData.NONE.withTopics(TopicEdits.NONE.renamed(Set.of("Sea"), "Sea", "Tides")));
        conflict(
                UserData.NONE.withTopics(TopicEdits.NONE.withColour("Sea", 1)),
                UserData.NONE.withTopics(TopicEdits.NONE.withColour("Sea", 2)));
    }

    @Test
    void twoFiltersOfOneNameAreAConflict() {
        conflict(
                UserData.NONE.withFilters(new SavedFilters(Map.of("mine", Map.of("words", List.of("sea"))))),
                UserData.NONE.withFilters(new SavedFilters(Map.of("mine", Map.of("words", List.of("land"))))));
    }

    @Test
    void theTallyTellsWhatIsNew() {
        UserData mine = said(new Correction.NoQuote());
        UserData all = UnitedData.of(mine, notes("one").withStars(Map.of("doc", Set.of(ONE, TWO)), true))
                .data();
        assertEquals(new Tally(0, 2, 1, 0, 0, 0), Tally.of(all).minus(Tally.of(mine)));
    }
}
