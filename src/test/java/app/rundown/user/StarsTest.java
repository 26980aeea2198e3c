package app.rundown.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import app.rundown.model.Block;
import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Stamp;
import app.rundown.model.Update;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Checks that stars belong to updates, not to places: they are found again in a newer copy, and are never lost. */
class StarsTest {
    private static final String PAGE = "https://example.org/live";

    private static Update update(int position, @Nullable String url, String clock, String words) {
        return new Update(
                "d-" + position,
                position,
                List.of(new Stamp(Stamp.Role.MADE, Stamp.Source.SHOWN, clock)),
                null,
                null,
                null,
                url,
                List.of(new Block.Paragraph(words, List.of())),
                Set.of());
    }

    /** Returns a copy of the page whose updates have no address; each is given as “clock words”. */
    private static Document copy(String... updates) {
        List<Update> all = new ArrayList<>();
        for (String update : updates) {
            all.add(update(all.size() + 1, null, update.substring(0, 5), update.substring(6)));
        }
        return document(all);
    }

    private static Document document(List<Update> updates) {
        byte[] bytes = updates.toString().getBytes(StandardCharsets.UTF_8);
        return new Document(
                "d",
                new Capture("page.html", bytes),
                DocumentKind.LIVE_BLOG,
                "The regatta",
                PAGE,
                List.of(),
                List.of(),
                updates,
                List.of(),
                List.of(),
                List.of());
    }

    private static List<Integer> starred(UserData data, Document document) {
        UpdateKeys keys = new UpdateKeys(document);
        return data.stars(document).stream()
                .flatMap(key -> keys.find(key).stream())
                .map(Update::position)
                .distinct()
                .sorted()
                .toList();
    }

    private static UserData star(UserData data, Document document, boolean on, Integer... positions) {
        UpdateKeys keys = new UpdateKeys(document);
        Set<UpdateKey> meant = Arrays.stream(positions)
                .map(at -> keys.of(document.updates().get(at - 1)))
                .collect(Collectors.toSet());
        return data.withStars(Map.of(UserData.key(document), meant), on);
    }

    @Test
    void areFoundInANewerCopy() {
        Document before = copy("10:20 Sails are up.", "10:10 The wind turns.", "10:00 Boats leave.");
        UserData data = star(UserData.NONE, before, true, 1, 3);
        Document after =
                copy("10:30 A mast breaks.", "10:20 Sails are up.", "10:10 The wind turns.", "10:00 Boats leave.");
        assertEquals(List.of(2, 4), starred(data, after));
    }

    @Test
    void areTakenOffInOneCopyForAll() {
        Document before = copy("10:20 Sails are up.", "10:00 Boats leave.");
        Document after = copy("10:30 A mast breaks.", "10:20 Sails are up.", "10:00 Boats leave.");
        UserData data = star(star(UserData.NONE, before, true, 1, 2), after, false, 2);
        assertEquals(List.of(2), starred(data, before));
        assertEquals(UserData.NONE, star(data, before, false, 2));
    }

    @Test
    void stayForAnUpdateThatANewerCopyLacks() {
        Document before = copy("10:20 Sails are up.", "10:00 Boats leave.");
        UserData data = star(UserData.NONE, before, true, 1, 2);
        Document without = copy("10:00 Boats leave.");
        assertEquals(List.of(1), starred(data, without));
        UserData more = star(star(data, without, false, 1), copy("11:00 Home."), true, 1);
        assertEquals(List.of(1), starred(more, before));
    }

    @Test
    void leaveWhatWasSetOfTimesAloneAndTheOtherWayRound() {
        Document document = copy("10:20 Sails are up.");
        DayAndZone set = new DayAndZone(null, ZoneOffset.UTC);
        UserData both = star(UserData.NONE.withTimes(document, set), document, true, 1);
        assertEquals(set, both.times(document));
        assertEquals(star(UserData.NONE, document, true, 1), both.withTimes(document, DayAndZone.NONE));
        assertEquals(UserData.NONE.withTimes(document, set), star(both, document, false, 1));
    }

    @Test
    void standOnAllThatIsAlike() {
        Document document = copy("10:20 Sails are up.", "10:20 Sails are up.", "10:20 Sails are down.");
        assertEquals(List.of(1, 2), starred(star(UserData.NONE, document, true, 2), document));
    }

    @Test
    void anAddressThatSeveralHaveTellsNoneOfThem() {
        Document document = document(List.of(
                update(1, PAGE, "10:20", "Sails are up."),
                update(2, PAGE, "10:20", "Sails are down."),
                update(3, PAGE + "#own", "10:20", "Boats leave.")));
        assertEquals(List.of(2), starred(star(UserData.NONE, document, true, 2), document));
        UpdateKeys keys = new UpdateKeys(document);
        assertEquals(
                new UpdateKey("url " + PAGE + "#own"),
                keys.of(document.updates().get(2)));
        assertNotEquals(
                keys.of(document.updates().get(0)), keys.of(document.updates().get(1)));
    }

    @Test
    void damagedKeysFindNothing() {
        UpdateKeys keys = new UpdateKeys(copy("10:20 Sails are up."));
        for (String value : List.of("", "url ", "time", "time 10:20 words ", "x".repeat(32))) {
            assertEquals(List.of(), keys.find(new UpdateKey(value)), value);
        }
    }
}
