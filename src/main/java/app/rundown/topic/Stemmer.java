package app.rundown.topic;

import java.util.List;
import java.util.Map;

/**
 * Takes the endings of number and case from nouns, so that "Angriff" and "Angriffe" are one. Rough on purpose: a stem
 * is only compared with stems. The analysers of Lucene do more, but weigh several megabytes.
 */
final class Stemmer {
    private static final int SHORT = 3;

    /** English plurals that no rule tells. */
    private static final Map<String, String> IRREGULAR = Map.of(
            "children",
            "child",
            "women",
            "woman",
            "men",
            "man",
            "people",
            "people",
            "bodies",
            "body",
            "crises",
            "crisis",
            "policemen",
            "policeman",
            "gunmen",
            "gunman",
            "news",
            "news");

    /** The endings of Danish and Norwegian nouns, the longest first: definite, plural, genitive. */
    private static final List<String> DANISH = endings("ernes enes erne enes ens ets ers ene er en et es ne e s");

    /** The endings of Swedish nouns, the longest first. */
    private static final List<String> SWEDISH = endings(
            "arnas ornas ernas arens arna orna erna enas aren ena ens ets ans are ar or er en et an as na a e n s");

    /** The endings of Polish nouns and adjectives in all cases, folded, the longest first. */
    private static final List<String> POLISH =
            endings("iami iach owie iego iemu ami ach owi iom iem iej ego emu ymi imi ych"
                    + " ich ow om em im ym ej ie ia io iu ii a e i o u y");

    private Stemmer() {}

    private static List<String> endings(String all) {
        return List.of(all.split(" "));
    }

    /** Cuts the first ending that leaves three letters, and one of two equal letters at the end ("skatten", "skat"). */
    private static String cutOf(String key, List<String> endings) {
        String stem = key;
        for (String end : endings) {
            if (key.endsWith(end) && key.length() - end.length() >= SHORT) {
                stem = cut(key, end.length());
                break;
            }
        }
        int last = stem.length() - 1;
        return last >= SHORT && stem.charAt(last) == stem.charAt(last - 1) ? cut(stem, 1) : stem;
    }

    /** Returns the stem of a folded word in a language. */
    static String of(String language, String key) {
        if (key.isEmpty()) {
            return key;
        }
        return switch (language) {
            case "en" -> english(key);
            case "de" -> german(key);
            case "nl" -> dutch(key);
            case "fr", "es" -> romance(key);
            case "pt" -> portuguese(key);
            case "it" -> italian(key);
            case "da", "no" -> cutOf(key, DANISH);
            case "sv" -> cutOf(key, SWEDISH);
            case "pl" -> cutOf(key, POLISH);
            default -> key;
        };
    }

    /** Whether a word ends like an adverb, a verb or an adjective. */
    static boolean looksLikeNoNoun(String language, String key) {
        return switch (language) {
            case "en" ->
                key.endsWith("ly")
                        || key.endsWith("ed") && key.length() > 4
                        || key.endsWith("ful")
                        || key.endsWith("ous")
                        || key.endsWith("ive") && key.length() > 6 && !key.endsWith("tive");
            case "de" ->
                key.endsWith("lich") || key.endsWith("isch") || key.endsWith("ische") || key.endsWith("ischen");
            case "nl" ->
                key.endsWith("dt")
                        || key.endsWith("lijk")
                        || key.endsWith("lijke")
                        || key.endsWith("isch")
                        || key.endsWith("ische")
                        || key.startsWith("ge")
                                && (key.endsWith("d") || key.endsWith("t") || key.endsWith("de") || key.endsWith("en"))
                                && key.length() > 5;
            case "fr" ->
                key.endsWith("ment") && key.length() > 8
                        || key.endsWith("er") && key.length() > 5
                        || key.endsWith("aient")
                        || key.endsWith("ees");
            case "es" -> key.endsWith("mente") || key.endsWith("ando") || key.endsWith("iendo") || key.endsWith("aron");
            default -> false;
        };
    }

    private static String english(String key) {
        String irregular = IRREGULAR.get(key);
        if (irregular != null) {
            return irregular;
        }
        if (key.length() <= SHORT
                || !key.endsWith("s")
                || key.endsWith("ss")
                || key.endsWith("us")
                || key.endsWith("is")) {
            return key;
        }
        if (key.endsWith("ies") && key.length() > 4) {
            return cut(key, 3) + "y";
        }
        boolean hissing = key.endsWith("sses") || key.endsWith("shes") || key.endsWith("ches") || key.endsWith("xes");
        return cut(key, hissing ? 2 : 1);
    }

    private static String german(String key) {
        for (String end : new String[] {"innen", "ern", "ers", "ens", "en", "er", "es", "e", "n", "s"}) {
            if (key.endsWith(end) && key.length() - end.length() > SHORT) {
                String stem = cut(key, end.length());
                // "Region" has lost its n as if that were an ending; so "Regionen" loses two.
                boolean looksCut = stem.endsWith("n") || stem.endsWith("s");
                return end.length() > 1 || end.equals("e")
                        ? looksCut && stem.length() > SHORT + 1 ? cut(stem, 1) : stem
                        : stem;
            }
        }
        return key;
    }

    private static String dutch(String key) {
        String stem = key;
        if (stem.endsWith("en") && stem.length() > 4) {
            stem = cut(stem, 2);
        } else if ((stem.endsWith("s") && !stem.endsWith("ss") || stem.endsWith("e")) && stem.length() > SHORT + 1) {
            stem = cut(stem, 1);
        }
        int last = stem.length() - 1;
        if (last > 1 && stem.charAt(last) == stem.charAt(last - 1)) {
            stem = cut(stem, 1);
            last--;
        }
        if (last > 1 && stem.charAt(last - 1) == stem.charAt(last - 2) && "aeou".indexOf(stem.charAt(last - 1)) >= 0) {
            stem = stem.substring(0, last - 1) + stem.charAt(last);
            last--;
        }
        char end = stem.charAt(last);
        return end == 'z' ? cut(stem, 1) + "s" : end == 'v' ? cut(stem, 1) + "f" : stem;
    }

    /**
     * Whether two Dutch words differ only in the length of their last vowel, which the stem does not show because the
     * plural does not: "weet" (knows) is not "wet" (law).
     */
    static boolean differInVowel(String one, String other) {
        String longer = one.length() > other.length() ? one : other;
        String shorter = longer.equals(one) ? other : one;
        int vowel = longer.length() - 2;
        return longer.length() == shorter.length() + 1
                && shorter.length() >= SHORT
                && longer.charAt(vowel) == longer.charAt(vowel - 1)
                && shorter.equals(longer.substring(0, vowel) + longer.charAt(vowel + 1));
    }

    private static String romance(String key) {
        if (key.length() <= SHORT + 1) {
            return key;
        }
        if (key.endsWith("aux")) {
            return cut(key, 2) + "l";
        }
        if (key.endsWith("ciones") || key.endsWith("siones") || key.endsWith("ores") || key.endsWith("ades")) {
            return cut(key, 2);
        }
        String stem = key.endsWith("s") || key.endsWith("x") ? cut(key, 1) : key;
        return stem.endsWith("e") && stem.length() > SHORT + 1 ? cut(stem, 1) : stem;
    }

    private static String portuguese(String key) {
        if (key.length() <= SHORT + 1 || !key.endsWith("s")) {
            return key;
        }
        if (key.endsWith("oes") || key.endsWith("aes")) {
            return cut(key, SHORT) + "ao";
        }
        if (key.endsWith("ais") || key.endsWith("eis") || key.endsWith("ois")) {
            return cut(key, 2) + "l";
        }
        if (key.endsWith("ns")) {
            return cut(key, 2) + "m";
        }
        return cut(key, key.endsWith("res") || key.endsWith("zes") ? 2 : 1);
    }

    /**
     * The last vowel tells number and gender; before some, an i or a silent h comes and goes ("attacco", "attacchi").
     */
    private static String italian(String key) {
        if (key.length() <= SHORT + 1 || "aeio".indexOf(key.charAt(key.length() - 1)) < 0) {
            return key;
        }
        String stem = cut(key, 1);
        return stem.endsWith("ch") || stem.endsWith("gh") || stem.endsWith("i") && stem.length() > SHORT + 1
                ? cut(stem, 1)
                : stem;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
