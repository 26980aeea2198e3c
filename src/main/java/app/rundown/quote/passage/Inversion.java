package app.rundown.quote.passage;

import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Mention.Type;
import app.rundown.quote.name.Offices;
import app.rundown.quote.word.CueVerbs;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Language.Trait;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.TokenCursor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subject of a verb in languages in which it may stand on either side: German {@code Gestern sagte Lee},
 * {@code Lee sagte gestern}, French {@code a dit Lee}.
 */
public final class Inversion {
    /** The most words between a verb and the subject behind it. */
    private static final int REACH = 4;
    /** The most words between a role and the comma before the name. */
    private static final int COMPLEMENT = 8;
    /** The most words for an office between its owner and the name. */
    private static final int TRADE = 2;
    /** How many words set somebody beside others. */
    private static final int ASIDE = 3;
    /** The most tokens between an auxiliary and its participle. */
    private static final int CLAUSE = 40;

    private Inversion() {}

    /** Whether subjects may follow their verbs anywhere in the language of a passage. */
    public static boolean isIn(AnalysedPassage analysed) {
        return analysed.language().has(Trait.INVERSION);
    }

    /**
     * Returns the subject of a cue, on whichever side of its verb, or null.
     *
     * @param from the first token to be looked at
     * @param to the token after the last
     */
    public static @Nullable Mention subject(AnalysedPassage analysed, Cue cue, int from, int to) {
        int verb = cue.verb();
        Mention inside = behind(analysed, verb + 1, to);
        // "“We wait”, a dit Lee, “for the tide”": only words of the cue stand between its verb and the subject.
        boolean whole = inside == null
                && analysed.language().has(Trait.SUBJECT_AFTER_PHRASES)
                && analysed.token(cue.from() - 1).is(",");
        Mention behind = whole ? behind(analysed, cue.to(), to) : inside;
        int last = Cues.beforeAdverbs(analysed.tokens(), verb);
        // "Lee attacks Holm, calls him": the object shows that the verb shares the subject of the one before.
        Mention object = behind == null && analysed.language().has(Trait.VERB_SECOND)
                ? Mention.at(analysed.mentions(), verb + 1)
                : null;
        boolean joined = object != null
                && isObject(analysed, object)
                && (analysed.token(last).is(",") || analysed.token(last).is(WordClass.AND));
        Mention shared = joined ? LeadIns.subject(analysed, new Sentence(from, last)) : null;
        if (shared != null) {
            return shared;
        }
        Mention before = verb > from ? Subjects.before(analysed, cue.at(verb), from) : null;
        if (before == null || behind == null) {
            return before == null ? behind : before;
        }
        boolean infinitive =
                cue.tense() == CueVerbs.Tense.BASE && analysed.token(verb - 1).is(WordClass.INFINITIVE);
        if (infinitive || before.type() != Type.OTHER && isThing(analysed, behind)) {
            return before;
        }
        Token pronoun = analysed.token(behind.from());
        if (behind.type() == Type.PRONOUN && pronoun.is(WordClass.NOMINATIVE)) {
            return behind;
        }
        boolean second = analysed.language().has(Trait.VERB_SECOND);
        if (second && before.type() == Type.OTHER && behind.type() != Type.OTHER) {
            return behind;
        }
        boolean office = Mention.at(analysed.mentions(), from) != null && before.to() == last;
        boolean apposed = analysed.token(before.to()).is(",")
                && (before.phrase() == from
                        || office && analysed.token(before.phrase() - 1).is(","));
        if (before.to() == last + 1 || apposed || second && opensWith(analysed, before, from, last)) {
            return before;
        }
        boolean inserted =
                !analysed.token(last).isWord() && !analysed.token(behind.to()).isWord();
        return second || inserted ? behind : before;
    }

    /**
     * Whether all before a verb that comes second is one mention, with its party in brackets or with where it is from
     * ("Lee (SPD) kündigte Neuwahlen an").
     */
    private static boolean opensWith(AnalysedPassage analysed, Mention before, int from, int last) {
        Token next = analysed.token(before.to());
        return before.phrase() == from
                && before.type() != Type.OTHER
                && (next.is("(") && analysed.token(last).is(")")
                        || next.is(WordClass.PREPOSITION)
                                && before.to() < last
                                && analysed.tokens().subList(before.to(), last + 1).stream()
                                        .allMatch(token -> token.isWord() && token.verbForm() == null));
    }

    /** Whether a mention is a pronoun that is never a subject ("him"). */
    private static boolean isObject(AnalysedPassage analysed, Mention mention) {
        return mention.type() == Type.PRONOUN && analysed.token(mention.from()).is(WordClass.OBJECT_PRONOUN);
    }

    private static boolean isThing(AnalysedPassage analysed, Mention mention) {
        Token noun = analysed.token(mention.from());
        return mention.type() == Type.OTHER && noun.is(WordClass.THING) && !noun.isRole();
    }

    /** Returns the subject behind a cue with which its clause opens, or null. */
    public static @Nullable Mention behind(AnalysedPassage analysed, Cue cue, int to) {
        Mention inside = cue.from() > cue.verb() ? behind(analysed, cue.verb() + 1, to) : null;
        Mention behind = inside == null ? behind(analysed, cue.to(), to) : inside;
        return behind == null && analysed.language().has(Trait.SUBJECT_AFTER_PHRASES)
                ? Subjects.behind(analysed, cue, to)
                : behind;
    }

    /** Returns the subject right behind a verb that ends before a token; objects that show their case are skipped. */
    public static @Nullable Mention behind(AnalysedPassage analysed, int verbEnd, int to) {
        int at = verbEnd;
        while (analysed.token(at).isAny(WordClass.REFLEXIVE, WordClass.ADVERB)
                && Mention.at(analysed.mentions(), at) == null) {
            at++;
        }
        Mention held = JoinedRoles.holder(analysed, at, to);
        if (held != null) {
            return held;
        }
        int office = at;
        while (office < at + REACH && isBeforeOffice(analysed.token(office))) {
            office++;
        }
        boolean two = analysed.token(office + 1).is(WordClass.AND)
                && analysed.token(office + 2).isRole();
        int last = analysed.token(office).isRole() && two ? office + 2 : office;
        Mention holder = analysed.token(last).isRole()
                ? Offices.nameBehind(analysed.tokens(), analysed.mentions(last, to), last + 1, analysed.language())
                : null;
        if (holder != null) {
            return holder;
        }
        Mention introduced = introduced(analysed, at, to);
        if (introduced != null) {
            return introduced;
        }
        for (Mention mention : analysed.mentions(at, to)) {
            boolean near =
                    mention.phrase() <= at + REACH && Subjects.areOnlyPlainWordsBetween(analysed, at, mention.phrase());
            if (!near) {
                return null;
            }
            boolean skipped = mention.owner() && mention.type() != Type.OTHER
                    || analysed.token(mention.phrase()).is(WordClass.OBLIQUE)
                    || isObject(analysed, mention);
            if (!skipped) {
                boolean none = analysed.dependsOnPreposition(mention) || mention.type() == Type.RELATIVE;
                return none
                        ? null
                        : analysed.language().has(Trait.SUBJECT_AFTER_PHRASES)
                                ? Subjects.describedName(analysed, mention)
                                : named(analysed, mention);
            }
        }
        return null;
    }

    /**
     * Returns the name behind a verb and a description without a definite article: an office with its place, and a
     * comma (Norwegian "sier operat\u00f8r i Statens vegvesen, Lee, til"), several adjectives ("sier en glad og stolt
     * Lee"), or an owner; or null.
     */
    private static @Nullable Mention introduced(AnalysedPassage analysed, int at, int to) {
        if (!analysed.language().has(Trait.VERB_SECOND)) {
            return null;
        }
        Mention owned = ownersHolder(analysed, at);
        if (owned != null && owned.to() <= to) {
            return owned;
        }
        boolean article = analysed.token(at).is(WordClass.INDEFINITE);
        int end = article ? at + 1 : at;
        boolean and = false;
        while (article && end < at + COMPLEMENT && isQuality(analysed.token(end))) {
            and |= analysed.token(end++).is(WordClass.AND);
        }
        Mention name = and ? analysed.phraseAt(end) : null;
        boolean office = !article
                && analysed.token(at).isRole()
                && !analysed.token(at).isDefinite()
                && analysed.token(at + 1).is(WordClass.PREPOSITION);
        int comma = at + 2;
        while (office && comma < at + 2 + COMPLEMENT && analysed.token(comma).isWord()) {
            comma++;
        }
        if (office && analysed.token(comma).is(",")) {
            name = analysed.phraseAt(comma + 1);
            name = name != null && analysed.token(name.to()).isWord() ? null : name;
        }
        return name != null && name.type() == Type.NAME && !name.owner() && name.to() <= to ? name : null;
    }

    /**
     * Returns the name to which an owner and an office lead that no table knows ("säger Trafikverkets krönikör Lee"),
     * or null.
     */
    private static @Nullable Mention ownersHolder(AnalysedPassage analysed, int at) {
        Token owner = analysed.token(at);
        int end = at + 1;
        while (end <= at + TRADE
                && isQuality(analysed.token(end))
                && !analysed.token(end).is(WordClass.AND)) {
            end++;
        }
        Mention name = end > at + 1 ? analysed.phraseAt(end) : null;
        boolean owns = owner.possessive()
                || owner.text().endsWith("s") && analysed.language().has(Trait.GENITIVE_S);
        return owns && owner.isWord() && name != null && name.type() == Type.NAME && !name.owner() ? name : null;
    }

    private static boolean isQuality(Token token) {
        return token.isWord()
                && !token.isCapitalised()
                && token.verbForm() == null
                && !token.isRole()
                && (token.is(WordClass.AND) || !token.isAny(WordClass.PREPOSITION, WordClass.CONJUNCTION));
    }

    /** Returns the name between commas that follows a role and its complement ("the head of the firm, Lee,"). */
    private static Mention named(AnalysedPassage analysed, Mention role) {
        if (role.type() != Type.ROLE) {
            return role;
        }
        int comma = role.to();
        while (comma < role.to() + COMPLEMENT
                && analysed.token(comma).isWord()
                && (analysed.token(comma).verbForm() == null
                        || analysed.token(comma).isCapitalised())) {
            comma++;
        }
        Mention name = comma > role.to() && analysed.token(comma).is(",") ? analysed.phraseAt(comma + 1) : null;
        boolean apposed = name != null
                && name.type() == Type.NAME
                && !name.owner()
                && !analysed.token(name.to()).isWord()
                && analysed.token(name.to()).run() < 0;
        return apposed && name != null ? name : role;
    }

    /** Whether a word may stand between a verb and an office without an article (Danish "byens borgmester"). */
    private static boolean isBeforeOffice(Token token) {
        return token.isWord()
                && !token.isRole()
                && (token.possessive()
                        || token.is(WordClass.ADJECTIVE)
                        || token.text().endsWith("s"));
    }

    /**
     * Returns the auxiliary that makes a verb of a participle (German "hat ... gesagt", French "a-t-il dit"), or -1.
     *
     * @param second whether the two may be far apart, and the auxiliary may come last
     */
    static int auxiliary(TokenCursor participle, boolean second) {
        if (second && participle.next().isAny(WordClass.PERFECT, WordClass.BE)) {
            return participle.position() + 1;
        }
        int reach = second ? CLAUSE : REACH;
        for (int i = -1; i >= -reach; i--) {
            int aside = second ? 0 : asideLength(participle.moved(i));
            if (aside > 0) {
                i -= aside - 1;
                reach += aside;
                continue;
            }
            Token token = participle.at(i);
            if (token.isAny(WordClass.PERFECT, WordClass.BE)) {
                return participle.position() + i;
            }
            boolean passes = second
                    ? token.isWord() || token.is(",") || token.run() >= 0
                    : token.isAny(WordClass.ADVERB, WordClass.MALE, WordClass.FEMALE)
                            || token.is(WordClass.PREPOSITION)
                                    && participle.at(i + 1).is(WordClass.ADVERB);
            CueVerbs.Form form = token.verbForm();
            boolean noun = participle.at(i - 1).is(WordClass.DETERMINER);
            boolean verb = second && form != null && !form.compound() && !token.isCapitalised() && !noun;
            boolean as = token.is(WordClass.AS) && participle.at(i - 1).isWord();
            if (!passes || verb || second && token.is(WordClass.CLAUSE) && !as) {
                return -1;
            }
        }
        return -1;
    }

    /**
     * Returns the token before words that set somebody beside others and end at a token, and before adverbs, or that
     * token itself (Italian "ha dal canto suo detto"). Where subjects may follow verbs anywhere, the auxiliary is
     * looked for farther away.
     */
    static int beforeAside(List<Token> tokens, int last, Language language) {
        int i = last;
        boolean apart = language.has(Trait.SUBJECT_AFTER_PHRASES) && !language.has(Trait.INVERSION);
        int length = !apart ? 0 : asideLength(new TokenCursor(tokens, i));
        while (length > 0) {
            i = Cues.beforeAdverbs(tokens, i - length + 1);
            length = asideLength(new TokenCursor(tokens, i));
        }
        return i;
    }

    /**
     * Returns how many tokens words have that end at a token and set somebody beside others, perhaps between commas
     * (French "de son côté", "quant à elle", Italian "dal canto suo"), or that an adverb of manner has; else 0.
     */
    private static int asideLength(TokenCursor end) {
        if (isOfManner(end.token())) {
            return 1;
        }
        boolean commas = end.token().is(",");
        TokenCursor last = commas ? end.moved(-1) : end;
        Token noun = last.token();
        Token before = last.previous();
        boolean owned = noun.is(WordClass.ASIDE) && before.is(WordClass.OWNER)
                || noun.is(WordClass.OWNER) && before.is(WordClass.ASIDE);
        boolean aside = owned && last.at(-2).is(WordClass.PREPOSITION)
                || noun.isAny(WordClass.MALE, WordClass.FEMALE)
                        && before.is(WordClass.PREPOSITION)
                        && last.at(-2).is(WordClass.ASIDE);
        boolean alike = commas
                && noun.is(WordClass.ADVERB)
                && before.isAny(WordClass.MALE, WordClass.FEMALE)
                && last.at(-2).is(",");
        if (!commas) {
            boolean like = noun.isAny(WordClass.MALE, WordClass.FEMALE) && before.is(WordClass.ADVERB);
            return aside ? ASIDE : like ? ASIDE - 1 : 0;
        }
        return alike || aside && last.at(-ASIDE).is(",") ? alike ? ASIDE + 1 : ASIDE + 2 : 0;
    }

    /** Whether a word ends as adverbs do in languages that come from Latin (French "vivement", "duramente"). */
    public static boolean isOfManner(Token word) {
        return word.isWord()
                && !word.isCapitalised()
                && (word.folded().endsWith("mente") || word.folded().endsWith("ment"));
    }

    /** Returns the agent of a passive verb ("was called ... by Lee"), or null. */
    public static @Nullable Mention agent(AnalysedPassage analysed, Cue cue) {
        int to = analysed.sentences().get(analysed.sentenceOf(cue.from())).to();
        for (Mention mention : analysed.mentions(cue.verb() + 1, to)) {
            int before = mention.phrase() - 1;
            if (analysed.token(before).is(WordClass.AGENT) && !mention.owner()) {
                return mention;
            }
        }
        return null;
    }

    /**
     * Returns the subject of a sentence that opens with "with these words" and a verb (Dutch "Met die woorden opende
     * Lee het debat"), or null.
     */
    public static @Nullable Mention withWords(AnalysedPassage analysed, int from, int to) {
        Token verb = analysed.token(from + 3);
        boolean words = analysed.language().has(Trait.VERB_SECOND)
                && analysed.token(from).is(WordClass.MANNER)
                && analysed.token(from + 1).isAny(WordClass.DEMONSTRATIVE, WordClass.DEFINITE, WordClass.DETERMINER)
                && analysed.token(from + 2).isAny(WordClass.SAY_NOUN, WordClass.VOICE);
        return words && verb.isWord() && !verb.isCapitalised() ? behind(analysed, from + 4, to) : null;
    }

    /** Whether a verb stands last in its clause, as in a subordinate one (German "den Lee „...“ nannte"). */
    public static boolean isLast(AnalysedPassage analysed, Cue cue) {
        Token next = analysed.token(cue.to());
        return analysed.language().has(Trait.VERB_SECOND)
                && cue.place() == null
                && (cue.to() >= analysed.tokens().size()
                        || !next.isWord() && next.run() < 0
                        || next.isAny(WordClass.PERFECT, WordClass.AND));
    }
}
