package app.rundown.quote.name;

import app.rundown.quote.word.FirstNames;
import app.rundown.quote.word.Gender;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.TokenCursor;
import app.rundown.quote.word.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Learns the people whom a document names: by a given name before another capitalised word, by a title before a name,
 * or by two capitalised words where a person is expected ("said A B", "A B, a ...").
 */
public final class NameLearner {
    /** The most words of a name. */
    private static final int LONGEST_NAME = 5;

    /** The forms of names that count, by folded surname; empty until all texts have been read. */
    private final Map<String, List<NameForm>> forms = new HashMap<>();
    /** Names that count in any case. */
    private final List<NameForm> firm = new ArrayList<>();
    /** The single words, folded, that stood as a name without a title. */
    private final Set<String> standingAlone = new HashSet<>();
    /** Single words beside a verb of speech. */
    private final List<String> speakingAlone = new ArrayList<>();
    /** Names of several words beside a verb of speech, which count unless something speaks against it. */
    private final List<NameForm> likely = new ArrayList<>();
    /** Names of several words that only count where the last word also stands as a name elsewhere. */
    private final List<NameForm> doubtful = new ArrayList<>();
    /** Given names that stand alone behind a title ("Dame Una") or beside a verb of speech. */
    private final List<NameForm> givenAlone = new ArrayList<>();

    /** Names behind a title: the surname, which may be the first word of the full name ("Mrs. Dai" of "Dai Li"). */
    private final List<NameForm> titledAlone = new ArrayList<>();

    /** Single words, folded, between an office and its holder's name: what the office is of. */
    private final Set<String> ofOffices = new HashSet<>();

    private final WordUse use = new WordUse();

    private final Language language;
    private final CapitalNouns nouns;
    private final IntroducedBodies bodies = new IntroducedBodies();

    /** Starts with nobody, in a document of a language. */
    public NameLearner(Language language) {
        this.language = language;
        this.nouns = new CapitalNouns(language);
    }

    /**
     * Reads one text. A line in title case teaches only pairs of a given name and the word after it, and these only
     * where other lines confirm that word.
     */
    public void read(String text) {
        read(Tokens.of(text, List.of(), language));
    }

    /** Reads one text that is split already, as {@link #read(String)} does. */
    public void read(List<Token> tokens) {
        if (TitleCase.isIn(tokens, language)) {
            learnPairs(tokens);
            return;
        }
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean mayBegin = token.isCapitalised() || token.is(WordClass.PARTICLE);
            NameRun run = mayBegin ? NameRun.at(tokens, i, language) : null;
            if (run == null || run.isEmpty()) {
                use.addLower(token);
            } else if (!NameRun.leadsToSubject(tokens, i, language)) {
                use.addRun(new TokenCursor(tokens, i), key(tokens, i, run.to()));
                if (tokens.get(i).is(WordClass.PREPOSITION) && run.to() > i + 1) {
                    use.addRun(new TokenCursor(tokens, i + 1), key(tokens, i + 1, run.to()));
                }
                nouns.note(tokens, run, use);
                bodies.note(tokens, run);
                learnName(tokens, run);
                i = run.to() - 1;
            }
        }
    }

    private static String key(List<Token> tokens, int from, int to) {
        return to - from == 1 ? tokens.get(from).folded() : Lexicon.fold(NameRun.text(tokens, from, to));
    }

    private void learnPairs(List<Token> tokens) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token first = tokens.get(i);
            Token second = tokens.get(i + 1);
            boolean name =
                    first.isCapitalised() && !first.possessive() && second.isCapitalised() && first.isGivenName();
            if (name && !NameRun.isNoName(first) && !NameRun.isNoName(second)) {
                doubtful.add(new NameForm(List.of(first.text(), second.text())));
            }
        }
    }

    /** Reads a text that is nothing but a name, as a tag may be; ignores it unless it begins with a given name. */
    public void readTag(String text) {
        List<Token> tokens = Tokens.of(text, List.of(), language);
        NameRun run = NameRun.at(tokens, 0, language);
        if (run.to() == tokens.size() && !run.isEmpty() && tokens.getFirst().isGivenName()) {
            learnName(tokens, run);
        }
    }

    /** Learns what another one has learnt, which read the texts that follow. */
    public void join(NameLearner next) {
        firm.addAll(next.firm);
        standingAlone.addAll(next.standingAlone);
        speakingAlone.addAll(next.speakingAlone);
        likely.addAll(next.likely);
        doubtful.addAll(next.doubtful);
        givenAlone.addAll(next.givenAlone);
        titledAlone.addAll(next.titledAlone);
        ofOffices.addAll(next.ofOffices);
        use.join(next.use);
        nouns.join(next.nouns);
        bodies.join(next.bodies);
    }

    /** Returns what was learnt; two spellings of one name count as one. */
    public NameTable table() {
        Map<Character, Set<String>> speakingByLetter = new HashMap<>();
        for (String name : speakingAlone) {
            String word = Lexicon.fold(name);
            speakingByLetter
                    .computeIfAbsent(word.charAt(0), k -> new HashSet<>())
                    .add(word);
        }
        firm.forEach(this::add);
        likely.stream().filter(this::mayBePerson).forEach(this::add);
        Set<String> misspelt = new HashSet<>();
        for (NameForm form : doubtful) {
            String surname = form.surname();
            Set<String> speaking = surname.isEmpty()
                    ? Set.of()
                    : speakingByLetter.getOrDefault(surname.charAt(0), Set.of()).stream()
                            .filter(word -> FirstNames.mayBeMisspelt(word, surname))
                            .collect(Collectors.toSet());
            boolean confirmed = standingAlone.contains(surname) || forms.containsKey(surname) || !speaking.isEmpty();
            if (confirmed && mayBePerson(form)) {
                add(form);
                misspelt.addAll(speaking);
            }
        }
        Set<String> opens = new HashSet<>();
        forms.values()
                .forEach(group -> group.stream()
                        .filter(form -> !form.isSurnameOnly())
                        .forEach(form -> opens.add(Lexicon.fold(form.words().getFirst()))));
        for (String name : speakingAlone) {
            NameForm form = new NameForm(List.of(name));
            boolean first = opens.contains(form.surname()) && !forms.containsKey(form.surname());
            if (first && mayBePerson(form)) {
                givenAlone.add(form);
            } else if (mayBePerson(form)
                    && (isNamed(form.surname()) || misspelt.contains(form.surname()))
                    && !language.isAny(name, WordClass.PLURAL_ROLE, WordClass.THING, WordClass.UNNAMED)) {
                add(form);
            }
        }
        if (language.hasCases()) {
            forms.values()
                    .removeIf(group -> group.stream()
                            .allMatch(form -> form.isSurnameOnly() && ofOffices.contains(form.surname())));
            titledAlone.removeIf(form -> ofOffices.contains(form.surname()));
            NameCases.join(forms, standingAlone, language);
        }
        nouns.joinGenitives(forms, standingAlone);
        bodies.removeFrom(forms);
        joinGivenNames();
        List<Person> persons = new ArrayList<>();
        forms.values().forEach(ofOneSurname -> persons.addAll(new NameMerge(ofOneSurname, language).persons()));
        return new NameTable(persons, use, language);
    }

    /**
     * Lets a given name alone mean the person of the full name, if only one has it; where nobody has, it is all that is
     * known of a person. The surname behind a title may stand first.
     */
    private void joinGivenNames() {
        Map<String, NameForm> bearers = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (List<NameForm> group : forms.values()) {
            for (NameForm form : group) {
                NameForm other = form.isSurnameOnly()
                        ? null
                        : bearers.putIfAbsent(Lexicon.fold(form.words().getFirst()), form);
                if (other != null && !other.surname().equals(form.surname())) {
                    shared.add(Lexicon.fold(form.words().getFirst()));
                }
            }
        }
        for (NameForm form : titledAlone) {
            NameForm whole = bearers.get(form.surname());
            List<NameForm> group = forms.getOrDefault(form.surname(), List.of());
            if (whole != null
                    && !shared.contains(form.surname())
                    && group.stream().allMatch(NameForm::isSurnameOnly)) {
                forms.remove(form.surname());
                add(new NameForm(whole.words(), form.gender(), form.roles(), true));
            }
        }
        for (NameForm form : givenAlone) {
            NameForm whole = bearers.get(form.surname());
            if (whole == null && (form.firm() || use.isName(form.surname()) && mayBePerson(form))) {
                add(form);
            } else if (whole != null && !shared.contains(form.surname())) {
                add(new NameForm(whole.words(), form.gender(), form.roles(), form.firm() || whole.firm()));
            }
        }
    }

    /** Whether a single word is used as a name is; a noun without an article may open sentences too. */
    private boolean isNamed(String surname) {
        return language.has(Language.Trait.NO_ARTICLES) ? use.isInsideSentence(surname) : use.isName(surname);
    }

    /**
     * Whether nothing speaks against a name without firm evidence: it has no word of an organisation or a place, no
     * word that the document also writes without a capital, and is no abbreviation, and nothing happens in it.
     */
    private boolean mayBePerson(NameForm form) {
        for (String word : form.words()) {
            boolean plain = use.isAlsoInLowerCase(word) && !language.is(WordClass.PARTICLE, word);
            if ((plain || NameRun.isNoName(language, word)) && !Lexicon.isGivenName(word)) {
                return false;
            }
        }
        if (form.isSurnameOnly() && !nouns.mayBeName(form.surname())) {
            return false;
        }
        String whole = String.join(" ", form.words());
        return !use.isPlace(Lexicon.fold(whole)) && !whole.equals(whole.toUpperCase(Locale.ROOT));
    }

    private void learnName(List<Token> tokens, NameRun run) {
        int to = run.to();
        while (to - run.from() > 1 && tokens.get(to - 1).is(WordClass.SUFFIX)) {
            to--;
        }
        int from = NameStart.in(tokens, new NameRun(run.from(), to), language);
        boolean none = from < 0 || NameEvidence.isOfWay(tokens, run.from()) || to - from > LONGEST_NAME;
        if (none || NameRun.isInCapitals(tokens, from, to)) {
            return;
        }
        Token before = TokenCursor.tokenAt(tokens, from - 1);
        boolean office = TokenCursor.tokenAt(tokens, from - 2).isRole()
                && tokens.get(from).isGivenName();
        if (office && to - from > 1 && before.isCapitalised() && !NameRun.isTitle(before)) {
            ofOffices.add(before.folded());
        }
        boolean titled = NameRun.isTitle(before);
        if (to - from == 1 && !titled && !isIntroduced(tokens, from, to) && !nouns.followsRole(tokens, from)) {
            learnSingleWord(tokens, from);
            return;
        }
        if (nouns.areListed(tokens.subList(from, to)) || NameCases.isOfOffice(tokens, from, to, language)) {
            return;
        }
        List<String> words = tokens.subList(from, to).stream().map(Token::text).toList();
        doubtful.addAll(NameForm.sharing(tokens, from, words));
        boolean certain = titled
                || tokens.get(from).isGivenName()
                || to - from == 2 && NameCases.isGiven(tokens.get(from), language)
                || NameEvidence.isCertain(tokens, from, to)
                || Offices.before(tokens, from, run.to(), language) >= 0;
        Gender later = certain ? null : LaterPronoun.after(tokens, from, to);
        if (!certain && later == null && !NameEvidence.isLikely(tokens, from, to)) {
            // "Płonie Lee" may be a sentence.
            if (before.isWord() || !language.mayBeVerb(words.getFirst())) {
                doubtful.add(new NameForm(words));
            }
            return;
        }
        Set<String> roles = RoleWords.around(tokens, from, run.to(), language);
        NameForm form = new NameForm(
                words,
                gender(titled ? genderOfTitle(before) : later == null ? Gender.UNKNOWN : later, roles),
                roles,
                certain,
                NameEvidence.isRelative(tokens, from));
        if (to - from == 1 && titled && !tokens.get(from).isGivenName()) {
            titledAlone.add(form);
        }
        if (to - from == 1
                && before.is(WordClass.GIVEN_TITLE)
                && tokens.get(from).isGivenName()) {
            givenAlone.add(form);
        } else if (certain) {
            firm.add(form);
        } else {
            likely.add(form);
        }
    }

    /** Whether what stands before or behind a name of one word shows that it is a person's. */
    private boolean isIntroduced(List<Token> tokens, int from, int to) {
        Token before = TokenCursor.tokenAt(tokens, from - 1);
        return NameEvidence.isIntroduced(tokens, from)
                || before.isRole() && NameEvidence.isAged(new TokenCursor(tokens, to))
                || tokens.get(from).isGivenName()
                        && (before.isAny(WordClass.GIVEN_TITLE, WordClass.AGED)
                                || (language.has(Language.Trait.VERB_SECOND) || language.hasCases())
                                        && NameEvidence.isRelative(tokens, from));
    }

    private void learnSingleWord(List<Token> tokens, int position) {
        Token word = tokens.get(position);
        if (NameRun.isNoName(word)) {
            return;
        }
        if (nouns.count()) {
            if (word.isGivenName() && NameEvidence.isBehindSpeech(tokens, position)) {
                givenAlone.add(new NameForm(List.of(word.text())));
            }
            if (CapitalNouns.speaksAlone(tokens, position) && !word.isGivenName()) {
                standingAlone.add(word.folded());
                speakingAlone.add(word.text());
            }
            return;
        }
        standingAlone.add(word.folded());
        if (NameEvidence.areJoinedBySingular(tokens, position, position + 1, language)) {
            return;
        }
        boolean spoken = language.has(Language.Trait.SUBJECT_LEFT_OUT) && NameEvidence.leadsToColon(tokens, position);
        boolean governed = language.has(Language.Trait.INVERSION)
                && TokenCursor.tokenAt(tokens, position - 1).isAny(WordClass.PREPOSITION, WordClass.DETERMINER);
        if (!governed
                && !word.isRole()
                && (NameEvidence.isAgedAlone(tokens, position) || spoken && word.isGivenName())) {
            givenAlone.add(new NameForm(List.of(word.text()), language.genderOfGiven(word.text()), Set.of(), true));
        }
        if (!governed
                && !isGenitive(tokens, position)
                && !word.isRole()
                && (NameEvidence.isSubjectOfSpeech(tokens, position + 1)
                        || word.isGivenName() && NameEvidence.isBehindSpeech(tokens, position))) {
            if (word.isGivenName()) {
                givenAlone.add(
                        new NameForm(List.of(word.text()), language.genderOfGiven(word.text()), Set.of(), false));
            } else {
                speakingAlone.add(word.text());
            }
        }
    }

    /**
     * Whether a word may depend on the noun before it, in a language where cases show that ("the ministry Arkadii").
     */
    private boolean isGenitive(List<Token> tokens, int position) {
        Token before = TokenCursor.tokenAt(tokens, position - 1);
        return language.hasCases()
                && before.isWord()
                && !before.isCapitalised()
                && !before.isRole()
                && before.verbForm() == null
                && !before.isAny(
                        WordClass.PREPOSITION,
                        WordClass.CONJUNCTION,
                        WordClass.CLAUSE,
                        WordClass.ADVERB,
                        WordClass.AUXILIARY,
                        WordClass.TITLE,
                        WordClass.ADJECTIVE,
                        WordClass.DETERMINER);
    }

    private void add(NameForm form) {
        forms.computeIfAbsent(form.surname(), k -> new ArrayList<>()).add(form);
    }

    /** Returns what a title shows, or else the first of the roles that shows anything. */
    private Gender gender(Gender ofTitle, Set<String> roles) {
        Gender known = ofTitle;
        for (String role : roles) {
            known = known == Gender.UNKNOWN ? language.genderOfRole(role) : known;
        }
        return known;
    }

    private static Gender genderOfTitle(Token title) {
        Gender shown = RoleWords.titleGender(title);
        return shown == Gender.UNKNOWN ? title.genderOfRole() : shown;
    }
}
