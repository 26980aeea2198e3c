package app.rundown.quote.reference;

import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Mention.Type;
import app.rundown.quote.name.Person;
import app.rundown.quote.name.RoleWords;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.passage.Sentence;
import app.rundown.quote.word.CueVerbs;
import app.rundown.quote.word.Language;
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
final class DisjointReferences {
    /** For each person, the descriptions that do not mean them. A set, because the same few recur. */
    private final Map<Person, Set<Set<String>>> others = new HashMap<>();

    private DisjointReferences() {}

    /** Reads all sentences of a document. */
    static DisjointReferences in(List<AnalysedPassage> passages) {
        DisjointReferences disjoint = new DisjointReferences();
        passages.forEach(analysed -> analysed.sentences().forEach(sentence -> disjoint.read(analysed, sentence)));
        return disjoint;
    }

    /**
     * Whether a sentence of the document keeps a person apart from whoever is described by some words, or by only some
     * of them.
     */
    boolean excludes(Person person, Set<String> words) {
        return others.getOrDefault(person, Set.of()).stream().anyMatch(words::containsAll);
    }

    private void read(AnalysedPassage analysed, Sentence sentence) {
        List<Mention> mentions = analysed.mentions(sentence.from(), sentence.to());
        for (int i = 0; i < mentions.size(); i++) {
            Mention subject = mentions.get(i);
            readReport(analysed, subject, mentions.subList(i + 1, mentions.size()), sentence);
            if (subject.type() == Type.ROLE && !subject.owner() && !analysed.dependsOnPreposition(subject)) {
                Set<String> words = RoleWords.of(analysed.tokens(), subject.phrase(), subject.to());
                mentions.subList(i + 1, mentions.size()).stream()
                        .filter(m -> m.persons().size() == 1
                                && !words.isEmpty()
                                && !isBeside(analysed, subject, m)
                                && !isSpeaking(analysed, subject, m))
                        .forEach(m -> others.computeIfAbsent(m.persons().getFirst(), p -> new HashSet<>())
                                .add(words));
            }
        }
    }

    /** Keeps whoever reports something apart from the roles in the report ("Lee recalled that the treasurer ..."). */
    private void readReport(AnalysedPassage analysed, Mention subject, List<Mention> behind, Sentence sentence) {
        boolean person = subject.persons().size() == 1 && !subject.owner();
        int clause = person ? clauseOfReport(analysed, subject, sentence) : -1;
        for (Mention role : clause < 0 ? List.<Mention>of() : behind) {
            Set<String> words = role.type() == Type.ROLE && role.phrase() > clause
                    ? RoleWords.of(analysed.tokens(), role.phrase(), role.to())
                    : Set.of();
            if (!words.isEmpty()) {
                others.computeIfAbsent(subject.persons().getFirst(), p -> new HashSet<>())
                        .add(words);
            }
        }
    }

    /** Returns the token that opens what a person reports with the first verb behind their name, or -1. */
    private static int clauseOfReport(AnalysedPassage analysed, Mention subject, Sentence sentence) {
        for (int i = subject.to(); i < sentence.to(); i++) {
            if (analysed.token(i).run() >= 0 || analysed.token(i).is(":")) {
                return -1;
            }
            boolean that = analysed.token(i).is(Lexicon.WordClass.THAT);
            int at = i;
            boolean parted =
                    analysed.token(i - 1).is(",") && analysed.language().has(Language.Trait.VERB_SECOND);
            if (that && parted) {
                return i;
            }
            if (that
                    && analysed.cues().stream()
                            .anyMatch(cue -> cue.from() >= subject.to()
                                    && cue.to() <= at
                                    && cue.use() == CueVerbs.Use.SPEECH
                                    && !cue.passive())) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Whether a name is so close to the role that it may be that person's own ("The minister, Lee, left", "The minister
     * is Lee").
     */
    private static boolean isBeside(AnalysedPassage analysed, Mention subject, Mention mention) {
        if (mention.phrase() <= subject.to()) {
            // The role is the name's own title.
            return true;
        }
        return analysed.tokens().subList(subject.to(), mention.phrase()).stream()
                .noneMatch(t -> t.isWord() && !t.is(Lexicon.WordClass.BE));
    }

    /**
     * Whether the mention stands beside a verb of speech. It may then be the subject again ("..., Lee said"), but not
     * where the role is right before the verb ("The mayor urged Lee").
     */
    private static boolean isSpeaking(AnalysedPassage analysed, Mention role, Mention mention) {
        return analysed.cues().stream()
                .anyMatch(c -> c.from() == mention.to() && analysed.isSetOff(c)
                        || c.to() == mention.phrase() && c.from() != role.to());
    }
}
