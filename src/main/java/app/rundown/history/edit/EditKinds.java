package app.rundown.history.edit;

import app.rundown.history.edit.EditWords.Role;
import app.rundown.history.edit.WordDiff.Hunk;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tells what kinds of edit the differences between two versions are. */
final class EditKinds {
    /** From so many words on, words that came or went are first of all that. */
    private static final int PASSAGE = 6;
    /** How far from a verb of speaking its subject may stand, in pieces. */
    private static final int NEAR = 3;
    /** Marks that change what quoted words say. */
    private static final String TELLING_MARKS = "?!…[]";

    private final EditSide old;
    private final EditSide now;
    private final EditWords words;

    EditKinds(EditSide old, EditSide now, EditWords words) {
        this.old = old;
        this.now = now;
        this.words = words;
    }

    /** Returns the kinds of a difference; never empty. */
    Set<EditKind> of(Hunk hunk) {
        EnumSet<EditKind> kinds = EnumSet.noneOf(EditKind.class);
        boolean wordsWent =
                anyOf(old, hunk.from(), hunk.to(), i -> old.pieces().get(i).isWord());
        boolean wordsCame = anyOf(
                now, hunk.otherFrom(), hunk.otherTo(), i -> now.pieces().get(i).isWord());
        boolean marksMoved =
                quotationMarks(old, hunk.from(), hunk.to()) != quotationMarks(now, hunk.otherFrom(), hunk.otherTo());
        if (marksMoved) {
            kinds.add(EditKind.QUOTATION);
        }
        if (hasSameLetters(hunk)) {
            if (tellingMarks(hunk)) {
                kinds.add(EditKind.QUOTATION);
            }
            return kinds.isEmpty() ? Set.of(EditKind.TYPOGRAPHY) : kinds;
        }
        if (countsDiffer(hunk, old::figure, now::figure) && hasStrongFigure(hunk)) {
            kinds.add(EditKind.FIGURE);
        }
        if (wordsWent != wordsCame && isPassage(hunk) && !isPartOfQuotation(hunk)) {
            return Set.of(wordsWent ? EditKind.REMOVAL : EditKind.ADDITION);
        }
        if (isInQuotation(hunk)) {
            kinds.add(EditKind.QUOTATION);
        }
        addMeanings(hunk, kinds);
        if (kinds.isEmpty()) {
            kinds.add(plain(hunk, wordsWent, wordsCame));
        }
        return kinds;
    }

    /** Whether only marks, white space and hyphens differ, as in "a.m." and "am", "1,000" and "1000". */
    private boolean hasSameLetters(Hunk hunk) {
        String went = letters(old, hunk.from(), hunk.to());
        String came = letters(now, hunk.otherFrom(), hunk.otherTo());
        boolean sameNumbers =
                numbers(old, hunk.from(), hunk.to()).equals(numbers(now, hunk.otherFrom(), hunk.otherTo()));
        return sameNumbers
                && (went.equals(came)
                        || went.equalsIgnoreCase(came) && hunk.to() - hunk.from() != hunk.otherTo() - hunk.otherFrom());
    }

    private static String numbers(EditSide side, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> side.pieces().get(i).sort() == Piece.Sort.WORD ? null : side.figure(i))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private void addMeanings(Hunk hunk, Set<EditKind> kinds) {
        if (differ(hunk, old::isTime, now::isTime)) {
            kinds.add(EditKind.TIME);
        }
        boolean slip = isSlip(hunk);
        if (slip && kinds.isEmpty() && isStrange(hunk)) {
            boolean sameSpelling =
                    spoken(old, hunk.from(), hunk.to()).equals(spoken(now, hunk.otherFrom(), hunk.otherTo()));
            if (differ(hunk, old::isName, now::isName) && !sameSpelling) {
                kinds.add(EditKind.NAME);
            }
            return;
        }
        if (differ(hunk, i -> old.is(Role.NEGATION, i), i -> now.is(Role.NEGATION, i)) || isTurned(hunk)) {
            kinds.add(EditKind.NEGATION);
        }
        if (differ(hunk, old::isHedge, now::isHedge)) {
            kinds.add(EditKind.HEDGE);
        }
        boolean names = differ(hunk, old::isName, now::isName);
        if (!kinds.contains(EditKind.QUOTATION) && isAttribution(hunk, names && !slip)) {
            kinds.add(EditKind.ATTRIBUTION);
        } else if (names && !isOneSided(hunk, PASSAGE / 2)) {
            kinds.add(EditKind.NAME);
        }
    }

    /** Whether words only came or only went, at least so many. */
    private boolean isOneSided(Hunk hunk, int least) {
        int went = count(old, hunk.from(), hunk.to());
        int came = count(now, hunk.otherFrom(), hunk.otherTo());
        return Math.min(went, came) == 0 && Math.max(went, came) >= least;
    }

    private EditKind plain(Hunk hunk, boolean wordsWent, boolean wordsCame) {
        if (isSlip(hunk)) {
            return EditKind.SPELLING;
        }
        if (wordsWent && wordsCame) {
            return EditKind.WORDING;
        }
        return wordsWent ? EditKind.REMOVAL : EditKind.ADDITION;
    }

    /** Words that only went, in the older version, or only came, in the newer one. */
    private record Lone(EditSide side, int from, int to) {}

    private Lone lone(Hunk hunk) {
        return count(old, hunk.from(), hunk.to()) > 0
                ? new Lone(old, hunk.from(), hunk.to())
                : new Lone(now, hunk.otherFrom(), hunk.otherTo());
    }

    /** Whether words that came or went are a passage of their own: many words, or a sentence. */
    private boolean isPassage(Hunk hunk) {
        Lone lone = lone(hunk);
        EditSide side = lone.side();
        int from = lone.from();
        int to = lone.to();
        int length = count(side, from, to);
        boolean sentence = IntStream.range(from, to).anyMatch(side::endsSentence)
                && (from == 0
                        || side.beginsSentence(from)
                        || side.endsSentence(from)
                        || side.pieces().get(from).sort() == Piece.Sort.BREAK);
        boolean source = !sentence && IntStream.range(from, to).anyMatch(i -> side.is(Role.SAID, i));
        return sentence && length > 1 || length >= PASSAGE && !source;
    }

    /** Whether something is counted by a word that is not an article as well, or on both sides. */
    private boolean hasStrongFigure(Hunk hunk) {
        boolean went = anyOf(old, hunk.from(), hunk.to(), i -> old.figure(i) != null);
        boolean came = anyOf(now, hunk.otherFrom(), hunk.otherTo(), i -> now.figure(i) != null);
        boolean strong = anyOf(old, hunk.from(), hunk.to(), i -> old.figure(i) != null && !old.isWeakFigure(i))
                || anyOf(now, hunk.otherFrom(), hunk.otherTo(), i -> now.figure(i) != null && !now.isWeakFigure(i));
        return strong || went && came;
    }

    private boolean isInQuotation(Hunk hunk) {
        return anyOf(
                        old,
                        hunk.from(),
                        hunk.to(),
                        i -> old.isQuoted(i) && old.pieces().get(i).isWord())
                || anyOf(
                        now,
                        hunk.otherFrom(),
                        hunk.otherTo(),
                        i -> now.isQuoted(i) && now.pieces().get(i).isWord());
    }

    /** Whether words that came or went are the beginning, the end or the middle of a longer quotation. */
    private boolean isPartOfQuotation(Hunk hunk) {
        Lone lone = lone(hunk);
        EditSide side = lone.side();
        int from = lone.from();
        int to = lone.to();
        boolean quoted = IntStream.range(from, to)
                .filter(i -> side.pieces().get(i).isWord())
                .allMatch(side::isQuoted);
        return quoted && (from > 0 && side.isQuoted(from - 1) || side.isQuoted(to));
    }

    private boolean tellingMarks(Hunk hunk) {
        return anyOf(old, hunk.from(), hunk.to(), i -> isTelling(old, i))
                != anyOf(now, hunk.otherFrom(), hunk.otherTo(), i -> isTelling(now, i));
    }

    private static boolean isTelling(EditSide side, int index) {
        return side.isQuoted(index)
                && TELLING_MARKS.contains(side.pieces().get(index).exact());
    }

    /** Whether a word became its opposite by its beginning. */
    private boolean isTurned(Hunk hunk) {
        return IntStream.range(hunk.from(), hunk.to())
                .mapToObj(old.pieces()::get)
                .filter(Piece::isWord)
                .anyMatch(one -> IntStream.range(hunk.otherFrom(), hunk.otherTo())
                        .mapToObj(now.pieces()::get)
                        .filter(Piece::isWord)
                        .anyMatch(other -> words.isTurned(one.folded(), other.folded())));
    }

    /** Whether one of two spellings is no word that the tables know, so that it is not one word for another. */
    private boolean isStrange(Hunk hunk) {
        return IntStream.range(hunk.from(), hunk.to())
                        .noneMatch(i -> words.knows(old.pieces().get(i)))
                || IntStream.range(hunk.otherFrom(), hunk.otherTo())
                        .noneMatch(i -> words.knows(now.pieces().get(i)));
    }

    /** Whether another source is given, or the same in another way. */
    private boolean isAttribution(Hunk hunk, boolean names) {
        if (differ(hunk, old::isSaid, now::isSaid)
                || differ(hunk, i -> old.is(Role.ACCORDING, i), i -> now.is(Role.ACCORDING, i))) {
            return true;
        }
        boolean sources = names || differ(hunk, i -> old.is(Role.SOURCE, i), i -> now.is(Role.SOURCE, i));
        boolean replaced = hunk.from() < hunk.to() && hunk.otherFrom() < hunk.otherTo();
        return (sources || replaced)
                && (isSource(old, hunk.from(), hunk.to()) || isSource(now, hunk.otherFrom(), hunk.otherTo()));
    }

    /** Whether some pieces stand where a verb of speaking, or "according to", has its source. */
    private boolean isSource(EditSide side, int from, int to) {
        for (int i = to; i < Math.min(side.pieces().size(), to + NEAR) && !side.endsSentence(i); i++) {
            if (side.isSaid(i)) {
                return true;
            }
        }
        for (int i = from - 1; i >= Math.max(0, from - NEAR) && !side.endsSentence(i); i--) {
            if (side.is(Role.ACCORDING, i) || side.isSaid(i) && isBehindQuotation(side, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb stands behind words in quotation marks, so that its subject follows. */
    private static boolean isBehindQuotation(EditSide side, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - NEAR); i--) {
            if (side.isQuotationMark(i) || side.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the new words are the old ones but for a slip of the pen. */
    private boolean isSlip(Hunk hunk) {
        String went = spoken(old, hunk.from(), hunk.to());
        String came = spoken(now, hunk.otherFrom(), hunk.otherTo());
        if (went.isEmpty() || came.isEmpty()) {
            return isDoubled(old, hunk.from(), hunk.to()) || isDoubled(now, hunk.otherFrom(), hunk.otherTo());
        }
        return Slips.areOne(went, came)
                || areArticles(old, hunk.from(), hunk.to()) && areArticles(now, hunk.otherFrom(), hunk.otherTo());
    }

    private boolean areArticles(EditSide side, int from, int to) {
        return IntStream.range(from, to)
                .allMatch(i -> words.is(Role.ARTICLE, side.pieces().get(i)));
    }

    /** Whether the only word says again what the word beside it says. */
    private static boolean isDoubled(EditSide side, int from, int to) {
        if (to - from != 1) {
            return false;
        }
        String word = side.pieces().get(from).folded();
        return from > 0 && side.pieces().get(from - 1).folded().equals(word)
                || to < side.pieces().size() && side.pieces().get(to).folded().equals(word);
    }

    private static String spoken(EditSide side, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(side.pieces()::get)
                .filter(Piece::isWord)
                .map(Piece::folded)
                .collect(Collectors.joining(" "));
    }

    private static String letters(EditSide side, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(side.pieces()::get)
                .filter(Piece::isWord)
                .map(piece -> piece.sort() == Piece.Sort.NUMBER
                        ? piece.folded().replaceAll("[^\\p{L}\\p{N}]", "")
                        : piece.exact().replace('’', '\''))
                .collect(Collectors.joining());
    }

    private static long quotationMarks(EditSide side, int from, int to) {
        return IntStream.range(from, to).filter(side::isQuotationMark).count();
    }

    private static int count(EditSide side, int from, int to) {
        return (int) IntStream.range(from, to)
                .filter(i -> side.pieces().get(i).isWord())
                .count();
    }

    private static boolean anyOf(EditSide side, int from, int to, IntPredicate condition) {
        return IntStream.range(from, to).anyMatch(condition);
    }

    /** Whether the two sides differ in the pieces for which a condition holds. */
    private boolean differ(Hunk hunk, IntPredicate ofOld, IntPredicate ofNow) {
        return countsDiffer(
                hunk,
                i -> ofOld.test(i) ? old.pieces().get(i).folded() : null,
                i -> ofNow.test(i) ? now.pieces().get(i).folded() : null);
    }

    private static boolean countsDiffer(
            Hunk hunk, IntFunction<@Nullable String> ofOld, IntFunction<@Nullable String> ofNow) {
        Map<String, Integer> went = EditSide.count(hunk.from(), hunk.to(), ofOld);
        Map<String, Integer> came = EditSide.count(hunk.otherFrom(), hunk.otherTo(), ofNow);
        return !went.equals(came);
    }
}
