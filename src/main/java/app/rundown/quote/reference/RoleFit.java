package app.rundown.quote.reference;

import app.rundown.quote.name.NameTable;
import app.rundown.quote.name.Offices;
import app.rundown.quote.name.Person;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.word.Gender;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How well a description fits people, by what the document says of them.
 *
 * @param language the language in which the document is written
 * @param words the words of the description, folded, the role among them
 * @param head the role itself
 * @param office whether the head is an office, a trade or a relation, and no mere origin
 * @param fields what the office is of, if it is one
 */
record RoleFit(Language language, Set<String> words, String head, boolean office, Set<String> fields) {
    /** Returns the token behind the small words for a country that may follow a role (French "ministre letton"). */
    static int afterOrigin(AnalysedPassage analysed, int behindRole, Language language) {
        int end = analysed.tokens().size();
        int to = Math.min(behindRole, end);
        while (!language.has(Language.Trait.VERB_SECOND)
                && to < end
                && analysed.token(to).is(Lexicon.WordClass.DEMONYM)
                && !analysed.token(to).isCapitalised()) {
            to++;
        }
        return to;
    }

    /** Whether a role is held by one person at a time; others may be meant only if they were named shortly before. */
    boolean isHeld() {
        return language.isAny(head, Lexicon.WordClass.HELD, Lexicon.WordClass.DEMONYM)
                || !language.has(Lexicon.WordClass.HELD);
    }

    /**
     * Whether a person is known to be of the country or party that some words name, if they name one, or to hold the
     * very office ("foreign minister").
     */
    boolean hasOrigin(Person person) {
        if (words.stream()
                .anyMatch(w -> w.endsWith(" " + head) && person.roles().contains(w) && !w.startsWith(" "))) {
            return true;
        }
        Set<String> origins = new HashSet<>(words);
        origins.removeIf(w -> !language.isAny(w, Lexicon.WordClass.DEMONYM, Lexicon.WordClass.COUNTRY));
        return origins.isEmpty() || origins.stream().anyMatch(person.roles()::contains);
    }

    /**
     * Returns how many of the describing words the document uses of the person; a related word counts a little less.
     */
    double overlap(Person person) {
        double score = 0;
        for (String word : words) {
            boolean alone = word.startsWith(" ")
                    || language.is(Lexicon.WordClass.ADJECTIVE, word)
                            && !person.roles().contains(head);
            if (!alone && person.roles().contains(word)) {
                score += 1;
            } else if (word.equals(head) && isRelated(person)) {
                score += 0.7;
            }
        }
        return score;
    }

    boolean fits(Person person, Gender gender) {
        return person.gender().fits(gender)
                && !isOtherField(person)
                && !contradicts(person)
                && !isOtherOffice(language, words, person.roles(), head);
    }

    /** Whether the document gives a person an office that ends with the head (Swedish "chefsåklagare", "åklagare"). */
    boolean isCompound(Person person) {
        return person.roles().stream().anyMatch(role -> role.length() > head.length() && role.endsWith(head));
    }

    /** Whether the document describes nobody but a person by the head. */
    boolean isOnlyHolder(NameTable names, Person person) {
        return names.describesNobodyBut(person, head);
    }

    /** Whether the words say what an office is of, and the document does not tell that of the person's. */
    boolean isOfUnknownField(Person person) {
        return !fields.isEmpty() && !Offices.shareField(fields, person);
    }

    /**
     * Whether the words mean a person who is named only far from them: they say what the office is of only if that is
     * the person's, or, where it stands behind the office, if nobody else has the office and nobody near may be meant.
     */
    boolean mayMeanFar(NameTable names, Person person, Candidates near, Gender gender) {
        if (fields.isEmpty() || Offices.shareField(fields, person)) {
            return !isOfUntoldField(language, words, person.roles(), head);
        }
        return Offices.hasNoField(person)
                && isOnlyHolder(names, person)
                && near.best(p -> fits(p, gender) && mayHold(p)) == null;
    }

    /** Whether the document gives a person the same office of something else ("minister of health"). */
    boolean isOtherField(Person person) {
        return Offices.haveOtherField(fields, person, head, language);
    }

    /** Whether the words name another country or party than what is known of the person. */
    private boolean contradicts(Person person) {
        return differIn(person, Lexicon.WordClass.DEMONYM)
                || differIn(person, Lexicon.WordClass.COUNTRY)
                || words.stream().anyMatch(word -> holdsAnother(person, word));
    }

    /** Whether the document gives a person another office of one kind (German "Finanzminister", "Innenminister"). */
    private boolean holdsAnother(Person person, String word) {
        String head = language.roleHead(word);
        if (head == null || head.equals(word) || word.indexOf(' ') >= 0) {
            return false;
        }
        List<String> known = person.roles().stream()
                .filter(role -> role.indexOf(' ') < 0 && !role.equals(head) && head.equals(language.roleHead(role)))
                .toList();
        return !known.isEmpty() && known.stream().noneMatch(role -> role.endsWith(word) || word.endsWith(role));
    }

    private boolean differIn(Person person, Lexicon.WordClass list) {
        Set<String> asked = new HashSet<>(words);
        asked.removeIf(w -> !language.is(list, w));
        Set<String> known = new HashSet<>(person.roles());
        known.removeIf(w -> !language.is(list, w));
        return !asked.isEmpty() && !known.isEmpty() && asked.stream().noneMatch(known::contains);
    }

    private boolean isRelated(Person person) {
        Set<String> relatedWords = new HashSet<>(language.relatedWords(head));
        return person.roles().stream()
                .anyMatch(r ->
                        relatedWords.contains(r) || language.relatedWords(r).contains(head));
    }

    /** Whether a person may be meant by a role: not if the document gives them other roles but not this one. */
    boolean mayHold(Person person) {
        boolean described = person.roles().stream().anyMatch(language::isRole);
        return !described || person.roles().contains(head) || isRelated(person);
    }

    /**
     * Whether the words for an office name another than all offices of that noun which a person is known to hold: "the
     * prime minister" is no health minister, and "the president" no former president.
     */
    private static boolean isOtherOffice(Language language, Set<String> asked, Set<String> held, String noun) {
        Set<String> wanted = offices(asked, noun);
        Set<String> known = offices(held, noun);
        if (known.isEmpty() || wanted.isEmpty() || !language.has(Lexicon.WordClass.RANK)) {
            return false;
        }
        return known.stream().noneMatch(office -> wanted.stream().anyMatch(w -> mayBeSame(language, w, office)));
    }

    /**
     * Whether the words for an office tell its field before the noun ("health minister"), and no office of that noun
     * which a person is known to hold has the same.
     */
    private static boolean isOfUntoldField(Language language, Set<String> asked, Set<String> held, String noun) {
        Set<String> known = fields(language, held, noun);
        return fields(language, asked, noun).stream().anyMatch(field -> !field.isEmpty() && !known.contains(field));
    }

    private static Set<String> fields(Language language, Set<String> words, String noun) {
        Set<String> fields = new HashSet<>();
        offices(words, noun).forEach(office -> fields.add(field(office, rank(language, office))));
        return fields;
    }

    /** Whether two offices of one noun may be the same; one may lack what tells it from others, but not the rank. */
    private static boolean mayBeSame(Language language, String asked, String held) {
        String askedRank = rank(language, asked);
        String heldRank = rank(language, held);
        String askedField = field(asked, askedRank);
        String heldField = field(held, heldRank);
        return (askedField.isEmpty() || heldField.isEmpty() || askedField.equals(heldField))
                && (heldRank.equals(askedRank)
                        || heldRank.isEmpty() && language.is(Lexicon.WordClass.PAST_HOLDER, askedRank));
    }

    private static String rank(Language language, String office) {
        String first = office.substring(0, office.indexOf(' '));
        return language.is(Lexicon.WordClass.RANK, first) ? first : "";
    }

    private static String field(String office, String rank) {
        return office.substring(rank.length(), office.lastIndexOf(' ')).strip();
    }

    private static Set<String> offices(Set<String> words, String noun) {
        Set<String> offices = new HashSet<>();
        for (String word : words) {
            if (word.endsWith(" " + noun)) {
                offices.add(word);
            }
        }
        return offices;
    }
}
