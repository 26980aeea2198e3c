package app.rundown.history;

import app.rundown.history.edit.Edit;
import app.rundown.history.edit.EditKind;
import app.rundown.history.edit.Version;
import app.rundown.model.Quote;
import app.rundown.model.Update;
import app.rundown.text.WovenWords;
import app.rundown.text.WovenWords.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Both versions of an update, each block by block, to stand side by side: in the older one the words that went are
 * marked, in the newer one those that came, and in both those that stand elsewhere now.
 *
 * @param older the older version; empty if there is none
 * @param newer the newer version; empty if there is none
 */
public record Sides(List<Passage> older, List<Passage> newer) {
    /** A run of marked words in a block. */
    private record Run(Quote.Span span, Mark mark) {}

    /** Keeps copies of the lists. */
    public Sides {
        older = List.copyOf(older);
        newer = List.copyOf(newer);
    }

    /**
     * Returns both versions.
     *
     * @param trivial whether trivial edits are marked too
     */
    public static Sides of(UpdateChange change, boolean trivial) {
        List<Edit> shown = change.edits().stream()
                .filter(edit -> trivial || !edit.isTrivial())
                .toList();
        return new Sides(
                side(change.before(), shown, Edit::before, Mark.GONE),
                side(change.after(), shown, Edit::after, Mark.CAME));
    }

    private static List<Passage> side(
            @Nullable Version version, List<Edit> edits, Function<Edit, List<Quote.Span>> spans, Mark usual) {
        List<Passage> passages = new ArrayList<>();
        if (version == null) {
            return passages;
        }
        List<Run> runs = edits.stream()
                .flatMap(edit -> spans.apply(edit).stream()
                        .map(span -> new Run(span, edit.kind() == EditKind.MOVED ? Mark.MOVED : usual)))
                .sorted(Comparator.comparingInt(run -> run.span().start()))
                .toList();
        for (int block = Update.HEADLINE; block < version.update().blocks().size(); block++) {
            int own = block;
            String text = version.update().text(block);
            if (!text.isBlank()) {
                List<Run> marked =
                        runs.stream().filter(run -> run.span().block() == own).toList();
                passages.add(new Passage(block, usual == Mark.GONE, new WovenWords(pieces(text, marked))));
            }
        }
        return passages;
    }

    private static List<WovenWords.Piece> pieces(String text, List<Run> runs) {
        List<WovenWords.Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Run run : runs) {
            int start = Math.max(at, run.span().start());
            int end = Math.min(text.length(), run.span().end());
            if (start < end) {
                add(pieces, Mark.SAME, text.substring(at, start));
                add(pieces, run.mark(), text.substring(start, end));
                at = end;
            }
        }
        add(pieces, Mark.SAME, text.substring(at));
        return pieces;
    }

    private static void add(List<WovenWords.Piece> pieces, Mark mark, String words) {
        if (!words.isEmpty()) {
            pieces.add(new WovenWords.Piece(mark, words));
        }
    }
}
