package app.rundown.quote.passage;

import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Mention.Type;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.TokenCursor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds out whose words a text holds that the article mentions again ("Lee sent a letter. The letter says ..."). */
public final class Writings {
    /** The most words before whoever gives a speech. */
    private static final int REACH = 5;

    private Writings() {}

    /**
     * Whether a sentence or a headline opens with a speech or the like of somebody (French "Conférence de presse de
     * Lee", Spanish "Rueda de prensa de Lee").
     *
     * @param from its first token
     * @param phrase where the phrase for somebody begins
     */
    public static boolean opensBefore(List<Token> tokens, int from, int phrase) {
        int noun = TokenCursor.tokenAt(tokens, from).is(WordClass.DETERMINER) ? from + 1 : from;
        boolean leads = phrase - from <= REACH
                && phrase > noun
                && TokenCursor.tokenAt(tokens, noun).is(WordClass.WRITING)
                && !TokenCursor.tokenAt(tokens, noun).is(WordClass.POST)
                && TokenCursor.tokenAt(tokens, phrase - 1).is(WordClass.OF);
        for (int i = noun + 1; leads && i < phrase; i++) {
            leads = tokens.get(i).isWord() && !tokens.get(i).isCapitalised();
        }
        return leads;
    }

    /**
     * Returns the author of "the letter": whoever is the subject of an earlier sentence of the passage that tells of a
     * letter or the like, or stands behind "of" there; or null.
     */
    public static @Nullable Mention author(AnalysedPassage analysed, Mention writing) {
        Mention giver = giver(analysed, writing);
        if (giver != null) {
            return giver;
        }
        boolean definite = analysed.token(writing.from()).is(WordClass.WRITING)
                && analysed.token(writing.phrase()).is(WordClass.DEFINITE)
                && !writing.owner();
        int before = definite
                ? analysed.sentences().get(analysed.sentenceOf(writing.from())).from()
                : 0;
        for (int i = before - 1; i >= 0; i--) {
            if (analysed.token(i).is(WordClass.WRITING) && analysed.token(i).run() < 0) {
                Mention owner = analysed.token(i + 1).is(WordClass.OF) ? authorAt(analysed, i + 2) : null;
                Mention writer = owner == null ? subject(analysed, i) : owner;
                if (writer != null || !refersBack(analysed, i)) {
                    return writer;
                }
            }
        }
        return definite && writing.phrase() == before ? onlyBody(analysed, before) : null;
    }

    /** Whether a noun for a text has an article that refers to one told of before ("the long letter"). */
    private static boolean refersBack(AnalysedPassage analysed, int writing) {
        Token before = analysed.token(writing - 1);
        return before.is(WordClass.DEFINITE)
                || before.isCapitalised() && analysed.token(writing - 2).is(WordClass.DEFINITE);
    }

    /** Whether a mention is a text that was told of before ("the letter says"). */
    public static boolean isKnownText(AnalysedPassage analysed, Mention mention) {
        return analysed.token(mention.from()).is(WordClass.WRITING)
                && analysed.token(mention.phrase()).is(WordClass.DEFINITE)
                && !mention.owner()
                && !analysed.token(mention.to()).is(WordClass.OF);
    }

    /**
     * Returns the organisation whose text is the last of which some words tell, as its subject or behind "of"; or null,
     * also where the last is another's.
     *
     * @param to the token after the last of these words
     */
    public static @Nullable Mention lastBody(AnalysedPassage analysed, int to) {
        for (int i = to - 1; i >= 0; i--) {
            if (analysed.token(i).is(WordClass.WRITING) && analysed.token(i).run() < 0) {
                Mention owner = analysed.token(i + 1).is(WordClass.OF) ? authorAt(analysed, i + 2) : null;
                Mention writer = owner == null ? subject(analysed, i) : owner;
                return writer != null && writer.type() == Type.BODY ? writer : null;
            }
        }
        return null;
    }

    /** Whether some words tell of a text. */
    public static boolean isIn(AnalysedPassage analysed) {
        return analysed.tokens().stream().anyMatch(token -> token.is(WordClass.WRITING) && token.run() < 0);
    }

    /** Returns the organisation that the sentence before is about, if that mentions nobody else; or null. */
    private static @Nullable Mention onlyBody(AnalysedPassage analysed, int token) {
        Sentence before = analysed.sentenceBefore(token);
        Mention subject = before == null ? null : LeadIns.subject(analysed, before);
        boolean only = before != null
                && subject != null
                && subject.type() == Type.BODY
                && analysed.mentions(before.from(), before.to()).stream()
                        .allMatch(other -> other == subject || !mayWrite(other));
        return only && analysed.language().has(Language.Trait.SUBJECT_LEFT_OUT) ? subject : null;
    }

    /** Returns the organisation whose text a noun names right before "of" ("the ruling of the Lee Court"), or null. */
    private static @Nullable Mention giver(AnalysedPassage analysed, Mention writing) {
        Token of = analysed.token(writing.to());
        boolean text = analysed.token(writing.from()).isAny(WordClass.WRITING, WordClass.THING)
                && !analysed.token(writing.from()).is(WordClass.BODY_NOUN)
                && !writing.owner()
                && of.is(WordClass.OF);
        Mention body = text ? analysed.phraseAt(writing.to() + 1) : null;
        Mention inside = text && body == null ? analysed.phraseAt(writing.to()) : body;
        boolean named = inside != null && inside.type() == Mention.Type.BODY && !inside.owner();
        return named && inside != null && isSure(analysed, inside) ? inside : null;
    }

    /** Whether a name is not a mere place's. */
    private static boolean isSure(AnalysedPassage analysed, Mention body) {
        Token first = analysed.token(body.from());
        return body.to() - body.from() > 1
                || first.isInCapitals()
                || first.isAny(WordClass.ORGANISATION, WordClass.HEAD, WordClass.SELF_NAMED);
    }

    private static @Nullable Mention authorAt(AnalysedPassage analysed, int token) {
        Mention mention = analysed.phraseAt(token);
        return mention != null && mayWrite(mention) ? mention : null;
    }

    private static @Nullable Mention subject(AnalysedPassage analysed, int writing) {
        Sentence sentence = analysed.sentences().get(analysed.sentenceOf(writing));
        for (Mention mention : analysed.mentions(sentence.from(), writing)) {
            if (!mention.owner() && !analysed.dependsOnPreposition(mention)) {
                Mention named = Subjects.describedName(analysed, mention);
                return mayWrite(named) ? named : null;
            }
        }
        return null;
    }

    private static boolean mayWrite(Mention mention) {
        return mention.type() == Type.NAME || mention.type() == Type.BODY || mention.type() == Type.ROLE;
    }
}
