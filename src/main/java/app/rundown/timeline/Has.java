package app.rundown.timeline;

import app.rundown.model.Block;
import app.rundown.model.Update;
import app.rundown.text.Folded;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a filter can ask an update for. A new kind is one more constant: the search field, the left column, exports and
 * the command line offer it by themselves.
 */
public enum Has {
    /** The user ticked it for the next export. */
    TICK("tick", "tick", "Ticked", true, (timeline, marks) -> marks.ticked()),
    /** The user starred it. */
    STAR("star", "star", "Starred", true, (timeline, marks) -> marks.starred()),
    /** The user wrote a note on it or on one of its quotes. */
    NOTE(
            "note",
            "note",
            "With a note",
            true,
            (timeline, marks) -> marks.notes().byUpdate().keySet()),
    /** The document calls it a key event. */
    KEY("key", "key event", "Key events", entry -> entry.update().flags().contains(Update.Flag.KEY)),
    /** Somebody's words between quotation marks, or set apart. */
    QUOTE("quote", "quote", "With a quote", entry -> !entry.quotes().isEmpty()),
    /** Somebody's post. */
    POST("post", "post", "With a post", entry -> blocks(entry).anyMatch(Block.Post.class::isInstance)),
    /** A picture. */
    PICTURE("picture", "picture", "With a picture", entry -> blocks(entry).anyMatch(Block.Picture.class::isInstance)),
    /** A video, as far as its address or its words tell. */
    VIDEO("video", "video", "With a video", entry -> blocks(entry).anyMatch(VideoEmbeds::isVideo)),
    /** It is of a live blog, and no point of the wrap-up beside it takes it up. */
    LEFT_OUT(
            "left-out",
            "left out by the wrap-up",
            "Left out by the wrap-up",
            false,
            (timeline, marks) -> timeline.coverage().leftOut()),
    /** It was edited, retimed, moved, put in afterwards or removed from one capture of its live blog to another. */
    CHANGED(
            "changed",
            "changed",
            "Changed",
            false,
            (timeline, marks) -> timeline.history().changed()),
    /** A newer capture of its live blog does not have it any more. */
    GONE("gone", "gone", "Gone", false, (timeline, marks) -> timeline.history().gone()),
    /** The newest capture of its live blog is the first that has it. */
    NEW("new", "new", "New", false, (timeline, marks) -> timeline.history().arrived());

    /** What an update is and not what it has. */
    private static final Set<Has> STATES = Set.of(LEFT_OUT, CHANGED, GONE, NEW);

    private final String token;
    private final String noun;
    private final String title;
    private final boolean marked;
    private final @Nullable Predicate<TimelineEntry> test;
    private final @Nullable BiFunction<Timeline, Marks, Set<String>> ids;

    /** A kind that an update itself tells. */
    Has(String token, String noun, String title, Predicate<TimelineEntry> test) {
        this.token = token;
        this.noun = noun;
        this.title = title;
        this.marked = false;
        this.test = test;
        this.ids = null;
    }

    /** A kind that the user marks, or that only all documents together tell. */
    Has(String token, String noun, String title, boolean marked, BiFunction<Timeline, Marks, Set<String>> ids) {
        this.token = token;
        this.noun = noun;
        this.title = title;
        this.marked = marked;
        this.test = null;
        this.ids = ids;
    }

    private static Stream<Block> blocks(TimelineEntry entry) {
        return entry.update().blocks().stream();
    }

    /** Returns what people type for it and what files keep: “key” in {@code has:key}. It never changes. */
    public String token() {
        return token;
    }

    /** Returns the noun in the singular, as in “has a key event”. */
    public String noun() {
        return noun;
    }

    /** Returns its name in a list of what to show: “With a quote”. */
    public String title() {
        return title;
    }

    /** Returns the condition in words: “with a key event”, “without a key event”; what is no thing is said as it is. */
    public String condition(boolean wanted) {
        return STATES.contains(this) ? (wanted ? "" : "not ") + noun : (wanted ? "with a " : "without a ") + noun;
    }

    /** Returns what stands before the noun in a token of the search field: “has”, “has no”. */
    public String label(boolean wanted) {
        return STATES.contains(this) ? wanted ? "only" : "not" : wanted ? "has" : "has no";
    }

    /** Returns the kind with a token, also in the plural, in capitals or as its noun; empty if there is none. */
    public static Optional<Has> of(String token) {
        String key = Folded.key(token);
        return Stream.of(values())
                .filter(has -> Stream.of(has.token, has.token + "s", has.noun, has.noun + "s")
                        .anyMatch(key::equals))
                .findFirst();
    }

    /** Returns all tokens in a sentence: “quote, post or picture”. */
    public static String tokens(String last) {
        List<String> all = Stream.of(values()).map(Has::token).toList();
        return String.join(", ", all.subList(0, all.size() - 1)) + last + all.getLast();
    }

    /** Whether the user marks updates so. */
    public boolean isMarked() {
        return marked;
    }

    /** Whether the update alone tells. If not, it may change while the documents stay the same. */
    public boolean isOfUpdate() {
        return test != null;
    }

    /** Returns the ids of the updates that have it, open or not; empty if the update alone tells. */
    public Set<String> ids(Timeline timeline, Marks marks) {
        return ids == null ? Set.of() : ids.apply(timeline, marks);
    }

    /** Returns what decides whether an update has it. */
    Predicate<TimelineEntry> test(Timeline timeline, Marks marks) {
        if (test != null) {
            return test;
        }
        Set<String> those = ids(timeline, marks);
        return entry -> those.contains(entry.id());
    }
}
