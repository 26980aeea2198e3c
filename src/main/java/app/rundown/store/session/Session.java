package app.rundown.store.session;

import app.rundown.history.Answers;
import app.rundown.model.DocumentKind;
import app.rundown.timeline.Filter;
import app.rundown.user.Notes;
import app.rundown.user.UpdateKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a window shows: all that it needs to come back as it was left. What the user added to the documents is kept
 * elsewhere, and so are the settings.
 *
 * @param saved when it was used last
 * @param documents the open documents, in their order
 * @param filter which updates are shown; hidden documents are marked among the documents instead
 * @param current the current update, or null
 * @param place where the reader is, or null for the very top
 * @param ticked the updates that are chosen for the next export
 * @param inspector what the inspector shows
 * @param lanes the lanes that stand in the timeline's place
 * @param origin the file of work that it belongs to, or null
 * @param drafts what was written as notes and not saved yet
 * @param answers what the user said about documents that have only their address in common
 */
public record Session(
        Instant saved,
        List<Open> documents,
        Filter filter,
        @Nullable Ref current,
        @Nullable Place place,
        Set<Ref> ticked,
        Inspector inspector,
        Lanes lanes,
        @Nullable Origin origin,
        Notes drafts,
        Answers answers) {
    /** Nothing is open. */
    public static final Session EMPTY = new Session(Instant.EPOCH, List.of(), Filter.NONE, null, null, Set.of());

    /**
     * What the inspector shows, by the names that the window has for it. What the window does not know is as if it were
     * not there.
     *
     * @param tab the tab; empty for the first
     * @param order what the list of quotes is grouped by; empty for the first
     * @param speakers whose quotes are listed; none for all
     * @param kinds which kinds of quotes are listed; none for all
     * @param bases which ways to know the speaker; none for all
     * @param trusts how sure the speaker is; none for all
     */
    public record Inspector(
            String tab, String order, Set<String> speakers, Set<String> kinds, Set<String> bases, Set<String> trusts) {
        /** The first tab, and all quotes. */
        public static final Inspector NONE = new Inspector("", "", Set.of(), Set.of(), Set.of(), Set.of());

        /** Keeps copies. */
        public Inspector {
            speakers = Set.copyOf(speakers);
            kinds = Set.copyOf(kinds);
            bases = Set.copyOf(bases);
            trusts = Set.copyOf(trusts);
        }
    }

    /**
     * The lanes in the timeline's place, by the names that the window has for them.
     *
     * @param shown whether they are shown
     * @param by what a lane is for; empty for a speaker
     * @param chosen the names of the lanes that the user chose; none for those with the most quotes
     */
    public record Lanes(boolean shown, String by, List<String> chosen) {
        /** The timeline. */
        public static final Lanes NONE = new Lanes(false, "", List.of());

        /** Keeps a copy. */
        public Lanes {
            chosen = List.copyOf(chosen);
        }
    }

    /**
     * The file of work that a session belongs to, as it was when it was read or written last.
     *
     * @param path its path
     * @param sha256 the SHA-256 of the file
     * @param substance identifies the work that was in it
     */
    public record Origin(String path, String sha256, String substance) {}

    /**
     * An open document.
     *
     * @param capture what it is read from
     * @param as the kind that the user asked for, or null
     * @param title its title
     * @param key its key in the user data
     * @param hidden whether its updates are hidden
     */
    public record Open(KeptCapture capture, @Nullable DocumentKind as, String title, String key, boolean hidden) {}

    /**
     * An update, so that it is found again even if readers understand more of its document by then.
     *
     * @param document the number of its document in the session, from 0
     * @param key its key
     * @param nth its number among the updates that are alike in all respects, from 0
     */
    public record Ref(int document, UpdateKey key, int nth) {}

    /**
     * Where the reader is.
     *
     * @param update an update in sight
     * @param top its upper edge, in pixels below the upper edge of the timeline
     */
    public record Place(Ref update, double top) {}

    /** Creates a session that belongs to no file, with the inspector as it is at first. */
    public Session(
            Instant saved,
            List<Open> documents,
            Filter filter,
            @Nullable Ref current,
            @Nullable Place place,
            Set<Ref> ticked) {
        this(
                saved,
                documents,
                filter,
                current,
                place,
                ticked,
                Inspector.NONE,
                Lanes.NONE,
                null,
                Notes.NONE,
                Answers.NONE);
    }

    /** Keeps copies. */
    public Session {
        documents = List.copyOf(documents);
        ticked = Set.copyOf(ticked);
    }

    /** Whether no document is open. */
    public boolean isEmpty() {
        return documents.isEmpty();
    }

    /** Returns the same session without some of its documents, and what was written on them. */
    public Session without(Predicate<Open> gone) {
        List<Open> left = new ArrayList<>();
        Map<Integer, Integer> numbers = new HashMap<>();
        Notes written = drafts;
        for (Open open : documents) {
            if (!gone.test(open)) {
                numbers.put(documents.indexOf(open), left.size());
                left.add(open);
            } else {
                written = written.without(open.key());
            }
        }
        return new Session(
                saved,
                left,
                filter,
                moved(current, numbers),
                place == null || moved(place.update(), numbers) == null
                        ? null
                        : new Place(Objects.requireNonNull(moved(place.update(), numbers)), place.top()),
                ticked.stream()
                        .flatMap(ref -> Stream.ofNullable(moved(ref, numbers)))
                        .collect(Collectors.toSet()),
                inspector,
                lanes,
                origin,
                written,
                answers);
    }

    private static @Nullable Ref moved(@Nullable Ref ref, Map<Integer, Integer> numbers) {
        Integer number = ref == null ? null : numbers.get(ref.document());
        return ref == null || number == null ? null : new Ref(number, ref.key(), ref.nth());
    }

    /** Whether it shows the same as another one, whenever each was saved. */
    public boolean isLike(Session other) {
        return at(other.saved).equals(other);
    }

    /** Returns the same session, belonging to another file or to none. */
    public Session of(@Nullable Origin file) {
        return new Session(saved, documents, filter, current, place, ticked, inspector, lanes, file, drafts, answers);
    }

    /** Returns the same session, saved at another time. */
    public Session at(Instant time) {
        return new Session(time, documents, filter, current, place, ticked, inspector, lanes, origin, drafts, answers);
    }

    /** Returns the same session with other drafts of notes. */
    public Session drafting(Notes written) {
        return new Session(
                saved, documents, filter, current, place, ticked, inspector, lanes, origin, written, answers);
    }
}
