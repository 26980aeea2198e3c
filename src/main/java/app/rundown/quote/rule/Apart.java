package app.rundown.quote.rule;

import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Mention.Type;
import app.rundown.quote.name.Person;
import app.rundown.quote.name.RoleWords;
import app.rundown.quote.passage.Scene;
import app.rundown.quote.passage.Sentence;
import app.rundown.quote.word.Lexicon;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the people whom a description cannot mean because the same sentence goes on to name them: in {@code The
 * minister left when Lee came} the minister is not Lee.
 */
final class Apart {
    /** For each person, the descriptions that do not mean them. A set, because the same few recur. */
    private final Map<Person, Set<Set<String>>> others = new HashMap<>();

    private Apart() {}

    /** Reads all sentences of a document. */
    static Apart in(List<Scene> scenes) {
        Apart apart = new Apart();
        scenes.forEach(scene -> scene.sentences().forEach(sentence -> apart.read(scene, sentence)));
        return apart;
    }

    /**
     * Whether a sentence of the document keeps a person apart from whoever is described by some words, or by only some
     * of them.
     */
    boolean tells(Person person, Set<String> words) {
        return others.getOrDefault(person, Set.of()).stream().anyMatch(words::containsAll);
    }

    private void read(Scene scene, Sentence sentence) {
        List<Mention> mentions = scene.mentions(sentence.from(), sentence.to());
        for (int i = 0; i < mentions.size(); i++) {
            Mention subject = mentions.get(i);
            if (subject.type() == Type.ROLE && !subject.owner() && !scene.hangs(subject)) {
                Set<String> words = RoleWords.of(scene.tokens(), subject.phrase(), subject.to());
                mentions.subList(i + 1, mentions.size()).stream()
                        .filter(m -> m.persons().size() == 1
                                && !words.isEmpty()
                                && !beside(scene, subject, m)
                                && !speaks(scene, m))
                        .forEach(m -> others.computeIfAbsent(m.persons().getFirst(), p -> new HashSet<>())
                                .add(words));
            }
        }
    }

    /**
     * Whether a name is so close to the role that it may be that person's own ("The minister, Lee, left", "The minister
     * is Lee").
     */
    private static boolean beside(Scene scene, Mention subject, Mention mention) {
        if (mention.phrase() <= subject.to()) {
            // The role is the name's own title.
            return true;
        }
        return scene.tokens().subList(subject.to(), mention.phrase()).stream()
                .noneMatch(t -> t.word() && !t.is(Lexicon.List.BE));
    }

    /** Whether the mention stands beside a verb of speech. It may then be the subject again ("..., Lee said"). */
    private static boolean speaks(Scene scene, Mention mention) {
        return scene.cues().stream()
                .anyMatch(c -> c.from() == mention.to() && scene.frames(c) || c.to() == mention.phrase());
    }
}
