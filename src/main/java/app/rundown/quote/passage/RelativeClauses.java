package app.rundown.quote.passage;

import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Mention.Type;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon;
import app.rundown.quote.word.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what stands in clauses about somebody ("Lee, who leads the harbour, said"), and whom they are about. */
public final class RelativeClauses {
    /** The most tokens between the word that opens such a clause and the subject behind its verb. */
    private static final int REACH = 12;

    /** The most words that tell more of somebody before such a clause. */
    private static final int PHRASE = 4;

    private RelativeClauses() {}

    /** Whether a mention stands in a clause that a comma and a word such as "who" open. */
    static boolean holds(AnalysedPassage analysed, Mention mention) {
        int comma = mention.phrase() - 1;
        while (comma >= 0 && analysed.token(comma).isWord()) {
            comma--;
        }
        return analysed.token(comma).is(",") && analysed.token(comma + 1).is(Lexicon.WordClass.RELATIVE);
    }

    /**
     * Returns whom a relative clause describes if its verb stands behind a token (Spanish "..., que la acusó de ..."),
     * in languages where its first word is no subject by itself; otherwise null.
     */
    static @Nullable Mention antecedent(AnalysedPassage analysed, List<Mention> near, int verb) {
        int relative = behindInsertion(analysed, verb);
        while (analysed.token(relative).is(Lexicon.WordClass.DETERMINER)) {
            relative--;
        }
        if (!analysed.language().has(Language.Trait.SUBJECT_AFTER_PHRASES)
                || !analysed.token(relative).is(Lexicon.WordClass.RELATIVE)) {
            return null;
        }
        if (analysed.token(relative - 1).isAny(Lexicon.WordClass.PREPOSITION, Lexicon.WordClass.DEFINITE)) {
            return Subjects.firstSubject(analysed, near);
        }
        int end = analysed.token(relative - 1).is(",") ? relative - 1 : relative;
        Mention nearest = endingAt(near, beforeBrackets(analysed, end));
        boolean person = nearest != null && (nearest.type() == Type.NAME || nearest.type() == Type.ROLE);
        int inserted = end < relative && !person ? insertionStart(analysed, end) : end;
        Mention behindInsertion = inserted < end ? endingAt(near, inserted) : null;
        boolean bodies = nearest == null || nearest.type() == Type.BODY || nearest.type() == Type.OTHER;
        if (bodies && end < relative && relative == verb && isOfMainSubject(analysed, verb + 1)) {
            return Subjects.firstSubject(analysed, near);
        }
        Mention whose = nearest != null && nearest.type() == Type.BODY ? whoseBody(analysed, near, nearest) : null;
        Mention described = end < relative && !person ? described(analysed, near, end) : null;
        Mention told = nearest == null && end == relative ? overPhrase(analysed, near, end) : null;
        return behindInsertion != null
                ? behindInsertion
                : whose != null ? whose : described != null ? described : told != null ? told : nearest;
    }

    /**
     * Whether a verb that leaves its subject out calls something by the words right behind it, so that the clause is
     * about its object (Portuguese "o cinema, que descreveu como «...»").
     */
    private static boolean isOfMainSubject(AnalysedPassage analysed, int verb) {
        return analysed.language().has(Language.Trait.SUBJECT_LEFT_OUT)
                && analysed.token(verb).governsFragment()
                && (analysed.token(verb + 1).run() >= 0
                        || !analysed.token(verb + 1).is(Lexicon.WordClass.DETERMINER)
                                && analysed.token(verb + 2).run() >= 0);
    }

    /** Returns whoever a few words with "of" tell more of ("una paziente di 91 anni che"), or null. */
    private static @Nullable Mention overPhrase(AnalysedPassage analysed, List<Mention> near, int end) {
        for (Mention mention : near) {
            boolean somebody = analysed.token(mention.from()).isRole()
                    || analysed.token(mention.from()).is(Lexicon.WordClass.UNNAMED);
            boolean beside = mention.to() < end
                    && end - mention.to() <= PHRASE
                    && analysed.token(mention.to()).is(Lexicon.WordClass.OF);
            for (int i = mention.to(); beside && i < end; i++) {
                beside = analysed.token(i).isWord() && analysed.token(i).verbForm() == null;
            }
            if (beside) {
                return somebody && !mention.owner() ? mention : null;
            }
        }
        return null;
    }

    /**
     * Returns the word that opens a clause whose verb stands behind words between commas (Spanish "que, ya repuesta,
     * preguntó"), or the token itself.
     */
    private static int behindInsertion(AnalysedPassage analysed, int end) {
        int comma = end - 1;
        while (analysed.token(end).is(",")
                && comma > end - REACH
                && analysed.token(comma).isWord()) {
            comma--;
        }
        boolean inserted = analysed.token(end).is(",")
                && analysed.token(comma).is(",")
                && analysed.token(comma - 1).is(Lexicon.WordClass.RELATIVE);
        return inserted ? comma - 1 : end;
    }

    /**
     * Whether a comma and a word such as "who" stand right before a verb, but for adverbs: what follows the verb is
     * then its object (Portuguese "o ministro, que ontem considerara Lee «...»").
     */
    public static boolean opensRightBefore(AnalysedPassage analysed, Cue cue) {
        int before = Cues.beforeAdverbs(analysed.tokens(), cue.from());
        return analysed.token(before).is(Lexicon.WordClass.RELATIVE)
                && analysed.token(before - 1).is(",");
    }

    /** Returns the name before the words up to a comma that tell who it is ("Lee, a teacher of long standing,"). */
    private static @Nullable Mention described(AnalysedPassage analysed, List<Mention> near, int end) {
        int i = end - 1;
        while (analysed.token(i).isWord()) {
            i--;
        }
        boolean apposition = analysed.token(i).is(",")
                && analysed.token(i + 1).is(Lexicon.WordClass.INDEFINITE)
                && analysed.token(i + 2).isRole();
        Mention name = apposition ? endingAt(near, i) : null;
        return name != null && name.type() == Mention.Type.NAME ? name : null;
    }

    /**
     * Returns whom a clause gives as the source of its words by "according to whom" ("Lee, according to whom it was
     * "..."), the last one named before it; or null.
     */
    public static @Nullable Mention source(AnalysedPassage analysed, Cue cue, int from) {
        if (!analysed.token(cue.to()).is(Lexicon.WordClass.RELATIVE)
                || !analysed.token(cue.from() - 1).is(",")) {
            return null;
        }
        Mention last = null;
        for (Mention mention : analysed.mentions(from, cue.from())) {
            boolean named = mention.type() == Type.NAME
                    || last == null && (mention.type() == Type.ROLE || mention.type() == Type.BODY);
            last = named && !mention.owner() ? mention : last;
        }
        return last;
    }

    /** Returns somebody of an organisation, right before its name ("a spokesman for the Harbour Watch"); or null. */
    private static @Nullable Mention whoseBody(AnalysedPassage analysed, List<Mention> near, Mention body) {
        int end = body.phrase() - 1;
        while (analysed.token(end).is(Lexicon.WordClass.DETERMINER)
                && !analysed.token(end).is(Lexicon.WordClass.OF)) {
            end--;
        }
        if (!analysed.token(end).isAny(Lexicon.WordClass.OF, Lexicon.WordClass.FOR)) {
            return null;
        }
        while (analysed.token(end - 1).is(Lexicon.WordClass.ADJECTIVE)
                && !analysed.token(end - 1).isRole()) {
            end--;
        }
        Mention somebody = endingAt(near, end);
        if (somebody != null) {
            return analysed.token(somebody.from()).isRole() ? somebody : null;
        }
        // An office without an article is no mention of its own ("Lee, secrétaire générale de l'Union, qui").
        int comma = end - 1;
        boolean office = false;
        while (comma > end - PHRASE && analysed.token(comma).isWord()) {
            office |= analysed.token(comma--).isRole();
        }
        Mention name = office && analysed.token(comma).is(",") ? endingAt(near, comma) : null;
        return name != null && name.type() == Type.NAME ? name : null;
    }

    private static @Nullable Mention endingAt(List<Mention> near, int end) {
        return near.stream()
                .filter(m -> m.to() == end && m.type() != Type.RELATIVE && !m.owner())
                .findFirst()
                .orElse(null);
    }

    /** Returns where words in brackets begin that end at a token ("Lee (Harbour Party), who"), or that token. */
    private static int beforeBrackets(AnalysedPassage analysed, int end) {
        int i = end - 1;
        while (analysed.token(end - 1).is(")")
                && i > end - REACH
                && !analysed.token(i).is("(")) {
            i--;
        }
        return analysed.token(i).is("(") ? i : end;
    }

    /** Returns the comma before the words with a preposition that end at a comma (", of the opposition,"); or that. */
    private static int insertionStart(AnalysedPassage analysed, int comma) {
        int i = comma - 1;
        while (analysed.token(i).isWord()) {
            i--;
        }
        boolean phrase = analysed.token(i).is(",") && analysed.token(i + 1).is(Lexicon.WordClass.PREPOSITION);
        return phrase ? i : comma;
    }

    /** Whether a mention is the subject behind the verb of a clause about another (Spanish "que dirige Lee"). */
    public static boolean holdsBehindVerb(AnalysedPassage analysed, Mention mention) {
        boolean inverted = analysed.language().has(Language.Trait.SUBJECT_AFTER_PHRASES);
        for (int i = mention.phrase() - 1; inverted && i > mention.phrase() - REACH; i--) {
            Token token = analysed.token(i);
            if (token.is(Lexicon.WordClass.RELATIVE)) {
                return analysed.token(i - 1).is(",");
            }
            if (!token.isWord()) {
                return false;
            }
        }
        return false;
    }

    /** Returns the word that opens the relative clause in which a token stands ("those who came to shout"), or null. */
    static @Nullable Mention openWord(AnalysedPassage analysed, List<Mention> near, int end) {
        for (Mention mention : near) {
            if (mention.type() == Type.RELATIVE) {
                for (int i = mention.to(); i < end; i++) {
                    if (!analysed.token(i).isWord()) {
                        return null;
                    }
                }
                return mention;
            }
        }
        return null;
    }

    /**
     * Returns where the clause about somebody begins that ends a sentence and leads to words ("She is backed by Lee,
     * who warns:"), or -1.
     */
    public static int beforeColon(AnalysedPassage analysed, int from, int colon) {
        int i = colon - 1;
        while (i > from && analysed.token(i).isWord()) {
            i--;
        }
        Token who = analysed.token(i + 1);
        boolean begins =
                analysed.token(i).is(",") && who.is(Lexicon.WordClass.WHO) && who.is(Lexicon.WordClass.RELATIVE);
        return begins && analysed.token(colon).is(":") ? i + 1 : -1;
    }

    /** Returns who stands right before such a clause and is its subject, or null. */
    public static @Nullable Mention antecedentOf(AnalysedPassage analysed, int from, int relative) {
        int to = analysed.sentences().get(analysed.sentenceOf(relative)).to();
        boolean other = analysed.mentions(relative + 1, to).stream()
                .anyMatch(mention -> !mention.owner()
                        && (mention.type() == Mention.Type.NAME || mention.type() == Mention.Type.PRONOUN)
                        && !analysed.dependsOnPreposition(mention));
        for (Mention mention : analysed.mentions(from, relative)) {
            boolean speaks = mention.type() != Mention.Type.RELATIVE && mention.type() != Mention.Type.OTHER
                    || analysed.token(mention.from()).isAny(Lexicon.WordClass.UNNAMED, Lexicon.WordClass.BODY_NOUN);
            if (mention.to() == relative - 1 && speaks && !mention.owner() && !other) {
                return mention;
            }
        }
        return null;
    }

    /**
     * Whether commas enclose a clause that a mention ends, or any that tells what is asked, in a language that always
     * sets them.
     */
    static boolean isInClause(AnalysedPassage analysed, Mention mention) {
        int i = mention.phrase() - 1;
        while (analysed.token(i).isWord()) {
            i--;
        }
        Token opener = analysed.token(i + 1);
        int close = mention.to();
        while (opener.is(Lexicon.WordClass.DOUBT) && analysed.token(close).isWord()) {
            close++;
        }
        return analysed.language().hasCases()
                && analysed.token(close).is(",")
                && analysed.token(i).is(",")
                && opener.isAny(Lexicon.WordClass.CLAUSE, Lexicon.WordClass.RELATIVE, Lexicon.WordClass.DOUBT);
    }
}
