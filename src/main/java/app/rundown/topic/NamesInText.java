package app.rundown.topic;

import app.rundown.text.Folded;
import java.util.ArrayList;
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

    /**
     * A word at its place in a text.
     *
     * @param form the word
     * @param begins whether it begins a sentence or a quotation
     * @param joined whether only a space separates it from the word before
     */
    private record Word(Form form, boolean begins, boolean joined) {}

    /**
     * A word as written. Each form is examined once, because the same words recur.
     *
     * @param speaksAgainstTitleCase whether it is in lower case although a headline in title case would capitalise it
     */
    private record Form(String text, String key, boolean capital, boolean mayBeName, boolean speaksAgainstTitleCase) {
        static Form of(String text) {
            String key = Folded.key(text);
            boolean capital = Character.isUpperCase(text.codePointAt(0));
            boolean common = TopicWords.COMMON.has(key) && !isShortAcronym(text);
            boolean mayBeName = capital && text.length() > 1 && !common && !TopicWords.TITLES.has(key);
            boolean small = Character.isLowerCase(text.codePointAt(0));
            return new Form(
                    text, key, capital, mayBeName, small && !common && !JOINERS.contains(key) && key.length() >= SHORT);
        }
    }

    /** The words of each update, grouped by headline and paragraphs; only those that are running text. */
    private final List<List<List<Word>>> texts = new ArrayList<>();

    private final Map<String, Form> forms = new HashMap<>();
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
        List<List<Word>> parts = updateText.parts().stream()
                .map(part -> words(part.original()))
                .filter(NamesInText::isRunning)
                .toList();
        for (List<Word> part : parts) {
            for (Word word : part) {
                if (!word.form().capital()) {
                    inLowerCase.add(word.form().key());
                } else if (!word.begins()) {
                    capitalisedInside.add(word.form().key());
                }
            }
        }
        texts.add(parts);
    }

    private List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int before = 0;
        for (WordSpan span = WordSpan.next(text, 0); span != null; span = WordSpan.next(text, span.end())) {
            String gap = text.substring(before, span.start());
            boolean space = gap.isBlank() || gap.equals("\u00a0");
            boolean begins = words.isEmpty() || !space && SENTENCE.matcher(gap).find();
            Form form = forms.computeIfAbsent(text.substring(span.start(), span.end()), Form::of);
            words.add(new Word(form, begins, space && !gap.isEmpty()));
            before = span.end();
        }
        return words;
    }

    /**
     * Whether a text is written like a sentence: it has a word in lower case that title case would capitalise, or at
     * least two words in five are in lower case.
     */
    private static boolean isRunning(List<Word> words) {
        long small = words.stream().filter(word -> !word.form().capital()).count();
        return small * 5 >= words.size() * 2L
                || words.stream().anyMatch(word -> word.form().speaksAgainstTitleCase());
    }

    private List<Candidate> candidates() {
        Map<String, String> shown = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        Map<String, String> keys = new LinkedHashMap<>();
        for (List<List<Word>> update : texts) {
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

    private List<String> runs(List<Word> words) {
        List<String> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            boolean continuesRun = !run.isEmpty() && words.get(i).joined();
            if (!continuesRun) {
                close(run, runs);
            }
            if (isName(words.get(i))) {
                run.append(run.isEmpty() ? "" : " ").append(words.get(i).form().text());
            } else if (continuesRun && isJoiner(words, i)) {
                run.append(' ').append(words.get(i).form().text());
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

    private boolean isName(Word word) {
        Form form = word.form();
        return form.mayBeName()
                && (!word.begins() || capitalisedInside.contains(form.key()) && !inLowerCase.contains(form.key()));
    }

    /** Whether a word is a short acronym, such as US, which is not the pronoun "us". */
    private static boolean isShortAcronym(String word) {
        return word.length() <= SHORT && SearchPhrase.isAcronym(word);
    }

    private boolean isJoiner(List<Word> words, int index) {
        return JOINERS.contains(words.get(index).form().text())
                && index + 1 < words.size()
                && words.get(index + 1).joined()
                && isName(words.get(index + 1));
    }
}
