package app.rundown.ui.filter;

import app.rundown.text.Folded;
import app.rundown.timeline.Filter;
import app.rundown.timeline.Has;
import app.rundown.ui.control.Dot;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.Counts;
import app.rundown.ui.format.Speakers;
import app.rundown.ui.format.TopicNames;
import app.rundown.ui.state.FilterChanges;
import app.rundown.ui.state.State;
import app.rundown.ui.style.Palette;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;

/**
 * What the last word in the search field may be going to be: names of speakers and topics of the open documents.
 *
 * @param rest the text before that word
 * @param choices the most used names first; empty if there is nothing to offer
 * @param isToken whether the word is the beginning of a token such as {@code topic:ir}, so that the first name is meant
 */
record Completions(String rest, List<Choice> choices, boolean isToken) {
    private static final Pattern PLAIN = Pattern.compile("(?:^|\\s)(?<part>\\p{L}[^\\s\":-]+)$");
    private static final Pattern TOKEN = Pattern.compile(
            "(?:^|\\s)(?<kind>-?topic|not|-?speaker|-?has):\\s*(?:\"(?<open>[^\"]*)|(?<part>[^\\s\",]*))$",
            Pattern.CASE_INSENSITIVE);
    private static final int MOST = 6;
    /** So many names of each kind are offered for a word that may be just a word. */
    private static final int FEW = 3;

    /** Nothing to offer. */
    static final Completions NONE = new Completions("", List.of(), false);

    /**
     * A name to choose.
     *
     * @param kind what the name is, or how it is used: “topic”, “not”, “has”
     * @param name as it is shown
     * @param sign makes the mark in front of it
     * @param count how much it would show, in words
     * @param change puts it into a filter
     */
    record Choice(String kind, String name, Supplier<Node> sign, String count, UnaryOperator<Filter> change) {}

    /** Keeps a copy of the list. */
    Completions {
        choices = List.copyOf(choices);
    }

    /** Returns the completions of a text. */
    static Completions of(String text, State now) {
        Matcher token = TOKEN.matcher(text);
        if (token.find()) {
            String part = token.group("open") == null ? token.group("part") : token.group("open");
            String kind = token.group("kind").toLowerCase(Locale.ROOT);
            List<Choice> choices = switch (kind) {
                case "has", "-has" -> kinds(part, kind.equals("has"), now);
                case "speaker", "-speaker" -> speakers(part, kind.equals("speaker"), now, MOST);
                default -> topics(part, kind.equals("topic") ? "topic" : "not", now, MOST);
            };
            return new Completions(text.substring(0, token.start()), choices, true);
        }
        Matcher plain = PLAIN.matcher(text);
        if (plain.find()) {
            List<Choice> choices = new ArrayList<>(speakers(plain.group("part"), true, now, FEW));
            choices.addAll(topics(plain.group("part"), "topic", now, FEW));
            return new Completions(text.substring(0, plain.start()), choices, false);
        }
        return NONE;
    }

    private static List<Choice> topics(String part, String kind, State now, int most) {
        Map<String, Integer> counts = now.shown().topics().stream()
                .collect(Collectors.toMap(count -> count.topic().name(), count -> count.updates(), Math::max));
        counts.put(Filter.NO_TOPIC, now.shown().withoutTopic());
        return Stream.concat(now.palette().topics().stream().distinct(), Stream.of(Filter.NO_TOPIC))
                .filter(name -> begins(part, TopicNames.of(name)))
                .limit(most)
                .map(name -> new Choice(
                        kind,
                        TopicNames.of(name),
                        () -> new Dot(
                                name.equals(Filter.NO_TOPIC)
                                        ? Palette.PLAIN
                                        : now.palette().topic(name)),
                        Counts.orNone(counts.getOrDefault(name, 0), "update"),
                        kind.equals("not")
                                ? f -> f.notTopics().contains(name) ? f : FilterChanges.toggleNotTopic(f, name)
                                : f -> f.topics().contains(name) ? f : FilterChanges.toggleTopic(f, name)))
                .toList();
    }

    private static List<Choice> speakers(String part, boolean wanted, State now, int most) {
        Map<String, Integer> counts = now.shown().speakers().stream()
                .collect(Collectors.toMap(count -> count.speaker(), count -> count.quotes()));
        return now.palette().speakers().stream()
                .filter(speaker -> begins(part, Speakers.name(speaker)))
                .limit(most)
                .map(speaker -> new Choice(
                        wanted ? "speaker" : "not",
                        Speakers.name(speaker),
                        () -> Ui.avatar(Speakers.name(speaker), now.palette().speaker(speaker)),
                        Counts.orNone(counts.getOrDefault(speaker, 0), "quote"),
                        wanted
                                ? f -> f.speakers().contains(speaker) ? f : FilterChanges.toggleSpeaker(f, speaker)
                                : f -> f.notSpeakers().contains(speaker)
                                        ? f
                                        : FilterChanges.toggleNotSpeaker(f, speaker)))
                .toList();
    }

    /** Offers all kinds of content that an update may have, also those that none has: the count says so. */
    private static List<Choice> kinds(String part, boolean wanted, State now) {
        return Arrays.stream(Has.values())
                .filter(kind -> begins(part, kind.noun()) || begins(part, kind.token()))
                .map(kind -> new Choice(
                        kind.label(wanted),
                        kind.noun(),
                        () -> Ui.icon(ShowRows.icon(kind)),
                        Counts.orNone(ShowRows.count(kind, now), "update"),
                        wanted
                                ? f -> f.has().contains(kind) ? f : FilterChanges.toggleHas(f, kind)
                                : f -> f.hasNot().contains(kind) ? f : FilterChanges.toggleHasNot(f, kind)))
                .toList();
    }

    /** Whether a word of the name begins so. */
    private static boolean begins(String part, String name) {
        String key = Folded.key(part);
        return key.isEmpty() || Folded.of(name).find(key, 0) >= 0;
    }
}
