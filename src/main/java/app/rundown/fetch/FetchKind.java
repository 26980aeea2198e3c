package app.rundown.fetch;

import app.rundown.text.TextTable;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The kinds of things that are fetched: which media types are accepted, and what servers are told about that. */
enum FetchKind {
    /** A page, a text or JSON. */
    PAGE("text/html,application/xhtml+xml,application/json;q=0.9,text/*;q=0.8,*/*;q=0.1", "page, text or JSON"),
    /** A picture. Servers that can choose are asked for the formats that the window can show. */
    PICTURE("image/jpeg,image/png,image/gif;q=0.9,image/bmp;q=0.8,image/*;q=0.1,*/*;q=0.1", "picture");

    private static final List<List<String>> TYPES = TextTable.rows(FetchKind.class, "types.tsv");

    private final String accept;
    private final String kinds;

    FetchKind(String accept, String kinds) {
        this.accept = accept;
        this.kinds = kinds;
    }

    /** The value of the header {@code Accept}. */
    String accept() {
        return accept;
    }

    /** The word for it: "page" or "picture". */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All that is accepted, in words that fit after "not a". */
    String kinds() {
        return kinds;
    }

    /** Whether a media type is accepted. If the server declares none, it is: then the bytes must tell. */
    boolean takes(String type) {
        return type.isEmpty() || Types.OF.get(ordinal()).matcher(type).matches();
    }

    /** The patterns of each constant; a class of its own, because they can be made only after the constants. */
    private static final class Types {
        static final List<Pattern> OF =
                List.of(values()).stream().map(Types::of).toList();

        private static Pattern of(FetchKind wanted) {
            return Pattern.compile(TYPES.stream()
                    .filter(row -> row.getFirst().equals(wanted.word()))
                    .map(row -> row.get(1))
                    .collect(Collectors.joining("|")));
        }
    }
}
