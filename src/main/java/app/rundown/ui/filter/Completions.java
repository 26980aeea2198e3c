package app.rundown.ui.filter;

import app.rundown.text.Folded;
import app.rundown.timeline.Filter;
import app.rundown.ui.format.Counts;
import app.rundown.ui.format.Speakers;
import app.rundown.ui.state.FilterChanges;
import app.rundown.ui.state.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
            "(?:^|\\s)(?<kind>-topic|topic|not|speaker):\\s*(?:\"(?<open>[^\"]*)|(?<part>[^\\s\",]*))$",
            Pattern.CASE_INSENSITIVE);
    private static final int MOST = 6;
    /** So many names of each kind are offered for a word that may be just a word. */
    private static final int FEW = 3;

    /** Nothing to offer. */
    static final Completions NONE = new Completions("", List.of(), false);

    /**
     * A name to choose.
     *
     * @param kind “topic”, “not” or “speaker”
     * @param name as it is shown
     * @param look the style class of its look
     * @param count how much it would show, in words
     * @param change puts it into a filter
     */
    record Choice(String kind, String name, String look, String count, UnaryOperator<Filter> change) {}

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
            List<Choice> choices = kind.equals("speaker")
                    ? speakers(part, now, MOST)
                    : topics(part, kind.equals("topic") ? "topic" : "not", now, MOST);
            return new Completions(text.substring(0, token.start()), choices, true);
        }
        Matcher plain = PLAIN.matcher(text);
        if (plain.find()) {
            List<Choice> choices = new ArrayList<>(speakers(plain.group("part"), now, FEW));
            choices.addAll(topics(plain.group("part"), "topic", now, FEW));
            return new Completions(text.substring(0, plain.start()), choices, false);
        }
        return NONE;
    }

    private static List<Choice> topics(String part, String kind, State now, int most) {
        Map<String, Integer> counts = now.shown().topics().stream()
                .collect(Collectors.toMap(count -> count.topic().name(), count -> count.updates(), Math::max));
        return now.palette().topics().stream()
                .distinct()
                .filter(name -> begins(part, name))
                .limit(most)
                .map(name -> new Choice(
                        kind,
                        name,
                        now.palette().topic(name),
                        Counts.orNone(counts.getOrDefault(name, 0), "update"),
                        kind.equals("not")
                                ? f -> f.notTopics().contains(name) ? f : FilterChanges.toggleNotTopic(f, name)
                                : f -> f.topics().contains(name) ? f : FilterChanges.toggleTopic(f, name)))
                .toList();
    }

    private static List<Choice> speakers(String part, State now, int most) {
        Map<String, Integer> counts = now.shown().speakers().stream()
                .collect(Collectors.toMap(count -> count.speaker(), count -> count.quotes()));
        return now.palette().speakers().stream()
                .filter(speaker -> begins(part, Speakers.name(speaker)))
                .limit(most)
                .map(speaker -> new Choice(
                        "speaker",
                        Speakers.name(speaker),
                        now.palette().speaker(speaker),
                        Counts.orNone(counts.getOrDefault(speaker, 0), "quote"),
                        f -> f.speakers().contains(speaker) ? f : FilterChanges.toggleSpeaker(f, speaker)))
                .toList();
    }

    /** Whether a word of the name begins so. */
    private static boolean begins(String part, String name) {
        String key = Folded.key(part);
        return key.isEmpty() || Folded.of(name).find(key, 0) >= 0;
    }
}
