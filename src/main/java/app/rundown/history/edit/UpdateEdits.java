package app.rundown.history.edit;

import app.rundown.history.edit.WordDiff.Hunk;
import app.rundown.model.Block;
import app.rundown.model.Link;
import app.rundown.model.Quote;
import app.rundown.model.Update;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds what was edited between two versions of an update. */
public final class UpdateEdits {
    /** Words that must stand elsewhere, all together, to count as moved. */
    private static final int LEAST_MOVED = 4;
    /** How many pieces in common may stand between two differences that are told as one. */
    private static final int SHORT_GAP = 2;

    private final EditSide old;
    private final EditSide now;
    private final EditKinds kinds;
    private final List<Edit> edits = new ArrayList<>();

    private UpdateEdits(Version before, Version after, EditWords words, Set<String> names) {
        old = new EditSide(before, words, names);
        now = new EditSide(after, words, names);
        kinds = new EditKinds(old, now, words);
    }

    /**
     * Returns the edits, in the order of the newer version.
     *
     * @param language the ISO 639 code of the document's language; empty if it is not known
     * @param names the folded parts of the names that the two documents give to speakers
     */
    public static List<Edit> between(Version before, Version after, String language, Set<String> names) {
        // Most updates are as they were; they are not taken apart to see it.
        if (Objects.equals(before.update().headline(), after.update().headline())
                && before.update().blocks().equals(after.update().blocks())) {
            return List.of();
        }
        UpdateEdits found = new UpdateEdits(before, after, EditWords.of(language), names);
        if (!found.old.text().text().equals(found.now.text().text())) {
            found.compareWords();
        }
        found.compareLinks(before.update(), after.update());
        return List.copyOf(found.edits);
    }

    private void compareWords() {
        List<Hunk> hunks = joined(WordDiff.between(exact(old), exact(now)));
        compareGaps(hunks);
        Moves moves = Moves.among(hunks, old.pieces(), now.pieces(), LEAST_MOVED);
        for (Moves.Move move : moves.moved()) {
            edits.add(edit(
                    Set.of(EditKind.MOVED),
                    new Hunk(
                            move.from(),
                            move.from() + move.length(),
                            move.otherFrom(),
                            move.otherFrom() + move.length())));
        }
        for (Hunk rest : moves.rest()) {
            if (moves.moved().isEmpty() || hasWords(rest)) {
                edits.add(edit(kinds.of(rest), rest));
            }
        }
        edits.sort(Comparator.comparingInt(this::place));
    }

    /** Whether more differs than marks and borders, which a passage that moved leaves behind. */
    private boolean hasWords(Hunk hunk) {
        return old.pieces().subList(hunk.from(), hunk.to()).stream().anyMatch(Piece::isWord)
                || now.pieces().subList(hunk.otherFrom(), hunk.otherTo()).stream()
                        .anyMatch(Piece::isWord);
    }

    private int place(Edit edit) {
        List<Quote.Span> spans = edit.after().isEmpty() ? edit.before() : edit.after();
        EditText text = edit.after().isEmpty() ? old.text() : now.text();
        return spans.isEmpty()
                ? 0
                : text.offset(spans.getFirst().block(), spans.getFirst().start());
    }

    private static List<String> exact(EditSide side) {
        return side.pieces().stream().map(Piece::exact).toList();
    }

    /** Joins differences that have so little between them that they were written as one. */
    private List<Hunk> joined(List<Hunk> hunks) {
        List<Hunk> joined = new ArrayList<>();
        for (Hunk hunk : hunks) {
            Hunk last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && belongTogether(last, hunk)) {
                joined.set(joined.size() - 1, new Hunk(last.from(), hunk.to(), last.otherFrom(), hunk.otherTo()));
            } else {
                joined.add(hunk);
            }
        }
        return joined;
    }

    private boolean belongTogether(Hunk one, Hunk other) {
        int gap = other.from() - one.to();
        int changed = size(one) + size(other);
        return gap <= SHORT_GAP
                && changed >= 2 * gap + 3
                && Math.min(size(one), size(other)) > 1
                && IntStream.range(one.to(), other.from())
                        .noneMatch(i -> old.endsSentence(i) || old.isQuotationMark(i));
    }

    private static int size(Hunk hunk) {
        return hunk.to() - hunk.from() + hunk.otherTo() - hunk.otherFrom();
    }

    /** White space between pieces that both have; the pieces beside a difference are passed over. */
    private void compareGaps(List<Hunk> hunks) {
        BitSet differs = new BitSet();
        hunks.forEach(hunk -> differs.set(hunk.from(), hunk.to()));
        int shift = 0;
        int next = 0;
        for (int i = 0; i + 1 < old.pieces().size(); i++) {
            while (next < hunks.size() && hunks.get(next).to() <= i) {
                Hunk hunk = hunks.get(next++);
                shift = hunk.otherTo() - hunk.to();
            }
            boolean beside =
                    differs.get(i) || next < hunks.size() && hunks.get(next).from() == i + 1;
            if (!beside && !gap(old, i).equals(gap(now, i + shift))) {
                edits.add(edit(Set.of(EditKind.TYPOGRAPHY), new Hunk(i, i + 2, i + shift, i + shift + 2)));
            }
        }
    }

    private static String gap(EditSide side, int index) {
        return side.text()
                .text()
                .substring(
                        side.pieces().get(index).end(),
                        side.pieces().get(index + 1).start());
    }

    private Edit edit(Set<EditKind> what, Hunk hunk) {
        return new Edit(
                what,
                spans(old, hunk.from(), hunk.to()),
                spans(now, hunk.otherFrom(), hunk.otherTo()),
                words(old, hunk.from(), hunk.to()),
                words(now, hunk.otherFrom(), hunk.otherTo()));
    }

    private static List<Quote.Span> spans(EditSide side, int from, int to) {
        return from == to
                ? List.of()
                : side.text()
                        .spans(
                                side.pieces().get(from).start(),
                                side.pieces().get(to - 1).end());
    }

    private static String words(EditSide side, int from, int to) {
        return from == to
                ? ""
                : side.text()
                        .text()
                        .substring(
                                side.pieces().get(from).start(),
                                side.pieces().get(to - 1).end())
                        .replace(Piece.BORDER, '\n')
                        .strip();
    }

    /** Links on words that both versions have. */
    private void compareLinks(Update before, Update after) {
        List<String> went = new ArrayList<>(targets(before));
        List<String> came = new ArrayList<>(targets(after));
        targets(after).forEach(went::remove);
        targets(before).forEach(came::remove);
        if (!went.isEmpty() || !came.isEmpty()) {
            edits.add(new Edit(
                    Set.of(EditKind.LINK), List.of(), List.of(), String.join(" ", went), String.join(" ", came)));
        }
    }

    private static List<String> targets(Update update) {
        return update.blocks().stream()
                .filter(Block.Words.class::isInstance)
                .flatMap(block -> ((Block.Words) block).links().stream())
                .map(Link::url)
                .toList();
    }
}
