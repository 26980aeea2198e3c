package app.rundown.quote.family;

import app.rundown.base.Work;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Family;
import app.rundown.model.Quote;
import app.rundown.quote.family.Utterance.Weight;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon;
import app.rundown.text.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Groups the wordings of one utterance. Each wording joins the one longer wording that has most of it, so that a
 * fragment that occurs in two speeches does not merge them. The work grows with the number of quotes, not with its
 * square.
 */
public final class Families {
    private static final Language ENGLISH = Language.of("en");
    /** The fewest words of an utterance. */
    private static final int LEAST = 3;
    /** The fewest signs of an utterance in a script that does not separate words. */
    private static final int LEAST_SIGNS = 6;
    /** Only this many words of a quote are compared. */
    private static final int LONGEST = 600;
    /** How many wordings, those that share the most triples of words, are compared in full. */
    private static final int COMPARED = 6;

    /** A number for each folded word. */
    private final Map<String, Integer> numbers = new HashMap<>();
    /** The weight of each word, by its number. */
    private final List<Weight> weights = new ArrayList<>();
    /** Wordings by their number of words, then by their hash. */
    private final Map<Integer, Map<Integer, List<Utterance>>> byLength = new HashMap<>();

    private final List<Utterance> utterances = new ArrayList<>();

    private Families() {}

    /** Returns the families of all quotes of some documents, in the order of their first quotes. */
    public static List<Family> of(List<AnalysedDocument> documents) {
        Families families = new Families();
        // By identity, because comparing or hashing a quote reads all of it.
        Map<Quote, Integer> positions = new IdentityHashMap<>();
        for (AnalysedDocument analysed : documents) {
            for (Quote quote : analysed.speech()) {
                positions.put(quote, positions.size());
                families.add(quote);
            }
        }
        return families.grouped(positions);
    }

    private void add(Quote quote) {
        Work.current().check();
        List<Word> all = Word.in(quote.text());
        List<Word> words = all.subList(0, Math.min(all.size(), LONGEST));
        if (words.size() < LEAST) {
            return;
        }
        int[] numbered = new int[words.size()];
        Weight[] telling = new Weight[words.size()];
        for (int i = 0; i < numbered.length; i++) {
            numbered[i] = number(words.get(i));
            telling[i] = isName(quote.text(), words.get(i)) ? Weight.NONE : weights.get(numbered[i]);
        }
        List<Utterance> alike = byLength.computeIfAbsent(numbered.length, k -> new HashMap<>())
                .computeIfAbsent(Arrays.hashCode(numbered), k -> new ArrayList<>(1));
        String speaker = quote.speaker();
        for (Utterance known : alike) {
            boolean others =
                    known.isSlight() && speaker != null && known.isOfOthers(Set.of(Utterance.surname(speaker)));
            if (Arrays.equals(known.words(), numbered) && !others) {
                known.add(quote);
                return;
            }
        }
        Utterance utterance = new Utterance(numbered, telling, words.getFirst().isSign() ? LEAST_SIGNS : LEAST);
        if (utterance.isDistinctive()) {
            utterance.add(quote);
            alike.add(utterance);
            utterances.add(utterance);
        }
    }

    private int number(Word word) {
        Integer known = numbers.get(word.folded());
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        numbers.put(word.folded(), number);
        weights.add(
                ENGLISH.is(Lexicon.WordClass.NEGATION, word.folded())
                        ? Weight.NEGATION
                        : word.folded().length() == 1 && !word.isSign() || isPlain(word.folded())
                                ? Weight.NONE
                                : Weight.CONTENT);
        return number;
    }

    /** Whether a word inside a sentence has a capital. Names recur in many utterances and so tell little. */
    private static boolean isName(String text, Word word) {
        return word.start() > 1
                && Character.isUpperCase(text.codePointAt(word.start()))
                && text.charAt(word.start() - 1) == ' '
                && ".?!:".indexOf(text.charAt(word.start() - 2)) < 0;
    }

    /** Whether a folded word says nothing by itself. */
    static boolean isPlain(String word) {
        return ENGLISH.isAny(
                word,
                Lexicon.WordClass.PREPOSITION,
                Lexicon.WordClass.DETERMINER,
                Lexicon.WordClass.AUXILIARY,
                Lexicon.WordClass.CONJUNCTION,
                Lexicon.WordClass.ADVERB,
                Lexicon.WordClass.MALE,
                Lexicon.WordClass.FEMALE,
                Lexicon.WordClass.PLURAL,
                Lexicon.WordClass.PLAIN);
    }

    private List<Family> grouped(Map<Quote, Integer> positions) {
        utterances.sort(Comparator.comparingInt((Utterance utterance) -> utterance.words().length)
                .reversed());
        int[] heads = new int[utterances.size()];
        Shingles shingles = new Shingles();
        for (int i = 0; i < heads.length; i++) {
            int longer = longerWording(i, shingles);
            heads[i] = longer < 0 ? i : heads[longer];
            shingles.add(utterances.get(i).words(), i);
        }
        Map<Integer, List<Quote>> groups = new LinkedHashMap<>();
        for (int i = 0; i < heads.length; i++) {
            groups.computeIfAbsent(heads[i], k -> new ArrayList<>())
                    .addAll(utterances.get(i).quotes());
        }
        List<List<Quote>> families = new ArrayList<>(
                groups.values().stream().filter(group -> group.size() > 1).toList());
        families.forEach(family -> family.sort(Comparator.comparing(positions::get)));
        families.sort(Comparator.comparing(family -> positions.get(family.getFirst())));
        List<Family> all = new ArrayList<>();
        families.forEach(family -> all.add(new Family("f" + (all.size() + 1), family)));
        return List.copyOf(all);
    }

    /** Returns the longer wording that has most of this one, or -1. */
    private int longerWording(int index, Shingles shingles) {
        Work.current().check();
        Utterance utterance = utterances.get(index);
        Map<Integer, Integer> shared = new HashMap<>();
        shingles.visit(utterance.words(), wording -> shared.merge(wording, 1, Integer::sum));
        List<Integer> nearest = shared.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(COMPARED)
                .map(Map.Entry::getKey)
                .toList();
        int best = -1;
        double most = 0;
        for (int other : nearest) {
            double likeness = utterance.likeness(utterances.get(other));
            if (likeness > most) {
                best = other;
                most = likeness;
            }
        }
        return best;
    }
}
