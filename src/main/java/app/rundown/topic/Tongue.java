package app.rundown.topic;

import app.rundown.text.Folded;
import app.rundown.text.TextTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is known of a language: its small words, its weak nouns, the subjects of its news, its names of countries. */
final class Tongue {
    /** The languages with a folder of tables beside this class. */
    private static final List<String> CODES = List.of("en", "de", "nl", "fr", "es", "it", "pt");

    /** Of a text in another language. */
    static final Tongue NONE = new Tongue();

    /** The end of a compound must have so many letters, and as many less one must stand before it. */
    private static final int LEAST_HEAD = 4;

    /** So few words do not tell the language of a text. */
    private static final int FEW = 40;

    /** German nouns whose plural has an n in any case. */
    private static final Pattern REGULAR_PLURAL = Pattern.compile("(?:e|ung|heit|keit|schaft|ion|tät)$");

    private static final Map<String, Tongue> KNOWN = new ConcurrentHashMap<>();

    /**
     * A country, a body or a party with the names that mean it.
     *
     * @param names its own names; the first is the usual one
     * @param people its people and adjectives
     * @param seats its capital, or the house that speaks for it
     * @param keys its own names folded
     */
    record Place(List<String> names, List<String> people, List<String> seats, List<String> keys) {}

    private final String code;
    private final Set<String> stops = new HashSet<>();
    private final Set<String> others = new HashSet<>();
    private final Set<String> beforeNouns = new HashSet<>();
    private final Set<String> determiners = new HashSet<>();
    private final Set<String> homographs = new HashSet<>();
    private final Set<String> beforeVerbs = new HashSet<>();
    private final Set<String> weak = new HashSet<>();
    /** The weak nouns as they stand in the table. */
    private final Set<String> weakWords = new HashSet<>();
    /** The lone words of the table of subjects as they stand there. */
    private final Set<String> listed = new HashSet<>();
    /** Those of them that have a capital although nouns have none: the names of a parliament, of a disease. */
    private final Set<String> proper = new HashSet<>();
    /** The line of the table of subjects for a stem. */
    private final Map<String, Integer> lines = new HashMap<>();
    /** The word of the table for a stem, as it stands there. */
    private final Map<String, String> written = new HashMap<>();
    /** The phrases of the table of subjects, as stems, with their line. */
    private final List<Map.Entry<List<String>, Integer>> phrases = new ArrayList<>();
    /** Words that count for their line only in capitals. */
    private final Map<String, Integer> acronyms = new HashMap<>();

    private final Map<String, Integer> linesOfPhrases = new HashMap<>();
    private final Map<String, Place> placesByName = new HashMap<>();
    private final Set<Integer> broadLines = new HashSet<>();
    private int lineCount;
    private final List<Place> places = new ArrayList<>();

    private Tongue() {
        this.code = "";
    }

    private Tongue(String code) {
        this.code = code;
        stops.addAll(words("stop.txt"));
        if (code.equals("en")) {
            others.addAll(words("other.txt"));
        }
        words("weak.txt").stream().filter(word -> !word.contains("_")).forEach(word -> {
            weakWords.add(word);
            weak.add(stem(word));
        });
        for (String line : TextTable.lines(Tongue.class, code + "/grammar.txt")) {
            List<String> cells = List.of(Folded.key(line).split(" "));
            List<String> small = cells.subList(1, cells.size());
            Set<String> into = switch (cells.getFirst()) {
                case "verb" -> beforeVerbs;
                case "homograph" -> homographs;
                default -> beforeNouns;
            };
            into.addAll(small);
            if (cells.getFirst().equals("noun") && determiners.isEmpty()) {
                determiners.addAll(small);
            }
        }
        readSubjects();
        TextTable.lines(Tongue.class, code + "/places.txt").forEach(line -> places.add(place(line)));
        places.forEach(place -> place.names().forEach(name -> placesByName.put(Folded.key(name), place)));
    }

    /** Returns what is known of a language, by its code. */
    static Tongue of(String code) {
        return CODES.contains(code) ? KNOWN.computeIfAbsent(code, Tongue::new) : NONE;
    }

    /**
     * Returns the language of a text, given some of its words folded; or what a document declares, if they tell
     * nothing.
     */
    static Tongue guess(List<String> words, @Nullable String declared) {
        String best = "";
        int most = words.size() / 8;
        for (String candidate : CODES) {
            Tongue tongue = of(candidate);
            int count = 0;
            for (String word : words) {
                count += tongue.beforeNouns.contains(word) || tongue.beforeVerbs.contains(word) ? 1 : 0;
            }
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        if (words.size() < FEW && declared != null && declared.length() >= 2) {
            return of(declared.substring(0, 2).toLowerCase(Locale.ROOT));
        }
        return of(best);
    }

    private List<String> words(String file) {
        return TextTable.lines(Tongue.class, code + "/" + file).stream()
                .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
                .map(Folded::key)
                .toList();
    }

    private void readSubjects() {
        int number = 0;
        for (String line : TextTable.lines(Tongue.class, code + "/subjects.txt")) {
            boolean broad = line.startsWith("~");
            if (broad) {
                broadLines.add(number);
            }
            for (String entry : line.substring(broad ? 1 : 0).strip().split("\\s+")) {
                List<String> words = WordSpan.words(entry.replace('_', ' '));
                if (words.size() > 1) {
                    phrases.add(Map.entry(
                            words.stream().map(word -> stem(Folded.key(word))).toList(), number));
                    linesOfPhrases.put(Folded.key(entry.replace('_', ' ')), number);
                } else if (SearchPhrase.isAcronym(entry)) {
                    acronyms.put(entry, number);
                } else {
                    listed.add(Folded.key(entry));
                    if (!capitalNouns() && Character.isUpperCase(entry.codePointAt(0))) {
                        proper.add(Folded.key(entry));
                    }
                    lines.putIfAbsent(stem(Folded.key(entry)), number);
                    written.putIfAbsent(stem(Folded.key(entry)), entry);
                }
            }
            number++;
        }
        lineCount = number;
    }

    private static Place place(String line) {
        List<List<String>> cells = Arrays.stream(line.split("\\|", -1))
                .map(cell -> Arrays.stream(cell.strip().split("\\s+"))
                        .filter(name -> !name.isEmpty())
                        .map(name -> name.replace('_', ' '))
                        .toList())
                .toList();
        return new Place(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                cells.get(0).stream().map(Folded::key).toList());
    }

    /** Whether nouns begin with a capital. */
    boolean capitalNouns() {
        return code.equals("de");
    }

    /** Whether this is no language that is known. */
    boolean isNone() {
        return code.isEmpty();
    }

    /** Whether a line's subject goes with nearly any matter. */
    boolean isBroad(int line) {
        return broadLines.contains(line);
    }

    /** Returns how many lines the table of subjects has. */
    int lineCount() {
        return lineCount;
    }

    String code() {
        return code;
    }

    /** Returns the country, body or party that a folded name means, or null. */
    @Nullable
    Place placeOf(String key) {
        return placesByName.get(key);
    }

    /** Returns the line of the table of subjects that a folded phrase is in, or -1. */
    int lineOfPhrase(String key) {
        return linesOfPhrases.getOrDefault(key, -1);
    }

    List<Place> places() {
        return places;
    }

    List<Map.Entry<List<String>, Integer>> phrases() {
        return phrases;
    }

    /** Returns the stem of a folded word. */
    String stem(String key) {
        return Stemmer.of(code, key);
    }

    boolean isStop(String key) {
        return stops.contains(key) || beforeNouns.contains(key) || beforeVerbs.contains(key);
    }

    /** Whether a word is hardly ever a noun. */
    boolean isNoNoun(String key) {
        return others.contains(key) || Stemmer.looksLikeNoNoun(code, key);
    }

    boolean isBeforeNoun(String key) {
        return beforeNouns.contains(key);
    }

    /** Whether a word is another thing as a verb. */
    boolean isHomograph(String key) {
        return homographs.contains(key);
    }

    boolean isDeterminer(String key) {
        return determiners.contains(key);
    }

    boolean isBeforeVerb(String key) {
        return beforeVerbs.contains(key);
    }

    /** Returns the line of the table of subjects that a word is in, or -1. */
    int line(String text, String stem) {
        String key = Folded.key(text);
        if (weakWords.contains(key) && !listed.contains(key)) {
            return -1;
        }
        Integer whole = SearchPhrase.isAcronym(text) ? acronyms.get(text) : null;
        if (whole == null && !(capitalNouns() && !Character.isUpperCase(text.charAt(0)))) {
            whole = lines.get(stem);
        }
        if (whole != null) {
            return whole;
        }
        if (!hasCompounds() || weak.contains(stem)) {
            return -1;
        }
        if (capitalNouns() && !Character.isUpperCase(text.charAt(0))) {
            return -1;
        }
        for (int i = LEAST_HEAD - 1; i <= stem.length() - LEAST_HEAD; i++) {
            String head = stem.substring(i);
            if (weak.contains(head)) {
                return -1;
            }
            Integer line = lines.get(head);
            if (line != null) {
                return line;
            }
        }
        return -1;
    }

    /** Whether a name stands in the table of subjects, so that it is a word for a subject. */
    boolean isNameOfSubject(String key) {
        return proper.contains(key);
    }

    /**
     * Returns the form of a word under which a dictionary has it, where nouns show their case: "Luftangriff" for
     * "Luftangriffen". Other words, and plurals that may be in any case, stay as they are.
     */
    String baseForm(String word) {
        String key = Folded.key(word);
        if (!capitalNouns() || !key.endsWith("n") && !key.endsWith("s")) {
            return word;
        }
        String stem = stem(key);
        for (int i = 0; i <= stem.length() - LEAST_HEAD; i++) {
            String base = written.get(stem.substring(i));
            if (base != null) {
                boolean shown = REGULAR_PLURAL.matcher(base).find() || key.endsWith(Folded.key(base));
                return shown ? word : i == 0 ? base : word.substring(0, i) + base.toLowerCase(Locale.GERMAN);
            }
        }
        return word;
    }

    /** Whether the head of a phrase stands before what describes it. */
    boolean headFirst() {
        return code.equals("fr") || code.equals("es") || code.equals("it") || code.equals("pt");
    }

    /** Whether this is English, whose words that are no names have a table of their own. */
    boolean isEnglish() {
        return code.equals("en");
    }

    /** Whether a name may take an s without an apostrophe. */
    boolean hasGenitives() {
        return hasCompounds();
    }

    private boolean hasCompounds() {
        return code.equals("de") || code.equals("nl");
    }

    /** Whether a word is a noun by which nobody looks for anything. */
    boolean isWeak(String stem) {
        if (weak.contains(stem)) {
            return true;
        }
        if (!hasCompounds()) {
            return false;
        }
        for (int i = LEAST_HEAD - 1; i <= stem.length() - LEAST_HEAD; i++) {
            if (weak.contains(stem.substring(i))) {
                return true;
            }
        }
        return false;
    }
}
