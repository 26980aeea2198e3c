package app.rundown.quote.name;

import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.TokenCursor;
import java.util.List;

/** Finds where a person's name begins behind titles, offices and other words with capitals. */
final class NameStart {
    private NameStart() {}

    /** Returns where the name begins within a run of capitalised words, or -1 where there seems to be none. */
    static int in(List<Token> tokens, NameRun run, Language language) {
        int start = find(tokens, run, language);
        return start >= 0
                        && (isBehindOffice(tokens, run.from(), start, language)
                                || isSaintsPlace(tokens, start, run.to()))
                ? -1
                : start;
    }

    /** Whether "of" right behind an office would begin the name ("Autarca de Vale de Mós"): it leads to a place. */
    private static boolean isBehindOffice(List<Token> tokens, int first, int start, Language language) {
        Token of = tokens.get(start);
        return start > first
                && language.has(Language.Trait.SUBJECT_AFTER_PHRASES)
                && of.is(WordClass.OF)
                && !of.isCapitalised()
                && tokens.get(start - 1).isRole();
    }

    /**
     * Whether a saint's name is a place's (Portuguese "o governador de Santa Luzia do Sul"): a title, an age or a verb
     * of speaking beside it would show a person.
     */
    private static boolean isSaintsPlace(List<Token> tokens, int start, int to) {
        Token here = tokens.get(start);
        boolean opens = here.is(WordClass.SAINT) && !here.isGivenName();
        int saint = opens ? start : start - 1;
        Token word = TokenCursor.tokenAt(tokens, saint);
        if (!word.isCapitalised() || !word.is(WordClass.SAINT) || opens && to == start + 1) {
            return false;
        }
        Token before = TokenCursor.tokenAt(tokens, saint - 1);
        boolean governed = before.isAny(WordClass.PREPOSITION, WordClass.OF, WordClass.ARTICLED, WordClass.LOCATIVE);
        boolean person = before.isRole()
                || NameRun.isTitle(before)
                || NameEvidence.isBehindSpeech(tokens, saint)
                || !governed && NameEvidence.isSubjectOfSpeech(tokens, to);
        return !person && !NameEvidence.isAged(new TokenCursor(tokens, to));
    }

    private static int find(List<Token> tokens, NameRun run, Language language) {
        int last = run.to() - 1;
        for (int i = run.from(); i <= last; i++) {
            if (tokens.get(i).is(WordClass.HEAD)) {
                int holder = NameCases.holderIn(tokens, new NameRun(i, run.to()), language);
                return holder < 0 && isBehindBody(tokens, i, last, language) ? last - 1 : holder;
            }
        }
        if (language.has(Language.Trait.VERB_SECOND) && followsBody(tokens, run)) {
            return -1;
        }
        int field = NameCases.afterField(tokens, run, language);
        if (field > run.from()) {
            return field < run.to() ? field : -1;
        }
        if (isOnlyClub(tokens, run) || isPlace(tokens, run, language) || followsArticle(tokens, run, language)) {
            return -1;
        }
        if (isField(tokens, run.from())) {
            return behindField(tokens, run);
        }
        boolean described = TokenCursor.tokenAt(tokens, run.from() - 1).isRole();
        boolean two = last == run.from() + 1
                || last > run.from() && tokens.get(run.from() + 1).isGivenName();
        boolean given = tokens.get(run.from()).isGivenName() || opensWithUnknownName(tokens, run, language);
        if (described && two && given || isPlaceAsGivenName(tokens, run, language)) {
            return run.from();
        }
        boolean surname = tokens.get(last).is(WordClass.ALSO_SURNAME)
                && last > run.from()
                && (tokens.get(last - 1).isGivenName() && !NameRun.isNoName(tokens.get(last - 1))
                        || NameRun.isTitle(tokens.get(last - 1)));
        if (surname) {
            return tokens.get(last - 1).isGivenName() ? firstGiven(tokens, run.from(), last - 1) : last;
        }
        if (tokens.get(last)
                .isAny(
                        WordClass.ORGANISATION,
                        WordClass.CALENDAR,
                        WordClass.OUTLET,
                        WordClass.DETERMINER,
                        WordClass.PREPOSITION,
                        WordClass.CONJUNCTION)) {
            return -1;
        }
        int after = run.from();
        for (int i = run.from(); i <= last; i++) {
            Token token = tokens.get(i);
            boolean givenName = token.isGivenName() && i < last;
            boolean afterGiven = i > after && tokens.get(after).isGivenName() && !NameRun.isNoName(tokens.get(after));
            boolean alsoSurname = i > after
                    && (token.is(WordClass.ALSO_SURNAME) || i == last && (afterGiven || !NameRun.isNoName(token)));
            boolean apart = NameRun.isTitle(token)
                    || NameRun.isCompound(tokens, i)
                    || NameRun.isNoName(token)
                    || i == run.from() && isAcronym(tokens, i, last);
            boolean particle = i < last && isParticle(tokens, after, i);
            if ((apart || token.isRole() || token.is(WordClass.ORIGIN_FEMALE) && !givenName)
                    && !particle
                    && !alsoSurname
                    && !(givenName && (i == after || !NameRun.isNoName(token)))) {
                after = i + 1;
            }
        }
        for (int i = after; i < last; i++) {
            Token token = tokens.get(i);
            if (token.isGivenName() && !NameRun.isTitle(token) && !NameRun.isNoName(token)) {
                return i;
            }
        }
        return after <= last ? after : -1;
    }

    /** Whether the name of a body of two words or more stands before somebody's ("told Agency Harbour Anna Lee"). */
    static boolean isBehindBody(List<Token> tokens, int head, int last, Language language) {
        return language.has(Language.Trait.SUBJECT_AFTER_PHRASES)
                && last - head == 3
                && tokens.get(last - 1).isGivenName()
                && !NameRun.isNoName(tokens.get(last - 1))
                && !NameRun.isNoName(tokens.get(last))
                && !tokens.get(last - 2).is(WordClass.PARTICLE)
                && !tokens.get(last - 2).isGivenName();
    }

    /**
     * Whether a word before two others is an organisation's short form, and so no first name ("told HRN Anna Lee"). Of
     * two letters, it may be somebody's initials.
     */
    private static boolean isAcronym(List<Token> tokens, int word, int last) {
        String text = tokens.get(word).text();
        return last - word >= 2
                && text.length() > 2
                && text.chars().allMatch(Character::isUpperCase)
                && !tokens.get(word + 1).text().chars().allMatch(Character::isUpperCase);
    }

    /**
     * Whether a word with a capital is what an office of state is of ("ministra de Sanidad", "ministre de la Santé").
     */
    static boolean isField(List<Token> tokens, int word) {
        int of = word - 1;
        if (TokenCursor.tokenAt(tokens, of).is(WordClass.DEFINITE)) {
            of--;
        }
        Token leads = TokenCursor.tokenAt(tokens, of);
        Token office = TokenCursor.tokenAt(tokens, of - 1);
        return leads.isAny(WordClass.OF, WordClass.ARTICLED)
                && office.is(WordClass.PORTFOLIO)
                && office.isRole()
                && !tokens.get(word).isGivenName();
    }

    /** Returns where the holder's name begins behind what the office is of, or -1 where none follows. */
    private static int behindField(List<Token> tokens, NameRun run) {
        for (int i = run.from() + 1; i < run.to() - 1; i++) {
            if (tokens.get(i).isGivenName()) {
                return i;
            }
        }
        boolean two = run.to() - run.from() > 2
                && tokens.subList(run.from(), run.to()).stream().noneMatch(word -> word.is(WordClass.PARTICLE));
        return two ? run.from() + 1 : -1;
    }

    /** Whether the words open with what a place is, so that they name one (Portuguese "Vila Serena da Foz"). */
    private static boolean isPlace(List<Token> tokens, NameRun run, Language language) {
        return language.has(Language.Trait.SUBJECT_AFTER_PHRASES)
                && !language.has(Language.Trait.NO_ARTICLES)
                && run.to() - run.from() > 1
                && tokens.get(run.from()).is(WordClass.WAY)
                && !tokens.get(run.from()).isGivenName();
    }

    /**
     * Whether an article leads to several words of which none is a first name that is known: the press gives people no
     * article, but papers, firms and fields of offices ("to the Harbour Post").
     */
    private static boolean followsArticle(List<Token> tokens, NameRun run, Language language) {
        boolean may = language.has(Language.Trait.SUBJECT_AFTER_PHRASES) && run.to() - run.from() > 1;
        if (!may || !isArticle(TokenCursor.tokenAt(tokens, run.from() - 1))) {
            return false;
        }
        for (int i = run.from(); i < run.to(); i++) {
            Token token = tokens.get(i);
            boolean first = i == run.from() && (token.is(WordClass.PARTICLE) || !token.isCapitalised());
            if (first || token.isGivenName() || token.isRole() || NameRun.isTitle(token)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word is a definite article, or a preposition with one in it (Portuguese "\u00e0", Italian "della"). */
    private static boolean isArticle(Token word) {
        return word.is(WordClass.DEFINITE)
                || word.is(WordClass.PREPOSITION) && word.isAny(WordClass.MASCULINE, WordClass.FEMININE)
                || word.is(WordClass.SOURCE)
                        && word.is(WordClass.OF)
                        && word.folded().length() > 2;
    }

    /**
     * Whether the first of two words is a place after which somebody is named, as their office before it shows (Spanish
     * "el portero uruguayo Washington Lee").
     */
    private static boolean isPlaceAsGivenName(List<Token> tokens, NameRun run, Language language) {
        Token first = tokens.get(run.from());
        Token last = tokens.get(run.to() - 1);
        TokenCursor before = new TokenCursor(tokens, run.from() - 1);
        boolean quality = before.token().isAny(WordClass.ADJECTIVE, WordClass.DEMONYM);
        Token role = quality ? before.previous() : before.token();
        return run.to() - run.from() == 2
                && language.has(Language.Trait.SUBJECT_LEFT_OUT)
                && first.isAny(WordClass.PLACE, WordClass.COUNTRY)
                && role.isRole()
                && !role.isCapitalised()
                && !last.isRole()
                && !NameRun.isNoName(last)
                && !last.is(WordClass.BODY_NOUN);
    }

    /** Whether a word leads to the surname ("Lo" in "Anna Lo Russo", "il prefetto Lo Russo"). */
    private static boolean isParticle(List<Token> tokens, int first, int i) {
        Token token = tokens.get(i);
        return i > first && !token.isCapitalised()
                || token.is(WordClass.PARTICLE)
                        && (i > first
                                ? !NameRun.isNoName(tokens.get(first))
                                : TokenCursor.tokenAt(tokens, i - 1).isRole());
    }

    /** Whether the name of a club opens the words and no given name follows (Polish "Stal Rudno"). */
    private static boolean isOnlyClub(List<Token> tokens, NameRun run) {
        int first = run.from();
        while (first < run.to() - 1 && tokens.get(first).is(WordClass.DETERMINER)) {
            first++;
        }
        return tokens.get(first).is(WordClass.CLUB)
                && tokens.subList(run.from(), run.to()).stream().noneMatch(Token::isGivenName);
    }

    /** Returns the first of the given names that end at one ("Lars Petter Dahl"). */
    private static int firstGiven(List<Token> tokens, int from, int last) {
        int first = last;
        while (first > from
                && tokens.get(first - 1).isGivenName()
                && !NameRun.isNoName(tokens.get(first - 1))
                && !tokens.get(first - 1).isRole()) {
            first--;
        }
        return first;
    }

    /** Whether a word that no list has stands before a given name, where nouns have no capitals ("Ine Marie Holt"). */
    private static boolean opensWithUnknownName(List<Token> tokens, NameRun run, Language language) {
        Token first = tokens.get(run.from());
        return run.to() - run.from() > 2
                && tokens.get(run.from() + 1).isGivenName()
                && language.has(Language.Trait.VERB_SECOND)
                && !language.has(Language.Trait.CAPITAL_NOUNS)
                && !NameRun.isNoName(first)
                && !NameRun.isCompound(first)
                && !NameRun.isInCapitals(tokens, run.from(), run.from() + 1);
    }

    /** Whether a noun for an organisation leads to the words, so that they name one (Dutch "rederij Lee & Zoon"). */
    private static boolean followsBody(List<Token> tokens, NameRun run) {
        int first = run.from();
        while (first < run.to() - 1 && tokens.get(first).isAny(WordClass.COMMON, WordClass.DETERMINER)) {
            first++;
        }
        Token noun =
                tokens.get(first).is(WordClass.BODY_NOUN) ? tokens.get(first) : TokenCursor.tokenAt(tokens, first - 1);
        Token name = noun == tokens.get(first) ? TokenCursor.tokenAt(tokens, first + 1) : tokens.get(first);
        return noun.is(WordClass.BODY_NOUN) && !noun.possessive() && !noun.isRole() && !name.isGivenName();
    }
}
