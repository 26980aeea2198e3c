package app.rundown.cli;

import app.rundown.model.Quote;
import app.rundown.text.Folded;
import app.rundown.timeline.Filter;
import app.rundown.timeline.Has;
import app.rundown.timeline.Marks;
import app.rundown.timeline.TimeBound;
import app.rundown.timeline.Timeline;
import app.rundown.timeline.TimelineEntry;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The command-line options that choose updates. */
final class FilterOptions {
    /** A phrase in double quotes, or a single word. */
    private static final Pattern WORD = Pattern.compile("\"([^\"]+)\"|([^\\s\"]+)");

    /** What people type for quotes without a known speaker. */
    private static final String UNKNOWN = "unknown";

    /** What people type for updates without a topic. */
    private static final String OTHER = "other";

    @Option(
            names = "--topic",
            paramLabel = "NAME",
            description = "Only updates on this topic; “other” stands for updates without any, unless a topic is called"
                    + " so.")
    private List<String> topics = List.of();

    @Option(names = "--not-topic", paramLabel = "NAME", description = "No updates on this topic.")
    private List<String> notTopics = List.of();

    @Option(
            names = "--speaker",
            paramLabel = "NAME",
            description = "Only updates that quote this person; a surname is enough if only one person has it,"
                    + " and “unknown” stands for quotes whose speaker is not known.")
    private List<String> speakers = List.of();

    @Option(names = "--not-speaker", paramLabel = "NAME", description = "No updates that quote this person.")
    private List<String> notSpeakers = List.of();

    @Option(
            names = "--has",
            paramLabel = "KIND",
            converter = Converters.OfHas.class,
            description = "Only updates that have a quote, post, picture, video or key event, that are left-out by the"
                    + " wrap-up, that are changed, gone or new where several captures of one live blog are given, or"
                    + " that have a note, star or tick in a .rundown file; if given several times, they must have"
                    + " all.")
    private List<Has> has = List.of();

    @Option(
            names = "--not-has",
            paramLabel = "KIND",
            converter = Converters.OfHas.class,
            description = "No updates that have this.")
    private List<Has> hasNot = List.of();

    @Option(
            names = "--from",
            paramLabel = "WHEN",
            converter = Converters.OfWhen.class,
            description = "Not before this time.")
    private @Nullable TimeBound from;

    @Option(
            names = "--to",
            paramLabel = "WHEN",
            converter = Converters.OfWhen.class,
            description = "Only before this time.")
    private @Nullable TimeBound to;

    @Option(
            names = "--search",
            paramLabel = "WORDS",
            description = "Only updates in which all of these words occur; put a phrase in double quotes.")
    private String search = "";

    /**
     * The options applied to a timeline.
     *
     * @param filter what to show
     * @param remarks a sentence for each name that is not on the timeline
     */
    record Chosen(Filter filter, List<String> remarks) {}

    /** Whether no option is given, so that all updates are chosen. */
    boolean chooseAll() {
        return Stream.of(topics, notTopics, speakers, notSpeakers, has, hasNot).allMatch(List::isEmpty)
                && from == null
                && to == null
                && search.isBlank();
    }

    /** Applies the options to a timeline. A name that is not on it stays in the filter as given and selects nothing. */
    Chosen applyTo(Timeline timeline) {
        List<String> remarks = new ArrayList<>();
        NameLookup topicNames =
                new NameLookup("topic", timeline.entries().stream().flatMap(TimelineEntry::topicNames));
        NameLookup speakerNames = new NameLookup(
                "speaker",
                timeline.entries().stream()
                        .flatMap(entry -> entry.quotes().stream())
                        .map(Quote::speaker)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull));
        Set<String> chosenTopics = found(topics, name -> topic(name, topicNames), remarks);
        Set<String> chosenSpeakers = found(speakers, name -> speaker(name, speakerNames), remarks);
        List<String> words = wordsOf(search);
        Filter filter = Filter.NONE
                .but()
                .topics(chosenTopics)
                .notTopics(found(notTopics, name -> topic(name, topicNames), remarks))
                .speakers(chosenSpeakers)
                .notSpeakers(found(notSpeakers, name -> speaker(name, speakerNames), remarks))
                .has(Set.copyOf(has))
                .hasNot(Set.copyOf(hasNot))
                .from(from)
                .to(to)
                .words(words)
                .scope(words.isEmpty() ? Filter.Scope.ALL : Filter.Scope.MATCHES)
                .done();
        return new Chosen(filter, remarks);
    }

    /** Returns a sentence for each thing that users mark updates with and that is asked for, but that none has. */
    List<String> unmarked(Timeline timeline, Marks marks) {
        return has.stream()
                .filter(kind -> kind.isMarked() && kind.ids(timeline, marks).isEmpty())
                .map(kind -> "no update has a " + kind.noun()
                        + "; ticks, stars and notes are known from .rundown files only.")
                .distinct()
                .toList();
    }

    private static NameLookup.Answer topic(String asked, NameLookup names) {
        return orNone(asked, names.whole(asked), OTHER, Filter.NO_TOPIC);
    }

    private static NameLookup.Answer speaker(String asked, NameLookup names) {
        return orNone(asked, names.wholeOrSurname(asked), UNKNOWN, Filter.UNKNOWN_SPEAKER);
    }

    /** Takes an empty name, or a word that is nobody's name, for none. */
    private static NameLookup.Answer orNone(String asked, NameLookup.Answer answer, String word, String none) {
        return answer instanceof NameLookup.NotFound
                        && (asked.isBlank() || Folded.key(asked).equals(word))
                ? new NameLookup.Found(Set.of(none))
                : answer;
    }

    private static Set<String> found(
            List<String> asked, Function<String, NameLookup.Answer> names, List<String> remarks) {
        Set<String> found = new LinkedHashSet<>();
        for (String name : asked) {
            switch (names.apply(name)) {
                case NameLookup.Found(Set<String> known) -> found.addAll(known);
                case NameLookup.NotFound(String sentence) -> {
                    remarks.add(sentence);
                    found.add(name);
                }
            }
        }
        return found;
    }

    private static List<String> wordsOf(String search) {
        return WORD.matcher(search)
                .results()
                .map(word ->
                        word.group(1) == null ? word.group(2) : word.group(1).strip())
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
