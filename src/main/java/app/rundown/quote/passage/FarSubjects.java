package app.rundown.quote.passage;

import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Mention.Type;
import app.rundown.quote.name.Offices;
import app.rundown.quote.word.CueVerbs;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon;
import app.rundown.quote.word.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a verb where other words may stand between the two: phrases and insertions. */
public final class FarSubjects {
    /** The most tokens of an insertion. */
    private static final int LONGEST = 12;
    /** The most words before an organisation that opens a sentence ("du côté de la"). */
    private static final int OPENING = 4;

    /** The most words of a newspaper's name. */
    private static final int TITLE = 3;

    private FarSubjects() {}

    /**
     * Returns the organisation where unnamed people speak, if the sentence opens with it (French "à la mairie, on
     * assure", Spanish "desde el Ayuntamiento señalan"); or null.
     */
    public static @Nullable Mention where(AnalysedPassage analysed, Cue cue, int from) {
        boolean people = mayBeOfPeople(analysed, cue);
        int i = cue.from() - 1;
        while (analysed.token(i).isAny(Lexicon.WordClass.ADVERB, Lexicon.WordClass.REFLEXIVE)) {
            i--;
        }
        boolean anybody = analysed.language().has(Language.Trait.SUBJECT_AFTER_PHRASES)
                && analysed.token(i).is(Lexicon.WordClass.HEARER);
        if (!people && !anybody) {
            return null;
        }
        for (Mention mention : analysed.mentions(from, cue.from())) {
            boolean opens = mention.type() == Type.BODY
                    && mention.phrase() - from <= OPENING
                    && analysed.dependsOnPreposition(mention);
            return opens ? mention : null;
        }
        return null;
    }

    /** Whether a verb without a subject may have unnamed people for one: it is plural. */
    private static boolean mayBeOfPeople(AnalysedPassage analysed, Cue cue) {
        CueVerbs.Form form = cue.form();
        return analysed.language().has(Language.Trait.SUBJECT_LEFT_OUT) && form != null && form.plural();
    }

    /**
     * Returns the subject of a relative clause of things that ends with a colon (Dutch "haalde een mail aan, waarin Lee
     * schrijft: ..."): its words are quoted, not those of the main clause's subject. Null where there is no such
     * clause.
     */
    public static @Nullable Mention ofClause(AnalysedPassage analysed, int from, int colon) {
        if (!analysed.language().has(Language.Trait.VERB_SECOND)
                || !analysed.token(colon).is(":")) {
            return null;
        }
        int comma = colon - 1;
        while (comma > from && !analysed.token(comma).is(",")) {
            comma--;
        }
        int relative = comma + 1;
        boolean governed = analysed.token(relative).is(Lexicon.WordClass.PREPOSITION);
        relative += governed ? 1 : 0;
        boolean opens = analysed.token(comma).is(",")
                && (analysed.token(relative).is(Lexicon.WordClass.WHEREIN)
                        || governed
                                && analysed.token(relative)
                                        .isAny(Lexicon.WordClass.DEFINITE, Lexicon.WordClass.OBLIQUE));
        Mention subject = opens ? analysed.phraseAt(relative + 1) : null;
        return subject != null && !subject.owner() && subject.type() != Type.RELATIVE ? subject : null;
    }

    /**
     * Returns the subject of the main clause before a colon, where a clause ends there whose verb has its quoted words
     * already (Dutch "Lee vindt het niet kunnen dat Holm hen ‘sukkels’ noemde: ..."); or null.
     */
    public static @Nullable Mention overClause(AnalysedPassage analysed, Cue last, int from, int colon) {
        if (!analysed.token(colon).is(":") || last.to() != colon || !Inversion.isLast(analysed, last)) {
            return null;
        }
        int that = last.from() - 1;
        boolean quoted = false;
        while (that > from && !analysed.token(that).is(Lexicon.WordClass.THAT)) {
            quoted |= analysed.token(that).run() >= 0;
            that--;
        }
        Mention subject = quoted && that > from ? LeadIns.subject(analysed, new Sentence(from, that)) : null;
        return subject != null && (subject.type() == Type.NAME || subject.type() == Type.ROLE) ? subject : null;
    }

    /**
     * Returns the organisation right behind a plural verb and "from", where unnamed people speak for it (Italian
     * "assicurano dalla Regione"); or null.
     */
    public static @Nullable Mention from(AnalysedPassage analysed, Cue cue) {
        boolean people = mayBeOfPeople(analysed, cue);
        if (!people || !analysed.token(cue.to()).is(Lexicon.WordClass.SOURCE)) {
            return null;
        }
        Mention body = analysed.phraseAt(cue.to() + 1);
        return body != null && body.type() == Type.BODY ? body : null;
    }

    /**
     * Returns the subject behind a cue where phrases may stand between the two (Spanish "dijo a la prensa el
     * ministro"), or null.
     */
    static @Nullable Mention behind(AnalysedPassage analysed, Cue cue, int to) {
        // A pronoun that belongs to the verb may be joined to it (Portuguese "despediu-se o diretor").
        int verb = analysed.token(cue.to()).is(Lexicon.WordClass.REFLEXIVE) ? cue.to() + 1 : cue.to();
        int first = behindInsertion(analysed, verb, to);
        Mention held = JoinedRoles.holder(analysed, first, to);
        if (held != null) {
            return held;
        }
        int at = first;
        for (Mention mention : analysed.mentions(at, to)) {
            if (mention.type() == Type.RELATIVE
                    || !isOneClause(analysed, at, mention.phrase(), isInserted(analysed, first, at))) {
                return null;
            }
            boolean object = analysed.dependsOnPreposition(mention)
                            && !isBehindPost(analysed, mention)
                            && !isBehindOutlet(analysed, mention)
                    || namesWhere(analysed, mention, cue.to())
                    || isHearer(analysed, mention)
                    || analysed.token(mention.from()).isAny(Lexicon.WordClass.OUTLET, Lexicon.WordClass.POST)
                    || mention.type() != Type.NAME
                            && analysed.token(mention.from()).is(Lexicon.WordClass.CALENDAR);
            if (!object && (!mention.owner() || mention.type() == Type.OTHER)) {
                return Subjects.describedName(analysed, mention);
            }
            at = Math.max(at, mention.to());
        }
        return null;
    }

    /**
     * Returns who says what a gerund tells, where that is clear from what is right before it or from the verb whose
     * sentence it goes on with; or null.
     *
     * @param near the mentions before it, the nearest first
     * @param end the token before it and its auxiliaries
     */
    static @Nullable Mention ofGerund(AnalysedPassage analysed, List<Mention> near, Cue gerund, int from, int end) {
        if (gerund.tense() != CueVerbs.Tense.GERUND) {
            return null;
        }
        Mention shared = analysed.token(end).is(",") ? sharedByGerund(analysed, gerund, from) : null;
        return shared == null ? besideGerund(analysed, near, end) : shared;
    }

    /**
     * Returns who is right before a gerund ("quoted Lee as saying", "accuses Lee of saying"), or whose noun of speech
     * is ("Lee's comments saying"); or null.
     */
    private static @Nullable Mention besideGerund(AnalysedPassage analysed, List<Mention> near, int end) {
        Token last = analysed.token(end);
        boolean linked = last.isAny(Lexicon.WordClass.AS, Lexicon.WordClass.OF);
        boolean words = last.is(Lexicon.WordClass.SAY_NOUN);
        for (Mention mention : near) {
            if (mention.owner() ? words && mention.to() == end : mention.to() == (linked ? end : end + 1)) {
                return mention;
            }
        }
        return null;
    }

    /**
     * Returns the subject behind the verb of speaking whose sentence a gerund goes on with (Italian "Lo ha detto Lee,
     * aggiungendo che"); or null.
     */
    private static @Nullable Mention sharedByGerund(AnalysedPassage analysed, Cue gerund, int from) {
        if (gerund.form() == null || !analysed.language().has(Language.Trait.SUBJECT_AFTER_PHRASES)) {
            return null;
        }
        for (Cue cue : analysed.cues().reversed()) {
            if (cue.from() >= from && cue.to() < gerund.from() && cue.isFinite() && cue.form() != null) {
                Mention subject = behind(analysed, cue, gerund.from());
                return subject == null || subject.type() == Type.OTHER ? null : subject;
            }
        }
        return null;
    }

    /** Whether a word is a paper's or a station's in another case than a subject's (Polish "opowiada Dziennikowi"). */
    private static boolean isHearer(AnalysedPassage analysed, Mention mention) {
        Language language = analysed.language();
        String word = analysed.token(mention.from()).folded();
        return language.hasCases()
                && mention.to() - mention.from() == 1
                && analysed.token(mention.from()).isCapitalised()
                && !language.isAny(word, Lexicon.WordClass.OUTLET, Lexicon.WordClass.NEWSROOM)
                && language.nominatives(word).stream()
                        .anyMatch(noun -> language.isAny(noun, Lexicon.WordClass.OUTLET, Lexicon.WordClass.NEWSROOM));
    }

    /** Whether the name of the network where somebody writes stands before their own ("wrote on X Lee"). */
    private static boolean isBehindPost(AnalysedPassage analysed, Mention name) {
        return name.type() == Type.NAME
                && analysed.token(name.from() - 1).is(Lexicon.WordClass.POST)
                && analysed.token(name.from() - 1).isCapitalised();
    }

    /** Whether the name of a paper or a station stands before a person's own ("told Harbour News Anna Lee"). */
    private static boolean isBehindOutlet(AnalysedPassage analysed, Mention name) {
        boolean may = name.type() == Type.NAME
                && name.phrase() < name.from()
                && analysed.token(name.from()).isGivenName()
                && name.to() - name.from() > 1;
        for (int i = name.phrase(); may && i < name.from(); i++) {
            Token word = analysed.token(i);
            may = word.isCapitalised() && !word.isRole() && !word.isGivenName() && !word.is(Lexicon.WordClass.TITLE);
        }
        return may;
    }

    /**
     * Returns the token behind an insertion between a verb and its subject (", said, wiping her face, Lee", French "la
     * voix nouée"), or the first token where none begins there.
     */
    private static int behindInsertion(AnalysedPassage analysed, int from, int to) {
        Token first = analysed.token(from + 1);
        CueVerbs.Form form = first.verbForm();
        boolean participle = first.is(Lexicon.WordClass.PARTICIPLE) && !first.isCapitalised()
                || form != null && form.tense() == CueVerbs.Tense.GERUND;
        boolean manner = first.is(Lexicon.WordClass.DETERMINER)
                && !analysed.token(from + 2).isRole();
        if (!analysed.token(from).is(",") || !participle && !manner) {
            return from;
        }
        for (int i = from + 2; i < Math.min(to, from + LONGEST); i++) {
            if (manner && analysed.token(i).isCapitalised()) {
                return from;
            }
            if (!analysed.token(i).isWord()) {
                return analysed.token(i).is(",") ? i + 1 : from;
            }
        }
        return from;
    }

    /**
     * Whether a body's name only tells more of a noun behind a preposition, because somebody else follows it (Polish
     * "said at the station Harbour East a student").
     */
    private static boolean namesWhere(AnalysedPassage analysed, Mention name, int from) {
        Mention next = name.type() == Type.BODY && name.phrase() >= from + 2 ? analysed.phraseAt(name.to()) : null;
        return next != null
                && next.type() != Type.RELATIVE
                && analysed.token(name.phrase() - 1).isWord()
                && analysed.token(name.phrase() - 2).is(Lexicon.WordClass.PREPOSITION);
    }

    /**
     * Whether quoted words behind a preposition are a newspaper's name or the like ('said to the "Evening Herald"'), or
     * those between a verb of speaking and whoever spoke to it, where a case alone shows that.
     */
    public static boolean isTitle(AnalysedPassage analysed, int token) {
        if (analysed.token(token).run() < 0
                || !analysed.language().has(Language.Trait.SUBJECT_AFTER_PHRASES)
                || !analysed.token(token - 1).is(Lexicon.WordClass.PREPOSITION)
                        && !Offices.isBodyNoun(analysed.token(token - 1), analysed.language())
                        && !isHearerInMarks(analysed, token)) {
            return false;
        }
        String words = analysed.quoted(token);
        return !words.isEmpty()
                && Character.isUpperCase(words.codePointAt(0))
                && Character.isLetter(words.codePointBefore(words.length()))
                && words.chars().filter(c -> c == ' ').count() < TITLE;
    }

    /**
     * Whether a verb of speaking behind a quote leads to words in marks, and these to somebody (Polish "– mówi
     * „Głosowi” Lee"): the paper to which they spoke.
     */
    public static boolean isHearerInMarks(AnalysedPassage analysed, int token) {
        Token verb = analysed.token(token - 1);
        Token before = analysed.token(token - 2);
        Mention behind = analysed.language().hasCases() ? analysed.phraseAt(token + 1) : null;
        boolean opens = before.isDashOrBar() || before.is(",") || before.run() >= 0;
        return opens
                && analysed.token(token).run() >= 0
                && verb.verbForm() != null
                && behind != null
                && (behind.type() == Type.NAME || behind.type() == Type.ROLE)
                && !behind.owner();
    }

    /** Whether a comma that opens an insertion is not closed yet. */
    private static boolean isInserted(AnalysedPassage analysed, int from, int to) {
        boolean open = false;
        for (int i = from; i < to; i++) {
            open ^= analysed.token(i).is(",");
        }
        return open;
    }

    /** Whether neither another verb or clause nor a sign stands between, except around words of place or time. */
    private static boolean isOneClause(AnalysedPassage analysed, int from, int to, boolean insideCommas) {
        boolean inserted = insideCommas;
        for (int i = from; i < to; i++) {
            Token token = analysed.token(i);
            if (token.is(",") && (inserted || opensInsertion(analysed.token(i + 1)) || isClosed(analysed, i, to))) {
                inserted = !inserted || opensInsertion(analysed.token(i + 1));
                continue;
            }
            if (isTitle(analysed, i) || isBracketed(analysed, i)) {
                continue;
            }
            boolean word = token.isWord() && !token.isAny(Lexicon.WordClass.CONJUNCTION, Lexicon.WordClass.CLAUSE);
            boolean small = token.isAny(Lexicon.WordClass.PREPOSITION, Lexicon.WordClass.ADVERB);
            if (!word || token.isVerbByItself() && !small && !isNoun(analysed, i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a token is part of a short form or of a date in brackets ("told the Harbour Agency (HA) Lee", "on Monday
     * (18)").
     */
    private static boolean isBracketed(AnalysedPassage analysed, int token) {
        int open = analysed.token(token).is("(")
                ? token
                : analysed.token(token - 1).is("(") ? token - 1 : token - 2;
        return analysed.token(open).is("(")
                && (analysed.token(open + 1).isCapitalised()
                        || Character.isDigit(analysed.token(open + 1).text().charAt(0)))
                && analysed.token(open + 2).is(")");
    }

    /** Whether a preposition and an article show that a word is a noun (Spanish "en su cuenta"). */
    static boolean isNoun(AnalysedPassage analysed, int word) {
        return analysed.token(word - 1).is(Lexicon.WordClass.DETERMINER)
                && analysed.token(word - 2).is(Lexicon.WordClass.PREPOSITION);
    }

    /** Whether a comma opens a phrase that another closes right before the subject (", eleven dense pages, Lee"). */
    private static boolean isClosed(AnalysedPassage analysed, int comma, int to) {
        for (int i = comma + 1; i < to - 1; i++) {
            if (!analysed.token(i).isWord()) {
                return false;
            }
        }
        return to - comma > 2 && to - comma <= LONGEST && analysed.token(to - 1).is(",");
    }

    /** Whether a word behind a comma opens a phrase that says where or when (", in an interview,"). */
    private static boolean opensInsertion(Token token) {
        return token.isAny(Lexicon.WordClass.PREPOSITION, Lexicon.WordClass.CALENDAR, Lexicon.WordClass.ADVERB);
    }
}
