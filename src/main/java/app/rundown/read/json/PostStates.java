package app.rundown.read.json;

import app.rundown.model.Stamp;
import app.rundown.model.Update;
import app.rundown.read.page.UpdateDraft;
import app.rundown.text.TextTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out posts that readers do not see: those never published, those withdrawn, and versions that a later one
 * replaced. A server may list all of these, each with its state.
 */
final class PostStates {
    /** What a state says, as named in the table {@code json-states.tsv}. */
    private enum Meaning {
        /** It was not published. */
        UNPUBLISHED,
        /** It was published and is no more. */
        WITHDRAWN,
        /** Posts of a finished live blog have it too; it only tells where others have another state. */
        ARCHIVED,
        /** It is a version that replaces the one before. */
        REPLACING,
        /** It can be read. */
        PUBLISHED
    }

    private static final Map<String, Meaning> STATES = TextTable.rows(PostStates.class, "json-states.tsv").stream()
            .flatMap(row -> Arrays.stream(row.get(1).split(" "))
                    .map(word -> Map.entry(word, Meaning.valueOf(row.getFirst().toUpperCase(Locale.ROOT)))))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** The posts that readers see, in order. */
    private final List<JsonPost> seen = new ArrayList<>();

    private int leftOut;

    private PostStates() {}

    /** Reads the states of all posts of a list. */
    static PostStates of(List<JsonPost> posts) {
        PostStates states = new PostStates();
        boolean allArchived = posts.stream().allMatch(post -> meaning(post) == Meaning.ARCHIVED);
        Map<String, List<JsonPost>> versions = new LinkedHashMap<>();
        for (JsonPost post : posts) {
            if (post.id() != null) {
                versions.computeIfAbsent(post.id(), id -> new ArrayList<>()).add(post);
            }
        }
        for (JsonPost post : posts) {
            List<JsonPost> same = post.id() == null ? List.of(post) : versions.getOrDefault(post.id(), List.of(post));
            boolean withdrawn = same.stream().anyMatch(version -> isWithdrawn(version, allArchived));
            if (withdrawn || meaning(post) == Meaning.UNPUBLISHED) {
                states.leftOut++;
            } else if (same.size() > 1 && same.stream().anyMatch(PostStates::isReplacing)) {
                states.addReplaced(post, same);
            } else {
                states.seen.add(post);
            }
        }
        return states;
    }

    /** Whether a word only says whether a post can be read. */
    static boolean isOfPublication(String state) {
        return STATES.containsKey(plain(state));
    }

    private static @Nullable Meaning meaning(JsonPost post) {
        return post.state() == null ? null : STATES.get(plain(post.state()));
    }

    private static String plain(String state) {
        return state.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    /** Returns the posts that readers see, in the order of the list. */
    List<JsonPost> seen() {
        return seen;
    }

    /** Returns how many posts were left out. */
    int leftOut() {
        return leftOut;
    }

    private static boolean isWithdrawn(JsonPost post, boolean allArchived) {
        Meaning meaning = meaning(post);
        return post.gone() || meaning == Meaning.WITHDRAWN || meaning == Meaning.ARCHIVED && !allArchived;
    }

    private static boolean isReplacing(JsonPost post) {
        return meaning(post) == Meaning.REPLACING;
    }

    /** Adds the latest version at the place and with the time of the first one. */
    private void addReplaced(JsonPost post, List<JsonPost> versions) {
        JsonPost original = versions.stream()
                .filter(version -> !isReplacing(version))
                .reduce(PostStates::earlier)
                .orElseGet(() -> versions.stream().reduce(PostStates::earlier).orElse(post));
        if (post != original) {
            leftOut++;
            return;
        }
        JsonPost latest = versions.stream()
                .filter(version -> version != original && isReplacing(version))
                .reduce((a, b) -> earlier(a, b) == a ? b : a)
                .orElse(original);
        if (latest != original) {
            UpdateDraft entry = latest.entry();
            List<Stamp> own = entry.stamps;
            entry.stamps = new ArrayList<>(original.entry().stamps);
            own.forEach(stamp -> entry.stamp(Stamp.Role.EDITED, stamp.source(), stamp.text()));
            if (original.entry().flags.contains(Update.Flag.PINNED)) {
                entry.flag(Update.Flag.PINNED);
            }
        }
        seen.add(latest);
    }

    /**
     * Returns the post with the earlier time; of two that cannot be compared, the one that stands later in the list.
     */
    private static JsonPost earlier(JsonPost a, JsonPost b) {
        String one = time(a);
        String other = time(b);
        return one != null && other != null && one.length() == other.length() && one.compareTo(other) < 0 ? a : b;
    }

    private static @Nullable String time(JsonPost post) {
        return post.entry().stamps.stream()
                .filter(stamp -> stamp.role() == Stamp.Role.MADE && stamp.source() == Stamp.Source.METADATA)
                .map(Stamp::text)
                .findFirst()
                .orElse(null);
    }
}
