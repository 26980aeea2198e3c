package app.rundown.quote.word;

import app.rundown.quote.word.Lexicon.WordClass;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The word lists of one language. A word of a list may stand for all words that end so ({@code ~ministerium}). */
final class WordLists {
    private static final Set<WordClass> TITLES = Set.of(WordClass.TITLE, WordClass.TITLE_MALE, WordClass.TITLE_FEMALE);
    private static final EnumSet<WordClass> NONE = EnumSet.noneOf(WordClass.class);
    /** Begins a word of a table that stands for all words with this ending. */
    static final char ENDING = '~';
    /** The fewest letters before a listed ending, except where it is the word. */
    private static final int SHORTEST_BEGINNING = 2;

    /** A longer abbreviation is also written as a name: "Nato". */
    private static final int LONGEST_ABBREVIATION = 3;

    /**
     * For each listed word, the lists that contain it: one look-up answers for all lists. A word with accents stands
     * here with them, and without them unless that is another listed word (Spanish "él" and "el").
     */
    private final Map<String, EnumSet<WordClass>> byWord = new HashMap<>();
    /** For each listed ending, the lists that contain all words that end so: German "-ministerium". */
    private final Map<String, EnumSet<WordClass>> byEnding = new HashMap<>();
    /** Abbreviations that are listed in capitals alone, folded: "FA" is an association, and "Fa" a surname. */
    private final Set<String> abbreviations = new HashSet<>();

    /** The other listed words; only needed while the lists are read. */
    private final Set<String> written = new HashSet<>();
    /** The first words of organisations' names that stand in the lists with hyphens between their words, folded. */
    private final Set<String> openers = new HashSet<>();

    /** The titles that end with a dot, without it. */
    private final Set<String> shortTitles = new HashSet<>();

    private final EnumSet<WordClass> used = EnumSet.noneOf(WordClass.class);

    /** Whether one of several lists is among those that contain a word. */
    static boolean holdsAny(EnumSet<WordClass> lists, WordClass... several) {
        if (!lists.isEmpty()) {
            for (WordClass list : several) {
                if (lists.contains(list)) {
                    return true;
                }
            }
        }
        return false;
    }

    void add(WordClass list, String[] words) {
        used.add(list);
        for (String word : words) {
            int hyphen = list == WordClass.SEAT || list == WordClass.SELF_NAMED ? word.indexOf('-', 1) : -1;
            if (hyphen > 0) {
                openers.add(Lexicon.fold(word.substring(0, hyphen)));
            }
            boolean ending = word.length() > 1 && word.charAt(0) == ENDING;
            if (ending) {
                put(byEnding, Lexicon.fold(word.substring(1)), list);
            }
            String folded = Lexicon.exact(ending ? word.substring(1) : word);
            put(byWord, folded, list);
            (isAbbreviation(word) ? abbreviations : written).add(folded);
            if (TITLES.contains(list) && word.endsWith(".")) {
                shortTitles.add(Lexicon.fold(word.substring(0, word.length() - 1)));
            }
        }
    }

    /** Adds a word to a list unless another one names it; lists that only hold its ending still do. */
    void addUnlisted(WordClass list, String word) {
        String exact = Lexicon.exact(word);
        if (!byWord.containsKey(exact)) {
            EnumSet<WordClass> known = EnumSet.copyOf(of(word, Lexicon.fold(word)));
            known.add(list);
            used.add(list);
            byWord.put(exact, known);
        }
    }

    private static boolean isAbbreviation(String word) {
        return word.length() > 1
                && word.length() <= LONGEST_ABBREVIATION
                && word.chars().allMatch(Character::isUpperCase);
    }

    private static void put(Map<String, EnumSet<WordClass>> map, String key, WordClass list) {
        map.computeIfAbsent(key, k -> EnumSet.noneOf(WordClass.class)).add(list);
    }

    /** Lets each word be found without its accents too. Call it when all lists are read. */
    void addWithoutAccents() {
        Map<String, EnumSet<WordClass>> plain = new HashMap<>();
        byWord.forEach((word, of) -> {
            String folded = Lexicon.fold(word);
            if (!byWord.containsKey(folded)) {
                plain.computeIfAbsent(folded, k -> EnumSet.noneOf(WordClass.class))
                        .addAll(of);
            }
        });
        byWord.putAll(plain);
        abbreviations.removeAll(written);
        written.clear();
    }

    /** Whether a list has any words. */
    boolean has(WordClass list) {
        return used.contains(list);
    }

    /**
     * Returns the lists that contain a word, with its accents or else without, or else by the longest of its listed
     * endings. Nobody changes the result.
     */
    EnumSet<WordClass> of(String word, String folded) {
        if (word.length() <= LONGEST_ABBREVIATION && isCapitalized(word) && abbreviations.contains(folded)) {
            return NONE;
        }
        EnumSet<WordClass> found = word.equals(folded) ? null : byWord.get(Lexicon.exact(word));
        EnumSet<WordClass> known = found != null ? found : byWord.getOrDefault(folded, NONE);
        if (!known.isEmpty() || byEnding.isEmpty() || Lexicon.isGivenName(folded)) {
            return known;
        }
        for (int i = SHORTEST_BEGINNING; i < folded.length(); i++) {
            EnumSet<WordClass> ending = byEnding.get(folded.substring(i));
            if (ending != null) {
                return ending;
            }
        }
        return NONE;
    }

    private static boolean isCapitalized(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(0)) && Character.isLowerCase(word.charAt(1));
    }

    /** Whether an organisation's name of several words that is in a list may begin with a folded word. */
    boolean opensName(String folded) {
        return openers.contains(folded);
    }

    /** Whether a folded word and a dot are a title. */
    boolean isShortTitle(String folded) {
        return shortTitles.contains(folded);
    }

    /** Whether a folded word is in a list itself, and not only by its ending, which a surname may share. */
    boolean isListedWhole(String folded) {
        return byWord.containsKey(folded);
    }
}
