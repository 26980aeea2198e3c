package app.rundown.quote.passage;

import app.rundown.quote.name.Mention;
import app.rundown.quote.word.CueVerbs;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a passage leads to words that are set off behind it: {@code Lee said:}, {@code She added}, {@code He
 * said the following.}
 */
public final class LeadIns {
    /** The most tokens between a verb of speaking and the end of the passage, where no sign shows that words follow. */
    private static final int OPEN_REACH = 8;
    /** How near the end of the sentence a word like "following" stands. */
    private static final int POINTER_REACH = 4;
    /** The most words from "our" to "correspondent". */
    private static final int PRESS_REACH = 4;
    /** A passage of no more tokens that ends with a colon may be a mere heading between two parts of a quotation. */
    private static final int HEADING = 8;

    /** The most tokens between an owner and what they wrote ("her full statement"). */
    private static final int WRITING_REACH = 3;
    /** The most tokens of a sentence that only says whose words follow. */
    private static final int SHORT = 16;

    private LeadIns() {}

    /**
     * Whether a passage leads to words though nobody speaks in it, so that only the words can tell whether they are
     * speech or a report.
     */
    static boolean isDoubtful(AnalysedPassage analysed) {
        return !analysed.tokens().isEmpty()
                && analysed.tokens().getLast().is(":")
                && !hasCue(
                        analysed,
                        analysed.sentences().getLast(),
                        analysed.sentences().getLast().from())
                && source(analysed) == null;
    }

    /**
     * Whether a passage leads to set-off words.
     *
     * @param cuesKnown whether the verbs of speaking of its language are known; otherwise a colon must do
     */
    public static boolean isIn(AnalysedPassage analysed, boolean cuesKnown) {
        if (analysed.tokens().isEmpty()) {
            return false;
        }
        Token last = analysed.tokens().getLast();
        Sentence sentence = analysed.sentences().getLast();
        if (cuesKnown && isOwnReport(analysed, sentence)) {
            return false;
        }
        if (last.is(":")) {
            return !cuesKnown
                    || hasCue(analysed, sentence, sentence.from())
                    || subject(analysed) != null
                    || source(analysed) != null
                    || SoleSpeaker.isIn(analysed)
                    || ReadAloud.in(analysed, sentence.from(), sentence.to()) != null
                    || writer(analysed, sentence.from(), sentence.to() - 1) != null;
        }
        if (!cuesKnown || last.run() >= 0) {
            return false;
        }
        if (last.endsSentence()) {
            return hasCue(analysed, sentence, sentence.from())
                    ? pointsAhead(analysed, sentence) || endsWithWriting(analysed, sentence)
                    : opensWithPointer(analysed, sentence) && source(analysed) != null;
        }
        return (last.isWord() || last.is(",") || last.isDash())
                && hasCue(analysed, sentence, sentence.to() - OPEN_REACH);
    }

    /** Whether a passage is so short, before its colon, that it only divides a quotation. */
    static boolean isHeading(AnalysedPassage analysed) {
        return analysed.tokens().size() <= HEADING
                && !analysed.tokens().isEmpty()
                && analysed.tokens().getLast().is(":")
                && !names(analysed, analysed.sentences().getLast());
    }

    /** Whether a verb of speaking stands in a sentence, from some token on, with nothing quoted behind it. */
    static boolean hasCue(AnalysedPassage analysed, Sentence sentence, int from) {
        for (int i = sentence.to() - 1; i >= Math.max(from, sentence.from()); i--) {
            if (analysed.token(i).run() >= 0) {
                return false;
            }
            for (Cue cue : analysed.cues()) {
                if (cue.from() == i && cue.use() == CueVerbs.Use.SPEECH && !cue.passive()) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether a sentence leads to what a newspaper reported, its own report or another's: the last verb of speaking
     * passes a report on, or one of its own people is the subject ("our correspondent writes").
     */
    static boolean isOwnReport(AnalysedPassage analysed, Sentence sentence) {
        Cue last = null;
        for (Cue cue : analysed.cues()) {
            last = cue.from() >= sentence.from() && cue.use() == CueVerbs.Use.SPEECH ? cue : last;
        }
        if (last != null && analysed.token(last.from()).is(WordClass.RELAY)) {
            return true;
        }
        boolean plain = last != null && analysed.token(last.from()).isAny(WordClass.SAYS, WordClass.TELLS);
        for (int i = sentence.from(); i < sentence.to(); i++) {
            Token owner = analysed.token(i);
            boolean paper = !plain && owner.is(WordClass.NEWSROOM) && owner.possessive();
            if ((owner.is(WordClass.OWN) || paper) && ownsPress(analysed, i + 1) && !isReader(analysed, i)) {
                return true;
            }
        }
        return hasMetSomebody(analysed, sentence);
    }

    /** Whether somebody only met the person in whose place they may report ("Lee has spoken to the mayor:"). */
    private static boolean hasMetSomebody(AnalysedPassage analysed, Sentence sentence) {
        for (Cue cue : analysed.cues()) {
            if (cue.from() < sentence.from() || cue.use() != CueVerbs.Use.MENTAL) {
                continue;
            }
            Mention met = analysed.phraseAt(cue.to() + 1);
            boolean spoken = met != null
                    && (met.type() == Mention.Type.ROLE || met.type() == Mention.Type.NAME)
                    && analysed.token(cue.to()).is(WordClass.INFINITIVE);
            if (spoken && !hasCue(analysed, sentence, sentence.from())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a newspaper only read or heard the words: "an email that our reporter has seen", "told our reporter". */
    private static boolean isReader(AnalysedPassage analysed, int own) {
        Token before = analysed.token(own - 1);
        boolean according = analysed.cues().stream().anyMatch(cue -> cue.isAccordingTo() && cue.to() == own);
        return before.is(WordClass.RELATIVE) || before.is(WordClass.PREPOSITION) && !according;
    }

    /** Whether one of the next words names somebody who writes for a newspaper ("our political correspondent"). */
    private static boolean ownsPress(AnalysedPassage analysed, int from) {
        for (int i = from; i < from + PRESS_REACH && analysed.token(i).isWord(); i++) {
            if (analysed.token(i).is(WordClass.PRESS)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns whom the last sentence of a passage gives as the source of what follows, without a verb of speaking:
     * {@code this from Lee}, {@code Here is Lee's full statement}; or null.
     */
    public static @Nullable Mention source(AnalysedPassage analysed) {
        Sentence sentence = analysed.sentences().getLast();
        Mention giver = giver(analysed, sentence.from(), sentence.to() - 1);
        if (giver != null) {
            return giver;
        }
        for (Mention mention : analysed.mentions(sentence.from(), sentence.to())) {
            boolean writing = mention.owner() && isWriting(analysed, mention.to(), mention.to() + WRITING_REACH);
            if (writing || isFrom(analysed, sentence, mention)) {
                return mention;
            }
        }
        return null;
    }

    /**
     * Returns whose a writing or a ruling is with which a sentence opens, before a colon ("The report of Lee, a page
     * long, is clear:", Spanish "el fallo de la jueza"); or null.
     */
    public static @Nullable Mention writer(AnalysedPassage analysed, int from, int colon) {
        int noun = from;
        while (noun < from + POINTER_REACH && analysed.token(noun).isAny(WordClass.DETERMINER, WordClass.ADJECTIVE)) {
            noun++;
        }
        int of = noun + 1;
        while (of < noun + POINTER_REACH && isQuality(analysed.token(of))) {
            of++;
        }
        Token writing = analysed.token(noun);
        boolean told = (analysed.language().has(Language.Trait.SUBJECT_LEFT_OUT)
                        || analysed.language().has(Language.Trait.VERB_SECOND))
                && analysed.token(colon).is(":")
                && writing.isAny(WordClass.WRITING, WordClass.SAY_NOUN)
                && !writing.is(WordClass.BODY_NOUN);
        if (told && !analysed.token(of).is(WordClass.OF)) {
            Mention text = analysed.phraseAt(from);
            return text != null && text.type() == Mention.Type.OTHER ? Writings.author(analysed, text) : null;
        }
        Mention writer = told ? analysed.phraseAt(of + 1) : null;
        boolean part = writer != null && analysed.token(writer.from()).is(WordClass.WRITING);
        if (writer != null && part && analysed.token(writer.to()).is(WordClass.OF)) {
            // "The conclusion of the report of Lee".
            writer = analysed.phraseAt(writer.to() + 1);
        }
        if (writer == null || writer.to() > colon) {
            return null;
        }
        // A ruling may be about somebody, and not theirs; a judge has a title.
        boolean titled = !writing.is(WordClass.THING) || holdsTitle(analysed, writer);
        boolean may = writer.type() == Mention.Type.BODY
                || analysed.token(writer.from()).is(WordClass.BODY_NOUN)
                || (writer.type() == Mention.Type.NAME || writer.type() == Mention.Type.ROLE) && titled;
        return may && !writer.owner() ? writer : null;
    }

    private static boolean holdsTitle(AnalysedPassage analysed, Mention mention) {
        int end = mention.type() == Mention.Type.ROLE ? mention.to() : mention.from();
        for (int i = mention.phrase(); i < end; i++) {
            if (analysed.token(i).is(WordClass.TITLE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word may tell more of a noun right behind it. */
    private static boolean isQuality(Token token) {
        return token.isWord()
                && !token.isCapitalised()
                && token.verbForm() == null
                && !token.isAny(WordClass.PREPOSITION, WordClass.CONJUNCTION, WordClass.AUXILIARY, WordClass.RELATIVE);
    }

    /**
     * Returns the only person of a sentence, to whom "from" leads right before its colon ("Criticism also comes from
     * Lee:"); or null.
     */
    public static @Nullable Mention giver(AnalysedPassage analysed, int from, int colon) {
        Mention giver = null;
        for (Mention mention : analysed.mentions(from, colon)) {
            boolean thing = mention.owner() || mention.type() == Mention.Type.OTHER;
            if (giver != null || !thing && mention.to() < colon) {
                return null;
            }
            giver = mention.to() == colon ? mention : null;
        }
        boolean named = giver != null
                && !giver.owner()
                && (giver.type() == Mention.Type.NAME || giver.type() == Mention.Type.BODY)
                && analysed.language().has(Language.Trait.VERB_SECOND)
                && analysed.token(colon).is(":");
        return named && giver != null && analysed.token(giver.phrase() - 1).is(WordClass.FROM) ? giver : null;
    }

    /** Whether a mention stands behind "from" as in "this, from Lee", "a letter from Lee" or "From Lee". */
    private static boolean isFrom(AnalysedPassage analysed, Sentence sentence, Mention mention) {
        int from = mention.phrase() - 1;
        if (mention.owner()
                || !analysed.token(from).is(WordClass.FROM)
                || mention.type() == Mention.Type.OTHER
                || mention.type() == Mention.Type.RELATIVE) {
            return false;
        }
        int before = analysed.token(from - 1).is(",") ? from - 2 : from - 1;
        return before < sentence.from()
                || analysed.token(before).isAny(WordClass.POINTER, WordClass.SAY_NOUN, WordClass.WRITING);
    }

    private static boolean isWriting(AnalysedPassage analysed, int from, int to) {
        for (int i = from; i < to && analysed.token(i).isWord(); i++) {
            if (analysed.token(i).isAny(WordClass.SAY_NOUN, WordClass.WRITING)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence tells of no more than that somebody spoke or wrote: "Lee said in a statement." */
    private static boolean endsWithWriting(AnalysedPassage analysed, Sentence sentence) {
        int from = Math.max(sentence.from(), sentence.to() - OPEN_REACH);
        int noun = sentence.to() - 2;
        // Where verbs close their clauses, or places follow, the writing is not the last word.
        while (noun > from && !isWritten(analysed.token(noun))) {
            noun--;
        }
        return isWritten(analysed.token(noun))
                && hasCue(analysed, sentence, from)
                && analysed.mentions(from, sentence.to() - 1).stream()
                        .noneMatch(m -> m.type() == Mention.Type.PRONOUN && !m.owner());
    }

    private static boolean isWritten(Token noun) {
        return noun.isAny(WordClass.SAY_NOUN, WordClass.WRITING, WordClass.POST);
    }

    private static boolean opensWithPointer(AnalysedPassage analysed, Sentence sentence) {
        return sentence.to() - sentence.from() <= SHORT
                && (analysed.token(sentence.from()).is(WordClass.POINTER)
                        || analysed.token(sentence.from() + 1).is(WordClass.POINTER));
    }

    /** Whether the last sentence of a passage tells of a post: "In a tweet, she said". */
    public static boolean tellsOfPost(AnalysedPassage analysed) {
        Sentence sentence = analysed.sentences().getLast();
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (analysed.token(i).is(WordClass.POST)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence is about somebody who may speak. */
    private static boolean names(AnalysedPassage analysed, Sentence sentence) {
        return subject(analysed, sentence) != null;
    }

    /**
     * Returns whom the last sentence of a passage is about: the first in it who could speak and is no object. Where it
     * mentions nobody ("Then a word to the reporters:") that is whom the sentence before is about, in languages whose
     * sentences need no subject before their verb. Null where there is nobody.
     */
    public static @Nullable Mention subject(AnalysedPassage analysed) {
        Sentence last = analysed.sentences().getLast();
        int relative = RelativeClauses.beforeColon(analysed, last.from(), last.to() - 1);
        if (relative >= 0) {
            return RelativeClauses.antecedentOf(analysed, last.from(), relative);
        }
        Mention subject = subject(analysed, last);
        int earlier = analysed.sentences().size() - 2;
        Language language = analysed.language();
        boolean mayLack = language.has(Language.Trait.INVERSION) || language.has(Language.Trait.SUBJECT_LEFT_OUT);
        boolean other = language.has(Language.Trait.NO_ARTICLES)
                || analysed.mentions(last.from(), last.to()).stream()
                        .anyMatch(mention -> !mention.owner() && !analysed.dependsOnPreposition(mention));
        return subject == null && earlier >= 0 && mayLack && !other
                ? subject(analysed, analysed.sentences().get(earlier))
                : subject;
    }

    /** Returns whom a sentence is about: the first in it who could speak and is no object; or null. */
    public static @Nullable Mention subject(AnalysedPassage analysed, Sentence sentence) {
        for (Mention mention : analysed.mentions(sentence.from(), sentence.to())) {
            Token noun = analysed.token(mention.from());
            boolean speaks = mention.type() != Mention.Type.OTHER && mention.type() != Mention.Type.RELATIVE
                    || noun.isAny(WordClass.BODY_NOUN, WordClass.UNNAMED)
                    || noun.isRole() && !noun.is(WordClass.PLURAL_ROLE);
            boolean object = noun.isAny(WordClass.OBJECT_PRONOUN, WordClass.OUTLET, WordClass.COUNTRY);
            if (speaks
                    && !object
                    && !mention.owner()
                    && !analysed.dependsOnPreposition(mention)
                    && !isGenitive(analysed, mention)
                    && !isInClause(analysed, mention, sentence)) {
                return SoleSpeaker.described(analysed, sentence, mention);
            }
        }
        return null;
    }

    /** Whether a mention is a genitive right behind a noun ("im Fall des Fischers Lee"). */
    public static boolean isGenitive(AnalysedPassage analysed, Mention mention) {
        int article = mention.phrase();
        while (article > 1
                && analysed.token(article).isCapitalised()
                && !analysed.token(article).is(WordClass.GENITIVE)) {
            article--;
        }
        return analysed.token(article).is(WordClass.GENITIVE)
                && article > 1
                && analysed.token(article - 1).isCapitalised();
    }

    /** Whether a mention stands behind a comma and a relative pronoun ("The man whom Lee met, ..."). */
    private static boolean isInClause(AnalysedPassage analysed, Mention mention, Sentence sentence) {
        int i = mention.phrase() - 1;
        while (i > sentence.from() && analysed.token(i).isWord()) {
            i--;
        }
        return analysed.token(i).is(",") && analysed.token(i + 1).is(WordClass.RELATIVE);
    }

    private static boolean pointsAhead(AnalysedPassage analysed, Sentence sentence) {
        for (int i = Math.max(sentence.from(), sentence.to() - POINTER_REACH); i < sentence.to(); i++) {
            if (analysed.token(i).is(WordClass.POINTER)) {
                return true;
            }
        }
        return false;
    }
}
