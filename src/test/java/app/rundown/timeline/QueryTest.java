package app.rundown.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.DocumentKind;
import app.rundown.model.Topic;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Checks how the text of the search field becomes a filter. */
class QueryTest {
    private static final Timeline TIMELINE = DocumentBuilder.timeline(new DocumentBuilder("a", DocumentKind.LIVE_BLOG)
            .at("2019-05-14", "12:00", "One")
            .topic("Iran", Topic.Origin.HEADING)
            .topic("Arms Control", Topic.Origin.HEADING)
            .quote("Mike Pompeo", "x")
            .quote("Sergey Lavrov", "x")
            .at("2019-05-14", "11:00", "Two")
            .topic("Iranian Oil", Topic.Origin.NAME)
            .topic("Syria", Topic.Origin.TAG)
            .quote("Mike Pence", "x")
            .quote("José Núñez", "x"));

    private static Query parse(String text) {
        return Query.parse(text, Filter.NONE, TIMELINE);
    }

    @Test
    void readsTokensAndFreeWords() {
        Query query =
                parse("talks topic:iran -topic:Syria speaker:\"mike pompeo\" from:15:00 to:16:30 \"arms control\"");
        assertEquals(List.of(), query.problems());
        assertEquals(List.of("talks", "arms control"), query.words());
        assertEquals(query.words(), query.filter().words());
        assertEquals(Set.of("Iran"), query.filter().topics());
        assertEquals(Set.of("Syria"), query.filter().notTopics());
        assertEquals(Set.of("Mike Pompeo"), query.filter().speakers());
        assertEquals(new TimeBound.Clock(LocalTime.of(15, 0)), query.filter().from());
        assertEquals(new TimeBound.Clock(LocalTime.of(16, 30)), query.filter().to());
    }

    @Test
    void readsSpansOfTime() {
        assertEquals(Filters.times("15:00", "16:30"), parse("time:15:00-16:30").filter());
        assertEquals(Filters.times("15:00", "16:30"), parse("time:15:00–16:30").filter());
        assertEquals(
                Filters.times("2019-05-14T15:00", "2019-05-15"),
                parse("time:2019-05-14T15:00-2019-05-15").filter());
        assertEquals(Filters.from("15:00"), parse("time:15:00-").filter());
    }

    @Test
    void takesPartsOfNamesThatAreUnambiguous() {
        assertEquals(Set.of("Iran"), parse("topic:IRAN").filter().topics());
        assertEquals(Set.of("Iranian Oil"), parse("topic:oil").filter().topics());
        assertEquals(Set.of("Arms Control"), parse("topic:arm").filter().topics());
        assertEquals(Set.of("José Núñez"), parse("speaker:nunez").filter().speakers());
        assertEquals(
                Set.of("Sergey Lavrov", "Mike Pence"),
                parse("speaker:Lavrov,\"Mike Pence\"").filter().speakers());
        assertEquals(
                Set.of("Iran", "Syria"),
                parse("topic: Iran not: Syria topic:\"Syria\"").filter().topics());
    }

    @Test
    void saysWhatItCanNotRead() {
        Query ambiguous = parse("speaker:mike");
        assertEquals(
                List.of("“mike” could be Mike Pence or Mike Pompeo: type more of the name."), ambiguous.problems());
        assertEquals(Filter.NONE, ambiguous.filter());
        assertEquals(
                List.of("No update has the topic “Cuba”."), parse("topic:Cuba").problems());
        assertEquals(List.of("No quote is by “Trump”."), parse("speaker:Trump").problems());
        assertTrue(parse("from:noon").problems().getFirst().startsWith("“noon” is not a time"));
        assertTrue(parse("time:15:00").problems().getFirst().startsWith("“15:00” is not a time range"));
        assertEquals(
                List.of("“topic:” needs something after the colon."),
                parse("word topic:").problems());
        assertEquals(List.of("word"), parse("word topic:").words());
    }

    @Test
    void knowsTheUnknownSpeaker() {
        assertEquals(
                Set.of(Filter.UNKNOWN_SPEAKER),
                parse("speaker:Unknown").filter().speakers());
    }

    @Test
    void knowsUpdatesWithoutTopicsUnlessATopicIsCalledSo() {
        assertEquals(
                Set.of(Filter.NO_TOPIC, "Iran"),
                parse("topic:Other topic:Iran").filter().topics());
        assertEquals(Set.of(Filter.NO_TOPIC), parse("-topic:other").filter().notTopics());
        Timeline named = DocumentBuilder.timeline(new DocumentBuilder("a", DocumentKind.LIVE_BLOG)
                .at("2019-05-14", "12:00", "One")
                .topic("Other", Topic.Origin.TAG));
        assertEquals(
                Set.of("Other"),
                Query.parse("topic:other", Filter.NONE, named).filter().topics());
    }

    @Test
    void asksWhatUpdatesHave() {
        Filter filter = parse("has:quote,KEY -has:pictures -speaker:Lavrov,unknown forms:all")
                .filter();
        assertEquals(Set.of(Has.QUOTE, Has.KEY), filter.has());
        assertEquals(Set.of(Has.PICTURE), filter.hasNot());
        assertEquals(Set.of("Sergey Lavrov", Filter.UNKNOWN_SPEAKER), filter.notSpeakers());
        assertEquals(Filter.Forms.ALL, filter.forms());
        assertEquals(
                List.of("Updates can't be asked for “map”, only for tick, star, note, key, quote, post, picture, video,"
                        + " left-out, changed, gone or new."),
                parse("has:map").problems());
        assertEquals(1, parse("forms:many").problems().size());
        assertEquals(List.of("No quote is by “Trump”."), parse("-speaker:Trump").problems());
    }

    @Test
    void passesOtherPrefixesOnAsWords() {
        assertEquals(
                List.of("into:15:00", "https://example.org", "-5"),
                parse(" into:15:00 https://example.org  -5 ").words());
        assertEquals(List.of(), parse("  ").words());
        assertEquals(List.of("never closed"), parse("\"never closed").words());
    }

    @Test
    void leavesOutWordsAndPhrases() {
        Query query = parse("deal -tariff -\"trade war\" \"free trade\" - -");
        assertEquals(List.of("tariff", "trade war"), query.notWords());
        assertEquals(query.notWords(), query.filter().notWords());
        assertEquals(List.of("deal", "free trade", "-", "-"), query.words());
        assertEquals(List.of(), parse("well-known").notWords());
    }

    @Test
    void mergesIntoTheFilterThatWasGiven() {
        Filter before = Filter.NONE
                .but()
                .topics(Set.of("Syria"))
                .match(Filter.Match.ALL)
                .from(TimeBound.parse("9:00"))
                .to(TimeBound.parse("17:00"))
                .hiddenDocuments(Set.of("b"))
                .words(List.of("old"))
                .scope(Filter.Scope.MATCHES)
                .done();
        Filter merged =
                Query.parse("topic:Iran from:10:00 new", before, TIMELINE).filter();
        assertEquals(
                Filter.NONE
                        .but()
                        .topics(Set.of("Syria", "Iran"))
                        .match(Filter.Match.ALL)
                        .from(TimeBound.parse("10:00"))
                        .to(TimeBound.parse("17:00"))
                        .hiddenDocuments(Set.of("b"))
                        .words(List.of("new"))
                        .scope(Filter.Scope.MATCHES)
                        .done(),
                merged);
    }
}
