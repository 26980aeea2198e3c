package app.rundown.ui.filter;

import app.rundown.timeline.DisplayZone;
import app.rundown.timeline.Filter;
import app.rundown.timeline.Filter.Scope;
import app.rundown.timeline.TimeBound;
import app.rundown.ui.format.Counts;
import app.rundown.ui.format.Speakers;
import app.rundown.ui.format.TimeFormat;
import app.rundown.ui.format.TopicNames;
import app.rundown.ui.state.FilterChanges;
import app.rundown.ui.state.State;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.scene.layout.HBox;

/**
 * One condition of the filter, as the user sees it and can take it away. Topics of which one is enough are one
 * condition, and so are the speakers.
 *
 * @param kind what it asks for: “topic”, “from”; empty if the name says it
 * @param name the name or the value
 * @param without takes it away from a filter
 */
public record Condition(String kind, String name, UnaryOperator<Filter> without) {

    /** Returns it as one text: “topic Iran”. */
    public String text() {
        return kind.isEmpty() ? name : kind + " " + name;
    }

    /** Returns a token that only shows it. */
    public HBox token() {
        HBox token = TokenStrip.face(this);
        token.getStyleClass().add("token");
        return token;
    }

    /** Returns the conditions that stand in the search field as tokens. */
    static List<Condition> tokens(State now) {
        Filter filter = now.filter();
        List<Condition> all = new ArrayList<>();
        if (filter.match() == Filter.Match.ALL) {
            sorted(filter.topics())
                    .forEach(topic -> all.add(
                            new Condition("topic", TopicNames.of(topic), f -> FilterChanges.toggleTopic(f, topic))));
        } else if (!filter.topics().isEmpty()) {
            all.add(new Condition(
                    "topic",
                    either(names(filter.topics(), TopicNames::of)),
                    f -> FilterChanges.only(f, f.speakers(), Set.of())));
        }
        sorted(filter.notTopics())
                .forEach(topic -> all.add(
                        new Condition("not", TopicNames.of(topic), f -> FilterChanges.toggleNotTopic(f, topic))));
        if (!filter.speakers().isEmpty()) {
            all.add(new Condition(
                    "speaker",
                    either(names(filter.speakers(), Speakers::name)),
                    f -> FilterChanges.only(f, Set.of(), f.topics())));
        }
        sorted(filter.notSpeakers())
                .forEach(speaker -> all.add(
                        new Condition("not", Speakers.name(speaker), f -> FilterChanges.toggleNotSpeaker(f, speaker))));
        Filter.inOrder(filter.has())
                .forEach(kind ->
                        all.add(new Condition(kind.label(true), kind.noun(), f -> FilterChanges.toggleHas(f, kind))));
        Filter.inOrder(filter.hasNot())
                .forEach(kind -> all.add(
                        new Condition(kind.label(false), kind.noun(), f -> FilterChanges.toggleHasNot(f, kind))));
        TimeBound from = filter.from();
        if (from != null) {
            all.add(new Condition("from", text(from, now), f -> FilterChanges.between(f, null, f.to())));
        }
        TimeBound to = filter.to();
        if (to != null) {
            all.add(new Condition("to", text(to, now), f -> FilterChanges.between(f, f.from(), null)));
        }
        return all;
    }

    /** Returns all conditions that may keep updates out. */
    public static List<Condition> all(State now) {
        Filter filter = now.filter();
        List<Condition> all = new ArrayList<>(tokens(now));
        if (filter.scope() == Scope.MATCHES) {
            String words = filter.words().stream().map(word -> "“" + word + "”").collect(Collectors.joining(" and "));
            all.add(new Condition(filter.words().size() == 1 ? "word" : "words", words, f -> f.withScope(Scope.ALL)));
        }
        filter.notWords()
                .forEach(word -> all.add(new Condition(
                        "not",
                        "“" + word + "”",
                        f -> FilterChanges.words(
                                f,
                                f.words(),
                                f.notWords().stream()
                                        .filter(other -> !other.equals(word))
                                        .toList()))));
        int hidden = filter.hiddenDocuments().size();
        if (hidden > 0) {
            all.add(new Condition("hidden", Counts.of(hidden, "document"), f -> FilterChanges.hide(f, Set.of())));
        }
        return all;
    }

    private static List<String> sorted(Set<String> names) {
        return names.stream().sorted().toList();
    }

    private static Set<String> names(Set<String> names, UnaryOperator<String> shown) {
        return names.stream().map(shown).collect(Collectors.toSet());
    }

    private static String either(Set<String> names) {
        return String.join(" or ", sorted(names));
    }

    /** A bound without a zone is meant in the zone of each document, whatever zone is shown. */
    private static String text(TimeBound bound, State now) {
        String whose = now.shown().displayZone().choice() == DisplayZone.Choice.DOCUMENT ? "" : " in the document";
        return switch (bound) {
            case TimeBound.At(var instant) -> TimeFormat.instant(instant);
            case TimeBound.Local(var dateTime) ->
                DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.ENGLISH).format(dateTime) + whose;
            case TimeBound.Clock(var time) -> time + whose;
        };
    }
}
