package app.rundown.quote.word;

import app.rundown.text.TextTable;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The word lists that attribution needs, read once from the small tables beside this class. All words are folded. */
public final class Lexicon {
    private static final char FIRST_BEYOND_ASCII = 128;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** For each listed word, one bit for each list that contains it: one look-up answers for all lists. */
    private static final Map<String, Long> LISTS = new HashMap<>();

    private static final Map<String, Gender> GIVEN = new HashMap<>();
    private static final Map<String, Gender> ROLES = new HashMap<>();
    /** For each role, other words that may describe whoever holds it. */
    private static final Map<String, Set<String>> RELATED_WORDS = new HashMap<>();
    /** The other way round: for each such word, the roles. */
    private static final Map<String, Set<String>> RELATED_ROLES = new HashMap<>();

    static {
        for (String file : new String[] {"words.txt", "stop-names.txt"}) {
            for (String line : lines(file)) {
                int colon = line.indexOf(':');
                WordClass list = WordClass.valueOf(
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
            Set<String> related = halves.length > 1 ? words(halves[1]) : Set.of();
            RELATED_WORDS.put(head[0], related);
            related.forEach(word ->
                    RELATED_ROLES.computeIfAbsent(word, k -> new HashSet<>()).add(head[0]));
        }
    }

    /** The word lists, named as in {@code words.txt} and {@code stop-names.txt}. */
    public enum WordClass {
        /** "with", "to", "of". */
        PREPOSITION,
        /** Words that point to what follows: "this", "following". */
        POINTER,
        /** Articles, possessives and similar words: "the", "his", "every". */
        DETERMINER,
        /** "has", "will", "did". */
        AUXILIARY,
        /** Forms of "be" that may govern a passive or a stance. */
        BE,
        /** Adverbs that may stand between a subject and its verb: "also", "later". */
        ADVERB,
        /** Adjectives that describe people by office: "former", "senior". */
        ADJECTIVE,
        /** Words that join clauses: "and", "because", "who". */
        CONJUNCTION,
        /** Forms of "he". */
        MALE,
        /** Forms of "she". */
        FEMALE,
        /** Pronouns for several: forms of "they" and "we". */
        PLURAL,
        /** Titles of men before a name: "Mr.", "Lord". */
        TITLE_MALE,
        /** Titles of women before a name: "Mrs.", "Queen". */
        TITLE_FEMALE,
        /** Titles of anybody before a name: "Dr.", "Sen.", "Chancellor". */
        TITLE,
        /** Abbreviations whose dot does not end a sentence. */
        ABBREVIATION,
        /** Small words inside a surname: "de", "van". */
        PARTICLE,
        /** What follows a surname: "Jr.", "III". */
        SUFFIX,
        /** "who", "which", "that". */
        RELATIVE,
        /** Nouns of speech: "claim", "statement". */
        SAY_NOUN,
        /** Things that may seem to speak: "report", "letter". */
        THING,
        /** Several people: "officials", "voters". */
        PLURAL_ROLE,
        /** Numbers that may stand for people: "some", "many". */
        QUANTITY,
        /** People whom texts leave unnamed: "caller", "witness". */
        UNNAMED,
        /** Names of countries and unions of countries. */
        COUNTRY,
        /** Names of other places, by each of their words. */
        PLACE,
        /** Days, months and holidays. */
        CALENDAR,
        /** Words for the people of a country, a region or a party. */
        DEMONYM,
        /** Words that end an organisation's name: "Ministry", "Court". */
        ORGANISATION,
        /** Names of news media and of companies. */
        OUTLET,
        /** Words that often have a capital, as at the start of a sentence, and are no names. */
        COMMON,
        /** Words that open a subordinate clause: "because", "wherever". */
        CLAUSE,
        /** Adjectives that give a view with "be": "sure", "convinced". */
        STANCE,
        /** Nouns that say whose view something is: "view", "words". */
        STANDPOINT,
        /** Verbs in "So begins Lee", said of a speech. */
        OPENS,
        /** Nouns in "The voice is Lee's". */
        VOICE,
        /** Frequent words that say nothing by themselves. */
        PLAIN,
        /** Words that deny: "not", "never". */
        NEGATION,
        /** Verbs that present their clause as said: "say", "tell", "announce". */
        REPORT,
        /** Places that stand for those who govern there: "Kremlin". */
        SEAT,
        /** Words that present what follows as a name: "so-called". */
        NAMING
    }

    private Lexicon() {}

    /** Whether a list contains a word, whatever its case and accents. */
    public static boolean is(WordClass list, String word) {
        return holds(lists(fold(word)), list);
    }

    /** Whether one of several lists contains a word, whatever its case and accents. */
    public static boolean isAny(String word, WordClass... lists) {
        return holdsAny(lists(fold(word)), lists);
    }

    /** Returns the lists that contain a folded word, as one bit for each. */
    static long lists(String folded) {
        return LISTS.getOrDefault(folded, 0L);
    }

    /** Whether a list is among those in a value of {@link #lists}. */
    static boolean holds(long lists, WordClass list) {
        return (lists & bit(list)) != 0;
    }

    /** Whether one of several lists is among those in a value of {@link #lists}. */
    static boolean holdsAny(long lists, WordClass... several) {
        for (WordClass list : several) {
            if (holds(lists, list)) {
                return true;
            }
        }
        return false;
    }

    private static long bit(WordClass list) {
        return 1L << list.ordinal();
    }

    /** Whether a word, or its part before a hyphen, is a known given name. */
    public static boolean isGivenName(String word) {
        String folded = fold(word);
        int hyphen = folded.indexOf('-');
        return GIVEN.containsKey(folded) || hyphen > 0 && GIVEN.containsKey(folded.substring(0, hyphen));
    }

    /** Returns the gender of most people with a given name. */
    public static Gender genderOfGiven(String word) {
        String folded = fold(word);
        int hyphen = folded.indexOf('-');
        Gender first = hyphen > 0 ? GIVEN.getOrDefault(folded.substring(0, hyphen), Gender.UNKNOWN) : Gender.UNKNOWN;
        return GIVEN.getOrDefault(folded, first);
    }

    /** Whether a word describes a person by office, work or origin. */
    public static boolean isRole(String word) {
        return ROLES.containsKey(fold(word));
    }

    /** Returns the gender that a role's word implies. */
    public static Gender genderOfRole(String word) {
        return ROLES.getOrDefault(fold(word), Gender.UNKNOWN);
    }

    /** Returns other words that may describe whoever holds a role. */
    public static Set<String> relatedWords(String role) {
        return RELATED_WORDS.getOrDefault(fold(role), Set.of());
    }

    /** Returns the roles whose holders a word may describe. */
    public static Set<String> relatedRoles(String word) {
        return RELATED_ROLES.getOrDefault(fold(word), Set.of());
    }

    /** Returns a word in lower case, without accents and with straight apostrophes. */
    public static String fold(String word) {
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

    /** Returns the lines of a table beside this class, without remarks. */
    static List<String> lines(String name) {
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
