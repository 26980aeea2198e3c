package app.rundown.history.edit;

import app.rundown.history.edit.WordDiff.Hunk;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that went in one place and came in another, among the differences of two versions.
 *
 * @param moved what moved
 * @param rest the differences without it
 */
record Moves(List<Move> moved, List<Hunk> rest) {
    /** A run of pieces that stands elsewhere in the newer version. */
    record Move(int from, int otherFrom, int length) {}

    /** Keeps copies. */
    Moves {
        moved = List.copyOf(moved);
        rest = List.copyOf(rest);
    }

    /** Finds them, the longest first. */
    static Moves among(List<Hunk> hunks, List<Piece> old, List<Piece> now, int leastWords) {
        List<Move> moved = new ArrayList<>();
        List<Hunk> rest = new ArrayList<>(hunks);
        Move longest = longest(rest, old, now, leastWords);
        while (longest != null) {
            moved.add(longest);
            rest = without(rest, longest);
            longest = longest(rest, old, now, leastWords);
        }
        return new Moves(moved, rest);
    }

    private static @Nullable Move longest(List<Hunk> hunks, List<Piece> old, List<Piece> now, int leastWords) {
        Move best = null;
        for (Hunk one : hunks) {
            for (Hunk other : hunks) {
                Move run = one == other ? null : run(one, other, old, now);
                if (run != null && (best == null || run.length() > best.length()) && words(run, old) >= leastWords) {
                    best = run;
                }
            }
        }
        return best;
    }

    private static long words(Move run, List<Piece> old) {
        return old.subList(run.from(), run.from() + run.length()).stream()
                .filter(Piece::isWord)
                .count();
    }

    /** Returns the longest run that went in one difference and came in another. */
    private static @Nullable Move run(Hunk one, Hunk other, List<Piece> old, List<Piece> now) {
        int width = other.otherTo() - other.otherFrom();
        int[] before = new int[width + 1];
        Move best = null;
        for (int i = one.from(); i < one.to(); i++) {
            int[] lengths = new int[width + 1];
            for (int j = 0; j < width; j++) {
                if (old.get(i).folded().equals(now.get(other.otherFrom() + j).folded())) {
                    lengths[j + 1] = before[j] + 1;
                    if (best == null || lengths[j + 1] > best.length()) {
                        int length = lengths[j + 1];
                        best = new Move(i - length + 1, other.otherFrom() + j - length + 1, length);
                    }
                }
            }
            before = lengths;
        }
        return best;
    }

    private static List<Hunk> without(List<Hunk> hunks, Move move) {
        List<Hunk> rest = new ArrayList<>();
        for (Hunk hunk : hunks) {
            boolean went = move.from() >= hunk.from() && move.from() + move.length() <= hunk.to();
            boolean came = move.otherFrom() >= hunk.otherFrom() && move.otherFrom() + move.length() <= hunk.otherTo();
            int cut = went ? move.from() : hunk.to();
            int otherCut = came ? move.otherFrom() : hunk.otherTo();
            add(rest, new Hunk(hunk.from(), cut, hunk.otherFrom(), otherCut));
            if (went || came) {
                add(
                        rest,
                        new Hunk(
                                went ? move.from() + move.length() : hunk.to(),
                                hunk.to(),
                                came ? move.otherFrom() + move.length() : hunk.otherTo(),
                                hunk.otherTo()));
            }
        }
        return rest;
    }

    private static void add(List<Hunk> hunks, Hunk hunk) {
        if (hunk.from() < hunk.to() || hunk.otherFrom() < hunk.otherTo()) {
            hunks.add(hunk);
        }
    }
}
