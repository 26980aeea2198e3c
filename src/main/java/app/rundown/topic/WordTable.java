package app.rundown.topic;

import app.rundown.text.Folded;
import app.rundown.text.TextTable;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** A table of words that lies beside this class: words parted by white space, lines that begin with # are remarks. */
enum WordTable {
    /** Words that begin a heading and do not belong to the topic. */
    LEADING("leading.txt"),
    /** Words that are no name by themselves. */
    COMMON("common.txt"),
    /** Titles, offices and nationalities, which stand beside names. */
    TITLES("titles.txt"),
    /** Words that tell that a name is not a person's. */
    IMPERSONAL("impersonal.txt");

    private final Set<String> words;

    WordTable(String file) {
        words = TextTable.lines(WordTable.class, file).stream()
                .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a word, folded, is in the table. */
    boolean has(String word) {
        return words.contains(Folded.key(word));
    }
}
