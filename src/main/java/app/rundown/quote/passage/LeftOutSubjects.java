package app.rundown.quote.passage;

import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Mention.Type;
import app.rundown.quote.word.CueVerbs;
import app.rundown.quote.word.Gender;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells where a verb of speaking leaves its subject out, in languages whose verbs may do so: Spanish {@code "...",
 * dijo}. Where a word stands that may be the subject, though it is not known to be one, nothing is left out.
 */
public final class LeftOutSubjects {
    /** The most tokens of a sentence that only says how somebody speaks. */
    private static final int SHORT = 6;

    private LeftOutSubjects() {}

    /** Returns what stands for the subject of a verb behind a quote, up to a token; null where it has another. */
    public static @Nullable Mention behind(AnalysedPassage analysed, Cue cue, int to) {
        int end = clauseEnd(analysed, cue.to(), to);
        return mayLackSubject(analysed, cue) && !holdsSubject(analysed, cue.to(), end) && !comesLate(analysed, end, to)
                ? standIn(analysed, cue)
                : null;
    }

    /** Whether somebody stands behind commas and phrases, without a verb of their own ("wrote, with a wink, Lee"). */
    private static boolean comesLate(AnalysedPassage analysed, int from, int to) {
        for (Mention mention : analysed.token(from).is(",") ? analysed.mentions(from, to) : List.<Mention>of()) {
            for (int i = from; i < mention.phrase(); i++) {
                if (analysed.token(i).isVerbByItself()
                        || analysed.token(i).isAny(WordClass.CLAUSE, WordClass.RELATIVE, WordClass.CONJUNCTION)) {
                    return false;
                }
            }
            boolean somebody = mention.type() == Type.NAME || mention.type() == Type.ROLE;
            if (somebody
                    && !mention.owner()
                    && analysed.token(mention.phrase() - 1).is(",")
                    && !analysed.token(mention.to()).isWord()) {
                return true;
            }
        }
        return false;
    }

    /** Returns what stands for the subject of a verb, from a token on; null where it has another before it. */
    public static @Nullable Mention before(AnalysedPassage analysed, Cue cue, int from) {
        boolean lacks = mayLackSubject(analysed, cue)
                && !leadsToSomebody(analysed, cue.to())
                && !isToldByOthers(analysed, cue)
                && (opensWithParticiple(analysed, cue, from)
                        || followsGerund(analysed, cue, from)
                        || opensWithPhrase(analysed, cue, from)
                        || goesOnFromVerb(analysed, cue, from)
                        || !holdsSubject(analysed, from, cue.from()));
        return lacks ? standIn(analysed, cue) : null;
    }

    /**
     * Returns what stands for the subject where a sentence opens with a verb, mentions nobody and leads to a colon
     * (Italian "È durissima: ..."); or null.
     */
    public static @Nullable Mention atColon(AnalysedPassage analysed, int from, int colon) {
        int verb = from;
        while (verb < colon
                && analysed.token(verb).isAny(WordClass.NEGATION, WordClass.ADVERB, WordClass.LINK, WordClass.AND)) {
            verb++;
        }
        Token first = analysed.token(verb);
        boolean opens = analysed.language().has(Language.Trait.SUBJECT_LEFT_OUT)
                && analysed.token(colon).is(":")
                && colon - from <= SHORT
                && (first.is(WordClass.BE) || first.is(WordClass.AUXILIARY))
                && analysed.mentions(from, colon).isEmpty();
        for (int i = verb + 1; opens && i < colon; i++) {
            Token token = analysed.token(i);
            opens = token.isWord()
                    && !token.isCapitalised()
                    && !token.isAny(WordClass.DETERMINER, WordClass.SAY_NOUN, WordClass.THING, WordClass.NOUN);
        }
        if (!opens || verb + 1 >= colon) {
            return null;
        }
        String last = analysed.token(colon - 1).folded();
        Gender gender = last.endsWith("a") ? Gender.FEMALE : last.endsWith("o") ? Gender.MALE : Gender.UNKNOWN;
        return new Mention(Type.PRONOUN, verb, verb, verb, first.text(), List.of(), gender, false);
    }

    /** Whether a role leads to a name right behind a verb, even one that nobody is known to have ("says mayor Lee"). */
    private static boolean leadsToSomebody(AnalysedPassage analysed, int behind) {
        int noun = analysed.token(behind).is(WordClass.DEFINITE) ? behind + 1 : behind;
        return analysed.token(noun).isRole() && analysed.token(noun + 1).isCapitalised();
    }

    /** Whether a passage begins with a sentence that somebody else tells ("According to the police, [he] cried"). */
    private static boolean isToldByOthers(AnalysedPassage analysed, Cue cue) {
        return analysed.sentenceOf(cue.from()) == 0
                && analysed.cues().stream().anyMatch(other -> other.to() < cue.from() && other.isAccordingTo());
    }

    /** Whether a participle opens the sentence and the verb its main clause ("Asked whether he will go, [he] said"). */
    private static boolean opensWithParticiple(AnalysedPassage analysed, Cue cue, int from) {
        int before = Cues.beforeAdverbs(analysed.tokens(), cue.from());
        return before > from
                && analysed.token(before).is(",")
                && analysed.token(from).isAny(WordClass.ASKED, WordClass.PARTICIPLE)
                && analysed.mentions(from, before).stream()
                        .noneMatch(mention -> mention.type() == Type.NAME && !analysed.dependsOnPreposition(mention));
    }

    /**
     * Whether a gerund opens the sentence, perhaps behind small words, and what depends on it ends at a comma right
     * before the verb (Portuguese "Depois, dirigindo-se a Lee, [ele] acrescentou").
     */
    private static boolean followsGerund(AnalysedPassage analysed, Cue cue, int from) {
        int comma = Cues.beforeAdverbs(analysed.tokens(), cue.from());
        int gerund = from;
        while (gerund < comma
                && (analysed.token(gerund).is(",")
                        || analysed.token(gerund)
                                        .isAny(WordClass.ADVERB, WordClass.LINK, WordClass.AND, WordClass.COMMON)
                                && !analysed.token(gerund).is(WordClass.PARTICIPLE))) {
            gerund++;
        }
        boolean follows = gerund < comma
                && analysed.token(comma).is(",")
                && analysed.token(gerund).is(WordClass.PARTICIPLE);
        for (int i = gerund; follows && i < comma; i++) {
            follows = analysed.token(i).isWord();
        }
        return follows;
    }

    /**
     * Whether a preposition opens the sentence, and what it governs ends at a comma right before the verb, and tells of
     * nobody who could speak (Spanish "Tras beber un vaso de agua, [ella] dijo").
     */
    private static boolean opensWithPhrase(AnalysedPassage analysed, Cue cue, int from) {
        int comma = Cues.beforeAdverbs(analysed.tokens(), cue.from());
        boolean opens = comma > from
                && analysed.token(comma).is(",")
                && analysed.token(from).is(WordClass.PREPOSITION)
                && analysed.cues().stream().noneMatch(other -> other.isAccordingTo() && other.from() == from);
        for (int i = from + 1; opens && i < comma; i++) {
            Token token = analysed.token(i);
            opens = token.isWord()
                    && token.run() < 0
                    && !token.isCapitalised()
                    && !token.isAny(WordClass.CLAUSE, WordClass.RELATIVE, WordClass.PERFECT);
        }
        return opens
                && analysed.mentions(from, comma).stream()
                        .noneMatch(m -> m.type() != Type.OTHER && !m.owner() && !analysed.dependsOnPreposition(m));
    }

    /**
     * Whether a verb that opens the sentence lacks its subject, and "and" joins the cue to it ("[She] asked for bread,
     * and warned of").
     */
    private static boolean goesOnFromVerb(AnalysedPassage analysed, Cue cue, int from) {
        int and = Cues.beforeAdverbs(analysed.tokens(), cue.from());
        CueVerbs.Form first = analysed.token(from).verbForm();
        CueVerbs.Form form = cue.form();
        return and > from
                && first != null
                && form != null
                && analysed.token(from).isVerbByItself()
                && first.tense() == form.tense()
                && first.plural() == form.plural()
                && analysed.token(and).is(WordClass.AND)
                && analysed
                        .mentions(
                                from,
                                analysed.sentences()
                                        .get(analysed.sentenceOf(from))
                                        .to())
                        .stream()
                        .noneMatch(m -> m.type() != Type.OTHER && !analysed.dependsOnPreposition(m));
    }

    private static boolean mayLackSubject(AnalysedPassage analysed, Cue cue) {
        return analysed.language().has(Language.Trait.SUBJECT_LEFT_OUT) && cue.isFinite() && !isHearsay(analysed, cue);
    }

    /** Whether a verb tells what people say, whoever they are (Italian "si mormora", Portuguese "comenta-se"). */
    private static boolean isHearsay(AnalysedPassage analysed, Cue cue) {
        return cue.place() == null
                && analysed.token(cue.to() - 1).is(WordClass.HEARSAY)
                && (analysed.token(cue.from() - 1).is(WordClass.IMPERSONAL)
                        || analysed.token(cue.to()).is(WordClass.IMPERSONAL));
    }

    /** Several people stay unnamed. */
    private static Mention standIn(AnalysedPassage analysed, Cue cue) {
        CueVerbs.Form form = cue.form();
        boolean plural = form == null ? analysed.token(cue.from()).is(WordClass.PLURAL_VERB) : form.plural();
        Gender gender = form == null ? Gender.UNKNOWN : form.gender();
        return new Mention(
                plural ? Type.OTHER : Type.PRONOUN,
                cue.from(),
                cue.from(),
                cue.from(),
                cue.text(),
                List.of(),
                gender,
                false);
    }

    private static int clauseEnd(AnalysedPassage analysed, int from, int to) {
        int i = from;
        while (i < to) {
            Token token = analysed.token(i);
            boolean gerund = token.is(WordClass.PARTICIPLE)
                    && !token.isCapitalised()
                    && !analysed.token(i - 1).isAny(WordClass.DETERMINER, WordClass.PREPOSITION);
            boolean ends = !token.isWord() || gerund || token.isVerbByItself() && !FarSubjects.isNoun(analysed, i);
            if (ends || token.isAny(WordClass.CLAUSE, WordClass.CONJUNCTION, WordClass.RELATIVE)) {
                return i;
            }
            i++;
        }
        return to;
    }

    /**
     * Whether one of some words may be a subject: none that a preposition governs, and no adverb, date or word that
     * joins clauses.
     */
    private static boolean holdsSubject(AnalysedPassage analysed, int from, int to) {
        boolean governed = false;
        boolean clause = false;
        for (int i = from; i < to; i++) {
            Token token = analysed.token(i);
            // What stands behind a word such as "if" belongs to a verb of its own.
            boolean relative = analysed.language().hasCases()
                    && token.is(WordClass.RELATIVE)
                    && analysed.token(i - 1).is(",");
            clause = token.isWord() && (clause || relative || token.is(WordClass.CLAUSE));
            if (clause) {
                continue;
            }
            if (governed && beginsName(analysed, i, to) || i == from && opensOwned(analysed, i)) {
                return true;
            }
            if (token.is(WordClass.PREPOSITION) || governed && token.is(WordClass.WHO)) {
                governed = true;
            } else if (!token.isWord() || token.is(WordClass.CONJUNCTION)) {
                governed = false;
            } else if (!token.isAny(WordClass.ADVERB, WordClass.CALENDAR, WordClass.AUXILIARY)) {
                Token next = analysed.token(i + 1);
                boolean clitic = next.verbForm() != null || next.isAny(WordClass.AUXILIARY, WordClass.PERFECT);
                boolean starts = token.is(WordClass.DETERMINER)
                        && !clitic
                        && !next.is(WordClass.CALENDAR)
                        && !analysed.token(i - 1).isAny(WordClass.PREPOSITION, WordClass.DETERMINER);
                boolean dated = token.is(WordClass.DETERMINER) && next.is(WordClass.CALENDAR);
                boolean loose = !governed
                        && !clitic
                        && !dated
                        && !token.is(WordClass.OBJECT_LIKE)
                        && !isMood(analysed, i, from)
                        && !(i == from && token.isCapitalised() && token.is(WordClass.COMMON));
                if (starts || loose) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether an article that may be a preposition too leads to a noun that is a person's (Portuguese "a defesa de
     * Lee").
     */
    private static boolean opensOwned(AnalysedPassage analysed, int article) {
        Token noun = analysed.token(article + 1);
        Mention owner = analysed.token(article + 2).is(WordClass.OF) ? analysed.phraseAt(article + 3) : null;
        return owner != null
                && owner.type() == Type.NAME
                && analysed.token(article).is(WordClass.PREPOSITION)
                && analysed.token(article).is(WordClass.DEFINITE)
                && noun.isWord()
                && !noun.isCapitalised();
    }

    /**
     * Whether a word alone behind a verb only tells how somebody felt (Polish "dodaje zdenerwowana"); where nouns have
     * articles, none stands there ("aggiunge commossa").
     */
    private static boolean isMood(AnalysedPassage analysed, int i, int from) {
        Token word = analysed.token(i);
        boolean bare = !analysed.language().has(Language.Trait.NO_ARTICLES)
                && (word.text().endsWith("a") || word.text().endsWith("o"))
                && !word.isAny(WordClass.BODY_NOUN, WordClass.SELF_NAMED, WordClass.UNNAMED, WordClass.KIN);
        return i == from
                && (bare || word.isAny(WordClass.ASKED, WordClass.ADJECTIVE))
                && !word.isCapitalised()
                && !word.isRole()
                && !analysed.token(i + 1).isWord();
    }

    /**
     * Whether a given name stands behind another noun than a title ("told this newspaper Ann Lee"). No comma parts a
     * subject from its verb ("To Radio Ann Lee, today, told ...").
     */
    private static boolean beginsName(AnalysedPassage analysed, int i, int to) {
        Token token = analysed.token(i);
        Token before = analysed.token(i - 1);
        int end = i;
        while (end < to && analysed.token(end).isCapitalised()) {
            end++;
        }
        boolean parted =
                before.isCapitalised() && end < to && analysed.token(end).is(",");
        return token.isCapitalised()
                && token.isGivenName()
                && analysed.token(i + 1).isCapitalised()
                && before.isWord()
                && !parted
                && !before.isGivenName()
                && !before.isRole()
                && !before.isAny(WordClass.PREPOSITION, WordClass.DETERMINER, WordClass.TITLE, WordClass.CONJUNCTION);
    }
}
