package app.rundown.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A document on the way through: its scenes, its names, and what has been attributed so far. */
final class Story {
    private final List<Scene> scenes;
    private final NameTable names;
    private final String title;
    /** Made when first asked for: most documents never ask. */
    private @Nullable Apart apart;
    /** For each scene what was found of each of its runs. */
    private final List<@Nullable Attribution[]> found;

    private final Map<String, Optional<HeadlineSpeaker.Given>> headlines = new HashMap<>();

    Story(List<Scene> scenes, NameTable names, String title) {
        this.title = title;
        this.scenes = List.copyOf(scenes);
        this.names = names;
        this.found = scenes.stream()
                .map(scene -> new @Nullable Attribution[scene.runs().size()])
                .toList();
    }

    /** The passages in order, taken apart. */
    List<Scene> scenes() {
        return scenes;
    }

    /** The document's persons. */
    NameTable names() {
        return names;
    }

    /** Whether the document's title names a person in full. */
    boolean titled(Person person) {
        return title.contains(person.full());
    }

    /** Whether a sentence of the document tells a person from whoever is described by some words. */
    boolean apart(Person person, Set<String> words) {
        Apart known = apart == null ? Apart.in(scenes) : apart;
        apart = known;
        return known.tells(person, words);
    }

    /** Remembers what was found of a run. */
    void note(int scene, int run, Attribution attribution) {
        found.get(scene)[run] = attribution;
    }

    /** What was found of a run, or null. */
    @Nullable
    Attribution of(int scene, int run) {
        return found.get(scene)[run];
    }

    /** What was found of the last run before a token of a scene, or null. */
    @Nullable
    Attribution before(int scene, int token) {
        List<Token> tokens = scenes.get(scene).tokens();
        for (int i = Math.min(token, tokens.size()) - 1; i >= 0; i--) {
            Attribution attribution =
                    tokens.get(i).run() < 0 ? null : of(scene, tokens.get(i).run());
            if (attribution != null) {
                return attribution;
            }
        }
        return null;
    }

    /** The scene that the given one follows on from, or -1. */
    int previous(int scene) {
        return scene > 0
                        && scenes.get(scene - 1).passage().flow()
                                == scenes.get(scene).passage().flow()
                ? scene - 1
                : -1;
    }

    /** The person whom a headline gives as its update's speaker, or null; each headline is read once. */
    HeadlineSpeaker.@Nullable Given speakerOf(String headline) {
        return headlines
                .computeIfAbsent(headline, h -> Optional.ofNullable(HeadlineSpeaker.of(h, names)))
                .orElse(null);
    }
}
