package app.rundown.topic;

import app.rundown.model.Update;
import java.util.Arrays;
import java.util.Set;

/**
 * A headline or a paragraph as words.
 *
 * @param block the index of the block that it is, or -1 for the headline
 * @param text the text as written
 * @param forms its words
 * @param starts where each begins in the text
 * @param marks of each word, {@link #BEGINS} and its like
 */
record Piece(int block, String text, Form[] forms, int[] starts, byte[] marks) {
    /** The word begins a sentence or a quotation, where any word has a capital. */
    static final int BEGINS = 1;

    /** Only a space is between the word and the one before. */
    static final int JOINED = 2;

    /** Only a space, a hyphen or an apostrophe is between the word and the one before. */
    static final int NEAR = 4;

    /** The word begins a sentence. */
    static final int SENTENCE = 8;

    /** Abbreviated titles, after which a full stop ends no sentence. */
    private static final Set<String> ABBREVIATED = Set.of(
            "sen", "rep", "gov", "rev", "dr", "mr", "mrs", "ms", "lt", "gen", "col", "capt", "sgt", "st", "prof",
            "pres", "mt", "no", "vs", "cllr", "hon", "jan", "feb", "mar", "apr", "aug", "sept", "oct", "nov", "dec",
            "bzw", "ca", "ggf", "nr");

    /**
     * Cuts a text into words.
     *
     * @param from where its first word may begin
     */
    static Piece of(int block, String text, int from, Forms known) {
        int room = text.length() / 4 + 4;
        Form[] forms = new Form[room];
        int[] starts = new int[room];
        byte[] marks = new byte[room];
        int count = 0;
        int before = from;
        for (WordSpan span = WordSpan.next(text, from); span != null; span = WordSpan.next(text, span.end())) {
            if (count == forms.length) {
                forms = Arrays.copyOf(forms, count * 2);
                starts = Arrays.copyOf(starts, count * 2);
                marks = Arrays.copyOf(marks, count * 2);
            }
            int mark = count == 0 ? BEGINS | SENTENCE : gap(text, before, span.start());
            if ((mark & SENTENCE) != 0
                    && count > 0
                    && text.charAt(before) == '.'
                    && ABBREVIATED.contains(forms[count - 1].key())) {
                mark = JOINED | NEAR;
            }
            forms[count] = known.of(text, span.start(), span.end());
            starts[count] = span.start();
            marks[count++] = (byte) mark;
            before = span.end();
        }
        return new Piece(
                block, text, Arrays.copyOf(forms, count), Arrays.copyOf(starts, count), Arrays.copyOf(marks, count));
    }

    private static int gap(String text, int from, int to) {
        if (to == from + 1) {
            char only = text.charAt(from);
            if (only == ' ' || only == '\u00a0') {
                return JOINED | NEAR;
            }
            if (only == '-' || only == '\'' || only == '’') {
                return NEAR;
            }
        }
        int mark = 0;
        for (int i = from; i < to; i++) {
            switch (text.charAt(i)) {
                case '.', '!', '?', '…', '•' -> mark |= BEGINS | SENTENCE;
                case ':', ';', '"', '“', '”', '„', '«', '»', '‘', '–', '—', '|' -> mark |= BEGINS;
                case '\'', '’' -> mark |= i > from && Character.isWhitespace(text.charAt(i - 1)) ? BEGINS : 0;
                default -> {}
            }
        }
        return mark != 0 || !text.substring(from, to).isBlank() ? mark : JOINED | NEAR;
    }

    boolean isHeadline() {
        return block == Update.HEADLINE;
    }

    int size() {
        return forms.length;
    }

    /** Whether a word has a mark. */
    boolean is(int word, int mark) {
        return (marks[word] & mark) != 0;
    }

    int end(int word) {
        return starts[word] + forms[word].text().length();
    }

    /** Returns the words from one to another, without the last, as written. */
    String words(int from, int to) {
        return text.substring(starts[from], end(to - 1));
    }

    /**
     * Whether it is written like a sentence: it has a word in lower case that title case would capitalise, or at least
     * two words in five are in lower case.
     */
    boolean isRunning() {
        int small = 0;
        int capitals = 0;
        boolean speaksAgainst = false;
        for (Form form : forms) {
            small += form.capital() ? 0 : 1;
            capitals += form.acronym() ? 1 : 0;
            speaksAgainst |= form.speaksAgainstTitleCase();
        }
        return capitals * 2 <= forms.length && (speaksAgainst || small * 5L >= forms.length * 2L)
                || small * 2 > forms.length;
    }
}
