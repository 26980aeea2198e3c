package app.rundown.topic;

import app.rundown.text.Folded;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Collects what may be a name in running text: runs of capitalised words, without titles, nationalities and other
 * common words. The first word of a sentence has a capital anyway, so it only counts if the texts also write it with a
 * capital inside a sentence. A word that they also write in lower case is no name by itself. Headlines in title case
 * show no names, nor do scripts without capitals.
 */
final class NamesInText {
    /** Found between two words: the end of a sentence, or the beginning of a quotation. */
    private static final Pattern SENTENCE = Pattern.compile("[.!?:;…•\"“”„«»]|(?:^|\\s)['‘]");

    /** Words in lower case that may stand inside a name. */
    private static final Set<String> JOINERS =
            Set.of("of", "de", "da", "di", "du", "del", "van", "von", "der", "den", "bin", "al", "el", "la", "le");

    /**
     * Acronyms of up to so many letters may look like common words; other words of fewer letters say nothing of title
     * case.
     */
    private static final int SHORT = 3;

    /**
     * A name with the number of updates that use it.
     *
     * @param name as first written
     * @param updates the number of updates
     */
    record Candidate(String name, int updates) {}

    /** Set in a word of {@link #texts} that begins a sentence or a quotation. */
    private static final int BEGINS = 1;

    /** Set in a word that only a space separates from the word before. */
    private static final int JOINED = 2;

    /** How many bits these two take; above them is the number of the word's form. */
    private static final int FORM = 2;

    /**
     * A word as written. Each form is examined once, because the same words recur.
     *
     * @param number its place among the forms
     * @param speaksAgainstTitleCase whether it is in lower case although a headline in title case would capitalise it
     */
    private record Form(
            int number, String text, String key, boolean capital, boolean mayBeName, boolean speaksAgainstTitleCase) {
        static Form of(String text, int number) {
            String key = Folded.key(text);
            boolean capital = Character.isUpperCase(text.codePointAt(0));
            boolean common = TopicWords.COMMON.has(key) && !isShortAcronym(text);
            boolean mayBeName = capital && text.length() > 1 && !common && !TopicWords.TITLES.has(key);
            boolean small = Character.isLowerCase(text.codePointAt(0));
            return new Form(
                    number,
                    text,
                    key,
                    capital,
                    mayBeName,
                    small && !common && !JOINERS.contains(key) && key.length() >= SHORT);
        }
    }

    /**
     * The words of each update, grouped by headline and paragraphs; only those that are running text. A word is one
     * number, because a long page has millions.
     */
    private final List<List<int[]>> texts = new ArrayList<>();

    private final Map<String, Form> forms = new HashMap<>();
    private final List<Form> formsByNumber = new ArrayList<>();
    /** The folded words that are also written in lower case. */
    private final Set<String> inLowerCase = new HashSet<>();
    /** The folded words that have a capital inside a sentence. */
    private final Set<String> capitalisedInside = new HashSet<>();

    private NamesInText() {}

    /** Returns the names in texts, those in most updates first. */
    static List<Candidate> in(List<UpdateText> updateTexts) {
        NamesInText names = new NamesInText();
        updateTexts.forEach(names::learn);
        return names.candidates();
    }

    private void learn(UpdateText updateText) {
        List<int[]> parts = updateText.parts().stream()
                .map(part -> words(part.original()))
                .filter(this::isRunning)
                .toList();
        for (int[] part : parts) {
            for (int word : part) {
                if (!form(word).capital()) {
                    inLowerCase.add(form(word).key());
                } else if ((word & BEGINS) == 0) {
                    capitalisedInside.add(form(word).key());
                }
            }
        }
        texts.add(parts);
    }

    private Form form(int word) {
        return formsByNumber.get(word >> FORM);
    }

    private Form form(String text) {
        Form known = forms.get(text);
        if (known == null) {
            known = Form.of(text, formsByNumber.size());
            forms.put(text, known);
            formsByNumber.add(known);
        }
        return known;
    }

    private int[] words(String text) {
        int[] words = new int[text.length() / 2 + 1];
        int count = 0;
        int before = 0;
        for (WordSpan span = WordSpan.next(text, 0); span != null; span = WordSpan.next(text, span.end())) {
            boolean joined = span.start() == before + 1 && text.charAt(before) == ' ';
            boolean begins = count == 0;
            if (!joined) {
                String gap = text.substring(before, span.start());
                boolean space = gap.isBlank() || gap.equals("\u00a0");
                joined = space && !gap.isEmpty();
                begins |= !space && SENTENCE.matcher(gap).find();
            }
            int number = form(text.substring(span.start(), span.end())).number();
            words[count++] = (number << FORM) | (begins ? BEGINS : 0) | (joined ? JOINED : 0);
            before = span.end();
        }
        return Arrays.copyOf(words, count);
    }

    /**
     * Whether a text is written like a sentence: it has a word in lower case that title case would capitalise, or at
     * least two words in five are in lower case.
     */
    private boolean isRunning(int[] words) {
        int small = 0;
        boolean speaksAgainst = false;
        for (int word : words) {
            small += form(word).capital() ? 0 : 1;
            speaksAgainst |= form(word).speaksAgainstTitleCase();
        }
        return speaksAgainst || small * 5L >= words.length * 2L;
    }

    private List<Candidate> candidates() {
        Map<String, String> shown = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        Map<String, String> keys = new LinkedHashMap<>();
        for (List<int[]> update : texts) {
            update.stream()
                    .flatMap(part -> runs(part).stream())
                    .distinct()
                    .filter(name ->
                            isShortAcronym(name) || !inLowerCase.contains(keys.computeIfAbsent(name, Folded::key)))
                    .map(name -> keys.computeIfAbsent(name, Folded::key))
                    .distinct()
                    .forEach(key -> counts.merge(key, 1, Integer::sum));
        }
        keys.forEach((name, key) -> shown.putIfAbsent(key, name));
        return counts.entrySet().stream()
                .map(entry -> new Candidate(shown.getOrDefault(entry.getKey(), entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparing(Candidate::updates).reversed().thenComparing(Candidate::name))
                .toList();
    }

    private List<String> runs(int[] words) {
        List<String> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < words.length; i++) {
            boolean continuesRun = !run.isEmpty() && (words[i] & JOINED) != 0;
            if (!continuesRun) {
                close(run, runs);
            }
            if (isName(words[i])) {
                run.append(run.isEmpty() ? "" : " ").append(form(words[i]).text());
            } else if (continuesRun && isJoiner(words, i)) {
                run.append(' ').append(form(words[i]).text());
            } else {
                close(run, runs);
            }
        }
        close(run, runs);
        return runs;
    }

    private static void close(StringBuilder run, List<String> runs) {
        if (!run.isEmpty()) {
            runs.add(run.toString());
            run.setLength(0);
        }
    }

    private boolean isName(int word) {
        Form form = form(word);
        return form.mayBeName()
                && ((word & BEGINS) == 0
                        || capitalisedInside.contains(form.key()) && !inLowerCase.contains(form.key()));
    }

    /** Whether a word is a short acronym, such as US, which is not the pronoun "us". */
    private static boolean isShortAcronym(String word) {
        return word.length() <= SHORT && SearchPhrase.isAcronym(word);
    }

    private boolean isJoiner(int[] words, int index) {
        return JOINERS.contains(form(words[index]).text())
                && index + 1 < words.length
                && (words[index + 1] & JOINED) != 0
                && isName(words[index + 1]);
    }
}
