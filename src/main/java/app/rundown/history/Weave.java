package app.rundown.history;

import app.rundown.history.edit.Edit;
import app.rundown.history.edit.EditKind;
import app.rundown.history.edit.EditText;
import app.rundown.history.edit.Piece;
import app.rundown.history.edit.Version;
import app.rundown.model.Quote;
import app.rundown.model.Update;
import app.rundown.text.WovenWords;
import app.rundown.text.WovenWords.Mark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;

/**
 * Weaves the two versions of an edited update into one text. Words that came have a place in the newer version; words
 * that went are put where as many unchanged letters stand before them as in the older one.
 */
public final class Weave {
    private final EditText old;
    private final EditText now;
    private final List<Edit> shown;
    private final Mark[] marks;
    private final int[] unchanged;
    /** What went, by the place in the newer text before which it stood. */
    private final TreeMap<Integer, StringBuilder> inline = new TreeMap<>();
    /** Whole blocks that went, by the same. */
    private final TreeMap<Integer, List<Passage>> whole = new TreeMap<>();

    private Weave(Update before, Update after, List<Edit> all, boolean trivial) {
        old = new EditText(before);
        now = new EditText(after);
        shown = all.stream().filter(edit -> trivial || !edit.isTrivial()).toList();
        marks = new Mark[now.text().length()];
        Arrays.fill(marks, Mark.SAME);
        BitSet came = new BitSet();
        BitSet went = new BitSet();
        for (Edit edit : all) {
            edit.after().forEach(span -> came.set(start(now, span), end(now, span)));
            edit.before().forEach(span -> went.set(start(old, span), end(old, span)));
        }
        for (Edit edit : shown) {
            Mark mark = edit.kind() == EditKind.MOVED ? Mark.MOVED : Mark.CAME;
            edit.after().forEach(span -> Arrays.fill(marks, start(now, span), end(now, span), mark));
        }
        unchanged = letters(now.text(), came);
        int[] lettersOfOld = letters(old.text(), went);
        shown.stream().filter(edit -> edit.kind() != EditKind.MOVED).forEach(edit -> place(edit, lettersOfOld));
    }

    /**
     * Returns the text of an update, block by block. An update that only one capture has is as it is there.
     *
     * @param trivial whether trivial edits are shown too
     */
    public static List<Passage> of(UpdateChange change, boolean trivial) {
        Version before = change.before();
        Version after = change.after();
        if (before == null || after == null) {
            Update only = change.latest().update();
            return new Weave(only, only, List.of(), false).passages();
        }
        return new Weave(before.update(), after.update(), change.edits(), trivial).passages();
    }

    private static int start(EditText text, Quote.Span span) {
        return text.offset(span.block(), span.start());
    }

    private static int end(EditText text, Quote.Span span) {
        return text.offset(span.block(), span.end());
    }

    /** Returns for each place of a text how many letters and digits stand before it, without the changed ones. */
    private static int[] letters(String text, BitSet changed) {
        int[] before = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            boolean counts = !changed.get(i) && Character.isLetterOrDigit(text.charAt(i));
            before[i + 1] = before[i] + (counts ? 1 : 0);
        }
        return before;
    }

    private void place(Edit edit, int[] before) {
        for (int i = 0; i < edit.before().size(); i++) {
            Quote.Span span = edit.before().get(i);
            int from = start(old, span);
            int to = end(old, span);
            boolean opens = from == 0 || old.text().charAt(from - 1) == Piece.BORDER;
            boolean closes = to == old.text().length() || old.text().charAt(to) == Piece.BORDER;
            int at = edit.after().isEmpty()
                    ? behind(before[from], opens)
                    : start(now, edit.after().get(Math.min(i, edit.after().size() - 1)));
            String words = old.text().substring(from, to);
            if (opens && closes && (edit.after().isEmpty() || !startsBlock(at))) {
                whole.computeIfAbsent(startOfBlock(at, opens), place -> new ArrayList<>(1))
                        .add(new Passage(
                                span.block(), true, new WovenWords(List.of(new WovenWords.Piece(Mark.GONE, words)))));
            } else {
                StringBuilder there = inline.computeIfAbsent(at, place -> new StringBuilder());
                there.append(there.isEmpty() ? "" : " ").append(words);
            }
        }
    }

    private boolean startsBlock(int at) {
        return at == 0 || now.text().charAt(at - 1) == Piece.BORDER;
    }

    /** Returns the start of the block that a place begins, or of the one behind it. */
    private int startOfBlock(int at, boolean opens) {
        if (opens && startsBlock(at)) {
            return at;
        }
        int border = now.text().indexOf(Piece.BORDER, at);
        return border < 0 ? now.text().length() : border + 1;
    }

    /** Returns the place behind as many unchanged letters; at the start of a block if the words opened one. */
    private int behind(int letters, boolean opens) {
        int at = 0;
        while (at < now.text().length() && unchanged[at] < letters) {
            at++;
        }
        if (!opens || letters == 0) {
            return at;
        }
        int border = now.text().indexOf(Piece.BORDER, at);
        return border >= 0 && unchanged[border] == letters ? border + 1 : at;
    }

    private List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        String text = now.text();
        int start = 0;
        while (start <= text.length() && !text.isEmpty()) {
            int border = text.indexOf(Piece.BORDER, start);
            int end = border < 0 ? text.length() : border;
            passages.addAll(whole.getOrDefault(start, List.of()));
            passages.add(new Passage(now.block(start), false, new WovenWords(pieces(start, end))));
            start = end + 1;
        }
        passages.addAll(whole.tailMap(text.isEmpty() ? 0 : text.length(), true).values().stream()
                .flatMap(List::stream)
                .toList());
        return passages;
    }

    private List<WovenWords.Piece> pieces(int start, int end) {
        List<WovenWords.Piece> pieces = new ArrayList<>();
        int from = start;
        for (int i = start; i <= end; i++) {
            StringBuilder gone = inline.get(i);
            boolean turns = i == end || i > from && marks[i] != marks[from];
            if ((turns || gone != null) && i > from) {
                pieces.add(new WovenWords.Piece(marks[from], now.text().substring(from, i)));
                from = i;
            }
            if (gone != null) {
                boolean glued = i > start && !Character.isWhitespace(now.text().charAt(i - 1));
                boolean goesOn = i < end
                        && (marks[i] == Mark.CAME
                                || Character.isLetterOrDigit(now.text().charAt(i)));
                add(pieces, glued && i == from && isBehindWord(i) ? " " : "");
                pieces.add(new WovenWords.Piece(Mark.GONE, gone.toString()));
                add(pieces, goesOn ? " " : "");
            }
        }
        return pieces;
    }

    private boolean isBehindWord(int at) {
        return Character.isLetterOrDigit(now.text().charAt(at - 1));
    }

    private static void add(List<WovenWords.Piece> pieces, String blank) {
        if (!blank.isEmpty()) {
            pieces.add(new WovenWords.Piece(Mark.SAME, blank));
        }
    }
}
