package app.rundown.read.html.article;

import app.rundown.text.WordTable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells what a part of a page is called: its class and its id, by the table {@code part-names.tsv}. */
final class PartNames {
    /** What a name says. */
    enum Kind {
        /** What readers wrote. */
        COMMENTS,
        /** What asks for leave to store data. */
        NOTICE,
        /** What asks for a subscription, or what only subscribers may read. */
        WALL,
        /** Anything else around an article. */
        AROUND,
        /** Nothing that is known. */
        NONE
    }

    private static final WordTable WORDS = WordTable.of(PartNames.class, "part-names.tsv");
    private static final Map<Kind, Pattern> PATTERNS = Map.of(
            Kind.COMMENTS, pattern("comments"),
            Kind.NOTICE, pattern("notice"),
            Kind.WALL, pattern("wall"),
            Kind.AROUND, pattern("around"));
    /** Where a word begins within a name, such as the B of "sideBar". */
    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu}\\p{Ll})");

    private final Map<String, Kind> known = new HashMap<>();

    private static Pattern pattern(String role) {
        return Pattern.compile("(?:^|[\\s_-])" + WORDS.anyPatternOf(role));
    }

    /** Returns what the class or the id of an element says. */
    Kind of(Element element) {
        String names = element.className() + ' ' + element.id();
        return names.length() == 1 ? Kind.NONE : known.computeIfAbsent(names, PartNames::kind);
    }

    private static Kind kind(String names) {
        String words = HUMP.matcher(names).replaceAll("-").toLowerCase(Locale.ROOT);
        for (Kind kind : Kind.values()) {
            Pattern pattern = PATTERNS.get(kind);
            if (pattern != null && pattern.matcher(words).find()) {
                return kind;
            }
        }
        return Kind.NONE;
    }
}
