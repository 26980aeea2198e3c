package app.rundown.quote;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether a document is written in English: its cues are the only ones that are known. */
final class English {
    private static final Set<String> WORDS = Set.of(
            ("the of and to that is for with said says he she his they it we not are be has have this but from by who would will"
                    + " been were had which their its")
                    .split(" "));
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final double SHARE = 0.1;

    private English() {}

    /** Whether common English words make up as much of some texts as they do of English. */
    static boolean likely(List<String> texts) {
        int all = 0;
        int known = 0;
        for (String text : texts) {
            Matcher words = WORD.matcher(text);
            while (words.find()) {
                all++;
                known += WORDS.contains(words.group().toLowerCase(Locale.ROOT)) ? 1 : 0;
            }
        }
        return known >= SHARE * all;
    }
}
