package app.rundown.topic;

import app.rundown.model.Topic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes targets of subjects: of the table of subjects, and of the noun phrases that this page has. */
final class Subjects {
    /** The fewest updates that must have a single word which is in no table. */
    private static final int LEAST_SINGLE = 3;

    /** A longer phrase stands for the shorter one if it is in this share of its updates. */
    private static final double WHOLE = 0.6;

    private final Tongue tongue;
    private final Finder finder;
    private final Map<Integer, Target> lines = new LinkedHashMap<>();
    private final Map<String, Target> phrases = new LinkedHashMap<>();
    private final List<NounPhrases.Phrase> found;

    Subjects(Page page, Finder finder) {
        this.tongue = page.tongue();
        this.finder = finder;
        this.found = NounPhrases.in(page.sample(), tongue);
    }

    Collection<Target> targets() {
        List<Target> targets = new ArrayList<>();
        if (tongue.isNone()) {
            return targets;
        }
        tongue.phrases().forEach(entry -> finder.addPhrase(entry.getKey(), line(entry.getValue())));
        for (int i = 0; i < tongue.lineCount(); i++) {
            finder.addLine(i, line(i));
        }
        Map<String, NounPhrases.Phrase> byKey = new HashMap<>();
        found.forEach(phrase -> byKey.put(String.join(" ", phrase.stems), phrase));
        Map<String, NounPhrases.Phrase> wholes = wholes(byKey);
        for (NounPhrases.Phrase phrase : found) {
            add(phrase, wholes);
        }
        targets.addAll(lines.values());
        targets.addAll(phrases.values());
        return targets;
    }

    /** Returns the key of what is in a line of the table of subjects. */
    static String key(int line) {
        return "line " + line;
    }

    private Target line(int number) {
        return lines.computeIfAbsent(number, n -> {
            Target target = new Target(Target.Kind.SUBJECT, Topic.Origin.SUBJECT, key(n), "", true);
            target.broad = tongue.isBroad(n);
            return target;
        });
    }

    /** Returns the longer phrase that a phrase stands in nearly wherever it stands, by its key. */
    private static Map<String, NounPhrases.Phrase> wholes(Map<String, NounPhrases.Phrase> byKey) {
        Map<String, NounPhrases.Phrase> wholes = new HashMap<>();
        for (NounPhrases.Phrase phrase : byKey.values()) {
            int size = phrase.stems.size();
            for (int from = 0; from < size; from++) {
                for (int to = from + 1; to <= size; to++) {
                    String part = String.join(" ", phrase.stems.subList(from, to));
                    NounPhrases.Phrase inner = to - from < size ? byKey.get(part) : null;
                    if (inner != null && phrase.updates >= WHOLE * inner.updates) {
                        wholes.merge(
                                part,
                                phrase,
                                (one, other) -> one.stems.size() > other.stems.size()
                                                || one.stems.size() == other.stems.size()
                                                        && one.updates >= other.updates
                                        ? one
                                        : other);
                    }
                }
            }
        }
        return wholes;
    }

    private void add(NounPhrases.Phrase phrase, Map<String, NounPhrases.Phrase> wholes) {
        String key = String.join(" ", phrase.stems);
        boolean single = phrase.stems.size() == 1;
        if (phrase.headLine >= 0) {
            if (!single) {
                finder.addPhrase(phrase.stems, line(phrase.headLine));
            }
            return;
        }
        NounPhrases.@Nullable Phrase whole = wholes.get(key);
        if (whole != null) {
            if (single && whole.alone > 1 && whole.headLine < 0 && wholes.get(String.join(" ", whole.stems)) == null) {
                finder.addPhrase(phrase.stems, target(whole));
            }
            return;
        }
        if (single ? phrase.updates >= LEAST_SINGLE : phrase.alone > 1) {
            finder.addPhrase(phrase.stems, target(phrase));
        }
    }

    private Target target(NounPhrases.Phrase phrase) {
        return phrases.computeIfAbsent(
                String.join(" ", phrase.stems),
                key -> new Target(Target.Kind.SUBJECT, Topic.Origin.SUBJECT, key, phrase.shown(), false));
    }
}
