package app.rundown.quote.passage;

import app.rundown.quote.name.Mention;
import app.rundown.quote.word.Gender;
import app.rundown.quote.word.Language.Trait;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else's text that is read or quoted before a colon: {@code Lee read the letter of a mother: "..."}. The words
 * are not the reader's.
 *
 * @param cue the noun for an answer, or null
 * @param author whoever wrote it, or null where the sentence does not tell
 */
public record ReadAloud(@Nullable String cue, @Nullable Mention author) {
    /** Why the words are not the subject's. */
    public static final String WHY = "the words are another's than the subject's";

    /** The most tokens of a clause by which words are read. */
    private static final int CLAUSE = 4;
    /** The most words between the noun for a text and "of". */
    private static final int QUALITIES = 2;

    /**
     * Returns the text that is read in some tokens that end with a colon; null where none is, or it is the reader's.
     */
    public static @Nullable ReadAloud in(AnalysedPassage analysed, int from, int to) {
        if (!analysed.token(to - 1).is(":") || !analysed.language().has(WordClass.READING)) {
            return null;
        }
        ReadAloud written = written(analysed, from, to - 1);
        if (written != null) {
            return written;
        }
        int answer = answerAt(analysed, to - 1);
        if (answer >= 0) {
            return answered(analysed, from, answer);
        }
        boolean read = false;
        for (int i = from; i < to; i++) {
            Token token = analysed.token(i);
            if (token.run() >= 0) {
                return null;
            }
            if (read && token.isAny(WordClass.WRITING, WordClass.THING) && !token.isRole()) {
                return of(analysed, i, to);
            }
            read |= token.is(WordClass.READING) && !token.isCapitalised();
        }
        return null;
    }

    /**
     * Returns the text in which words can be read, whoever reads them (Spanish "Dej\u00f3 una carta en la puerta, en la
     * que se lee:"): it is by whom it is said to be, else by the subject of the sentence, which may be left out. Null
     * where nothing is read so.
     */
    private static @Nullable ReadAloud written(AnalysedPassage analysed, int from, int colon) {
        int verb = colon - 1;
        while (verb > from && verb > colon - CLAUSE && !analysed.token(verb).is(WordClass.READING)) {
            verb--;
        }
        int text = verb;
        boolean impersonal = false;
        while (text > from && !analysed.token(text).is(WordClass.WRITING)) {
            impersonal |= analysed.token(text).is(WordClass.IMPERSONAL);
            text--;
        }
        impersonal |= analysed.token(verb + 1).is(WordClass.IMPERSONAL);
        if (!impersonal || !analysed.token(verb).is(WordClass.READING)) {
            return null;
        }
        String cue = analysed.token(verb).text();
        if (!analysed.token(text).is(WordClass.WRITING)) {
            int behind = analysed.token(verb + 1).is(WordClass.IMPERSONAL) ? verb + 2 : verb + 1;
            // Spanish "se muestra optimista:" tells how somebody seems.
            Token next = analysed.token(behind);
            boolean seems = next.isWord() && !next.isAny(WordClass.PREPOSITION, WordClass.DETERMINER);
            return seems ? null : new ReadAloud(cue, null);
        }
        Mention author = analysed.token(text + 1).is(WordClass.OF) ? analysed.phraseAt(text + 2) : null;
        if (author != null && !author.owner()) {
            return new ReadAloud(cue, author);
        }
        Mention subject = LeadIns.subject(analysed, analysed.sentences().get(analysed.sentenceOf(text)));
        boolean leftOut = subject == null && analysed.language().has(Trait.SUBJECT_LEFT_OUT);
        return new ReadAloud(
                cue,
                subject != null && subject.to() <= text
                        ? subject
                        : leftOut
                                ? new Mention(
                                        Mention.Type.PRONOUN,
                                        from,
                                        from,
                                        from,
                                        analysed.token(from).text(),
                                        List.of(),
                                        Gender.UNKNOWN,
                                        false)
                                : null);
    }

    /** Returns the noun for an answer right before a colon, with an adjective behind it or not; or -1. */
    private static int answerAt(AnalysedPassage analysed, int colon) {
        for (int i = colon - 1; i >= colon - 2; i--) {
            if (analysed.token(i).is(WordClass.ANSWER)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Returns the answer that somebody got to what they were quoted with in the same sentence ("“...?” asked Lee, who
     * got from the mayor this answer: "); or null.
     */
    private static @Nullable ReadAloud answered(AnalysedPassage analysed, int from, int answer) {
        int quoted = answer;
        while (quoted >= from && analysed.token(quoted).run() < 0) {
            quoted--;
        }
        if (quoted < from) {
            return null;
        }
        for (Mention mention : analysed.mentions(quoted, answer).reversed()) {
            Token before = analysed.token(mention.phrase() - 1);
            Token first = analysed.token(mention.phrase());
            boolean source = before.isAny(WordClass.OF, WordClass.FROM, WordClass.AGENT)
                    || first.isAny(WordClass.OF, WordClass.FROM, WordClass.AGENT);
            if (source && !mention.owner() && mention.type() != Mention.Type.RELATIVE) {
                return new ReadAloud(analysed.token(answer).text(), mention);
            }
        }
        for (int i = quoted; i < answer; i++) {
            Token token = analysed.token(i);
            Token next = analysed.token(i + 1);
            boolean giver = token.isAny(WordClass.FROM, WordClass.AGENT, WordClass.SOURCE)
                    && (next.isRole() || next.is(WordClass.DETERMINER));
            if (giver || token.is(WordClass.RELATIVE)) {
                return new ReadAloud(analysed.token(answer).text(), null);
            }
        }
        return null;
    }

    private static @Nullable ReadAloud of(AnalysedPassage analysed, int noun, int to) {
        boolean own = analysed.token(noun - 1).isAny(WordClass.OWNER, WordClass.POSSESSIVE, WordClass.OWN);
        int of = noun + 1;
        while (of <= noun + QUALITIES
                && !opensAuthor(analysed, of)
                && analysed.token(of).isWord()) {
            of++;
        }
        if (own || !opensAuthor(analysed, of) || of >= to - 1) {
            return own || analysed.token(noun).is(WordClass.WRITING) ? null : new ReadAloud(null, null);
        }
        boolean genitive =
                analysed.token(of).is(WordClass.GENITIVE) && analysed.language().has(Trait.CAPITAL_NOUNS);
        Mention author = analysed.phraseAt(genitive ? of : of + 1);
        return new ReadAloud(null, author == null || author.owner() ? null : author);
    }

    private static boolean opensAuthor(AnalysedPassage analysed, int of) {
        Token token = analysed.token(of);
        return token.isAny(WordClass.OF, WordClass.FROM)
                || token.is(WordClass.GENITIVE) && analysed.language().has(Trait.CAPITAL_NOUNS);
    }
}
