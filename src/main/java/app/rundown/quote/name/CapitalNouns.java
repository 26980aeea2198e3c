package app.rundown.quote.name;

import app.rundown.quote.name.Mention.Type;
import app.rundown.quote.word.CueVerbs;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.TokenCursor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Judges capitalised words in languages that write all nouns so: which of them name an organisation or a role, and
 * which may be a person's name.
 */
final class CapitalNouns {
    /** The most letters of a firm's legal form. */
    private static final int LEGAL_FORM = 4;

    /** The words, folded, that the document writes with an article, as it writes nouns and not persons' names. */
    private final Set<String> withArticle = new HashSet<>();

    /** The words, folded, with an s at their end that own what stands behind them, as its noun shows. */
    private final Set<String> owning = new HashSet<>();
    /** The words, folded, with an s at their end before a word that may be such a noun or a verb. */
    private final Set<String> perhapsOwning = new HashSet<>();
    /** The words, folded, with an s at their end that stand elsewhere. */
    private final Set<String> notOwning = new HashSet<>();

    private final Language language;

    /** Judges words of a language. */
    CapitalNouns(Language language) {
        this.language = language;
    }

    /** Whether the language writes its nouns so. */
    boolean count() {
        return language.has(Language.Trait.CAPITAL_NOUNS);
    }

    /**
     * Remembers the first word of a run, if an article stands before it, the last one, if it may own something, and a
     * firm's name before its legal form.
     */
    void note(List<Token> tokens, NameRun run, WordUse use) {
        int form = count() ? legalForm(tokens, run) : -1;
        if (form > run.from()) {
            use.addFirm(Lexicon.fold(NameRun.text(tokens, bodyStart(tokens, run, form), form)));
        }
        Token last = tokens.get(run.to() - 1);
        if (last.folded().endsWith("s") && language.has(Language.Trait.GENITIVE_S)) {
            Token next = TokenCursor.tokenAt(tokens, run.to());
            boolean perhaps = mayBeOwned(next) && !isVerbOfClause(tokens, run);
            (isOwned(next) ? owning : perhaps ? perhapsOwning : notOwning).add(last.folded());
        }
        Token before = TokenCursor.tokenAt(tokens, run.from() - 1);
        Token first = tokens.get(run.from());
        if (before.isAny(WordClass.DETERMINER, WordClass.DEFINITE)) {
            withArticle.add(first.folded());
        } else if (first.is(WordClass.DETERMINER) && run.to() > run.from() + 1) {
            withArticle.add(tokens.get(run.from() + 1).folded());
        }
    }

    /** Remembers what was noted elsewhere. */
    void join(CapitalNouns other) {
        withArticle.addAll(other.withArticle);
        owning.addAll(other.owning);
        perhapsOwning.addAll(other.perhapsOwning);
        notOwning.addAll(other.notOwning);
    }

    /** Whether a folded word that stands alone may be a person's name, once all texts have been read. */
    boolean mayBeName(String word) {
        return !count() || !withArticle.contains(word) && !language.isRole(word) && !isListed(word);
    }

    /** Whether a single word follows a role in its run, as a surname does ("Kanzler Lee"). */
    boolean followsRole(List<Token> tokens, int position) {
        Token before = TokenCursor.tokenAt(tokens, position - 1);
        return count() && before.isRole() && before.isCapitalised();
    }

    /** Whether one of some words is a listed noun, a role or a place, and so no part of a person's name. */
    boolean areListed(List<Token> words) {
        if (!count()) {
            return false;
        }
        Token last = words.getLast();
        boolean surname = words.size() > 1
                && words.getFirst().isGivenName()
                && !last.isInCapitals()
                && (last.is(WordClass.ALSO_SURNAME)
                        || (!last.isRole() || words.size() == 2) && !language.isListedWhole(last.folded()));
        return holdsNoun(surname ? words.subList(0, words.size() - 1) : words);
    }

    /**
     * Makes the genitive of a surname that the document also has without its s the same name. A name that may be a
     * genitive wherever it stands is forgotten: nobody can tell whether the s is part of it.
     *
     * @param standingAlone the single words, folded, that stand as a name
     */
    void joinGenitives(Map<String, List<NameForm>> forms, Set<String> standingAlone) {
        if (!language.has(Language.Trait.GENITIVE_S)) {
            return;
        }
        for (String surname : List.copyOf(forms.keySet())) {
            String shorter = surname.endsWith("s") ? surname.substring(0, surname.length() - 1) : "";
            boolean genitive = !shorter.isEmpty()
                    && forms.containsKey(surname)
                    && (standingAlone.contains(shorter) && !standingAlone.contains(surname)
                            || owning.contains(surname) && !notOwning.contains(surname));
            List<NameForm> plain =
                    genitive ? forms.computeIfAbsent(shorter, k -> new ArrayList<>()) : forms.get(shorter);
            List<NameForm> owners = plain == null ? null : forms.remove(surname);
            if (plain != null && owners != null) {
                owners.forEach(form -> plain.add(form.withoutLastLetter()));
            }
        }
        if (!count() && language.has(WordClass.BODY_TAIL)) {
            forms.keySet().removeIf(name -> perhapsOwning.contains(name) && !notOwning.contains(name));
        }
    }

    /** Whether an unknown word behind words that open a sentence is its verb: it has no other up to the next sign. */
    private static boolean isVerbOfClause(List<Token> tokens, NameRun run) {
        if (TokenCursor.tokenAt(tokens, run.from() - 1).isWord() || run.to() - run.from() < 2) {
            return false;
        }
        int i = run.to() + 1;
        Token token = TokenCursor.tokenAt(tokens, i);
        while (token.isWord() && !token.isAny(WordClass.AND, WordClass.CLAUSE)) {
            if (token.verbForm() != null || token.isAny(WordClass.AUXILIARY, WordClass.BE, WordClass.PERFECT)) {
                return false;
            }
            token = TokenCursor.tokenAt(tokens, ++i);
        }
        return i > run.to() + 1;
    }

    private static boolean mayBeOwned(Token noun) {
        return noun.isWord() && !noun.isCapitalised() && !noun.isListed() && noun.verbForm() == null;
    }

    /** Whether a plain noun stands behind an owner ("Lees statement"). */
    private static boolean isOwned(Token noun) {
        return noun.isWord()
                && noun.verbForm() == null
                && (noun.isRole()
                        || noun.isAny(
                                WordClass.SAY_NOUN,
                                WordClass.WRITING,
                                WordClass.THING,
                                WordClass.POST,
                                WordClass.KIN,
                                WordClass.SPOKES));
    }

    private boolean isListed(String word) {
        return language.isAny(
                word,
                WordClass.NOUN,
                WordClass.THING,
                WordClass.PLURAL_ROLE,
                WordClass.PLURAL,
                WordClass.UNNAMED,
                WordClass.SAY_NOUN,
                WordClass.ORGANISATION,
                WordClass.OUTLET,
                WordClass.COUNTRY,
                WordClass.PLACE,
                WordClass.CALENDAR,
                WordClass.DEMONYM,
                WordClass.STANDPOINT,
                WordClass.COMMON);
    }

    /** Whether one of some words is a listed noun, a role or a place. */
    static boolean holdsNoun(List<Token> words) {
        return words.stream()
                .filter(Token::isCapitalised)
                .anyMatch(word -> NameRun.isNoName(word)
                        || word.isRole()
                        || word.isInCapitals()
                        || word.isAny(
                                WordClass.THING,
                                WordClass.PLURAL_ROLE,
                                WordClass.UNNAMED,
                                WordClass.SAY_NOUN,
                                WordClass.BODY_NOUN));
    }

    /**
     * Whether somebody speaks by a single word: a verb of speech for one subject stands beside it, and no article
     * before it.
     */
    static boolean speaksAlone(List<Token> tokens, int position) {
        Token before = TokenCursor.tokenAt(tokens, position - 1);
        Token next = TokenCursor.tokenAt(tokens, position + 1);
        boolean verbNext = isSpeech(next) && !before.isWord();
        boolean verbBefore = isSpeech(before) && !next.isCapitalised();
        return verbNext || verbBefore;
    }

    private static boolean isSpeech(Token token) {
        CueVerbs.Form form = token.verbForm();
        return form != null
                && !token.isCapitalised()
                && form.use() == CueVerbs.Use.SPEECH
                && !form.compound()
                && (form.tense() == CueVerbs.Tense.PRESENT || form.tense() == CueVerbs.Tense.PAST);
    }

    /** Returns the type of what a capitalised word mentions that names no person; null where it could not speak. */
    static Type typeOf(Token noun) {
        return noun.is(WordClass.ORGANISATION) || noun.is(WordClass.OUTLET) || isAcronym(noun)
                ? Type.BODY
                : noun.isRole() ? Type.ROLE : Type.OTHER;
    }

    /** Whether a word could speak: an organisation, a role, several people, or a thing that seems to speak. */
    static boolean couldSpeak(Token noun) {
        return typeOf(noun) != Type.OTHER
                || noun.isAny(
                        WordClass.PLURAL_ROLE,
                        WordClass.PLURAL,
                        WordClass.THING,
                        WordClass.UNNAMED,
                        WordClass.BODY_NOUN);
    }

    /** Returns where the name of an organisation begins in a run: after common words, dates and roles. */
    static int bodyStart(List<Token> tokens, NameRun run, int noun) {
        int from = noun;
        while (from > run.from()) {
            Token before = tokens.get(from - 1);
            if (before.isRole()
                    || before.isAny(
                            WordClass.COMMON,
                            WordClass.CALENDAR,
                            WordClass.DETERMINER,
                            WordClass.BODY_NOUN,
                            WordClass.THING)) {
                break;
            }
            from--;
        }
        return from;
    }

    /** Returns the token of a firm's legal form in a run ("Lee GmbH"), or -1. */
    private static int legalForm(List<Token> tokens, NameRun run) {
        for (int i = run.to() - 1; i > run.from(); i--) {
            String word = tokens.get(i).text();
            long capitals = word.chars().filter(Character::isUpperCase).count();
            if (tokens.get(i).is(WordClass.ORGANISATION) && capitals > 1 && word.length() <= LEGAL_FORM) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a noun is the name of one organisation rather than of a sort ("Landesbank", but not "Bank"). */
    static boolean isOwnName(Token noun, Language language) {
        return noun.is(WordClass.ORGANISATION) && !language.isListedWhole(noun.folded());
    }

    /** Whether a compound is the name of one organisation because somebody's name opens it ("die Lee-Werft"). */
    private static boolean isNamedAfter(Token noun, NameTable names) {
        int hyphen = noun.text().lastIndexOf('-');
        return hyphen > 1
                && noun.is(WordClass.BODY_NOUN)
                && !names.ofSurname(noun.text().substring(0, hyphen)).isEmpty();
    }

    /**
     * Returns where an organisation's name ends that opens with its noun and may go on with one more word behind "and"
     * ("die Gewerkschaft Lee und Holm sagte"). A plural verb would show that these are two.
     */
    static int joinedEnd(List<Token> tokens, int from, int to) {
        Token more = TokenCursor.tokenAt(tokens, to + 1);
        Token next = TokenCursor.tokenAt(tokens, to + 2);
        Token article = TokenCursor.tokenAt(tokens, from - 1);
        boolean joined = to - from == 2
                && tokens.get(from).isAny(WordClass.ORGANISATION, WordClass.BODY_NOUN)
                && article.is(WordClass.DEFINITE)
                && !TokenCursor.tokenAt(tokens, from - 2).is(WordClass.PREPOSITION)
                && TokenCursor.tokenAt(tokens, to).is(WordClass.AND)
                && !tokens.get(to - 1).isInCapitals()
                && mayBeSecondField(more);
        return joined && !next.isCapitalised() && !showsSeveral(next) ? to + 2 : to;
    }

    /**
     * Returns where an organisation's name ends that tells what it is for, and goes on with "and" and perhaps its short
     * form ("das Amt f\u00fcr Deiche und Siele ADS sagte"); the end itself where a plural verb shows that these are
     * two.
     */
    static int withSecondField(List<Token> tokens, int to) {
        if (!TokenCursor.tokenAt(tokens, to).is(WordClass.AND)
                || !mayBeSecondField(TokenCursor.tokenAt(tokens, to + 1))) {
            return to;
        }
        int end = to + 2;
        while (TokenCursor.tokenAt(tokens, end).isCapitalised()) {
            end++;
        }
        return showsSeveral(TokenCursor.tokenAt(tokens, end)) ? to : end;
    }

    private static boolean mayBeSecondField(Token more) {
        return more.isCapitalised()
                && !more.isInCapitals()
                && !more.isRole()
                && !more.isGivenName()
                && !more.isAny(
                        WordClass.ORGANISATION,
                        WordClass.BODY_NOUN,
                        WordClass.PLURAL_ROLE,
                        WordClass.OUTLET,
                        WordClass.TITLE,
                        WordClass.COUNTRY,
                        WordClass.CALENDAR);
    }

    /** Whether the word behind a joined name shows that it is two bodies': a plural verb, or one more article. */
    private static boolean showsSeveral(Token next) {
        return next.isWord() && next.folded().endsWith("n") || next.is(WordClass.DETERMINER);
    }

    /** Whether a compound for a sort of firm leads to a firm's name ("Autozulieferer Lee"). */
    static boolean introducesBody(List<Token> tokens, NameRun run, int i) {
        return tokens.get(i).is(WordClass.COMPANY)
                && i + 1 < run.to()
                && !holdsNoun(tokens.subList(i + 1, run.to()))
                && !tokens.get(i + 1).isGivenName();
    }

    /**
     * Returns where a name ends that begins with a noun for a town or district behind its article ("die Stadt", "der
     * Landkreis Lee"), or that a firm has elsewhere with its legal form; 0 where none begins.
     */
    static int selfNamedEnd(List<Token> tokens, NameRun run, int i, NameTable names) {
        Token noun = tokens.get(i);
        Token article = TokenCursor.tokenAt(tokens, i - 1);
        if (isNamedAfter(noun, names)) {
            return i + 1;
        }
        if (names.use().isFirm(Lexicon.fold(NameRun.text(tokens, i, run.to())))) {
            return run.to();
        }
        if (!noun.is(WordClass.SELF_NAMED) || !article.is(WordClass.DETERMINER) || article.is(WordClass.INDEFINITE)) {
            return 0;
        }
        return i + 1 < run.to() && names.namesNobodyAt(tokens, i + 1) ? run.to() : i + 1;
    }

    private static boolean isAcronym(Token noun) {
        return noun.isInCapitals()
                && !noun.isAny(WordClass.COMMON, WordClass.CALENDAR, WordClass.COUNTRY, WordClass.PLACE);
    }
}
