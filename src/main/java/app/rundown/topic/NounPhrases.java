package app.rundown.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects what may be a subject beside the table of subjects: runs of up to three words without a small word or a mark
 * between them, whose head shows itself as a noun on this page. A head stands at the end of its phrase (in Romance
 * languages at the beginning), and words before which nouns stand come before it. What stands in a longer phrase counts
 * only where it also stands alone.
 */
final class NounPhrases {
    private static final int LONGEST = 3;

    /** So many words at most are remembered; a page with more is one of lists. */
    private static final int MOST = 60_000;

    private final Tongue tongue;
    private final Map<String, Phrase> phrases = new LinkedHashMap<>();
    private final Map<String, Noun> nouns = new HashMap<>();

    /** A phrase, with the updates that have it. */
    static final class Phrase {
        final List<String> stems;
        /** The line of the table of subjects that its head is in, or -1. */
        final int headLine;

        final Map<String, Integer> shown = new HashMap<>();
        int updates;
        /** In how many of them it is not a part of a longer phrase. */
        int alone;

        private int last = -1;
        private int lastAlone = -1;

        Phrase(List<String> stems, int headLine) {
            this.stems = stems;
            this.headLine = headLine;
        }

        String shown() {
            return shown.entrySet().stream()
                    .max(Comparator.comparingInt((Map.Entry<String, Integer> e) -> e.getValue())
                            .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                    .map(Map.Entry::getKey)
                    .orElse("");
        }
    }

    /** How a word is used. */
    private static final class Noun {
        int all;
        int asHead;
        int determined;
        int asVerb;
    }

    private NounPhrases(Tongue tongue) {
        this.tongue = tongue;
    }

    static List<Phrase> in(List<UpdateWords> updates, Tongue tongue) {
        NounPhrases found = new NounPhrases(tongue);
        for (int i = 0; i < updates.size(); i++) {
            for (Piece piece : updates.get(i).pieces()) {
                found.collect(piece, i);
            }
        }
        return found.phrases.values().stream()
                .filter(phrase -> phrase.updates > 1 && found.hasNounAsHead(phrase))
                .toList();
    }

    private boolean hasNounAsHead(Phrase phrase) {
        Noun noun = nouns.get(phrase.stems.get(headOf(phrase.stems.size())));
        return noun != null
                && noun.asHead * 2 >= noun.all
                && noun.asVerb * 3 <= noun.all
                && (phrase.stems.size() > 1 || tongue.capitalNouns() || noun.determined * 4 >= noun.all);
    }

    private int headOf(int length) {
        return tongue.headFirst() ? 0 : length - 1;
    }

    private void collect(Piece piece, int update) {
        boolean running = piece.isRunning();
        int from = 0;
        for (int i = 0; i <= piece.size(); i++) {
            boolean ends = i == piece.size() || isCut(piece, i);
            if (ends || !piece.is(i, Piece.NEAR)) {
                if (i > from) {
                    run(piece, from, i, update, running);
                }
                from = ends ? i + 1 : i;
            }
        }
    }

    private boolean isCut(Piece piece, int i) {
        Form form = piece.forms()[i];
        return form.stop() || form.key().length() < 2;
    }

    private void run(Piece piece, int from, int to, int update, boolean running) {
        String before = from > 0 && piece.is(from, Piece.NEAR) ? piece.forms()[from - 1].key() : "";
        boolean nounFirst = tongue.isBeforeNoun(before);
        boolean verbFirst = tongue.isBeforeVerb(before);
        for (int i = from; i < to; i++) {
            Noun noun = nouns.computeIfAbsent(piece.forms()[i].stem(), stem -> new Noun());
            noun.all++;
            boolean head = tongue.headFirst() ? i == from : i == to - 1;
            if (head && (nounFirst || to - from > 1 && !verbFirst)) {
                noun.asHead++;
            }
            if (i == from && tongue.isDeterminer(before)) {
                noun.determined++;
            }
            if (i == from && verbFirst) {
                noun.asVerb++;
            }
        }
        for (int i = from; i < to; i++) {
            for (int length = 1; length <= LONGEST && i + length <= to; length++) {
                count(piece, i, i + length, update, length == to - from, running);
            }
        }
    }

    private void count(Piece piece, int from, int to, int update, boolean whole, boolean running) {
        Form head = piece.forms()[tongue.headFirst() ? from : to - 1];
        if (!tongue.capitalNouns() && head.capital() && !head.acronym() && running) {
            return;
        }
        if (head.weak() || tongue.isNoNoun(head.key()) || tongue.capitalNouns() && !head.capital()) {
            return;
        }
        List<String> stems = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            if (to - from > 1 && (piece.forms()[i].weak() && i != from || isEmptyModifier(piece, i, from, to))) {
                return;
            }
            stems.add(piece.forms()[i].stem());
        }
        String key = String.join(" ", stems);
        Phrase phrase = phrases.get(key);
        if (phrase == null) {
            if (phrases.size() >= MOST) {
                return;
            }
            phrase = new Phrase(stems, head.line());
            phrases.put(key, phrase);
        }
        if (phrase.last != update) {
            phrase.last = update;
            phrase.updates++;
        }
        if (whole && phrase.lastAlone != update) {
            phrase.lastAlone = update;
            phrase.alone++;
        }
        if (running || phrase.shown.isEmpty()) {
            phrase.shown.merge(piece.words(from, to), 1, Integer::sum);
        }
    }

    /** Whether a word before the head says nothing of the subject: an adverb, a participle, a nationality. */
    private boolean isEmptyModifier(Piece piece, int i, int from, int to) {
        if (i == (tongue.headFirst() ? from : to - 1)) {
            return false;
        }
        Form form = piece.forms()[i];
        return form.key().endsWith("ly") || TopicWords.TITLES.hasKey(form.key());
    }
}
