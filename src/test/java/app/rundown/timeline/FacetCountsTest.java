package app.rundown.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.rundown.model.Block;
import app.rundown.model.DocumentKind;
import app.rundown.model.Moment;
import app.rundown.model.PostOrigin;
import app.rundown.model.Topic.Origin;
import app.rundown.model.Update;
import app.rundown.user.PlacedNotes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Checks that each count says what choosing it would show, whatever else the filter asks for. */
class FacetCountsTest {
    private static final String DAY = "2024-06-01";
    private static final Marks STARS = new Marks(Set.of(), Set.of("a1", "a4", "b1"), PlacedNotes.NONE);
    private static final Timeline TIMELINE = DocumentBuilder.timeline(
            new DocumentBuilder("a", DocumentKind.LIVE_BLOG)
                    .introduced("Ana Ruiz", "before it all")
                    .at(DAY, "12:00", "Ferry late", "One ferry.")
                    .topic("Ferry", Origin.TAG)
                    .topic("Weather", Origin.TAG)
                    .quote("Ana Ruiz", "one")
                    .quote("Tom Berg", "two")
                    .at(DAY, "11:00", "Ferry early")
                    .topic("Ferry", Origin.TAG)
                    .quote(null, "three")
                    .at(DAY, "10:00", "Wind")
                    .topic("Weather", Origin.TAG)
                    .quote("Tom Berg", "four")
                    .at(DAY, "09:00", "Bridge")
                    .topic("Bridge", Origin.TAG)
                    .add(
                            of("a5", new Block.Picture("", null), new Block.Embed("Watch the video", null)),
                            Moment.unknown(null, "none"))
                    .topic("Ferry", Origin.TAG),
            new DocumentBuilder("b", DocumentKind.LIVE_BLOG)
                    .at(DAY, "12:30", "Ferry again")
                    .topic("Ferry", Origin.TAG)
                    .quote("Ana Ruiz", "five")
                    .add(
                            of(
                                    "b2",
                                    new Block.Post("Safe", List.of(), new PostOrigin("Lee", null, null, null, null)),
                                    new Block.Embed("", "https://www.youtube.com/embed/x")),
                            Moment.unknown(null, "none")));

    private static Update of(String id, Block... blocks) {
        return new Update(id, 5, List.of(), null, "Headline", null, null, List.of(blocks), Set.of(Update.Flag.KEY));
    }

    private static FilteredTimeline shown(Filter filter) {
        return FilteredTimeline.of(TIMELINE, filter, Order.NEWEST_FIRST, STARS, DisplayZone.DOCUMENT);
    }

    private static Stream<Filter> filters() {
        List<Filter> all = Stream.of(
                        Filter.NONE,
                        Filters.topics(Filter.Match.ANY, "Ferry"),
                        Filters.topics(Filter.Match.ALL, "Ferry"),
                        Filters.topics(Filter.Match.ALL, "Ferry", "Weather"),
                        Filters.notTopics("Weather"),
                        Filters.notTopics("Weather", "Bridge"),
                        Filters.speakers("Ana Ruiz"))
                .toList();
        return all.stream()
                .flatMap(filter -> Stream.of(
                        filter,
                        filter.but().notSpeakers(Set.of("Tom Berg")).done(),
                        filter.but().has(Set.of(Has.QUOTE)).done(),
                        filter.but()
                                .has(Set.of(Has.STAR))
                                .hasNot(Set.of(Has.VIDEO))
                                .done(),
                        filter.but().hiddenDocuments(Set.of("b")).done(),
                        filter.but()
                                .words(List.of("ferry"))
                                .scope(Filter.Scope.MATCHES)
                                .done(),
                        filter.but().from(TimeBound.parse("10:30")).done()));
    }

    /** Returns a filter with one more topic chosen, as a click does; among several of which one is enough, it alone. */
    private static Filter choosing(Filter filter, String topic) {
        Set<String> topics = Stream.concat(
                        filter.match() == Filter.Match.ALL ? filter.topics().stream() : Stream.of(), Stream.of(topic))
                .collect(Collectors.toSet());
        return filter.but()
                .topics(topics)
                .notTopics(without(filter.notTopics(), topic))
                .done();
    }

    private static <T> Set<T> without(Set<T> all, T one) {
        return all.stream().filter(other -> !other.equals(one)).collect(Collectors.toSet());
    }

    @Test
    void aTopicSaysHowManyUpdatesItWouldShow() {
        filters()
                .forEach(filter -> shown(filter)
                        .topics()
                        .forEach(count -> assertEquals(
                                shown(choosing(filter, count.topic().name()))
                                        .entries()
                                        .size(),
                                count.updates(),
                                count + " under " + filter)));
    }

    @Test
    void aSpeakerSaysHowManyQuotesWouldBeListed() {
        filters()
                .forEach(filter -> shown(filter)
                        .speakers()
                        .forEach(count -> assertEquals(
                                shown(filter.but()
                                                .speakers(Set.of(count.speaker()))
                                                .notSpeakers(without(filter.notSpeakers(), count.speaker()))
                                                .done())
                                        .quotes()
                                        .size(),
                                count.quotes(),
                                count + " under " + filter)));
    }

    @Test
    void aKindSaysHowManyUpdatesItWouldShow() {
        filters()
                .forEach(filter -> shown(filter).kinds().forEach((kind, count) -> {
                    Filter chosen = filter.but()
                            .has(Stream.concat(filter.has().stream(), Stream.of(kind))
                                    .collect(Collectors.toSet()))
                            .hasNot(without(filter.hasNot(), kind))
                            .done();
                    assertEquals(shown(chosen).entries().size(), count, kind + " under " + filter);
                }));
    }

    @Test
    void marksAreCountedWithoutFilteringAgain() {
        filters()
                .forEach(filter -> assertEquals(
                        shown(filter).kinds().getOrDefault(Has.STAR, 0),
                        FilteredTimeline.count(TIMELINE, filter, STARS, Has.STAR),
                        filter.toString()));
    }

    @Test
    void updatesAreAskedWhatTheyHave() {
        assertEquals(
                Map.of(Has.STAR, 3, Has.KEY, 2, Has.QUOTE, 4, Has.POST, 1, Has.PICTURE, 1, Has.VIDEO, 2),
                shown(Filter.NONE).kinds());
        Filter both = Filter.NONE
                .but()
                .has(Set.of(Has.VIDEO, Has.KEY))
                .hasNot(Set.of(Has.POST))
                .done();
        assertEquals("a5", RowTexts.ids(shown(both)));
    }

    @Test
    void onlyWhatSaysSoIsAVideo() {
        for (String address : List.of(
                "https://youtu.be/x",
                "https://players.brightcove.net/1/x",
                "https://example.org/video/17",
                "https://example.org/clip.mp4?x=1")) {
            assertTrue(VideoEmbeds.isVideo(new Block.Embed("", address)), address);
        }
        for (String address : List.of(
                "https://example.org/map", "https://example.org/videographer", "https://open.spotify.com/embed/x")) {
            assertFalse(VideoEmbeds.isVideo(new Block.Embed("", address)), address);
        }
        assertTrue(VideoEmbeds.isVideo(new Block.Embed("Ver vídeo", null)));
        assertFalse(VideoEmbeds.isVideo(new Block.Embed("Score card", null)));
        assertFalse(VideoEmbeds.isVideo(new Block.Picture("A video still", "https://youtube.com/x")));
    }

    @Test
    void filtersComeBackFromTheirParts() {
        filters()
                .forEach(filter -> assertEquals(
                        filter.but().hiddenDocuments(Set.of()).done(), FilterParts.read(FilterParts.of(filter))));
        Filter rest = Filter.NONE
                .but()
                .notWords(List.of("x y"))
                .forms(Filter.Forms.ALL)
                .to(TimeBound.parse("2024-06-01T10:00"))
                .done();
        assertEquals(rest, FilterParts.read(FilterParts.of(rest)));
        assertEquals(Map.of(), FilterParts.of(Filter.NONE));
    }
}
