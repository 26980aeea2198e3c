package app.rundown.ui;

import app.rundown.text.Word;
import app.rundown.text.Wordings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Another wording of an utterance, with the words that only the first one has woven in where they stood.
 *
 * @param pieces in order
 */
record Woven(List<Piece> pieces) {

    /** Whose words they are. */
    enum Whose {
        /** Both wordings have them. */
        BOTH,
        /** Only the first wording has them. */
        ONE,
        /** Only the other wording has them. */
        OTHER
    }

    /** A run of words, with the signs and spaces around them. */
    record Piece(Whose whose, String text) {}

    /** A run of differing words, and how many words that both wordings have stand before it. */
    private record Run(int start, int end, int before) {}

    Woven {
        pieces = List.copyOf(pieces);
    }

    /** Weaves two wordings. */
    static Woven of(String one, String other) {
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
                pieces.add(new Piece(
                        Whose.OTHER, other.substring(at, added.get(run).end())));
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
        return new Woven(pieces);
    }

    private static int both(List<Piece> pieces, String text, int from, int to) {
        if (to > from) {
            pieces.add(new Piece(Whose.BOTH, text.substring(from, to)));
        }
        return Math.max(from, to);
    }

    /** A space parts the woven words from those before and behind them, on the side that has none yet. */
    private static void weave(List<Piece> pieces, String words, boolean goesOn) {
        if (!goesOn) {
            pieces.add(new Piece(Whose.BOTH, " "));
        }
        pieces.add(new Piece(Whose.ONE, words));
        if (goesOn) {
            pieces.add(new Piece(Whose.BOTH, " "));
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

    /** Whether the words are the same. */
    boolean isSame() {
        return pieces.stream().allMatch(piece -> piece.whose() == Whose.BOTH);
    }

    /** How it is read aloud: "traces [not here: and] [only here: of] collusion". */
    String spoken() {
        return pieces.stream()
                .map(piece -> switch (piece.whose()) {
                    case BOTH -> piece.text();
                    case ONE -> "[not here: " + piece.text() + "]";
                    case OTHER -> "[only here: " + piece.text() + "]";
                })
                .collect(Collectors.joining());
    }
}
