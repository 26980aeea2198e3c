package app.rundown.quote.word;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Decides whether a document is written in English, the only language whose cues are known. */
public final class English {
    private static final Set<String> WORDS = Set.of(
            ("the of and to that is for with said says he she his they it we not are be has have this but from by who"
                            + " would will been were had which their its")
                    .split(" "));
    private static final int LONGEST =
            WORDS.stream().mapToInt(String::length).max().orElseThrow();
    /** The least share of common words in an English text. */
    private static final double SHARE = 0.1;

    private English() {}

    /** Whether common English words make up at least a tenth of some texts. */
    public static boolean isLikely(List<String> texts) {
        int all = 0;
        int known = 0;
        for (String text : texts) {
            int from = 0;
            for (int i = 0; i <= text.length(); i++) {
                if (i < text.length() && Character.isLetter(text.charAt(i))) {
                    continue;
                }
                all += i > from ? 1 : 0;
                known += i > from && isCommon(text, from, i) ? 1 : 0;
                from = i + 1;
            }
        }
        return known >= SHARE * all;
    }

    private static boolean isCommon(String text, int from, int to) {
        return to - from <= LONGEST && WORDS.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
    }
}
