package app.rundown.read.line;

import app.rundown.text.TextTable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The comment that a browser or another program leaves in a page it saves. The table {@code copy-notes.tsv} holds the
 * known forms.
 *
 * @param url where the page was read, or null
 * @param taken when it was saved, in the comment's words and with their label, or null
 */
public record CopyNote(@Nullable String url, @Nullable String taken) {
    /** How many characters at a page's beginning are searched. */
    private static final int HEAD = 8192;
    /** How many characters at a page's end are searched. */
    private static final int TAIL = 4096;

    private static final List<List<String>> ROWS = TextTable.rows(CopyNote.class, "copy-notes.tsv");
    private static final List<Pattern> NOTES = ROWS.stream()
            .map(row -> Pattern.compile(row.get(1), Pattern.CASE_INSENSITIVE))
            .toList();

    /** Reads the comments at a page's beginning and end. */
    public static CopyNote of(String text) {
        String head = text.substring(0, Math.min(text.length(), HEAD));
        String tail = text.length() > HEAD ? text.substring(Math.max(HEAD, text.length() - TAIL)) : "";
        String ends = head + "\n" + tail;
        String url = null;
        String taken = null;
        List<String> remarks = remarks(ends);
        for (int i = 0; i < NOTES.size(); i++) {
            Matcher m = found(NOTES.get(i), remarks);
            if (m != null) {
                url = url == null ? m.group("url") : url;
                String words = m.group("taken");
                String zone = ROWS.get(i).size() > 2 ? " " + ROWS.get(i).get(2) : "";
                taken = taken != null || words == null || words.isBlank()
                        ? taken
                        : ROWS.get(i).getFirst() + ": " + words.strip() + zone;
            }
        }
        return new CopyNote(url == null || !url.startsWith("http") ? null : url, taken);
    }

    private static @Nullable Matcher found(Pattern note, List<String> remarks) {
        for (String remark : remarks) {
            Matcher m = note.matcher(remark);
            if (m.find()) {
                return m;
            }
        }
        return null;
    }

    /** Returns the markup's comments; the last one may be unclosed. */
    private static List<String> remarks(String markup) {
        List<String> remarks = new ArrayList<>();
        int at = markup.indexOf("<!--");
        while (at >= 0) {
            int end = markup.indexOf("-->", at);
            int close = end < 0 ? markup.length() : end + "-->".length();
            remarks.add(markup.substring(at, close));
            at = markup.indexOf("<!--", close);
        }
        return remarks;
    }
}
