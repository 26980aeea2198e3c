package app.rundown.timeline;

import app.rundown.model.Topic;
import app.rundown.text.Folded;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses the text of a {@link Query}, token by token. */
final class QueryReader {
    /**
     * A token's name, if it is a known one, and its value: a run of characters that may contain spaces if they are
     * quoted.
     */
    private static final Pattern TOKEN = Pattern.compile(
            "\\G\\s*(?:(?<name>-?topic|not|-?speaker|-?has|forms|from|to|time):\\s*)?(?<value>(?:\"[^\"]*\"?|[^\\s\"])+)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern COMMA_OUTSIDE_QUOTES = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
    /** A word to leave out. A minus before a figure belongs to it. */
    private static final Pattern LEFT_OUT = Pattern.compile("-\"?\\s*\\p{L}");

    private static final String UNKNOWN = "unknown";
    private static final String OTHER = "other";

    private final Filter before;
    private final List<String> topicNames;
    private final List<String> speakerNames;
    private final Set<String> topics;
    private final Set<String> notTopics;
    private final Set<String> speakers;
    private final Set<String> notSpeakers;
    private final Set<Has> has;
    private final Set<Has> hasNot;
    private Filter.Forms forms;
    private @Nullable TimeBound from;
    private @Nullable TimeBound to;
    private final List<String> words = new ArrayList<>();
    private final List<String> notWords = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    /** Creates a reader that merges tokens into a filter. */
    QueryReader(Filter before, Timeline timeline) {
        this.before = before;
        topicNames = timeline.topics().stream().map(Topic::name).distinct().toList();
        speakerNames = timeline.speakers();
        topics = new HashSet<>(before.topics());
        notTopics = new HashSet<>(before.notTopics());
        speakers = new HashSet<>(before.speakers());
        notSpeakers = new HashSet<>(before.notSpeakers());
        has = new HashSet<>(before.has());
        hasNot = new HashSet<>(before.hasNot());
        forms = before.forms();
        from = before.from();
        to = before.to();
    }

    /** Reads all tokens and words of a text. */
    void read(String text) {
        Matcher tokens = TOKEN.matcher(text.replaceAll("[“”„«»]", "\""));
        while (tokens.find() && tokens.start() < tokens.end()) {
            String name = tokens.group("name");
            String value = tokens.group("value");
            if (name != null) {
                token(name.toLowerCase(Locale.ROOT), value == null ? "" : value);
            } else if (value != null && LEFT_OUT.matcher(value).lookingAt()) {
                notWords.add(unquoted(value.substring(1)));
            } else if (value != null && !unquoted(value).isEmpty()) {
                words.add(unquoted(value));
            }
        }
    }

    /** Returns what was read. */
    Query query() {
        Filter filter = before.but()
                .topics(topics)
                .notTopics(notTopics)
                .speakers(speakers)
                .notSpeakers(notSpeakers)
                .has(has)
                .hasNot(hasNot)
                .forms(forms)
                .from(from)
                .to(to)
                .words(words)
                .notWords(notWords)
                .done();
        return new Query(filter, words, notWords, problems);
    }

    private static String unquoted(String value) {
        return value.replace("\"", "").strip();
    }

    private void token(String name, String value) {
        if (unquoted(value).isEmpty()) {
            problems.add("“" + name + ":” needs something after the colon.");
            return;
        }
        switch (name) {
            case "topic" -> names(value, part -> topic(part, topics));
            case "-topic", "not" -> names(value, part -> topic(part, notTopics));
            case "speaker" -> names(value, part -> speaker(part, speakers));
            case "-speaker" -> names(value, part -> speaker(part, notSpeakers));
            case "has" -> names(value, part -> kind(part, has));
            case "-has" -> names(value, part -> kind(part, hasNot));
            case "forms" -> forms(unquoted(value));
            case "from" -> bound(unquoted(value), bound -> from = bound);
            case "to" -> bound(unquoted(value), bound -> to = bound);
            case "time" -> range(unquoted(value));
            default -> throw new AssertionError("the pattern knows no token " + name);
        }
    }

    private static void names(String value, Consumer<String> each) {
        Arrays.stream(COMMA_OUTSIDE_QUOTES.split(value))
                .map(QueryReader::unquoted)
                .filter(part -> !part.isEmpty())
                .forEach(each);
    }

    private void topic(String part, Set<String> into) {
        if (isOnly(OTHER, part, topicNames)) {
            into.add(Filter.NO_TOPIC);
        } else {
            pick(part, topicNames, into, "No update has the topic “" + part + "”.");
        }
    }

    /** Whether a part is a word with a meaning of its own here, and no name. */
    private static boolean isOnly(String word, String part, List<String> names) {
        return Folded.key(part).equals(word)
                && names.stream().noneMatch(name -> Folded.key(name).equals(word));
    }

    private void speaker(String part, Set<String> into) {
        if (isOnly(UNKNOWN, part, speakerNames)) {
            into.add(Filter.UNKNOWN_SPEAKER);
        } else {
            pick(part, speakerNames, into, "No quote is by “" + part + "”.");
        }
    }

    private void kind(String part, Set<Has> into) {
        Has.of(part)
                .ifPresentOrElse(
                        into::add,
                        () -> problems.add(
                                "Updates can't be asked for “" + part + "”, only for " + Has.tokens(" or ") + "."));
    }

    private void forms(String value) {
        switch (Folded.key(value)) {
            case "all", "on" -> forms = Filter.Forms.ALL;
            case "typed", "off" -> forms = Filter.Forms.TYPED;
            default ->
                problems.add("“" + value + "” says nothing about forms of words: type forms:all or forms:typed.");
        }
    }

    private void pick(String part, List<String> names, Set<String> into, String none) {
        List<String> meant = meant(Folded.key(part), names);
        if (meant.size() == 1) {
            into.add(meant.getFirst());
        } else {
            problems.add(
                    meant.isEmpty()
                            ? none
                            : "“" + part + "” could be " + String.join(" or ", meant) + ": type more of the name.");
        }
    }

    /**
     * Returns the names that a part may mean: the names equal to it, else those that contain it as whole words, else
     * those in which it begins a word.
     */
    private static List<String> meant(String key, List<String> names) {
        List<String> equal =
                names.stream().filter(name -> Folded.key(name).equals(key)).toList();
        if (!equal.isEmpty()) {
            return equal;
        }
        List<String> whole = names.stream()
                .filter(name -> Folded.of(name).findWhole(key, 0) >= 0)
                .toList();
        return whole.isEmpty()
                ? names.stream()
                        .filter(name -> Folded.of(name).find(key, 0) >= 0)
                        .toList()
                : whole;
    }

    private void bound(String text, Consumer<@Nullable TimeBound> set) {
        try {
            set.accept(TimeBound.parse(text));
        } catch (IllegalArgumentException e) {
            problems.add(e.getMessage());
        }
    }

    /**
     * Sets both bounds, or the only one given ("15:00-"). ISO dates contain hyphens, so the text is split at each
     * hyphen in turn.
     */
    private void range(String text) {
        String plain = text.replaceAll("[–—]", "-");
        for (int at = plain.indexOf('-'); at >= 0; at = plain.indexOf('-', at + 1)) {
            String left = plain.substring(0, at).strip();
            String right = plain.substring(at + 1).strip();
            if (isBoundOrEmpty(left) && isBoundOrEmpty(right)) {
                from = left.isEmpty() ? from : TimeBound.parse(left);
                to = right.isEmpty() ? to : TimeBound.parse(right);
                return;
            }
        }
        problems.add("“" + text + "” is not a time range: give its start and its end, as in time:15:00-16:30.");
    }

    private static boolean isBoundOrEmpty(String text) {
        try {
            if (!text.isEmpty()) {
                TimeBound.parse(text);
            }
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
