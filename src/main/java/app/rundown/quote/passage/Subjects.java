package app.rundown.quote.passage;

import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Mention.Type;
import app.rundown.quote.word.CueVerbs;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon;
import app.rundown.quote.word.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subject of a cue: the nearest mention that could speak and is neither an owner nor an object. Appositions
 * are skipped.
 */
public final class Subjects {
    /** The most tokens between a name and the role that it explains. */
    private static final int EXPLAINED = 12;
    /** The most words between a cue and the subject that follows it. */
    private static final int INVERTED_REACH = 3;
    /** The most unknown words between a description and the name to which it leads. */
    private static final int ADJECTIVES = 2;
    /** The most tokens from a noun for an organisation to the end of its name. */
    private static final int BODY_NAME = 6;

    private Subjects() {}

    /**
     * Returns the subject before a cue, or null.
     *
     * @param from the first token to be looked at
     */
    public static @Nullable Mention before(AnalysedPassage analysed, Cue cue, int from) {
        int end = beforeAuxiliaries(analysed, cue.from());
        if (end < from) {
            return null;
        }
        List<Mention> near = analysed.mentions(from, cue.from()).reversed().stream()
                .filter(mention -> maySpeak(analysed, mention))
                .toList();
        Token last = analysed.token(end);
        Mention antecedent = RelativeClauses.antecedent(analysed, near, end);
        if (antecedent != null) {
            return antecedent;
        }
        Mention beside = FarSubjects.ofGerund(analysed, near, cue, from, end);
        if (beside != null) {
            return beside;
        }
        Mention turned = last.is(Lexicon.WordClass.LINK) ? LinkedClauses.subject(analysed, near, end) : null;
        if (turned != null) {
            return turned;
        }
        boolean gerund = cue.tense() == CueVerbs.Tense.GERUND;
        if (last.is(Lexicon.WordClass.LINK) || gerund && last.is(",")) {
            return firstSubject(analysed, near);
        }
        if (gerund && !endRightBefore(near, end)) {
            return subjectOfClause(analysed, near, end);
        }
        if (last.is(",") || last.is(")") || last.isDash()) {
            Mention subject = beforeInsertion(
                    analysed,
                    near.stream()
                            .filter(m -> !RelativeClauses.isInClause(analysed, m))
                            .toList());
            if (subject != null) {
                return outsideClause(analysed, near, explainedBy(analysed, near, subject));
            }
        }
        boolean infinitive = cue.tense() == CueVerbs.Tense.BASE && last.is(Lexicon.WordClass.INFINITIVE);
        if (infinitive && !endRightBefore(near, end - 1)) {
            return subjectOfClause(analysed, near, end);
        }
        for (Mention mention : near) {
            if (!mention.owner() && !analysed.dependsOnPreposition(mention) && !hasOwnVerb(analysed, mention, end)) {
                return qualifiesSubject(analysed, mention, end) || beginsClauseOfThings(analysed, mention.to(), end)
                        ? null
                        : outsideClause(analysed, near, mention);
            }
        }
        return null;
    }

    /**
     * Returns the word that opens the clause about somebody in which a token stands, or else the sentence's subject.
     */
    private static @Nullable Mention subjectOfClause(AnalysedPassage analysed, List<Mention> near, int end) {
        Mention relative = RelativeClauses.openWord(analysed, near, end);
        return relative == null ? firstSubject(analysed, near) : relative;
    }

    /**
     * Whether a mention is neither a pronoun that is only an object, nor what somebody is said to be, nor a short form
     * in brackets ("the head of the Harbour Union (HU) says"), nor what a place is ("Lee of Holm, the town where the
     * fire broke out, says").
     */
    private static boolean maySpeak(AnalysedPassage analysed, Mention mention) {
        boolean described = mention.type() == Type.ROLE || mention.type() == Type.OTHER;
        boolean bracketed = analysed.token(mention.phrase() - 1).is("(")
                && analysed.token(mention.to()).is(")");
        int article = mention.phrase() < mention.from() ? mention.phrase() : mention.from() - 1;
        boolean place = mention.type() == Type.BODY
                && analysed.token(article).is(Lexicon.WordClass.DEFINITE)
                && analysed.token(article - 1).is(",")
                && analysed.token(mention.to()).is(Lexicon.WordClass.WHEREIN);
        return !bracketed
                && !place
                && !analysed.token(mention.from()).is(Lexicon.WordClass.OBJECT_PRONOUN)
                && !(described
                        && mention.phrase() < mention.from()
                        && analysed.token(mention.phrase() - 1).is(Lexicon.WordClass.BE));
    }

    /**
     * Returns the person before the clause about them that holds an organisation ("Lee, whose sister runs the Harbour
     * Watch, said"); else the organisation.
     */
    private static Mention outsideClause(AnalysedPassage analysed, List<Mention> near, Mention nearest) {
        if (nearest.type() != Type.BODY) {
            return nearest;
        }
        int relative = -1;
        for (Mention mention : near) {
            for (int i = mention.to(); i < nearest.phrase(); i++) {
                relative = analysed.token(i).is(Lexicon.WordClass.RELATIVE) ? i : relative;
            }
            boolean somebody = (mention.type() == Type.NAME || mention.type() == Type.ROLE)
                    && mention.to() < relative
                    && !mention.owner();
            if (somebody && analysed.token(mention.to()).is(",") && !analysed.dependsOnPreposition(mention)) {
                return mention;
            }
        }
        return nearest;
    }

    /** Whether an organisation's name only qualifies the unknown noun between it and a verb ("Harbour Watch folk"). */
    private static boolean qualifiesSubject(AnalysedPassage analysed, Mention body, int end) {
        Token noun = analysed.token(end);
        return body.type() == Type.BODY
                && body.to() == end
                && noun.isWord()
                && !noun.isCapitalised()
                && noun.verbForm() == null
                && !noun.folded().endsWith("ly")
                && !noun.isAny(
                        Lexicon.WordClass.PREPOSITION,
                        Lexicon.WordClass.CONJUNCTION,
                        Lexicon.WordClass.ADJECTIVE,
                        Lexicon.WordClass.ALSO_ADVERB,
                        Lexicon.WordClass.RELATIVE,
                        Lexicon.WordClass.PLAIN,
                        Lexicon.WordClass.CALENDAR);
    }

    /** Whether "if" or the like right before a mention gives it to another verb ("chiede se Lee verrà presto"). */
    private static boolean hasOwnVerb(AnalysedPassage analysed, Mention mention, int end) {
        return analysed.language().has(Language.Trait.SUBJECT_LEFT_OUT)
                && (mention.to() < end
                                && analysed.token(mention.phrase() - 1).is(Lexicon.WordClass.CLAUSE)
                                && !leadsToOwner(analysed, mention, end)
                        || RelativeClauses.isInClause(analysed, mention));
    }

    /**
     * Whether only "of" and a name or a noun stand between a role and its verb ("el jefe del Gobierno había dicho").
     */
    private static boolean leadsToOwner(AnalysedPassage analysed, Mention role, int end) {
        Token of = analysed.token(role.to());
        int noun = role.to() + (analysed.token(role.to() + 1).is(Lexicon.WordClass.DEFINITE) ? 2 : 1);
        return role.type() == Type.ROLE
                && of.isAny(Lexicon.WordClass.OF, Lexicon.WordClass.ARTICLED)
                && noun == end
                && analysed.token(noun).isWord();
    }

    /** Whether a new clause begins after a mention, with things as its subject ("..., wherever interests demand"). */
    private static boolean beginsClauseOfThings(AnalysedPassage analysed, int from, int end) {
        Token last = analysed.token(end);
        boolean things = end > from
                && last.isWord()
                && last.folded().endsWith("s")
                && last.verbForm() == null
                && !last.isAny(
                        Lexicon.WordClass.PREPOSITION, Lexicon.WordClass.CONJUNCTION, Lexicon.WordClass.PLURAL_ROLE);
        for (int i = from; things && i < end; i++) {
            if (analysed.token(i).is(Lexicon.WordClass.CLAUSE)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the subject right after a cue ("said Mayor Lee"), or null. */
    public static @Nullable Mention behind(AnalysedPassage analysed, Cue cue, int to) {
        if (analysed.language().has(Language.Trait.SUBJECT_AFTER_PHRASES) && !cue.isAccordingTo()) {
            return FarSubjects.behind(analysed, cue, to);
        }
        Cue told = cue.isAccordingTo() ? verbBehind(analysed, cue) : null;
        if (told != null) {
            Mention teller = FarSubjects.behind(analysed, told, to);
            return teller == null ? FarSubjects.from(analysed, told) : teller;
        }
        Mention held = JoinedRoles.holder(analysed, cue.to(), to);
        if (held != null) {
            return held;
        }
        for (Mention mention : analysed.mentions(cue.to(), to)) {
            if (mention.owner() && mention.type() != Type.OTHER) {
                continue;
            }
            if (cue.isAccordingTo() && mention.type() == Type.RELATIVE) {
                // "says a statement that the union has sent"
                Mention sender = analysed.phraseAt(mention.to());
                return sender != null && (sender.type() == Type.NAME || sender.type() == Type.BODY) ? sender : null;
            }
            boolean near = mention.phrase() <= cue.to() + INVERTED_REACH
                    && areOnlyPlainWordsBetween(analysed, cue.to(), mention.phrase());
            return near
                            && (!analysed.dependsOnPreposition(mention) || cue.isAccordingTo())
                            && mention.type() != Type.RELATIVE
                    ? mention
                    : null;
        }
        return null;
    }

    /** Returns the verb of speaking right behind "according to" (Spanish "seg\u00fan ha contado Lee"), or null. */
    private static @Nullable Cue verbBehind(AnalysedPassage analysed, Cue accordingTo) {
        if (!analysed.language().has(Language.Trait.SUBJECT_AFTER_PHRASES)) {
            return null;
        }
        for (Cue cue : analysed.cues()) {
            if (cue.from() == accordingTo.to() && cue.form() != null) {
                return cue;
            }
        }
        return null;
    }

    /**
     * Returns the name to which a description right behind a verb leads over unknown words, as adjectives are (Italian
     * "ha detto il tecnico nerazzurro Lee"); or the description.
     */
    static Mention describedName(AnalysedPassage analysed, Mention role) {
        boolean unnamed = analysed.token(role.phrase()).is(Lexicon.WordClass.INDEFINITE);
        boolean body = role.type() == Type.OTHER
                && analysed.language().has(Language.Trait.SUBJECT_AFTER_PHRASES)
                && analysed.token(role.from()).is(Lexicon.WordClass.BODY_NOUN);
        if (!body
                && role.type() != Type.ROLE
                && (role.type() != Type.OTHER
                        || !unnamed
                        || !analysed.token(role.from()).isRole())) {
            return role;
        }
        for (Mention name : analysed.mentions(role.to(), role.to() + (body ? BODY_NAME : ADJECTIVES + 1))) {
            boolean leads = name.type() == (body ? Type.BODY : Type.NAME)
                    && !name.owner()
                    && (body || name.phrase() == name.from());
            for (int i = role.to(); leads && i < name.from(); i++) {
                Token word = analysed.token(i);
                leads = word.isWord()
                        && !word.isCapitalised()
                        && word.verbForm() == null
                        && !word.isAny(
                                Lexicon.WordClass.PREPOSITION,
                                Lexicon.WordClass.CONJUNCTION,
                                Lexicon.WordClass.CLAUSE,
                                Lexicon.WordClass.RELATIVE,
                                Lexicon.WordClass.AND,
                                Lexicon.WordClass.AUXILIARY,
                                Lexicon.WordClass.DETERMINER,
                                Lexicon.WordClass.ADVERB,
                                Lexicon.WordClass.CALENDAR);
            }
            return leads ? name : role;
        }
        return role;
    }

    private static boolean endRightBefore(List<Mention> near, int end) {
        return !near.isEmpty() && near.getFirst().to() == end + 1;
    }

    /** Whether only words such as nouns and adjectives stand between: no sign, preposition, conjunction or cue verb. */
    public static boolean areOnlyPlainWordsBetween(AnalysedPassage analysed, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = analysed.token(i);
            if (!token.isWord()
                    || token.isAny(Lexicon.WordClass.PREPOSITION, Lexicon.WordClass.CONJUNCTION)
                    || token.verbForm() != null) {
                return false;
            }
        }
        return true;
    }

    static @Nullable Mention firstSubject(AnalysedPassage analysed, List<Mention> near) {
        for (Mention mention : near.reversed()) {
            if (!mention.owner() && !analysed.dependsOnPreposition(mention) && mention.type() != Type.RELATIVE) {
                return isObject(analysed, mention) ? null : mention;
            }
        }
        return null;
    }

    /** Whether a verb with a subject of its own stands right before a mention ("Lee challenged the mayor"). */
    private static boolean isObject(AnalysedPassage analysed, Mention mention) {
        Token verb = analysed.token(mention.phrase() - 1);
        return verb.verbForm() != null
                && !Inversion.isIn(analysed)
                && analysed.token(mention.phrase() - 2).isWord();
    }

    /**
     * Returns the nearest mention that a comma, bracket or dash follows, because what stands between it and the cue is
     * an insertion; or null.
     */
    private static @Nullable Mention beforeInsertion(AnalysedPassage analysed, List<Mention> near) {
        for (Mention mention : near) {
            Token next = analysed.token(mention.to());
            // "..., began Lee, but Holm cut in, said": the comma opens a clause with a subject of its own.
            Mention own = analysed.token(mention.to() + 1).is(Lexicon.WordClass.LINK)
                    ? analysed.phraseAt(mention.to() + 2)
                    : null;
            boolean parted = next.is(",") && (own == null || !near.contains(own)) || next.is("(") || next.isDash();
            if (parted
                    && !RelativeClauses.holds(analysed, mention)
                    && !mention.owner()
                    && !analysed.dependsOnPreposition(mention)
                    && !explainsObject(analysed, mention)) {
                return mention;
            }
        }
        return null;
    }

    /**
     * Returns the person whom the words around a mention explain ("Lee, an official with the harbour and rescue agency,
     * said"), or the mention itself.
     */
    private static Mention explainedBy(AnalysedPassage analysed, List<Mention> near, Mention mention) {
        for (Mention person : near) {
            Token first = analysed.token(person.to() + 1);
            boolean opens = person.to() < mention.phrase()
                    && analysed.token(person.to()).is(",")
                    && (first.isAny(Lexicon.WordClass.DETERMINER, Lexicon.WordClass.ADJECTIVE)
                            || person.type() == Type.NAME && Insertions.openWithRole(analysed, person.to() + 1));
            if (opens
                    && !person.persons().isEmpty()
                    && !person.owner()
                    && !analysed.dependsOnPreposition(person)
                    && isOnePhrase(analysed, person.to() + 1, mention.from())) {
                return person;
            }
        }
        return mention;
    }

    /** Whether neither a sign that parts words nor a verb that a pronoun could have stands between. */
    private static boolean isOnePhrase(AnalysedPassage analysed, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = analysed.token(i);
            boolean joint = token.is("\u2019") || token.is("'") || token.is("/");
            if (!joint && !token.isWord() || token.isAny(Lexicon.WordClass.RELATIVE, Lexicon.WordClass.BE)) {
                return false;
            }
        }
        return to - from <= 2 * EXPLAINED;
    }

    /** Whether a name between commas says who an object behind a preposition is ("talks with the captain, Lee,"). */
    private static boolean explainsObject(AnalysedPassage analysed, Mention name) {
        int comma = name.phrase() - 1;
        if (name.type() != Type.NAME || !analysed.token(comma).is(",")) {
            return false;
        }
        for (int i = comma - 1; i > comma - EXPLAINED && analysed.token(i).isWord(); i--) {
            Mention role = analysed.phraseAt(i);
            if (role != null && role.type() == Type.ROLE && !role.owner() && role.to() <= comma) {
                return analysed.dependsOnPreposition(role) && role.phrase() > 1;
            }
        }
        return false;
    }

    /** Returns the token before a verb with its adverbs and auxiliaries, or -1. */
    private static int beforeAuxiliaries(AnalysedPassage analysed, int verb) {
        int i = verb - 1;
        while (analysed.token(i).isAny(Lexicon.WordClass.ADVERB, Lexicon.WordClass.AUXILIARY)) {
            i--;
        }
        return i;
    }
}
