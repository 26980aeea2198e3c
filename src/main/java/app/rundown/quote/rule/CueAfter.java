package app.rundown.quote.rule;

import app.rundown.quote.name.Mention;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.passage.Cue;
import app.rundown.quote.passage.Cues;
import app.rundown.quote.passage.FarSubjects;
import app.rundown.quote.passage.ImpersonalCues;
import app.rundown.quote.passage.Inversion;
import app.rundown.quote.passage.LeadIns;
import app.rundown.quote.passage.LeftOutSubjects;
import app.rundown.quote.passage.RelayedSpeech;
import app.rundown.quote.passage.Sentence;
import app.rundown.quote.passage.Subjects;
import app.rundown.quote.reference.Attribution;
import app.rundown.quote.reference.QuoteContext;
import app.rundown.quote.reference.Resolver;
import app.rundown.quote.word.CuePhrase;
import app.rundown.quote.word.CueVerbs;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.TokenKind;
import org.jspecify.annotations.Nullable;

/**
 * Attributes a quote by a cue after it: {@code "...," Lee said}, {@code "...," said Mayor Lee}, {@code "...," according
 * to Lee}. The strict form requires a comma, a dash or a similar sign between the two; the loose form, which is asked
 * later, does not.
 */
final class CueAfter implements AttributionRule {
    /** The most tokens between the quote and a cue. */
    private static final int REACH = 45;
    /** The most words between the quote and the first mention. */
    private static final int FILLERS = 6;
    /** A cue this close to the quote may have another subject than the first mention, or none that can be named. */
    private static final int NEAR = 8;
    /** The most words of a description that leads to a name. */
    private static final int DESCRIPTION = 9;

    /** The most words that lead to a verb by "as" (Spanish "tal y como"). */
    private static final int AS_WORDS = 3;

    private final boolean strict;
    private final Resolver resolver;

    /** Creates the strict or the loose form of the rule. */
    CueAfter(boolean strict, Resolver resolver) {
        this.strict = strict;
        this.resolver = resolver;
    }

    @Override
    public @Nullable Attribution attribute(QuoteContext quoteContext) {
        QuoteContext joined = strict ? joined(quoteContext) : null;
        if (joined != null) {
            return attribute(joined);
        }
        if (strict && (!quoteContext.leadsToSpeaker() || isReported(quoteContext))) {
            return null;
        }
        AnalysedPassage analysed = quoteContext.analysed();
        int from = quoteContext.after();
        int to = searchEnd(quoteContext, from);
        boolean free = Inversion.isIn(analysed) || analysed.language().has(Language.Trait.SUBJECT_AFTER_PHRASES);
        Mention owner = free ? ImpersonalCues.owner(analysed, quoteContext.token(), from) : null;
        if (owner != null) {
            return resolver.resolve(quoteContext, owner)
                    .by(analysed.token(from).text(), "the words are called theirs behind the quote");
        }
        if (free && strict && ImpersonalCues.isNounOfSpeech(analysed, from)) {
            return Attribution.none(
                    analysed.token(from).text(), "the words are called somebody's behind the quote, who is not named");
        }
        for (Cue cue : analysed.cues()) {
            if (cue.from() < from || cue.from() >= to || leadsOn(quoteContext, cue, from)) {
                continue;
            }
            Attribution around = Inversion.isIn(analysed) ? around(quoteContext, cue, from) : null;
            if (around != null) {
                return around;
            }
            if (cue.passive()) {
                continue;
            }
            if (cue.governsFragment() && !governsOnlyQuote(analysed, cue) && !leadsToSubject(analysed, cue, from, to)) {
                continue;
            }
            Mention subject = subject(analysed, cue, from, to);
            Mention about = subject == null && cue.place() == CuePhrase.Place.FROM && opensClause(analysed, cue, from)
                    ? ImpersonalCues.subject(analysed, quoteContext.token(), cue, to)
                    : null;
            if (about != null) {
                return resolver.resolve(quoteContext, about)
                        .by(cue.text(), "the sentence before \u201c" + cue.text() + "\u201d is about them");
            }
            if (Relays.isRelay(analysed, cue, subject) || Relays.passOn(quoteContext, cue, subject)) {
                continue;
            }
            if (subject != null && cue.from() - from <= REACH) {
                return resolver.resolve(quoteContext, subject)
                        .by(cue.text(), "the cue \u201c" + cue.text() + "\u201d follows the quote");
            }
            if (lacksSpeaker(analysed, cue, from)) {
                return Attribution.none(
                        cue.text(),
                        "the cue \u201c" + cue.text() + "\u201d follows the quote without a speaker to name");
            }
        }
        return null;
    }

    /** Returns the quote that "and" joins to one right before it ("“A”, and “B”, said Lee"), or null. */
    private static @Nullable QuoteContext joined(QuoteContext quoteContext) {
        AnalysedPassage analysed = quoteContext.analysed();
        int and = quoteContext.token() + 1;
        and += analysed.token(and).is(",") ? 1 : 0;
        return analysed.language().has(Language.Trait.SUBJECT_LEFT_OUT)
                        && analysed.token(and).is(Lexicon.WordClass.AND)
                        && analysed.token(and + 1).run() >= 0
                ? new QuoteContext(quoteContext.context(), quoteContext.index(), and + 1)
                : null;
    }

    /** Whether a verb of speaking and "that" lead right to the quote, so that a verb behind it leads to other words. */
    private static boolean isReported(QuoteContext quoteContext) {
        AnalysedPassage analysed = quoteContext.analysed();
        int that = quoteContext.token() - 1;
        return analysed.language().has(Language.Trait.VERB_SECOND)
                && analysed.token(that).is(Lexicon.WordClass.THAT)
                && analysed.cues().stream().anyMatch(cue -> cue.to() == that && !cue.passive());
    }

    /** Whether a cue comes right behind the quote, behind "so", or behind the verbs that close the quote's clause. */
    private static boolean opensClause(AnalysedPassage analysed, Cue cue, int from) {
        boolean so = cue.from() == from + 1 && analysed.token(from).is(Lexicon.WordClass.SO);
        boolean closed = cue.from() > from + 1
                && cue.from() - from <= FILLERS
                && analysed.token(cue.from() - 1).is(",")
                && Subjects.areOnlyPlainWordsBetween(analysed, from, cue.from() - 1)
                && analysed.mentions(from, cue.from()).isEmpty();
        return cue.from() == from || so || closed;
    }

    /** Whether a cue leads to the next quote, and another to this (If Lee says "...", Holm answers: "..."). */
    private static boolean leadsOn(QuoteContext quoteContext, Cue cue, int from) {
        AnalysedPassage analysed = quoteContext.analysed();
        int begin = quoteContext.sentence().from();
        return analysed.token(cue.to()).is(":")
                && cue.from() > from
                && analysed.cues().stream()
                        .anyMatch(other -> other.from() >= begin && other.to() <= quoteContext.token());
    }

    /** Whether a verb that mostly governs a fragment has only the quote to govern (", Lee called,"). */
    private boolean governsOnlyQuote(AnalysedPassage analysed, Cue cue) {
        boolean ends =
                cue.to() >= analysed.tokens().size() || analysed.token(cue.to()).kind() == TokenKind.SIGN;
        return strict && ends && analysed.mentions().stream().anyMatch(m -> m.to() == cue.from() && !m.owner());
    }

    /** Whether such a verb comes right behind the quote and its sign, and leads to its subject (", criticó Lee"). */
    private boolean leadsToSubject(AnalysedPassage analysed, Cue cue, int from, int to) {
        boolean opens = Cues.beforeAdverbs(analysed.tokens(), cue.from()) < from
                || Inversion.isIn(analysed) && opensWithVerb(analysed, cue, from);
        if (!strict || !opens) {
            return false;
        }
        boolean leftOut = !analysed.token(cue.to()).isWord() && LeftOutSubjects.behind(analysed, cue, to) != null;
        return leftOut
                || analysed.language().has(Language.Trait.SUBJECT_AFTER_PHRASES)
                        && Subjects.behind(analysed, cue, to) != null
                || analysed.language().has(Language.Trait.VERB_SECOND) && Inversion.behind(analysed, cue, to) != null;
    }

    /** Whether only words that name nobody stand between the quote and a verb of speech. */
    private boolean lacksSpeaker(AnalysedPassage analysed, Cue cue, int from) {
        return strict
                && cue.use() == CueVerbs.Use.SPEECH
                && cue.tense() != CueVerbs.Tense.GERUND
                && cue.from() > from
                && cue.from() - from < NEAR
                && analysed.mentions(from, cue.from()).isEmpty()
                && Subjects.areOnlyPlainWordsBetween(analysed, from, cue.from());
    }

    private @Nullable Mention subject(AnalysedPassage analysed, Cue cue, int from, int to) {
        if (cue.isAccordingTo()) {
            return cue.from() == from ? Subjects.behind(analysed, cue, to) : null;
        }
        if (cue.place() == CuePhrase.Place.FROM) {
            return cue.from() == from ? ImpersonalCues.source(analysed, cue, from, to) : null;
        }
        if (RelayedSpeech.isQuoting(analysed, cue, to)) {
            return Subjects.behind(analysed, cue, to);
        }
        if (Inversion.isIn(analysed) && opensWithVerb(analysed, cue, from)) {
            return Inversion.behind(analysed, cue, to);
        }
        boolean manner = isBehindManner(analysed, cue, from);
        int before = manner ? from - 1 : Cues.beforeAdverbs(analysed.tokens(), cue.from());
        if (before < from) {
            if (cue.tense() == CueVerbs.Tense.GERUND || strict && !manner && cue.from() > from + 1) {
                return null;
            }
            Mention behind = Subjects.behind(analysed, cue, to);
            if (behind != null) {
                return behind;
            }
            Mention source = FarSubjects.from(analysed, cue);
            Mention leftOut = source == null ? LeftOutSubjects.behind(analysed, cue, to) : source;
            Mention led = leftOut != null && leftOut.type() == Mention.Type.PRONOUN ? ledBy(analysed, from) : null;
            return led == null ? leftOut : led;
        }
        if (cue.tense() == CueVerbs.Tense.GERUND) {
            return null;
        }
        Mention subject = Subjects.before(analysed, cue, from);
        Mention first = analysed.mentions(from, cue.from()).stream().findFirst().orElse(null);
        if (subject == null || first == null) {
            return null;
        }
        int start = first.phrase();
        boolean opens = start <= from + FILLERS && Subjects.areOnlyPlainWordsBetween(analysed, from, start);
        if (opens && (subject == first || cue.from() - from < NEAR)) {
            return subject;
        }
        if (followsDescription(analysed, from, subject)
                && subject.to() < cue.from()
                && analysed.token(subject.to()).is(",")
                && subject.to() == before) {
            return subject;
        }
        boolean apart = !strict
                && !opens
                && subject.phrase() > from
                && analysed.token(subject.phrase() - 1).is(",");
        return apart && subject.to() == before + 1 ? subject : null;
    }

    /**
     * Returns who opens the sentence whose colon leads to the quote, where the verb behind that has no subject of its
     * own ("Lee leaves the hall: “We waited,” [she] says"); or null.
     */
    private static @Nullable Mention ledBy(AnalysedPassage analysed, int from) {
        int quote = from - 1;
        while (quote > 0 && analysed.token(quote).run() < 0) {
            quote--;
        }
        int begin = analysed.sentences().get(analysed.sentenceOf(quote)).from();
        Mention subject = analysed.token(quote - 1).is(":") && quote - 1 > begin
                ? LeadIns.subject(analysed, new Sentence(begin, quote - 1))
                : null;
        return subject != null && subject.type() == Mention.Type.NAME && !subject.owner() ? subject : null;
    }

    /**
     * Whether only how it is said stands between the quote and its verb (Polish "z satysfakcją oznajmił Lee"), or that
     * it was said so (Spanish "tal y como ha dicho Lee").
     */
    private static boolean isBehindManner(AnalysedPassage analysed, Cue cue, int from) {
        Token noun = analysed.token(from + 1);
        boolean as = cue.from() > from
                && cue.from() - from <= AS_WORDS
                && analysed.token(cue.from() - 1).is(Lexicon.WordClass.AS)
                && analysed.language().has(Language.Trait.SUBJECT_AFTER_PHRASES)
                && analysed.mentions(from, cue.from()).isEmpty()
                && analysed.token(from).isWord();
        return as
                || cue.from() == from + 2
                        && cue.form() != null
                        && analysed.language().has(Language.Trait.SUBJECT_LEFT_OUT)
                        && analysed.token(from).is(Lexicon.WordClass.PREPOSITION)
                        && noun.isWord()
                        && !noun.isCapitalised()
                        && !noun.isRole();
    }

    /** Whether nothing but adverbs and the like comes before the verb of a cue. */
    private static boolean opensWithVerb(AnalysedPassage analysed, Cue cue, int from) {
        for (int i = from; i < cue.verb(); i++) {
            boolean passes = analysed.token(i)
                    .isAny(
                            Lexicon.WordClass.ADVERB,
                            Lexicon.WordClass.AUXILIARY,
                            Lexicon.WordClass.REFLEXIVE,
                            Lexicon.WordClass.SO,
                            Lexicon.WordClass.NEGATION);
            if (!passes) {
                return false;
            }
        }
        return cue.verb() >= from;
    }

    /**
     * Returns who speaks by a verb that ends the clause around the quote, or null: German "hat das ... genannt", "den
     * Lee ... nennt".
     */
    private @Nullable Attribution around(QuoteContext quoteContext, Cue cue, int from) {
        AnalysedPassage analysed = quoteContext.analysed();
        boolean bracket = cue.verb() < quoteContext.token() && cue.verb() < cue.from();
        if (strict || !bracket && !(cue.from() == from && Inversion.isLast(analysed, cue))) {
            return null;
        }
        int start = quoteContext.sentence().from();
        if (cue.verb() < start) {
            return null;
        }
        if (bracket && cue.passive()) {
            Mention agent = Inversion.agent(analysed, cue);
            return agent == null
                    ? Attribution.none(cue.text(), "the cue \u201c" + cue.text() + "\u201d does not tell by whom")
                    : resolver.resolve(quoteContext, agent)
                            .by(cue.text(), "the cue \u201c" + cue.text() + "\u201d tells by whom");
        }
        Mention subject = bracket
                ? Inversion.subject(analysed, cue, start, quoteContext.token())
                : Subjects.before(analysed, cue, start);
        return subject == null
                ? null
                : resolver.resolve(quoteContext, subject)
                        .by(cue.text(), "the cue \u201c" + cue.text() + "\u201d ends the clause around the quote");
    }

    /** Whether a description and a comma lead to a name ("the former champion, Lee, said"). */
    private static boolean followsDescription(AnalysedPassage analysed, int from, Mention name) {
        int comma = name.phrase() - 1;
        return comma > from
                && comma - from <= DESCRIPTION
                && analysed.token(from).is(Lexicon.WordClass.DETERMINER)
                && analysed.token(comma).is(",")
                && (Subjects.areOnlyPlainWordsBetween(analysed, from, comma)
                        || describesSomebody(analysed, from, comma));
    }

    /** Whether somebody opens a description that goes on behind a preposition ("a resident of the old house"). */
    private static boolean describesSomebody(AnalysedPassage analysed, int from, int comma) {
        Mention somebody = analysed.phraseAt(from);
        boolean person = somebody != null
                && (analysed.token(somebody.from()).isRole()
                        || analysed.token(somebody.from()).isAny(Lexicon.WordClass.UNNAMED, Lexicon.WordClass.QUANTITY))
                && analysed.token(somebody.to()).is(Lexicon.WordClass.PREPOSITION);
        for (int i = from; person && i < comma; i++) {
            person = analysed.token(i).isWord() && analysed.token(i).verbForm() == null;
        }
        return person;
    }

    /** Returns where the search for a cue ends: at the next quote, a semicolon, or the end of the sentence. */
    private static int searchEnd(QuoteContext quoteContext, int from) {
        int to = quoteContext.sentence().to();
        for (int i = from; i < to; i++) {
            Token token = quoteContext.analysed().token(i);
            boolean title = FarSubjects.isTitle(quoteContext.analysed(), i);
            if (token.kind() == TokenKind.QUOTED && !title || token.is(";")) {
                return i;
            }
        }
        return to;
    }
}
