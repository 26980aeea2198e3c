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
    private static final List<String> CODES = List.of("en", "de", "nl", "fr", "es", "it", "pt", "da", "no", "sv", "pl");

    private static final Set<String> COMPOUNDING = Set.of("de", "nl", "da", "no", "sv");

    private static final Set<String> HEAD_FIRST = Set.of("fr", "es", "it", "pt", "pl");

    /** Languages whose nouns show their case, or that they are definite. */
    private static final Set<String> INFLECTING = Set.of("de", "da", "no", "sv", "pl");

    /** Polish names end so in any case but the first. */
    private static final Pattern OBLIQUE = Pattern.compile("(?:[iy]?ach|ami|om|owi|em|[iy]m|[iy]ch|ie|iej|ego|emu|u)$");

    /** The codes of the two kinds of written Norwegian. */
    private static final Set<String> NORWEGIAN = Set.of("nb", "nn");

    /** Of a text in another language. */
    static final Tongue NONE = new Tongue();

    /** The end of a compound must have so many letters, and as many less one must stand before it. */
    private static final int LEAST_HEAD = 4;

    /** So few words do not tell the language of a text. */
    private static final int FEW = 40;

    /** German nouns whose plural has an n in any case. */
    private static final Pattern REGULAR_PLURAL = Pattern.compile("(?:e|ung|heit|keit|schaft|ion|tät)$");

    private static final Map<String, Tongue> KNOWN = new ConcurrentHashMap<>();

    private final String code;
    private final Set<String> stops = new HashSet<>();
    private final Set<String> others = new HashSet<>();
    private final Set<String> beforeNouns = new HashSet<>();
    private final Set<String> determiners = new HashSet<>();
    private final Set<String> homographs = new HashSet<>();
    private final Set<String> beforeVerbs = new HashSet<>();
    private final Set<String> beforePlaces = new HashSet<>();
    private final Set<String> weak = new HashSet<>();
    /** The weak nouns as they stand in the table. */
    private final Set<String> weakWords = new HashSet<>();
    /** The line of the table of subjects for a lone word as it stands there. */
    private final Map<String, Integer> listed = new HashMap<>();
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
    private final Set<String> seats = new HashSet<>();
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
                case "place" -> beforePlaces;
                case "homograph" -> homographs;
                case "other" -> others;
                default -> beforeNouns;
            };
            into.addAll(small);
            if (cells.getFirst().equals("noun") && determiners.isEmpty()) {
                determiners.addAll(small);
            }
        }
        readSubjects();
        TextTable.lines(Tongue.class, code + "/places.txt").forEach(line -> places.add(Place.of(line)));
        places.forEach(place -> place.names().forEach(name -> placesByName.put(Folded.key(name), place)));
        places.forEach(place -> place.seats().forEach(seat -> seats.add(Folded.key(seat))));
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
        String code = declared == null || declared.length() < 2
                ? ""
                : declared.substring(0, 2).toLowerCase(Locale.ROOT);
        String stated = NORWEGIAN.contains(code) ? "no" : code;
        if (words.size() < FEW && !stated.isEmpty()) {
            return of(stated);
        }
        String best = "";
        int most = words.size() / 8;
        for (String candidate : CODES) {
            Tongue tongue = of(candidate);
            int count = 0;
            for (String word : words) {
                count += tongue.beforeNouns.contains(word) || tongue.beforeVerbs.contains(word) ? 1 : 0;
            }
            // Danish and Norwegian share most of their small words.
            if (count > most || count == most && candidate.equals(stated)) {
                most = count;
                best = candidate;
            }
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
                    listed.putIfAbsent(Folded.key(entry), number);
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

    /** Whether a folded name is that of a country, or of its capital. */
    boolean isPlace(String key) {
        return placesByName.containsKey(key) || seats.contains(key);
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

    /** Whether a word says where something is or comes from. */
    boolean isBeforePlace(String key) {
        return beforePlaces.contains(key);
    }

    /** Returns the line of the table of subjects that a word is in, or -1. */
    int line(String text, String stem) {
        String key = Folded.key(text);
        if (weakWords.contains(key) && !listed.containsKey(key)) {
            return -1;
        }
        Integer whole = SearchPhrase.isAcronym(text) ? acronyms.get(text) : null;
        if (whole == null && !(capitalNouns() && !Character.isUpperCase(text.charAt(0)))) {
            whole = listed.containsKey(key) ? listed.get(key) : lineOfStem(key, stem);
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

    private @Nullable Integer lineOfStem(String key, String stem) {
        String base = written.get(stem);
        return base != null && code.equals("nl") && Stemmer.differInVowel(key, Folded.key(base))
                ? null
                : lines.get(stem);
    }

    /**
     * Whether a lone word stands in the table of subjects: with a capital it is a body ("the Audiencia"), not a new
     * name.
     */
    boolean isListed(String key) {
        return listed.containsKey(key) && !proper.contains(key);
    }

    /** Whether a name stands in the table of subjects, so that it is a word for a subject. */
    boolean isNameOfSubject(String key) {
        return proper.contains(key);
    }

    /**
     * Returns the form of a word under which a dictionary has it, where nouns show their case or that they are
     * definite: "Luftangriff" for "Luftangriffen". Other words, and plurals that may be in any case, stay as they are.
     */
    String baseForm(String word) {
        String key = Folded.key(word);
        boolean unchanged = capitalNouns() ? !key.endsWith("n") && !key.endsWith("s") : listed.containsKey(key);
        if (unchanged || !INFLECTING.contains(code)) {
            return word;
        }
        String stem = stem(key);
        for (int i = 0; i <= (i == 0 || hasCompounds() ? stem.length() - LEAST_HEAD : 0); i++) {
            String base = written.get(stem.substring(i));
            if (base != null) {
                boolean shown = capitalNouns() && REGULAR_PLURAL.matcher(base).find() || key.endsWith(Folded.key(base));
                return shown ? word : i == 0 ? base : word.substring(0, i) + base.toLowerCase(Locale.ROOT);
            }
        }
        return word;
    }

    /** Whether names have other endings in other cases. */
    boolean inflectsNames() {
        return code.equals("pl");
    }

    /** Returns what all forms of a folded name share. */
    String nameStem(String key) {
        return inflectsNames() ? stem(key) : key;
    }

    /** Whether a folded name looks as if it stood in another case than the first. */
    boolean isOblique(String key) {
        return inflectsNames() && OBLIQUE.matcher(key).find();
    }

    /** Whether the head of a phrase stands before what describes it. */
    boolean headFirst() {
        return HEAD_FIRST.contains(code);
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
        return COMPOUNDING.contains(code);
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
