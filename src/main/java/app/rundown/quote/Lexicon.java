package app.rundown.quote;

import app.rundown.text.TextTable;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The word lists behind the attribution, read once from the small tables beside this class. All words are folded. */
final class Lexicon {
    private static final char FIRST_BEYOND_ASCII = 128;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** For each listed word a bit for each list that holds it: one look-up answers for all lists. */
    private static final Map<String, Long> LISTS = new HashMap<>();

    private static final Map<String, Gender> GIVEN = new HashMap<>();
    private static final Map<String, Gender> ROLES = new HashMap<>();
    private static final Map<String, Set<String>> KIN = new HashMap<>();
    private static final Map<String, Set<String>> KIN_OF = new HashMap<>();

    static {
        for (String file : new String[] {"words.txt", "stop-names.txt"}) {
            for (String line : lines(file)) {
                int colon = line.indexOf(':');
                List list = List.valueOf(
                        line.substring(0, colon).toUpperCase(Locale.ROOT).replace('-', '_'));
                for (String word : words(line.substring(colon + 1))) {
                    LISTS.merge(word, bit(list), (a, b) -> a | b);
                }
            }
        }
        for (String line : lines("given-names.txt")) {
            Gender gender = Gender.of(line.substring(0, 1));
            for (String name : words(line.substring(2))) {
                GIVEN.merge(name, gender, (a, b) -> a == b ? a : Gender.UNKNOWN);
            }
        }
        for (String line : lines("roles.txt")) {
            String[] halves = line.split("=", 2);
            String[] head = halves[0].trim().split(" ");
            ROLES.put(head[0], head.length > 1 ? Gender.of(head[1]) : Gender.UNKNOWN);
            Set<String> kin = halves.length > 1 ? words(halves[1]) : Set.of();
            KIN.put(head[0], kin);
            kin.forEach(
                    word -> KIN_OF.computeIfAbsent(word, k -> new HashSet<>()).add(head[0]));
        }
    }

    /** The closed lists, named as in the tables. */
    enum List {
        PREPOSITION,
        DETERMINER,
        AUXILIARY,
        BE,
        ADVERB,
        ADJECTIVE,
        CONJUNCTION,
        MALE,
        FEMALE,
        PLURAL,
        TITLE_MALE,
        TITLE_FEMALE,
        TITLE,
        ABBREVIATION,
        PARTICLE,
        SUFFIX,
        RELATIVE,
        SAY_NOUN,
        THING,
        PLURAL_ROLE,
        QUANTITY,
        UNNAMED,
        COUNTRY,
        PLACE,
        CALENDAR,
        DEMONYM,
        ORGANISATION,
        OUTLET,
        COMMON,
        CLAUSE,
        STANCE,
        STANDPOINT,
        OPENS,
        VOICE,
        PLAIN,
        NEGATION,
        REPORT,
        SEAT,
        NAMING
    }

    private Lexicon() {}

    /** Whether a list holds a word, whatever its case and accents. */
    static boolean is(List list, String word) {
        return holds(lists(fold(word)), list);
    }

    /** Whether one of several lists holds a word. */
    static boolean isAny(String word, List... lists) {
        return holdsAny(lists(fold(word)), lists);
    }

    /** The lists that hold a folded word: a bit for each. */
    static long lists(String folded) {
        return LISTS.getOrDefault(folded, 0L);
    }

    /** Whether a list is among some of {@link #lists}. */
    static boolean holds(long lists, List list) {
        return (lists & bit(list)) != 0;
    }

    /** Whether one of several lists is among some of {@link #lists}. */
    static boolean holdsAny(long lists, List... several) {
        for (List list : several) {
            if (holds(lists, list)) {
                return true;
            }
        }
        return false;
    }

    private static long bit(List list) {
        return 1L << list.ordinal();
    }

    /** Whether a word is a known given name. */
    static boolean given(String word) {
        String folded = fold(word);
        int hyphen = folded.indexOf('-');
        return GIVEN.containsKey(folded) || hyphen > 0 && GIVEN.containsKey(folded.substring(0, hyphen));
    }

    /** The gender that a given name is mostly paired with. */
    static Gender genderOfGiven(String word) {
        String folded = fold(word);
        int hyphen = folded.indexOf('-');
        Gender first = hyphen > 0 ? GIVEN.getOrDefault(folded.substring(0, hyphen), Gender.UNKNOWN) : Gender.UNKNOWN;
        return GIVEN.getOrDefault(folded, first);
    }

    /** Whether a word describes a person by office, work or origin. */
    static boolean role(String word) {
        return ROLES.containsKey(fold(word));
    }

    /** The gender that a role's word tells. */
    static Gender genderOfRole(String word) {
        return ROLES.getOrDefault(fold(word), Gender.UNKNOWN);
    }

    /** Other words that the bearer of a role may be described by. */
    static Set<String> kin(String role) {
        return KIN.getOrDefault(fold(role), Set.of());
    }

    /** The roles whose bearer may be described by a word. */
    static Set<String> kinOf(String word) {
        return KIN_OF.getOrDefault(fold(word), Set.of());
    }

    /** A word without accents, in lower case, with straight apostrophes. */
    static String fold(String word) {
        boolean lower = true;
        boolean plain = true;
        for (int i = 0; i < word.length() && plain; i++) {
            char c = word.charAt(i);
            plain = c < FIRST_BEYOND_ASCII;
            lower &= c < 'A' || c > 'Z';
        }
        if (plain) {
            return lower ? word : word.toLowerCase(Locale.ROOT);
        }
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'');
    }

    /** The lines of a table. */
    static java.util.List<String> lines(String name) {
        return TextTable.lines(Lexicon.class, name);
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : text.trim().split("\\s+")) {
            words.add(fold(word));
        }
        return Set.copyOf(words);
    }
}
