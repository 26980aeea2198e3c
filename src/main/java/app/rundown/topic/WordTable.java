package app.rundown.topic;

import app.rundown.model.Folded;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
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
        try (InputStream in = Objects.requireNonNull(WordTable.class.getResourceAsStream(file), file)) {
            words = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a word, folded, is in the table. */
    boolean has(String word) {
        return words.contains(Folded.key(word));
    }
}
