package app.rundown.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Two wordings of one utterance in one text: the other wording, with the words that only the first one has inserted
 * where they were.
 *
 * @param pieces the pieces of the text, in order
 */
public record WovenWords(List<Piece> pieces) {

    /** What the words are to the two wordings. */
    public enum Mark {
        /** Both wordings have the words. */
        SAME,
        /** Only the first wording has the words. */
        GONE,
        /** Only the other wording has the words. */
        CAME,
        /** Both wordings have the words, but they stand elsewhere in the first. */
        MOVED
    }

    /** A run of words, with the punctuation and spaces around them. */
    public record Piece(Mark mark, String text) {}

    /**
     * A run of words that differ.
     *
     * @param start where it begins, in UTF-16 units
     * @param end where it ends, exclusive
     * @param before how many words that both wordings have come before it
     */
    private record Run(int start, int end, int before) {}

    /** Keeps a copy of the pieces. */
    public WovenWords {
        pieces = List.copyOf(pieces);
    }

    /** Weaves two wordings together. */
    public static WovenWords of(String one, String other) {
        Wordings wordings = Wordings.of(one, other);
        List<Run> gone = runs(one, wordings.one());
        List<Run> added = runs(other, wordings.other());
        List<Word> words = Word.in(other);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        int next = 0;
        int shared = 0;
        int run = 0;
        for (int i = 0; i <= words.size(); i++) {
            boolean begins = run < added.size()
                    && i < words.size()
                    && words.get(i).start() == added.get(run).start();
            if (next < gone.size() && gone.get(next).before() == shared) {
                int upTo = i < words.size()
                        ? words.get(i).start()
                        : words.isEmpty() ? 0 : Math.max(at, words.getLast().end());
                at = both(pieces, other, at, upTo);
                weave(
                        pieces,
                        one.substring(gone.get(next).start(), gone.get(next).end()),
                        i < words.size());
                next++;
            }
            if (begins) {
                at = both(pieces, other, at, added.get(run).start());
                pieces.add(
                        new Piece(Mark.CAME, other.substring(at, added.get(run).end())));
                at = added.get(run).end();
                while (i + 1 < words.size() && words.get(i + 1).start() < at) {
                    i++;
                }
                run++;
            } else {
                shared++;
            }
        }
        both(pieces, other, at, other.length());
        return new WovenWords(pieces);
    }

    private static int both(List<Piece> pieces, String text, int from, int to) {
        if (to > from) {
            pieces.add(new Piece(Mark.SAME, text.substring(from, to)));
        }
        return Math.max(from, to);
    }

    /** Inserts words of the first wording, with a space on the side that has none yet. */
    private static void weave(List<Piece> pieces, String words, boolean goesOn) {
        if (!goesOn) {
            pieces.add(new Piece(Mark.SAME, " "));
        }
        pieces.add(new Piece(Mark.GONE, words));
        if (goesOn) {
            pieces.add(new Piece(Mark.SAME, " "));
        }
    }

    private static List<Run> runs(String text, List<Wordings.Range> ranges) {
        List<Word> words = Word.in(text);
        List<Run> runs = new ArrayList<>();
        int differing = 0;
        int i = 0;
        for (Wordings.Range range : ranges) {
            while (i < words.size() && words.get(i).start() < range.start()) {
                i++;
            }
            runs.add(new Run(range.start(), range.end(), i - differing));
            while (i < words.size() && words.get(i).end() <= range.end()) {
                i++;
                differing++;
            }
        }
        return runs;
    }

    /** Whether both wordings have the same words. */
    public boolean isSame() {
        return pieces.stream().allMatch(piece -> piece.mark() == Mark.SAME);
    }

    /**
     * Returns the text for a screen reader: "traces [not here: and] [only here: of] collusion".
     *
     * @param gone what to say before words that only the first wording has
     * @param came what to say before words that only the other one has
     */
    public String spoken(String gone, String came) {
        return pieces.stream()
                .map(piece -> switch (piece.mark()) {
                    case SAME -> piece.text();
                    case GONE -> "[" + gone + ": " + piece.text() + "]";
                    case CAME -> "[" + came + ": " + piece.text() + "]";
                    case MOVED -> "[moved: " + piece.text() + "]";
                })
                .collect(Collectors.joining());
    }
}
