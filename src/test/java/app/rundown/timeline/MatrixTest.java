package app.rundown.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.rundown.model.DocumentKind;
import app.rundown.model.Quote;
import app.rundown.model.Topic.Origin;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Checks the matrix of speakers and topics: its order, and that each of its numbers is what filtering by it shows. */
class MatrixTest {
    private static final String DAY = "2019-05-14";
    private static final Timeline TIMELINE = DocumentBuilder.timeline(
            new DocumentBuilder("a", DocumentKind.LIVE_BLOG)
                    .introduced("Mike Pompeo", "before it all")
                    .at(DAY, "12:00", "Both, and one of them twice")
                    .topic("Iran", Origin.HEADING)
                    .topic("Iran", Origin.TAG)
                    .topic("Syria", Origin.TAG)
                    .quote("Mike Pompeo", "one")
                    .quote("Mike Pompeo", "two")
                    .quote(null, "three")
                    .quote(null, "four")
                    .quote(null, "five")
                    .at(DAY, "11:30", "Iran only")
                    .topic("Iran", Origin.HEADING)
                    .quote("Sergey Lavrov", "six")
                    .at(DAY, "11:00", "No topic")
                    .quote("Eva Strand", "seven")
                    .quote("Sergey Lavrov", "eight")
                    .at(DAY, "10:30", "No quote")
                    .topic("Cuba", Origin.TAG),
            new DocumentBuilder("w", DocumentKind.WRAP_UP)
                    .point("On Iran", "A point.")
                    .topic("Iran", Origin.HEADING)
                    .quote("Mike Pompeo", "nine"));

    private static Matrix matrix(Filter filter) {
        return FilteredTimeline.of(TIMELINE, filter, Order.NEWEST_FIRST).matrix();
    }

    /** Draws the matrix as “total [columns] / speaker total[cells] / …”. */
    private static String drawn(Filter filter) {
        Matrix matrix = matrix(filter);
        return matrix.quotes() + " "
                + matrix.columns().stream()
                        .map(column -> column.topic() + " " + column.quotes())
                        .toList()
                + matrix.lines().stream()
                        .map(line -> " / " + line.speaker() + " " + line.quotes()
                                + matrix.columns().stream()
                                        .map(column -> line.on(column.topic()))
                                        .toList())
                        .collect(Collectors.joining());
    }

    private static final String ALL =
            "9 [Iran 7, Syria 5] / Mike Pompeo 3[3, 2] / Sergey Lavrov 2[1, 0] / Eva Strand 1[0, 0] /  3[3, 3]";

    @Test
    void countsTheMostFrequentFirstAndTheUnknownLast() {
        assertEquals(ALL, drawn(Filter.NONE));
    }

    @Test
    void countsTheUpdatesTooEachOnce() {
        Matrix matrix = matrix(Filter.NONE);
        assertEquals(new Matrix.Count(9, 4), matrix.all());
        assertEquals(
                List.of(new Matrix.Count(7, 3), new Matrix.Count(5, 1)),
                matrix.columns().stream().map(Matrix.Column::count).toList());
        Matrix.Line first = matrix.lines().getFirst();
        assertEquals(new Matrix.Count(3, 2), first.count());
        assertEquals(
                List.of(new Matrix.Count(3, 2), new Matrix.Count(2, 1)),
                List.of(first.count("Iran"), first.count("Syria")));
    }

    @Test
    void topicsStandByOriginFirstAsInTheFilter() {
        Timeline timeline = DocumentBuilder.timeline(new DocumentBuilder("a", DocumentKind.LIVE_BLOG)
                .at(DAY, "12:00", "A")
                .topic("Named", Origin.NAME)
                .topic("Tagged", Origin.TAG)
                .quote("Ana Gil", "one")
                .at(DAY, "11:00", "B")
                .topic("Named", Origin.NAME)
                .topic("Heading", Origin.HEADING)
                .quote("Ana Gil", "two"));
        assertEquals(
                List.of(
                        new Matrix.Column("Heading", new Matrix.Count(1, 1)),
                        new Matrix.Column("Tagged", new Matrix.Count(1, 1)),
                        new Matrix.Column("Named", new Matrix.Count(2, 2))),
                matrixOf(timeline).columns());
    }

    @Test
    void staysWholeWhileSpeakersAndTopicsAreChosen() {
        assertEquals(ALL, drawn(Filters.speakers("Sergey Lavrov")));
        assertEquals(ALL, drawn(Filters.topics(Filter.Match.ALL, "Syria", "Iran")));
        assertEquals(ALL, drawn(chosen(Filter.NONE, Set.of("Eva Strand"), Set.of("Syria"))));
    }

    @Test
    void followsTheRestOfTheFilter() {
        assertEquals("1 [Iran 1] / Mike Pompeo 1[1]", drawn(Filters.hidden("a")));
        assertEquals("3 [Iran 1] / Sergey Lavrov 2[1] / Eva Strand 1[0]", drawn(Filters.times("11:00", "12:00")));
        assertEquals(
                "4 [Iran 2] / Sergey Lavrov 2[1] / Eva Strand 1[0] / Mike Pompeo 1[1]",
                drawn(Filters.notTopics("syria")));
        assertEquals("0 []", drawn(Filters.hidden("a", "w")));
        assertEquals(ALL, drawn(Filters.words(false, "nowhere")));
        assertEquals("0 []", drawn(Filters.words(true, "nowhere")));
    }

    @Test
    void everyNumberIsWhatFilteringShows() {
        for (Filter rest : List.of(
                Filter.NONE, Filters.notTopics("Syria"), Filters.hidden("w"), Filters.times("11:00", "12:00"))) {
            assertAgrees(TIMELINE, rest);
        }
    }

    @Test
    void namesThatDifferInCaseOnlyAreToldApart() {
        Timeline twins = DocumentBuilder.timeline(new DocumentBuilder("a", DocumentKind.LIVE_BLOG)
                .at(DAY, "12:00", "A")
                .topic("US", Origin.TAG)
                .quote("Ana Gil", "one")
                .at(DAY, "11:00", "B")
                .topic("us", Origin.TAG)
                .quote("ANA GIL", "two")
                .quote("ANA GIL", "three"));
        assertEquals(2, matrixOf(twins).columns().size());
        assertAgrees(twins, Filter.NONE);
    }

    private static Matrix matrixOf(Timeline timeline) {
        return FilteredTimeline.of(timeline, Filter.NONE, Order.NEWEST_FIRST).matrix();
    }

    private static Filter chosen(Filter rest, Set<String> speakers, Set<String> topics) {
        return Filter.NONE
                .but()
                .topics(topics)
                .match(rest.match())
                .notTopics(rest.notTopics())
                .speakers(speakers)
                .from(rest.from())
                .to(rest.to())
                .hiddenDocuments(rest.hiddenDocuments())
                .words(rest.words())
                .scope(rest.scope())
                .done();
    }

    /** Asserts that filtering by each cell and head shows as many quotes as its number says. */
    static void assertAgrees(Timeline timeline, Filter rest) {
        Matrix matrix = FilteredTimeline.of(timeline, rest, Order.NEWEST_FIRST).matrix();
        for (Matrix.Column column : matrix.columns()) {
            assertEquals(
                    column.quotes(), quotes(timeline, chosen(rest, Set.of(), Set.of(column.topic()))), column.topic());
        }
        for (Matrix.Line line : matrix.lines()) {
            assertEquals(
                    line.quotes(), quotes(timeline, chosen(rest, Set.of(line.speaker()), Set.of())), line.speaker());
            for (Matrix.Column column : matrix.columns()) {
                assertEquals(
                        line.on(column.topic()),
                        quotes(timeline, chosen(rest, Set.of(line.speaker()), Set.of(column.topic()))),
                        line.speaker() + " × " + column.topic());
            }
        }
    }

    private static int quotes(Timeline timeline, Filter filter) {
        FilteredTimeline shown = FilteredTimeline.of(timeline, filter, Order.NEWEST_FIRST);
        assertEquals(
                List.of(),
                shown.quotes().stream()
                        .filter(quote -> !isAskedFor(quote, filter))
                        .toList());
        return shown.quotes().size();
    }

    private static boolean isAskedFor(Quote quote, Filter filter) {
        return filter.speakers().isEmpty() || filter.speakers().contains(Filter.speaker(quote));
    }
}
