package app.rundown.quote.name;

import app.rundown.quote.name.Mention.Type;
import app.rundown.quote.word.Gender;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.TokenCursor;
import java.util.ArrayList;
import java.util.List;

/** Finds the mentions of one passage, outside its quoted runs. */
public final class Mentions {

    /** The tokens of "Ordnungs- und", before the second half of a name. */
    private static final int HALF = 3;

    private final List<Token> tokens;
    private final NameTable names;
    /** Whether the language writes all nouns with capitals. */
    private final boolean capitalNouns;

    private final List<Mention> found = new ArrayList<>();

    private Mentions(List<Token> tokens, NameTable names) {
        this.tokens = tokens;
        this.names = names;
        this.capitalNouns = names.language().has(Language.Trait.CAPITAL_NOUNS);
    }

    /** Returns the mentions in order; their names or nouns never overlap. */
    public static List<Mention> in(List<Token> tokens, NameTable names) {
        return List.copyOf(Origins.joined(tokens, new Mentions(tokens, names).find(), names));
    }

    private List<Mention> find() {
        int i = 0;
        while (i < tokens.size()) {
            i = tokens.get(i).isWord() ? addFrom(i) : i + 1;
        }
        return found;
    }

    private Token token(int position) {
        return TokenCursor.tokenAt(tokens, position);
    }

    /** Adds the mention that a word begins, if any; returns the token to go on from. */
    private int addFrom(int i) {
        Token token = tokens.get(i);
        boolean mayName =
                token.isCapitalised() && token.isGivenName() && token(i + 1).isCapitalised();
        if (token.isAny(WordClass.MALE, WordClass.FEMALE) && !(mayName && Bearers.begin(tokens, i, names))) {
            boolean owns = token.is(WordClass.POSSESSIVE) && RoleWords.ownsNextWord(tokens, i);
            found.add(new Mention(
                    Type.PRONOUN, i, i, i + 1, token.text(), List.of(), LaterPronoun.genderOf(token), owns));
            return i + 1;
        }
        Mention latter = Latters.at(tokens, i);
        if (latter != null) {
            found.add(latter);
            return i + 1;
        }
        if (token.is(WordClass.WHO)) {
            add(Type.RELATIVE, i, i, i + 1, Gender.UNKNOWN);
            return i + 1;
        }
        Mention seat = Seats.at(tokens, i, names);
        if (seat != null) {
            found.add(seat);
            return seat.to();
        }
        if (NameRun.leadsToSubject(tokens, i, names.language())) {
            return i + 1;
        }
        boolean several = RoleWords.isNumberOfPeople(tokens, i);
        boolean office = token.isRole()
                && (NameEvidence.isTitleAlone(tokens, i, names.language())
                        || names.language().hasCases()
                                && (token(i + 1).is(WordClass.HEAD) || Descriptions.bodyEnd(tokens, i + 1, names) > 0));
        boolean some = several && token.is(WordClass.INDEFINITE);
        if (token.isCapitalised() && !some && !office && !token.isAny(WordClass.FIRST_PERSON, WordClass.IT)) {
            return addNamesIn(NameRun.at(tokens, i, names.language()));
        }
        boolean people = token.is(WordClass.PLURAL_ROLE)
                && !NameEvidence.isAttribute(token, token(i + 1))
                && !NameEvidence.isSingular(tokens, i, names.language());
        if (token.isAny(WordClass.FIRST_PERSON, WordClass.PLURAL) || people || several) {
            int phrase = some ? i : RoleWords.phraseStart(tokens, i, names.language());
            add(Type.OTHER, phrase, i, i + 1, Gender.UNKNOWN);
            return i + 1;
        }
        TokenCursor here = new TokenCursor(tokens, i);
        boolean role = token.isRole() && !Descriptions.isNone(tokens, i, names.language());
        if (role || BodyNouns.isUnknownSpeaker(here, names.language())) {
            addRole(i);
            int end = Descriptions.bodyEnd(tokens, i + 1, names);
            boolean more = names.language().has(Language.Trait.NO_ARTICLES)
                    && token(i + 1).isCapitalised()
                    && names.namesNobodyAt(tokens, i + 1);
            return more ? NameRun.at(tokens, i + 1, names.language()).to() : end > 0 ? end : i + 1;
        } else if (!addView(here)) {
            addNoun(here);
        }
        return i + 1;
    }

    private boolean addView(TokenCursor here) {
        int i = here.position();
        String role = RoleWords.ofView(here, names.language());
        if (role != null && (!token(i + 1).isCapitalised() || names.namesNobodyAt(tokens, i + 1))) {
            add(Type.ROLE, i, i, i + 1, names.language().genderOfRole(role));
        }
        return role != null;
    }

    private void addNoun(TokenCursor here) {
        int i = here.position();
        Token token = here.token();
        boolean titles = token(i + 1).isCapitalised()
                && (NameRun.isTitle(token) || NameEvidence.isTrade(token) && !names.namesNobodyAt(tokens, i + 1));
        boolean owning = token.possessive() && !token.is(WordClass.DEFINITE_NOUN);
        int office = RoleWords.isHalf(tokens, i + 1) ? i + 1 + RoleWords.HALF : i + 1;
        boolean qualifies = titles
                || !owning && token(office).isRole() && !Offices.isOnlyQuality(tokens, office, names.language())
                || BodyNames.isSort(tokens, i, names);
        if ((BodyNouns.isAt(here, names.language()) || token.isAny(WordClass.THING, WordClass.UNNAMED)) && !qualifies) {
            add(Type.OTHER, RoleWords.phraseStart(tokens, i, names.language()), i, i + 1, Gender.UNKNOWN);
        }
    }

    /** Adds the role that a word names ("the minister"), unless it only leads to a name or to another role. */
    private void addRole(int i) {
        Token noun = token(i);
        Token next = token(i + 1);
        boolean bare = names.language().has(Language.Trait.NO_ARTICLES);
        boolean nameless =
                capitalNouns && CapitalNouns.holdsNoun(List.of(next)) || bare && names.namesNobodyAt(tokens, i + 1);
        boolean anybody = token(i - 1).is(WordClass.INDEFINITE) && names.namesNobodyAt(tokens, i + 1);
        boolean ranked = Offices.isRanked(tokens, i, names.language());
        boolean leads = token(ranked ? i + 2 : i + 1).isCapitalised() && !noun.possessive() && !nameless && !anybody;
        if (leads || next.isRole() && !bare && !ranked || Offices.isOnlyQuality(tokens, i, names.language())) {
            return;
        }
        int start = RoleWords.phraseOfRole(tokens, i, names.language());
        Token first = token(start);
        boolean definite = bare
                || noun.isDefinite()
                || token(start - 1).is(WordClass.ARTICLED)
                || start < i && (first.is(WordClass.DETERMINER) || first.possessive() || first.isCapitalised());
        if (!definite) {
            return;
        }
        boolean unnamed = first.is(WordClass.DETERMINER) && first.is(WordClass.INDEFINITE);
        add(
                unnamed ? Type.OTHER : Type.ROLE,
                start,
                i,
                Descriptions.end(tokens, ranked ? i + 2 : i + 1),
                RoleWords.genderOf(noun, first));
    }

    /**
     * Adds what a run of capitalised nouns mentions that names no person, in a language that writes all nouns so.
     * Returns the token to go on from.
     */
    private int addNouns(NameRun run) {
        for (int i = run.from(); i < run.to(); i++) {
            Token noun = token(i);
            if (CapitalNouns.introducesBody(tokens, run, i)) {
                int end = LongBodyNames.withCause(tokens, run.to(), names.language());
                add(Type.BODY, RoleWords.phraseStart(tokens, i, names.language()), i + 1, end, Gender.UNKNOWN);
                return end;
            }
            if (Origins.isAt(tokens, i, names)) {
                return addOrigin(i, run.to());
            }
            int own = CapitalNouns.selfNamedEnd(tokens, run, i, names);
            if (own > i) {
                add(Type.BODY, RoleWords.phraseStart(tokens, i, names.language()), i, own, Gender.UNKNOWN);
                return run.to();
            }
            if (!CapitalNouns.couldSpeak(noun) || noun.isAny(WordClass.DETERMINER, WordClass.COMMON)) {
                continue;
            }
            if (run.to() == i + 1
                    && BodyNouns.isAt(new TokenCursor(tokens, i), names.language())
                    && !CapitalNouns.isOwnName(noun, names.language())
                    && !LongBodyNames.opensField(tokens, i)) {
                add(Type.OTHER, RoleWords.phraseStart(tokens, i, names.language()), i, i + 1, Gender.UNKNOWN);
                return run.to();
            }
            switch (CapitalNouns.typeOf(noun)) {
                case BODY -> {
                    int from = CapitalNouns.bodyStart(tokens, run, i);
                    from = from == run.from() && BodyNames.isHalved(tokens, run) ? from - HALF : from;
                    found.add(LongBodyNames.ofNoun(tokens, run, i, from, names));
                    return found.getLast().to();
                }
                case ROLE -> addRole(i);
                default ->
                    add(Type.OTHER, RoleWords.phraseStart(tokens, i, names.language()), i, i + 1, Gender.UNKNOWN);
            }
        }
        return run.to();
    }

    private int addOrigin(int i, int to) {
        add(Type.ROLE, i - 1, i, i + 1, Origins.genderOf(token(i), token(i - 1), names));
        return to;
    }

    /** Adds the mentions in a run of capitalised words; returns the token to go on from. */
    private int addNamesIn(NameRun run) {
        int i = run.from();
        if (NameEvidence.isOfWay(tokens, i)) {
            return token(i - 1).is(WordClass.BODY_NOUN) ? addNameless(run) : run.to();
        }
        while (i < run.to() && token(i).isAny(WordClass.COMMON, WordClass.CALENDAR)) {
            i++;
        }
        if (i < run.to() && token(i).is(WordClass.HEAD)) {
            int holder = Bearers.holderIn(tokens, i, run.to(), names);
            return holder < 0 ? addNameless(run) : addName(holder, run.to());
        }
        i = run.from();
        boolean any = false;
        while (i < run.to()) {
            int end = addName(i, run.to());
            if (end > i) {
                any = true;
                i = end;
            } else {
                i++;
            }
        }
        return any ? run.to() : addNameless(run);
    }

    /** Adds the known person's name that begins here. Returns the token after it, or {@code from} where none begins. */
    private int addName(int from, int to) {
        for (int end = Math.min(to, from + Bearers.LONGEST_NAME); end > from; end--) {
            List<Person> plain =
                    Bearers.of(tokens, from, end, tokens.get(end - 1).text(), names);
            List<Person> owning = plain.isEmpty() ? Bearers.owning(tokens, from, end, names) : List.of();
            List<Person> persons = plain.isEmpty() ? owning : plain;
            if (persons.isEmpty()) {
                continue;
            }
            boolean body = end < to && tokens.get(end).is(WordClass.ORGANISATION);
            if (body) {
                add(Type.BODY, RoleWords.phraseStart(tokens, from, names.language()), from, to, Gender.UNKNOWN);
                return to;
            }
            int close = end;
            while (close < to && tokens.get(close).is(WordClass.SUFFIX)) {
                close++;
            }
            boolean owner = tokens.get(close - 1).possessive()
                    || !owning.isEmpty()
                    || !names.language().has(Language.Trait.SUBJECT_AFTER_PHRASES)
                            && NameEvidence.isQualifier(tokens, close)
                            && !Descriptions.isVerb(tokens, close, names.language())
                            && !RoleWords.hasArticle(token(close), names.language());
            int phrase = RoleWords.phraseStart(tokens, from, names.language());
            Token before = token(from - 1);
            Gender gender = NameRun.isTitle(before) ? RoleWords.titleGender(before) : Gender.UNKNOWN;
            found.add(new Mention(
                    Type.NAME, phrase, from, close, NameRun.text(tokens, phrase, close), persons, gender, owner));
            return close;
        }
        return from;
    }

    /**
     * Adds the mention in a run of capitalised words that names no person: a role ("The Wisconsin Republican"), a
     * group, an organisation, or nothing that could speak. Returns the token to go on from.
     */
    private int addNameless(NameRun run) {
        if (capitalNouns || NameStart.isField(tokens, run.from())) {
            return capitalNouns ? addNouns(run) : run.to();
        }
        Mention whole = Descriptions.ofRun(tokens, run, names.language());
        if (whole != null) {
            found.add(whole);
            return whole.to();
        }
        Token last = token(run.to() - 1);
        if (run.to() == run.from() + 1 && Origins.speaks(tokens, run.from(), names.language())) {
            add(Type.ROLE, run.from(), run.from(), run.to(), last.genderOfRole());
            return run.to();
        }
        if (!last.possessive() && Seats.follows(tokens, run, names.language())) {
            return run.to();
        }
        boolean qualifies = NameEvidence.isAttribute(tokens, run.to(), names.language());
        boolean members = qualifies && BodyFields.hasMembers(tokens, run.from(), run.to(), names.language());
        if (qualifies && !members && !last.possessive()) {
            return run.to();
        }
        boolean named = run.to() - run.from() > 1
                ? last.is(WordClass.ORGANISATION) || LongBodyNames.opensName(tokens, run)
                : last.is(WordClass.ORGANISATION) && last.is(WordClass.SELF_NAMED);
        if (last.isAny(WordClass.PLURAL_ROLE, WordClass.PLURAL) && !named) {
            add(Type.OTHER, run.from(), run.from(), run.to(), Gender.UNKNOWN);
            return run.to();
        }
        boolean noun = names.language().has(Language.Trait.SUBJECT_LEFT_OUT)
                ? (last.is(WordClass.UNNAMED) || last.is(WordClass.DEFINITE_NOUN) && last.is(WordClass.COMMON))
                        && !(last.is(WordClass.ANYBODY) && last.isRole())
                : BodyNouns.opensSentence(tokens, run.from(), names);
        if (noun && run.to() - run.from() == 1) {
            add(Type.OTHER, run.from(), run.from(), run.to(), last.genderOfRole());
            return run.to();
        }
        return Origins.isAt(tokens, run.to() - 1, names) ? addOrigin(run.to() - 1, run.to()) : addRoleOrBody(run, last);
    }

    private int addRoleOrBody(NameRun run, Token last) {
        int phrase = RoleWords.phraseStart(tokens, run.from(), names.language());
        boolean definite = token(phrase).is(WordClass.DETERMINER);
        boolean office = last.isRole() && !last.isAny(WordClass.DEMONYM, WordClass.OUTLET, WordClass.ORGANISATION);
        boolean place = run.to() - run.from() > 1 && last.is(WordClass.PREMISES);
        if (place || office && Offices.isFirstOfTwo(tokens, run.to() - 1)) {
            return run.to();
        }
        boolean headed = run.to() - run.from() > 1
                && (token(run.from()).is(WordClass.HEAD) || BodyNames.isPart(tokens, run.to() - 1, names.language()));
        if (!headed && (definite && (last.isRole() || NameRun.isTitle(last)) || office)) {
            boolean unnamed = definite && token(phrase).is(WordClass.INDEFINITE);
            add(
                    unnamed ? Type.OTHER : Type.ROLE,
                    phrase,
                    run.to() - 1,
                    Descriptions.end(tokens, run.to()),
                    last.genderOfRole());
            return run.to();
        }
        int from = run.from();
        while (from < run.to() && BodyNames.isNoPart(tokens, from, run.to(), names.use())) {
            from++;
        }
        if (!BodyNames.mayBe(tokens, run, from, names.use())) {
            return run.to();
        }
        int start = from == run.from() ? joinedStart(run) : from;
        if (start == from && token(phrase).is(WordClass.PREPOSITION)) {
            phrase = RoleWords.phraseStart(tokens, from, names.language());
        }
        if (start < from) {
            phrase = RoleWords.phraseStart(tokens, start, names.language());
            while (!found.isEmpty() && found.getLast().to() > start) {
                found.removeLast();
            }
        }
        if (phrase < start && BodyNames.isOfHolder(tokens, start - 1, names.language())) {
            add(Type.ROLE, phrase, start - 1, run.to(), token(start - 1).genderOfRole());
            return run.to();
        }
        int end = BodyNames.withPlace(tokens, from, BodyNames.end(tokens, run.to(), names), names.language());
        add(Type.BODY, phrase, start, end, Gender.UNKNOWN);
        return end;
    }

    /**
     * Returns where an organisation's name begins if words before an "and" belong to it ("Avon and Somerset Police"):
     * otherwise where its last run of words begins.
     */
    private int joinedStart(NameRun run) {
        int and = run.from() - 1;
        if (BodyNames.isHalved(tokens, run)) {
            return and - 2;
        }
        boolean singular = NameEvidence.areJoinedBySingular(tokens, run.from(), run.to(), names.language());
        boolean joins = (singular || token(run.to() - 1).is(WordClass.ORGANISATION))
                && token(and).is(WordClass.AND)
                && token(and - 1).isCapitalised()
                && !token(and - 1).possessive();
        if (!joins) {
            return run.from();
        }
        int start = and - 1;
        while (token(start - 1).isCapitalised() && !token(start - 1).isAny(WordClass.COMMON, WordClass.DETERMINER)) {
            start--;
        }
        Token last = token(and - 1);
        boolean place = last.is(WordClass.PLACE) && and - start == 1 || singular;
        boolean named = token(start - 1).is(WordClass.DETERMINER)
                && !last.isAny(WordClass.COUNTRY, WordClass.OUTLET, WordClass.SEAT)
                && (and - start == 1 || !last.is(WordClass.ORGANISATION))
                && Bearers.of(tokens, and - 1, and, last.text(), names).isEmpty();
        return place || named ? start : run.from();
    }

    private void add(Type type, int phrase, int from, int to, Gender gender) {
        String text = NameRun.text(tokens, phrase, to);
        boolean owner = tokens.get(to - 1).possessive();
        found.add(new Mention(type, phrase, from, to, text, List.of(), gender, owner));
    }
}
