package app.rundown.coverage;

import app.rundown.model.Coverage;
import app.rundown.model.Coverage.Tie;
import app.rundown.model.Coverage.Verdict;
import app.rundown.model.Update;
import app.rundown.text.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides which updates carry a point. */
final class PointMatcher {
    /** How many updates, those that have most of a point's words, are compared with it in full. */
    private static final int COMPARED = 12;
    /** Updates with less than this share of the words of the nearest one are not compared. */
    private static final double FAR = 0.3;
    /** What is told less than this is not looked through for the same words. */
    private static final double LEAST_TOLD = 0.1;
    /** How many passages in a row are compared as one. */
    private static final int PASSAGES = 3;
    /** How many words in a row are the same words. */
    private static final int RUN = 8;
    /** How many of them must be no names: what has a long name is named by it in all texts. */
    private static final int PLAIN_IN_RUN = 4;
    /** The share of a point's words in their order that makes it the same words. */
    private static final double ORDERED = 0.8;
    /** The fewest words of a point that can be the same words in their order. */
    private static final int LEAST = 4;
    /** The fewest telling words by which something is recognised in other words. */
    private static final int TELLING = 2;
    /** A headline of which the point tells so much is its claim. */
    private static final double HEADLINE = 0.5;
    /** From this score on, an update is named as the nearest to a point that none carries. */
    private static final double NEAR = 0.12;
    /** How near to the surest update the others come that are named beside it. */
    private static final double BESIDE = 0.85;
    /** How many updates are named for a point. */
    private static final int NAMED = 4;
    /** How many shared words a reason names. */
    private static final int SHOWN = 5;

    private final UpdateWords words;

    PointMatcher(UpdateWords words) {
        this.words = words;
    }

    /** A piece of an update as compared with a point. */
    private record Match(Tie tie, Verdict verdict, double score, String why) {
        static final Comparator<Match> SUREST_FIRST = Comparator.comparing(Match::verdict)
                .thenComparing(Comparator.comparingDouble(Match::score).reversed());
    }

    /**
     * Finds what carries a point.
     *
     * @param quoted ids of the updates that have a wording of one of its quotes; they are always compared
     */
    Coverage.Point match(Update update, Set<String> quoted) {
        PointText point = PointText.of(update, words);
        List<Match> matches = nearest(point, quoted).stream()
                .flatMap(near -> best(point, near))
                .sorted(Match.SUREST_FIRST)
                .toList();
        Match best = matches.isEmpty() ? null : matches.getFirst();
        if (best == null || best.verdict() == Verdict.ABSENT) {
            return new Coverage.Point(
                    point.id(),
                    Verdict.ABSENT,
                    List.of(),
                    best == null ? "its main claim was found in no update" : best.why(),
                    best == null || best.score() < NEAR ? null : best.tie());
        }
        List<Tie> ties = matches.stream()
                .filter(match ->
                        match == best || match.verdict() != Verdict.ABSENT && match.score() > BESIDE * best.score())
                .limit(NAMED)
                .map(Match::tie)
                .toList();
        return new Coverage.Point(point.id(), best.verdict(), ties, best.why(), null);
    }

    /** Returns the updates that have most of a point's words, and those that have one of its quotes. */
    private List<Update> nearest(PointText point, Set<String> quoted) {
        Map<Integer, Double> weights = new HashMap<>();
        BitSet seen = new BitSet();
        for (int i = 0; i < point.numbers().length; i++) {
            int number = point.numbers()[i];
            double weight = point.weights()[i];
            if (!seen.get(number)) {
                seen.set(number);
                words.holdersOf(number).forEach(update -> weights.merge(update, weight, Double::sum));
            }
        }
        double most =
                weights.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        weights.entrySet().removeIf(entry -> entry.getValue() < FAR * most && !isQuoted(entry.getKey(), quoted));
        Comparator<Integer> byQuote = Comparator.comparing(update -> isQuoted(update, quoted));
        return weights.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByKey(byQuote)
                        .thenComparing(Map.Entry.comparingByValue())
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(COMPARED)
                .map(entry -> words.updates().get(entry.getKey()))
                .toList();
    }

    private boolean isQuoted(int update, Set<String> quoted) {
        return !quoted.isEmpty() && quoted.contains(words.updates().get(update).id());
    }

    /** Compares a point with each piece of an update: one passage, or a few in a row. */
    private Stream<Match> best(PointText point, Update update) {
        List<Passage> passages = Passage.of(update);
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            for (int end = i + 1; end <= Math.min(i + PASSAGES, passages.size()); end++) {
                matches.add(compare(point, update, passages.subList(i, end)));
            }
        }
        return matches.stream().sorted(Match.SUREST_FIRST).limit(1);
    }

    private Match compare(PointText point, Update update, List<Passage> piece) {
        List<Word> text =
                piece.stream().flatMap(passage -> passage.words().stream()).toList();
        Tie tie = tie(update, piece);
        Comparison comparison = Comparison.of(point, piece, words);
        String same = comparison.told() < LEAST_TOLD ? null : sameWords(point, text);
        if (same != null) {
            return new Match(tie, Verdict.SAME_WORDS, 1 + comparison.score(), same);
        }
        String shared = comparison.telling().stream()
                .limit(SHOWN)
                .map(word -> "“" + word + "”")
                .collect(Collectors.joining(", "));
        if (isReworded(point, piece, comparison)) {
            return new Match(tie, Verdict.REWORDED, comparison.score(), "has " + shared + " in other words");
        }
        String nearest = shared.isEmpty() ? "" : "; the nearest shares " + shared;
        return new Match(tie, Verdict.ABSENT, comparison.score(), "its main claim was found in no update" + nearest);
    }

    /** Returns why a point and a text are the same words, or null if they are not. */
    private @Nullable String sameWords(PointText point, List<Word> text) {
        SameWords same = SameWords.of(point.words(), text);
        if (same == null) {
            return null;
        }
        if (same.run().size() >= RUN
                && same.run().stream()
                                .filter(word ->
                                        Character.isLowerCase(point.text().codePointAt(word.start())))
                                .count()
                        >= PLAIN_IN_RUN) {
            String run = point.text()
                    .substring(
                            same.run().getFirst().start(), same.run().getLast().end());
            return same.run().size() + " words in a row stand in it: “" + run + "”";
        }
        int size = point.words().size();
        return size >= LEAST && same.ordered() >= ORDERED * size
                ? same.ordered() + " of its " + size + " words stand in it, in their order"
                : null;
    }

    /**
     * Whether a piece of an update has a point's main claim in other words. Where most telling words of both are
     * shared, it has. Where fewer are, all that the point names and counts must stand in the live blog: a desk that
     * rewrites keeps names and figures, and what it adds brings its own. Half of a headline is enough then.
     */
    private boolean isReworded(PointText point, List<Passage> piece, Comparison comparison) {
        if (comparison.telling().size() < TELLING) {
            return false;
        }
        double told = comparison.told();
        double taken = comparison.taken();
        if (told >= 0.55 || told >= 0.35 && taken >= 0.4 || told >= 0.15 && taken >= 0.75) {
            return true;
        }
        if (!words.know(point.facts())) {
            return false;
        }
        if (isHeadline(piece) && taken >= HEADLINE && comparison.telling().size() > TELLING) {
            return true;
        }
        boolean sharesFigure = piece.stream()
                .flatMap(passage -> passage.numbers().stream())
                .anyMatch(
                        number -> number.length() > 1 && point.facts().numbers().contains(number));
        return comparison.score() >= (sharesFigure ? 0.18 : 0.26);
    }

    /** Whether a piece is a headline and no more: the claim of its update, without what goes with it. */
    private static boolean isHeadline(List<Passage> piece) {
        return piece.size() == 1 && piece.getFirst().block() == Update.HEADLINE;
    }

    private static Tie tie(Update update, List<Passage> piece) {
        Passage first = piece.getFirst();
        int end = piece.stream()
                .filter(passage -> passage.block() == first.block())
                .mapToInt(Passage::end)
                .max()
                .orElse(first.end());
        return new Tie(update.id(), first.block(), first.start(), end);
    }
}
