package app.rundown.coverage;

import app.rundown.text.Word;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text names and counts, which a desk keeps when it puts a report into other words.
 *
 * @param numbers its numbers, without the marks that part their digits
 * @param names its names, folded: words with a capital inside a sentence. None where the language gives nouns a capital
 */
record Facts(Set<String> numbers, Set<String> names) {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,’'\\u00A0\\u202F]\\d+)*");
    private static final Pattern PARTING = Pattern.compile("[.,’'\\u00A0\\u202F]");
    /** From this share of words with a capital on, they are nouns, or the text is a headline. */
    private static final double MANY_CAPITALS = 0.3;

    /** Returns the facts of a text. */
    static Facts of(String text, List<Word> words) {
        List<String> names = new ArrayList<>();
        for (Word word : words) {
            if (word.start() > 1
                    && Character.isUpperCase(text.codePointAt(word.start()))
                    && text.charAt(word.start() - 1) == ' '
                    && Character.isLetterOrDigit(text.charAt(word.start() - 2))) {
                names.add(word.folded());
            }
        }
        return new Facts(
                numbers(text), names.size() > MANY_CAPITALS * words.size() ? Set.of() : new LinkedHashSet<>(names));
    }

    /** Returns the numbers in a text. */
    static Set<String> numbers(String text) {
        if (text.chars().noneMatch(Character::isDigit)) {
            return Set.of();
        }
        Set<String> numbers = new LinkedHashSet<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            numbers.add(PARTING.matcher(number.group()).replaceAll(""));
        }
        return numbers;
    }

    /** Whether a word goes on a name: it and the word before it have capitals. */
    static boolean goesOnName(String text, Word word) {
        int before = word.start() - 1;
        if (before < 1 || text.charAt(before) != ' ' || !Character.isUpperCase(text.codePointAt(word.start()))) {
            return false;
        }
        int start = before;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return start < before && Character.isUpperCase(text.charAt(start));
    }
}
