package app.rundown.quote.passage;

import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Mention.Type;
import app.rundown.quote.word.CueVerbs;
import app.rundown.quote.word.Language.Trait;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import org.jspecify.annotations.Nullable;

/**
 * Words that one person passes on as another's: {@code The minister, Lee reports, has promised "..."}, Norwegian
 * {@code Holm skal if\u00f8lge Lee ha svart at "..."}. The subject of the sentence says them, not its source.
 *
 * @param speaker the subject
 * @param cue the verb by which it speaks
 */
public record RelayedSpeech(Mention speaker, String cue) {
    /** Why the words are not the source's. */
    public static final String WHY = "somebody else only passes the words on";

    /** The most tokens between the subject's verb and the quote. */
    private static final int NEAR = 6;
    /** The most tokens between the subject and the source ("himself is said"). */
    private static final int LINK = 3;
    /** The most words from a verb of quoting to the end of whoever quotes. */
    private static final int AGENT = 8;

    /**
     * Returns a cue as if it stood where somebody is quoted, over whoever does so ("Lee was quoted by the paper as
     * saying"); any other cue as it is.
     */
    public static Cue beforeAgent(AnalysedPassage analysed, Cue cue) {
        int quoted = cue.from() - 2;
        while (analysed.token(cue.from() - 1).is(WordClass.AS)
                && quoted > cue.from() - AGENT
                && !analysed.token(quoted).is(WordClass.QUOTING)) {
            quoted--;
        }
        boolean agent = analysed.token(cue.from() - 1).is(WordClass.AS)
                && analysed.token(quoted).is(WordClass.QUOTING)
                && analysed.token(quoted + 1).is(WordClass.AGENT);
        return agent ? cue.at(quoted) : cue;
    }

    /** Returns whose words are passed on right before a quote at {@code to}, in a sentence that begins at a token. */
    public static @Nullable RelayedSpeech in(AnalysedPassage analysed, int from, int to) {
        for (Cue relay : analysed.cues()) {
            if (relay.from() <= from || relay.to() >= to) {
                continue;
            }
            int end = end(analysed, relay, from, to);
            Mention subject = end < 0 ? null : subject(analysed, relay, from);
            String cue = subject == null ? null : cue(analysed, end, to);
            if (subject != null && cue != null) {
                return new RelayedSpeech(subject, cue);
            }
        }
        return null;
    }

    /**
     * Whether a verb behind a quote tells whom somebody quoted ("..., the agency quoted Lee as saying"): its object
     * speaks.
     */
    public static boolean isQuoting(AnalysedPassage analysed, Cue cue, int to) {
        if (!analysed.token(cue.verb()).is(WordClass.QUOTING)) {
            return false;
        }
        for (int i = cue.to() + 1; i < to; i++) {
            if (analysed.token(i).is(WordClass.AS) && analysed.token(i + 1).is(WordClass.SAYS)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the token behind the source that a cue gives between commas or behind an auxiliary verb, or -1. */
    private static int end(AnalysedPassage analysed, Cue relay, int from, int to) {
        if (!relay.isAccordingTo()) {
            return Insertions.close(analysed, relay, from, to);
        }
        Token before = analysed.token(relay.from() - 1);
        Mention source = Subjects.behind(analysed, relay, to);
        boolean named = source != null && source.type() != Type.OTHER && source.type() != Type.RELATIVE;
        boolean inserted = before.is(",") || before.isAny(WordClass.AUXILIARY, WordClass.PERFECT);
        return named && source != null && inserted ? source.to() : -1;
    }

    /** Returns who opens the sentence, if nothing but an auxiliary verb and the like stands before the source. */
    private static @Nullable Mention subject(AnalysedPassage analysed, Cue relay, int from) {
        Mention subject = analysed.phraseAt(from);
        boolean speaks = subject != null
                && subject.to() <= relay.from()
                && (subject.type() == Type.NAME
                        || subject.type() == Type.ROLE
                        || subject.type() == Type.BODY
                        || analysed.token(subject.from()).is(WordClass.UNNAMED))
                && !subject.owner();
        if (subject == null || !speaks) {
            return null;
        }
        // What tells more of the subject ("of the council") is part of it.
        for (int i = subject.to(); i < relay.from(); i++) {
            Token token = analysed.token(i);
            boolean more = token.isAny(WordClass.OF, WordClass.DETERMINER, WordClass.AUXILIARY, WordClass.PERFECT)
                    || token.isCapitalised()
                    || token.is(",") && i == relay.from() - 1
                    || i - subject.to() < LINK && token.isWord() && token.verbForm() == null;
            if (!more) {
                return null;
            }
        }
        return subject;
    }

    /**
     * Returns the verb by which the subject itself speaks, near the quote, where nobody new comes before it; or null.
     */
    private static @Nullable String cue(AnalysedPassage analysed, int end, int to) {
        for (Cue cue : analysed.cues()) {
            boolean near = cue.from() >= end
                    && cue.to() <= to
                    && to - cue.to() <= NEAR
                    && cue.use() == CueVerbs.Use.SPEECH
                    && !cue.isAccordingTo()
                    && !cue.passive();
            if (near && isOfSubject(analysed, end, cue.from())) {
                return cue.text();
            }
        }
        for (int i = Math.max(end, to - NEAR); i < to; i++) {
            // "gave word that"
            Token noun = analysed.token(i);
            boolean told = noun.is(WordClass.SAY_NOUN) && !noun.isCapitalised() && i + 1 < to;
            if (told && analysed.language().has(Trait.VERB_SECOND) && isOfSubject(analysed, end, i)) {
                return noun.text();
            }
        }
        return null;
    }

    private static boolean isOfSubject(AnalysedPassage analysed, int end, int verb) {
        for (int i = end; i < verb; i++) {
            if (analysed.token(i).isAny(WordClass.THAT, WordClass.CLAUSE, WordClass.RELATIVE)) {
                return false;
            }
        }
        return analysed.mentions(end, verb).stream()
                .allMatch(mention ->
                        mention.type() == Type.OTHER || mention.owner() || analysed.dependsOnPreposition(mention));
    }

    /**
     * Whether a verb tells only what somebody will do, in a clause of what another is said to have said ("Lee said that
     * the city would support them in \u201cevery way\u201d").
     */
    public static boolean isPartOfReport(AnalysedPassage analysed, Cue cue, Cue before) {
        Token verb = analysed.token(Cues.beforeAdverbs(analysed.tokens(), cue.from()));
        boolean will = cue.tense() == CueVerbs.Tense.BASE && verb.is(WordClass.AUXILIARY);
        boolean that = false;
        for (int i = before.to(); will && !that && i < cue.from(); i++) {
            that = analysed.token(i).is(WordClass.THAT);
        }
        return that
                && before.use() == CueVerbs.Use.SPEECH
                && cue.use() != CueVerbs.Use.SPEECH
                && !analysed.token(cue.from() - 1).is(WordClass.INFINITIVE);
    }
}
