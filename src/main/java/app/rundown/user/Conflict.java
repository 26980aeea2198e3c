package app.rundown.user;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A matter on which what two people added can't both hold: “mine” is of this user, “theirs” of the other. */
public sealed interface Conflict {
    /** Whose word counts. */
    enum Choice {
        /** This user's. */
        MINE,
        /** The other's. */
        THEIRS,
        /** Both, one after the other; only notes can have that. */
        BOTH
    }

    /** Returns the {@link UserData#key} of the document that it is about; empty if it is about all. */
    String document();

    /** Returns the choices that there are. */
    default List<Choice> choices() {
        return List.of(Choice.MINE, Choice.THEIRS);
    }

    /** Returns data in which the other's word counts. */
    UserData withTheirs(UserData all);

    /** Returns data, in which this user's word counts so far, after a choice. */
    default UserData settled(UserData all, Choice choice) {
        return choice == Choice.MINE ? all : withTheirs(all);
    }

    /** The day of an update of a document. */
    record Day(String document, DayAndZone mine, DayAndZone theirs) implements Conflict {
        @Override
        public UserData withTheirs(UserData all) {
            return withTimes(
                    all,
                    document,
                    times(all, document),
                    set -> new DayAndZone(theirs.date(), theirs.update(), set.zone()));
        }
    }

    /** The zone of a document's clocks. */
    record Zone(String document, ZoneId mine, ZoneId theirs) implements Conflict {
        @Override
        public UserData withTheirs(UserData all) {
            return withTimes(
                    all, document, times(all, document), set -> new DayAndZone(set.date(), set.update(), theirs));
        }
    }

    /** Who said a quote. */
    record Speaker(String document, QuoteKey quote, Correction mine, Correction theirs) implements Conflict {
        @Override
        public UserData withTheirs(UserData all) {
            Map<String, Map<QuoteKey, Correction>> quotes =
                    new HashMap<>(all.corrections().quotes());
            quotes.put(document, Maps.with(quotes.get(document), quote, theirs));
            return all.withCorrections(new Corrections(quotes, all.corrections().names()));
        }
    }

    /** The name to show for a speaker. */
    record Name(String document, String found, String mine, String theirs) implements Conflict {
        @Override
        public UserData withTheirs(UserData all) {
            Map<String, Map<String, String>> names =
                    new HashMap<>(all.corrections().names());
            names.put(document, Maps.with(names.get(document), found, theirs));
            return all.withCorrections(new Corrections(all.corrections().quotes(), names));
        }
    }

    /** A note on an update or a quote. */
    record OnNote(String document, Noted on, Note mine, Note theirs) implements Conflict {
        @Override
        public List<Choice> choices() {
            return List.of(Choice.MINE, Choice.THEIRS, Choice.BOTH);
        }

        @Override
        public UserData withTheirs(UserData all) {
            return all.withNotes(all.notes().with(document, on, theirs));
        }

        @Override
        public UserData settled(UserData all, Choice choice) {
            return switch (choice) {
                case MINE -> all;
                case THEIRS -> withTheirs(all);
                case BOTH ->
                    all.withNotes(all.notes()
                            .with(
                                    document,
                                    on,
                                    new Note(
                                            mine.text() + "\n\n" + theirs.text(),
                                            mine.at().isAfter(theirs.at()) ? mine.at() : theirs.at(),
                                            mine.about())));
            };
        }
    }

    /**
     * The name to show for a topic.
     *
     * @param found its folded name as found
     * @param mine null if it is hidden
     * @param theirs null if it is hidden
     */
    record TopicName(
            String found, @Nullable String mine, @Nullable String theirs) implements Conflict {
        @Override
        public String document() {
            return "";
        }

        @Override
        public UserData withTheirs(UserData all) {
            TopicEdits topics = all.topics().withHidden(Set.of(found), theirs == null);
            return all.withTopics(new TopicEdits(
                    theirs == null ? Maps.without(topics.names(), found) : Maps.with(topics.names(), found, theirs),
                    topics.hidden(),
                    topics.colours(),
                    topics.own()));
        }
    }

    /** The colour of a topic, by its number. */
    record TopicColour(String topic, int mine, int theirs) implements Conflict {
        @Override
        public String document() {
            return "";
        }

        @Override
        public UserData withTheirs(UserData all) {
            return all.withTopics(all.topics().withColour(topic, theirs));
        }
    }

    /** What a saved filter asks for. */
    record SavedFilter(String name, Map<String, List<String>> mine, Map<String, List<String>> theirs)
            implements Conflict {
        @Override
        public String document() {
            return "";
        }

        @Override
        public UserData withTheirs(UserData all) {
            return all.withFilters(all.filters().with(Map.of(name, Optional.of(theirs))));
        }
    }

    private static DayAndZone times(UserData all, String document) {
        return all.times().getOrDefault(document, DayAndZone.NONE);
    }

    private static UserData withTimes(UserData all, String document, DayAndZone now, UnaryOperator<DayAndZone> change) {
        return all.withTimes(Maps.with(all.times(), document, change.apply(now)));
    }
}
