package app.rundown.read.text;

import app.rundown.read.line.LeadingClock;

/** The mark before an entry of a plain text: a bullet, or a run of signs that may enclose the headline or the clock. */
final class Mark {
    /** The most signs in a mark. */
    private static final int MOST = 8;

    private static final String ENCLOSING = "+*_=#~";
    private static final String NO_MARKS = "([{【\"'“”„‚‘’«»‹›「『$€£¥@%&\\";

    private Mark() {}

    /** Whether runs of a sign enclose words. */
    static boolean isEnclosing(char sign) {
        return ENCLOSING.indexOf(sign) >= 0;
    }

    /** Returns where the mark before an entry ends: signs that are neither words nor begin a quotation. */
    static int end(String line) {
        if (PartLabel.isAdded(line)) {
            return 0;
        }
        int at = 0;
        int signs = 0;
        while (at < line.length()) {
            int c = line.codePointAt(at);
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!space && (Character.isLetterOrDigit(c) || NO_MARKS.indexOf(c) >= 0 || ++signs > MOST)) {
                break;
            }
            at += Character.charCount(c);
        }
        return signs > MOST ? 0 : at;
    }

    /** Returns the run of one sign at the end of a mark, if such runs enclose words; else an empty text. */
    static String run(String mark) {
        if (mark.isEmpty()) {
            return "";
        }
        char sign = mark.charAt(mark.length() - 1);
        int from = mark.length();
        while (from > 0 && mark.charAt(from - 1) == sign && ENCLOSING.indexOf(sign) >= 0) {
            from--;
        }
        return mark.substring(from);
    }

    /** Whether a sign stands on both sides of a clock: "*14:26*". */
    static boolean enclosesClock(String sign, String words) {
        int end = sign.isEmpty() ? 0 : words.indexOf(sign);
        LeadingClock clock = end > 0 ? LeadingClock.of(words.substring(0, end).strip()) : null;
        return clock != null && clock.isAlone();
    }
}
