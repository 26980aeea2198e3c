package app.rundown.read.line;

import app.rundown.text.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a text out of a mail: the head goes but for its subject and the time at which it was sent, without the sender's
 * zone, which is not that of the text; and so do the marks before quoted lines. Lines keep their numbers.
 */
public final class MailText {
    private static final WordTable WORDS = WordTable.of(MailText.class, "mail-words.tsv");
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern FIELD = Pattern.compile(
            "[>\\h*]*(?:(?<subject>" + WORDS.anyOf("subject") + ")|(?<sent>" + WORDS.anyOf("sent") + ")|"
                    + WORDS.anyOf("other") + ")\\h?[:：]\\*?\\h*(?<value>.*?)\\*?\\h*",
            FLAGS);
    private static final Pattern AGAIN =
            Pattern.compile("^(?:" + WORDS.anyOf("again") + "(?:\\[\\d+])?\\h?:\\h*)+", FLAGS);
    /** The sender's zone behind the time. */
    private static final Pattern ZONE =
            Pattern.compile("(?<=:[0-5]\\d)\\h*(?:GMT|UTC|Z)?\\h?(?:[+-]\\d\\d:?\\d\\d)?\\h*(?:\\([^)]*\\))?$"
                    + "|(?<=:[0-5]\\d)\\h+[A-Z]{3,5}$");

    private static final Pattern QUOTED = Pattern.compile("^\\h*(?:>\\h?)+");

    private static final Pattern WROTE =
            Pattern.compile("(?<![\\p{L}\\p{M}])" + WORDS.anyOf("wrote") + "(?![\\p{L}\\p{M}])", FLAGS);

    /** The most characters in a line that says who wrote what is quoted below it. */
    private static final int ATTRIBUTION = 120;
    /** The lines in which the head of a mail begins. */
    private static final int BEGINNING = 12;
    /** The fewest fields of a head. */
    private static final int FIELDS = 3;
    /** The fewest quoted lines. */
    private static final int LINES = 4;

    private MailText() {}

    /** Returns the text in a mail; the same text if it is none. */
    static String opened(String text) {
        int from = headStart(text);
        boolean quoted = text.startsWith(">") || text.contains("\n>");
        if (from < 0 && !quoted) {
            return text;
        }
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (int i = Math.max(0, from); from >= 0 && i < lines.size(); i++) {
            Matcher field = FIELD.matcher(lines.get(i));
            if (!field.matches()) {
                break;
            }
            String value = field.group("value");
            lines.set(
                    i,
                    field.group("subject") != null
                            ? AGAIN.matcher(value).replaceFirst("")
                            : field.group("sent") != null
                                    ? "Sent: " + ZONE.matcher(value).replaceFirst("")
                                    : "");
        }
        return String.join("\n", quoted && isQuoted(lines) ? withoutMarks(lines) : lines);
    }

    /** Whether a line at the head of a mail has its subject. */
    public static boolean isSubject(String line) {
        Matcher field = FIELD.matcher(line);
        return field.matches() && field.group("subject") != null;
    }

    /** Whether a line says who wrote the words quoted below it: "Sam wrote at 14:26:". */
    public static boolean isAttribution(String line) {
        return line.length() <= ATTRIBUTION
                && (line.endsWith(":") || line.endsWith("："))
                && LineStyle.hasDigit(line)
                && WROTE.matcher(line).find();
    }

    /** Returns the number of the first line of a mail's head, or -1. */
    private static int headStart(String text) {
        int line = -1;
        int first = -1;
        int fields = 0;
        boolean subject = false;
        for (String one : (Iterable<String>) text.lines().limit(BEGINNING)::iterator) {
            line++;
            Matcher field = FIELD.matcher(one);
            if (field.matches()) {
                first = fields == 0 ? line : first;
                fields++;
                subject |= field.group("subject") != null;
            } else if (fields >= FIELDS && subject) {
                break;
            } else {
                fields = 0;
                subject = false;
            }
        }
        return fields >= FIELDS && subject ? first : -1;
    }

    private static boolean isQuoted(List<String> lines) {
        int all = 0;
        int quoted = 0;
        for (String line : lines) {
            all += line.isBlank() ? 0 : 1;
            quoted += QUOTED.matcher(line).find() ? 1 : 0;
        }
        return quoted >= LINES && quoted * 4 >= all * 3;
    }

    private static List<String> withoutMarks(List<String> lines) {
        return lines.stream().map(line -> QUOTED.matcher(line).replaceFirst("")).toList();
    }
}
