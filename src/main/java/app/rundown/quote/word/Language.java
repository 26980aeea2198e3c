package app.rundown.quote.word;

import app.rundown.quote.word.Lexicon.WordClass;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one language: its word lists, verbs of speaking, roles and countries, read from a folder of small
 * tables beside this class when they are first needed. {@link #NONE} stands for all languages without tables. All words
 * are folded.
 */
public final class Language {
    /** A language of which nothing is known but given names. */
    public static final Language NONE = new Language("");

    private static final String TRAITS = "TRAITS";
    private static final String CASES = "CASES";
    /** A role with its article is the end of a longer word if it has so many letters: no other word ends so. */
    private static final int LONG_ENDING = 7;
    /** Begins a word for a role that somebody has left; an office that one person holds needs a row of its own. */
    private static final String FORMER = "ex";

    private static final Map<String, Language> KNOWN = new ConcurrentHashMap<>();

    private final String code;
    private final WordLists lists = new WordLists();
    private final EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
    private final Map<String, Gender> roles = new HashMap<>();
    /** The roles that may be the end of a longer word: German "minister". */
    private final Set<String> roleEndings = new HashSet<>();
    /** For each form of a role with the article at its end, the form without it (Swedish "ministern"). */
    private final Map<String, String> withArticle = new HashMap<>();
    /** For each role, other words that may describe whoever holds it. */
    private final Map<String, Set<String>> relatedWords = new HashMap<>();
    /** The other way round: for each such word, the roles. */
    private final Map<String, Set<String>> relatedRoles = new HashMap<>();

    private final Demonyms demonyms;
    private final CaseEndings cases = new CaseEndings();
    private final CueVerbs cueVerbs;
    private final LexemeCache lexemes = new LexemeCache(this);

    private Language(String code) {
        this.code = code;
        if (code.isEmpty()) {
            demonyms = new Demonyms(List.of());
            cueVerbs = new CueVerbs(List.of());
            return;
        }
        readLists("words.txt");
        readLists("stop-names.txt");
        demonyms = new Demonyms(lines("demonyms.txt"));
        demonyms.forms().forEach(this::list);
        lists.addWithoutAccents();
        lines("roles.txt").forEach(this::readRole);
        RoleEndings.relate(roleEndings, relatedWords, relatedRoles);
        cueVerbs = new CueVerbs(lines("cues.txt"));
    }

    /** What a language's grammar does, beside its words; named in {@code words.txt} in the line {@code traits}. */
    public enum Trait {
        /** A verb may lack its subject, which is then whom the text spoke of before (Spanish "dijo"). */
        SUBJECT_LEFT_OUT,
        /** Phrases may stand between a verb and the subject behind it (Spanish "dijo a la prensa el ministro"). */
        SUBJECT_AFTER_PHRASES,
        /** Nouns need no article, so that one without it may be somebody known (Polish "minister"). */
        NO_ARTICLES,
        /** Public bodies are named without an article ("police said"), or with one or a country alone. */
        BARE_BODIES,
        /** A name that nothing but its capitals shows is mostly a person's; elsewhere it is a body's as often. */
        CAPITALS_NAME_PEOPLE,
        /** Nouns have capitals too, so that a capital is no evidence of a name (German). */
        CAPITAL_NOUNS,
        /** A subject may follow its verb anywhere (German "gestern sagte Lee", French "a dit Lee"). */
        INVERSION,
        /** The verb is the second part of its clause, and what comes first need not be the subject (German, Dutch). */
        VERB_SECOND,
        /** A name that owns something ends with a bare s (German "Lees Plan"). */
        GENITIVE_S,
        /** A dot behind digits makes an ordinal number of them (German "am 3. Mai"). */
        ORDINAL_DOT,
        /**
         * Single marks may enclose speech beside double ones, also where straight ones are apostrophes too (English).
         */
        SINGLE_MARKS,
        /** A dash opens speech in the press, and no mark closes it. */
        SPEECH_DASH,
        /** A dash before its verb of speaking may be the only sign of speech (Polish). */
        SPEECH_UNOPENED,
        /** Speech that a dash opens goes on behind whoever says it, without a further dash (Swedish). */
        SPEECH_RESUMES,
        /**
         * A verb of speaking and its subject may stand inside the quotation marks (French {@code « Words, says Lee.
         * »}).
         */
        INCISE,
        /** A quote without a verb may stand behind a sentence that reports what its speaker says. */
        LOOSE_SPEECH
    }

    /** Returns a language by its code, such as {@code en}; its folder must exist. */
    public static Language of(String code) {
        return KNOWN.computeIfAbsent(code, Language::new);
    }

    /** Returns the code, such as {@code en}; empty for {@link #NONE}. */
    public String code() {
        return code;
    }

    /** Whether speakers can be found by words: whether the language has tables. */
    public boolean isKnown() {
        return !code.isEmpty();
    }

    private List<String> lines(String name) {
        return Lexicon.lines(code + "/" + name);
    }

    private void readLists(String file) {
        for (String line : lines(file)) {
            int colon = line.indexOf(':');
            String[] words = line.substring(colon + 1).trim().split("\\s+");
            switch (constant(line.substring(0, colon))) {
                case TRAITS -> Stream.of(words).forEach(trait -> traits.add(Trait.valueOf(constant(trait))));
                case CASES -> Stream.of(words).forEach(cases::add);
                // Several names before the colon share the words.
                default ->
                    Stream.of(line.substring(0, colon).split(" "))
                            .forEach(each -> lists.add(WordClass.valueOf(constant(each)), words));
            }
        }
    }

    /** Whether names change their endings with their case. */
    public boolean hasCases() {
        return !cases.isEmpty();
    }

    /** Returns the nominatives of which a folded name may be another case, the likeliest first. Most are no names. */
    public Set<String> nominatives(String folded) {
        return cases.nominatives(folded);
    }

    private static String constant(String name) {
        return name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private void readRole(String line) {
        String[] halves = line.split("=", 2);
        String[] head = halves[0].trim().split(" ");
        boolean ending = head[0].charAt(0) == WordLists.ENDING;
        String[] forms = (ending ? head[0].substring(1) : head[0]).split("/");
        String role = Lexicon.fold(forms[0]);
        if (forms.length > 1) {
            withArticle.put(Lexicon.fold(forms[1]), role);
        }
        if (ending) {
            roleEndings.add(role);
        }
        roles.put(role, head.length > 1 ? Gender.of(head[1]) : Gender.UNKNOWN);
        Set<String> related = halves.length > 1 ? Lexicon.words(halves[1]) : Set.of();
        relatedWords.put(role, related);
        related.forEach(
                word -> relatedRoles.computeIfAbsent(word, k -> new HashSet<>()).add(role));
    }

    /** Lists a word for a country's people as such, and another form of a country's name as that name is. */
    private void list(Demonyms.Form form) {
        boolean name = is(WordClass.COUNTRY, form.word());
        lists.addUnlisted(name ? WordClass.COUNTRY : WordClass.DEMONYM, form.text());
    }

    /** Whether a list contains a word, whatever its case. */
    public boolean is(WordClass list, String word) {
        return lists(word, Lexicon.fold(word)).contains(list);
    }

    /** Whether one of several lists contains a word, whatever its case. */
    public boolean isAny(String word, WordClass... several) {
        return WordLists.holdsAny(lists(word, Lexicon.fold(word)), several);
    }

    /** Whether a word is a given name, known everywhere or in this language. */
    public boolean isGivenName(String word) {
        return Lexicon.isGivenName(word) || isAny(word, WordClass.GIVEN_MALE, WordClass.GIVEN_FEMALE);
    }

    /** Returns the gender of most people with a given name. */
    public Gender genderOfGiven(String word) {
        boolean male = is(WordClass.GIVEN_MALE, word);
        boolean female = is(WordClass.GIVEN_FEMALE, word);
        return male == female ? Lexicon.genderOfGiven(word) : male ? Gender.MALE : Gender.FEMALE;
    }

    /** Whether the language has a trait. */
    public boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /** Whether a list has any words in this language. */
    public boolean has(WordClass list) {
        return lists.has(list);
    }

    /**
     * Returns the lists that contain a word, or the organisation whose genitive it may be (German "Ministeriums").
     * Nobody changes the result.
     */
    EnumSet<WordClass> lists(String word, String folded) {
        EnumSet<WordClass> known = lists.of(word, folded);
        boolean mayBeGenitive =
                known.isEmpty() && has(Trait.CAPITAL_NOUNS) && folded.length() > LONG_ENDING && folded.endsWith("s");
        if (!mayBeGenitive) {
            return known;
        }
        String noun = folded.substring(0, folded.length() - (folded.endsWith("es") ? 2 : 1));
        EnumSet<WordClass> genitive = lists(noun, noun);
        return WordLists.holdsAny(genitive, WordClass.ORGANISATION, WordClass.BODY_NOUN) ? genitive : known;
    }

    /** Whether an organisation's name of several words that is in a list may begin with a folded word. */
    boolean opensName(String folded) {
        return lists.opensName(folded);
    }

    /** Whether a folded word and a dot are a title. */
    boolean isShortTitle(String folded) {
        return lists.isShortTitle(folded);
    }

    /** Whether a folded word is in a list itself, and not only by its ending, which a surname may share. */
    public boolean isListedWhole(String folded) {
        return lists.isListedWhole(folded);
    }

    /** Whether it writes several words together. */
    boolean splitsWords() {
        return lists.has(WordClass.ELIDED) || lists.has(WordClass.ENCLITIC);
    }

    /** Returns the forms and phrases of this language's verbs of speaking. */
    CueVerbs cueVerbs() {
        return cueVerbs;
    }

    /** Whether a word that no table lists may be a verb by its ending (Polish "płonie"). */
    public boolean mayBeVerb(String word) {
        CueVerbs.Form form = cueVerbs.byEnding(word);
        return form != null && !(form.noun() && has(Trait.VERB_SECOND));
    }

    /** Returns the words met so far. */
    LexemeCache lexemes() {
        return lexemes;
    }

    /** Whether a word describes a person by office, work or origin. */
    public boolean isRole(String word) {
        return roleHead(Lexicon.fold(word)) != null;
    }

    /** Returns the gender that a folded role implies, or null where the word is no role. */
    @Nullable
    Gender role(String folded) {
        String head = roleHead(folded);
        return head == null ? null : roles.get(head);
    }

    /** Returns the role that a folded word names: itself or its longest listed ending ("finanzminister"); or null. */
    public @Nullable String roleHead(String folded) {
        String role = withoutArticle(folded);
        if (roles.containsKey(role)) {
            return role;
        }
        if (role.startsWith(FORMER) && roleEndings.isEmpty()) {
            int from = role.startsWith("-", FORMER.length()) ? FORMER.length() + 1 : FORMER.length();
            String left = role.substring(from);
            return roles.containsKey(left) && !is(WordClass.HELD, left) ? left : null;
        }
        Set<String> known = role.equals(folded) ? roleEndings : roles.keySet();
        for (int i = 1; !known.isEmpty() && i < role.length(); i++) {
            if (known.contains(role.substring(i))) {
                return role.substring(i);
            }
        }
        return null;
    }

    /** Returns a folded role without what says that it was held before (Danish "eksdirektør"). */
    private String withoutFormer(String folded) {
        String head = lists.has(WordClass.FORMER) ? roleHead(folded) : null;
        if (head == null || head.equals(folded)) {
            return folded;
        }
        for (int i = 2; i <= folded.length() - head.length(); i++) {
            if (is(WordClass.FORMER, folded.substring(0, i))) {
                return folded.substring(folded.charAt(i) == '-' ? i + 1 : i);
            }
        }
        return folded;
    }

    /** Returns a folded role without the article at its end (Swedish "ministern"), any other word as it is. */
    String withoutArticle(String folded) {
        if (withArticle.isEmpty() || roles.containsKey(folded)) {
            return folded;
        }
        for (int i = 0; i < folded.length(); i++) {
            String ending = folded.substring(i);
            String role = withArticle.get(ending);
            if (role != null && (i == 0 || ending.length() >= LONG_ENDING || roleEndings.contains(role))) {
                return folded.substring(0, i) + role;
            }
            if (roleEndings.contains(ending)) {
                return folded;
            }
        }
        return folded;
    }

    /** Whether a noun without its genitive s has its article at its end (Swedish "bolagets", "ministerns"). */
    boolean isOwner(String noun) {
        if (withArticle.isEmpty() || !Character.isLowerCase(noun.charAt(0))) {
            return false;
        }
        Lexeme lexeme = lexemes.of(TokenKind.WORD, noun.toCharArray(), 0, noun.length());
        return lexeme.definite() || lexeme.lists().containsAny(WordClass.DEFINITE_NOUN, WordClass.SELF_NAMED);
    }

    /** Returns the gender that a role's word implies. */
    public Gender genderOfRole(String word) {
        return Objects.requireNonNullElse(role(Lexicon.fold(word)), Gender.UNKNOWN);
    }

    /** Returns other words that may describe whoever holds a role. */
    public Set<String> relatedWords(String role) {
        return relatedWords.getOrDefault(Lexicon.fold(role), Set.of());
    }

    /** Returns the roles whose holders a word may describe. */
    public Set<String> relatedRoles(String word) {
        return relatedRoles.getOrDefault(Lexicon.fold(word), Set.of());
    }

    /** Returns the first listed form of a word for a country or its people; any other word as it is, folded. */
    public String country(String word) {
        String folded = Lexicon.fold(word);
        String country = demonyms.country(folded);
        return country == null ? withoutFormer(withoutArticle(folded)) : country;
    }
}
