package app.rundown.quote.word;

import app.rundown.text.TextTable;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The word lists' names, and what all languages share: given names and folding. */
public final class Lexicon {
    private static final char FIRST_BEYOND_ASCII = 128;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Map<String, Gender> GIVEN = new HashMap<>();

    static {
        for (String line : lines("given-names.txt")) {
            Gender gender = Gender.of(line.substring(0, 1));
            words(line.substring(2)).forEach(name -> GIVEN.merge(name, gender, (a, b) -> a == b ? a : Gender.UNKNOWN));
        }
    }

    /** The word lists, named as in each language's {@code words.txt} and {@code stop-names.txt}. */
    public enum WordClass {
        /** "with", "to", "of". */
        PREPOSITION,
        /** Words that point to what follows: "this", "following". */
        POINTER,
        /** What stands before whoever gave the words that follow: "from", in "this from Lee". */
        FROM,
        /** What people write or give out as a whole, besides the nouns of speech: "letter", "reply". */
        WRITING,
        /** Posts and networks: "tweet", "Facebook". */
        POST,
        /** Verbs by which a newspaper passes on what it or another one reported: "reports". */
        RELAY,
        /** Verbs by which a newspaper tells its own view: "write", "comment". */
        EDITORIAL,
        /** Who writes for a newspaper: "correspondent", "colleague". */
        PRESS,
        /** First parts of surnames that go on with "of": French "Giscard". */
        DOUBLE_SURNAME,
        /** "number", which is an office before a number, and these numbers. */
        NUMBER,
        /** What "his" or "to him" stands with where somebody is set beside others: French "côté", "quant". */
        ASIDE,
        /** Possessives by which a newspaper speaks of its own: "our". */
        OWN,
        /** Articles, possessives and similar words: "the", "his", "every". */
        DETERMINER,
        /** "has", "will", "did". */
        AUXILIARY,
        /** Forms of "be" that may govern a passive or a stance. */
        BE,
        /** Auxiliaries that make a passive, and endings that do: "was" in "was arrested". */
        PASSIVE,
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
        /** Given names of men that mean something else in other languages: Swedish "Per". */
        GIVEN_MALE,
        /** Given names of women that mean something else in other languages. */
        GIVEN_FEMALE,
        /** Small words inside a surname: "de", "van". */
        PARTICLE,
        /** Small words that may follow a particle inside a surname: German "der" in "von der". */
        INNER_PARTICLE,
        /** What follows a surname: "Jr.", "III". */
        SUFFIX,
        /** "who", "which", "that". */
        RELATIVE,
        /** Nouns of speech: "claim", "statement". */
        SAY_NOUN,
        /** Offices that differ by what they are of, though that has no capital: French "ministre". */
        PORTFOLIO,
        /** Things that may seem to speak: "report", "letter". */
        THING,
        /** Men by their country or town, and endings of such words: German "Kroate". */
        ORIGIN_MALE,
        /** Women by these: German "Kroatin", Dutch "Arnhemse". */
        ORIGIN_FEMALE,
        /** Men or women by these: "Australian". */
        ORIGIN,
        /** Several people: "officials", "voters". */
        PLURAL_ROLE,
        /** Numbers that may stand for people: "some", "many". */
        QUANTITY,
        /** People whom texts leave unnamed: "caller", "witness". */
        UNNAMED,
        /** Small nouns that end an organisation's name behind a place or an owner: Swedish "tingsrätt". */
        BODY_TAIL,
        /** Words for one sort of organisation each, which may stand for one another. */
        MINISTRY,
        UNIVERSITY,
        HOSPITAL,
        TOWN_HALL,
        PARTY,
        UNION,
        COURT,
        ASSOCIATION,
        CLUB,
        /** Nouns that say no more of somebody than that it is a man or a woman: Polish "kobieta". */
        ANYBODY,
        /** People who speak for others: "spokesman". */
        SPOKES,
        /** What is written together with an office that somebody has left: Danish "eks", Dutch "oud". */
        FORMER,
        /** Nouns that name an organisation by themselves, though without a capital: Swedish "polisen". */
        SELF_NAMED,
        /** Nouns for an organisation named before: "the force". */
        BODY_NOUN,
        /** Those of them that are all companies: "the airline" and "the firm" may be one. */
        COMPANY,
        /** Those of them that may stand for an organisation of any sort: "the group". */
        ANY_BODY,
        /** Nouns that have the article at their end: Norwegian "selskapet". */
        DEFINITE_NOUN,
        /** "it", for an organisation. */
        IT,
        /** Pronouns that are never a subject: "him". */
        OBJECT_PRONOUN,
        /** Agencies and newspapers, which report what others say: "Reuters". */
        NEWSROOM,
        /** Names of countries and unions of countries. */
        COUNTRY,
        /** Names of other places, by each of their words. */
        PLACE,
        /** Words that make a place of a body's name before them: "headquarters". */
        PREMISES,
        /** Days, months and holidays. */
        CALENDAR,
        /** Words for the people of a country, a region or a party. */
        DEMONYM,
        /** Words that end an organisation's name: "Ministry", "Court". */
        ORGANISATION,
        /** Words that begin an organisation's name, which goes on behind them: Spanish "Ministerio". */
        HEAD,
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
        /** Roles of whoever has to do with somebody named, and so is mostly another: "lawyer", "neighbour". */
        COUNTERPART,
        /** Words for relatives: "mother". */
        KIN,
        /** Participles that introduce a name: "named". */
        NAMED,
        /** Verbs in "continued to help", which tells of no speech: "continue". */
        GOING_ON,
        /** Participles before what somebody else wanted to know: "asked", in "Asked whether". */
        ASKED,
        /** Verbs that put a question to somebody: "asked", German "fragte". */
        ASKS,
        /** Words that deny: "not", "never". */
        NEGATION,
        /** Verbs that present their clause as said: "say", "tell", "announce". */
        REPORT,
        /** Possessives that show the owner's gender: "his", "her". */
        POSSESSIVE,
        /** Words for the man who was named last: "latter", French "dernier" in "ce dernier". */
        LATTER_MALE,
        /** The same of a woman: French "dernière". */
        LATTER_FEMALE,
        /** First words of cues of several words that several people say: Italian "fanno" in "fanno sapere". */
        PLURAL_VERB,
        /** What an age is counted in: "years", Spanish "años". */
        YEARS,
        /** Nouns before a name that is a place's, a ship's or a film's and no person's: "street", French "rue". */
        WAY,
        /** Forms of "he" and "she" that are always the subject. */
        NOMINATIVE,
        /** "they". */
        THEY,
        /** "I". */
        FIRST_PERSON,
        /** Words for whoever is spoken to, or for anybody: "you", "one". */
        HEARER,
        /** "who". */
        WHO,
        /** "the". */
        DEFINITE,
        /** Determiners that leave it open who is meant: "an", "one". */
        INDEFINITE,
        /** Determiners that may also be a subject or open a clause: "that", "this". */
        DEMONSTRATIVE,
        /** "and". */
        AND,
        /** Words that give a verb the subject of the one before it: "and", "but", "then". */
        LINK,
        /** "as". */
        AS,
        /** What marks an infinitive: "to". */
        INFINITIVE,
        /** "of". */
        OF,
        /** What leads to the agent of a passive verb: "by". */
        AGENT,
        /** "for", before whose view it is. */
        FOR,
        /** "from", which leads to the speaker of a cue such as "it says". */
        SOURCE,
        /** "in", before a noun of the list STANDPOINT. */
        IN,
        /** Words between a noun of speech and its content: "that", "about". */
        TIE,
        /** Verbs by which words are given as somebody's: German "lautet" in "lautet ihr Rat". */
        READS,
        /** "so", in "So begins Lee". */
        SO,
        /** Prepositions that are one word with the article: Italian "della", French "du". */
        ARTICLED,
        /** Words for what was said right before, as an object: German "das" in "Das sagte Lee", Italian "lo". */
        SAID,
        /** Nouns that end an office after "of": "state". */
        STATE,
        /** "New", which begins names of places. */
        NEW,
        /** Adjectives of the list ADJECTIVE that are adverbs too: "late". */
        ALSO_ADVERB,
        /** Forms of the plainest verb of speaking: "said". */
        SAYS,
        /** Forms of its companion that needs somebody to speak to: "told". */
        TELLS,
        /** "has", "have". */
        HAVE,
        /** Auxiliaries that make up a verb of speaking with its participle, where this is no verb alone: "ha dicho". */
        PERFECT,
        /** Words that open a clause about what was written somewhere: Dutch "waarin". */
        WHEREIN,
        /** Participles that give somebody an office: "appointed". */
        APPOINTED,
        /** Verbs that tell whose words somebody gives: "quoted". */
        QUOTING,
        /** Prepositions that may also open a clause: "after", "before". */
        TEMPORAL,
        /** "that", before a reported clause. */
        THAT,
        /** Words after "that" which show that it opens no clause: "to", "of". */
        NO_CLAUSE,
        /** Words that open a clause even without "that": "he", "there". */
        CLAUSAL,
        /** Words that join a sentence to the one before: "but". */
        JOINING,
        /** Words between subject and verb that leave it open whether anything was said: "if", "would". */
        DOUBT,
        /** Places that stand for those who govern there: "Kremlin". */
        SEAT,
        /** Words that tell somebody's age and may stand before a given name alone: Norwegian "ti\u00e5ringen". */
        AGED,
        /** Prepositions that lead to how something is said: "with", "without". */
        MANNER,
        /** Nouns for people that are wider than a trade: "expert", "politician". */
        HYPERNYM,
        /** Verbs in the mood of reported speech: German "sei". */
        REPORTED,
        /** Words that present what follows as a name: "so-called". */
        NAMING,
        /** Nouns for a matter that is called by somebody's name: "case", French "affaire". */
        AFFAIR,
        /** Nouns for works, speeches and the like, which have titles: "study", "lecture". */
        WORK,
        /** Determiners that show that their noun is no subject: German "dem". */
        OBLIQUE,
        /** Endings of words that are mostly objects, and seldom name one person (Polish "pochwały"). */
        OBJECT_LIKE,
        /** Determiners that make a genitive right behind a noun: German "der". */
        GENITIVE,
        /** Determiners that show that their noun is a man, if it is a person: French "un". */
        MASCULINE,
        /** Determiners that show that their noun is a woman, if it is a person: French "une". */
        FEMININE,
        /** Small words beside a verb that are neither its subject nor its end: German "sich". */
        REFLEXIVE,
        /** What is written together with the next word, up to its apostrophe: French "l'". */
        ELIDED,
        /** What is written together with the word before, from its hyphen on: French "-t-il". */
        ENCLITIC,
        /** Plain nouns that headlines and labels begin with a capital, and that are no names: "Riot", "Ceasefire". */
        NOUN,
        /** Prepositions before a place where something is: "in", "near". */
        LOCATIVE,
        /** Words of the list ORGANISATION that are surnames too: "Hall", "Park". */
        ALSO_SURNAME,
        /** Words before an office that make another of it: "former", "shadow", "deputy". */
        RANK,
        /** Words before a saint's name, which is mostly a place's: "Saint", Portuguese "São". */
        SAINT,
        /** Titles that stand before a given name alone: "Sir", "Prince". */
        GIVEN_TITLE,
        /** Roles that one person holds at a time: "president", "captain". */
        HELD,
        /** Words before a noun that leave nobody: Spanish "ning\u00fan". */
        NOBODY,
        /** Offices by which, and by no trade, their holders are called: Danish "borgmester". */
        OFFICE,
        /** Words of the list RANK for offices that are no longer held, or not much longer: "former". */
        PAST_HOLDER,
        /** Participles that open an insertion: Polish words in "-ąc". */
        PARTICIPLE,
        /** Verbs by which somebody answers another: "replies". */
        REPLY,
        /** Pronouns for whoever is spoken to: Spanish "le" in "le dijo". */
        HEARING,
        /** Verbs by which whoever has spoken goes on: "adds". */
        ADDING,
        /** Possessives that mean a third person's: Spanish "su", Polish "jej". */
        OWNER,
        /** Nouns for what somebody answers: "answer", French "réponse". */
        ANSWER,
        /** Verbs by which somebody reads or quotes what another wrote: Italian "legge", German "zitierte". */
        READING,
        /** Verbs of an interview, whose object speaks next: "interviews". */
        ASKING,
        /** Small words that let a verb tell what anybody says: Italian "si" in "si mormora". */
        IMPERSONAL,
        /** Forms of verbs that tell it beside such a word: "mormora". */
        HEARSAY
    }

    private Lexicon() {}

    /** Whether a word, or its part before a hyphen, is a known given name. */
    public static boolean isGivenName(String word) {
        String folded = fold(word);
        return GIVEN.containsKey(folded) || GIVEN.containsKey(folded.split("-", 2)[0]);
    }

    /** Returns the gender of most people with a given name. */
    public static Gender genderOfGiven(String word) {
        String folded = fold(word);
        return GIVEN.getOrDefault(folded, GIVEN.getOrDefault(folded.split("-", 2)[0], Gender.UNKNOWN));
    }

    /** Returns a word in lower case, without accents and with straight apostrophes. */
    public static String fold(String word) {
        boolean plain = true;
        for (int i = 0; i < word.length() && plain; i++) {
            plain = word.charAt(i) < FIRST_BEYOND_ASCII;
        }
        if (plain) {
            return word.toLowerCase(Locale.ROOT);
        }
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'');
    }

    /** Returns a word in lower case, with its accents, and with straight apostrophes. */
    static String exact(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'');
    }

    /** Returns the lines of a table beside this class, without remarks. */
    static List<String> lines(String name) {
        return TextTable.lines(Lexicon.class, name);
    }

    /** Returns the words of a text, folded. */
    static Set<String> words(String text) {
        return Arrays.stream(text.trim().split("\\s+")).map(Lexicon::fold).collect(Collectors.toUnmodifiableSet());
    }
}
