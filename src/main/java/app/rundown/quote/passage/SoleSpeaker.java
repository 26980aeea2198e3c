package app.rundown.quote.passage;

import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Mention.Type;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds whose words a colon leads to where its sentence names nobody: those of the only one who is told of before it
 * (French {@code Lee est venue. Sa réponse :}).
 */
public final class SoleSpeaker {
    /** The most words between an owner and the noun for what they said. */
    private static final int ADJECTIVES = 2;

    private SoleSpeaker() {}

    /** Whether the last sentence of a passage leads to words of whoever is told of before it. */
    static boolean isIn(AnalysedPassage analysed) {
        Sentence last = analysed.sentences().getLast();
        return isOwned(analysed) || isLeftOut(analysed) && before(analysed, last.from()) != null;
    }

    /** Whether the last sentence of a passage mentions nobody, in a language whose verbs need no subject. */
    public static boolean isLeftOut(AnalysedPassage analysed) {
        Sentence last = analysed.sentences().getLast();
        return analysed.language().has(Language.Trait.SUBJECT_LEFT_OUT)
                && namesNobody(analysed, last)
                && analysed.cues().stream().noneMatch(cue -> cue.passive() && cue.from() >= last.from());
    }

    /** Whether the last sentence of a passage opens with somebody's words or the like, and mentions no other. */
    public static boolean isOwned(AnalysedPassage analysed) {
        Sentence last = analysed.sentences().getLast();
        int owner = analysed.token(last.from()).isAny(WordClass.DEFINITE, WordClass.DETERMINER)
                        && !isOwner(analysed.token(last.from()))
                ? last.from() + 1
                : last.from();
        return isOwner(analysed.token(owner))
                && analysed.token(last.to() - 1).is(":")
                && isOfWords(analysed, owner + 1)
                && namesNobody(analysed, last);
    }

    private static boolean isOwner(Token token) {
        return token.isAny(WordClass.OWNER, WordClass.POSSESSIVE);
    }

    private static boolean isOfWords(AnalysedPassage analysed, int from) {
        for (int i = from; i <= from + ADJECTIVES && analysed.token(i).isWord(); i++) {
            if (analysed.token(i).isAny(WordClass.SAY_NOUN, WordClass.WRITING, WordClass.POST)) {
                return true;
            }
        }
        return false;
    }

    /** Whether nobody who may speak is mentioned in a sentence, unless they own something in it. */
    private static boolean namesNobody(AnalysedPassage analysed, Sentence sentence) {
        return analysed.mentions(sentence.from(), sentence.to()).stream()
                .noneMatch(mention -> !mention.owner() && maySpeak(analysed, mention));
    }

    /**
     * Returns the only one whom the tokens up to one tell of, who is the subject of their last sentence that mentions
     * anybody; or null.
     */
    public static @Nullable Mention before(AnalysedPassage analysed, int to) {
        Mention subject = null;
        for (Sentence sentence : analysed.sentences()) {
            if (sentence.to() > to) {
                break;
            }
            if (!namesNobody(analysed, sentence)) {
                subject = LeadIns.subject(analysed, sentence);
            }
        }
        if (subject == null) {
            return null;
        }
        for (Mention other : analysed.mentions(0, to)) {
            if (other != subject && maySpeak(analysed, other) && !isSame(analysed, subject, other)) {
                return null;
            }
        }
        return subject;
    }

    private static boolean isSame(AnalysedPassage analysed, Mention one, Mention other) {
        if (other.phrase() >= one.phrase() && other.to() <= one.to()) {
            return true;
        }
        boolean pronoun = one.type() == Type.PRONOUN || other.type() == Type.PRONOUN;
        if (other.owner() && other.type() != Type.NAME && other.type() != Type.BODY) {
            return true;
        }
        if (pronoun) {
            return one.gender().fits(other.gender()) && one.type() != Type.BODY && other.type() != Type.BODY;
        }
        if (one.type() == Type.NAME && other.type() == Type.NAME) {
            return one.persons().equals(other.persons());
        }
        boolean beside = other.phrase() > one.from()
                && analysed.token(other.phrase() - 1).is(",");
        return other.type() == Type.ROLE && one.type() == Type.NAME && beside;
    }

    private static boolean maySpeak(AnalysedPassage analysed, Mention mention) {
        Token noun = analysed.token(mention.from());
        return switch (mention.type()) {
            case NAME, ROLE, BODY, PRONOUN -> true;
            case RELATIVE -> false;
            case OTHER -> noun.isAny(WordClass.BODY_NOUN, WordClass.UNNAMED) || noun.isRole();
        };
    }

    /**
     * Returns the name of whom a sentence is about, where a role without an article opens it ("A teacher for long, Lee
     * had ..." as French {@code Ancienne institutrice, Lee avait ...}), or the mention itself. Who interviews somebody
     * lets them speak.
     */
    static Mention described(AnalysedPassage analysed, Sentence sentence, Mention opening) {
        boolean asks = analysed.token(opening.to()).is(WordClass.ASKING);
        Mention asked = asks ? analysed.phraseAt(opening.to() + 1) : null;
        if (asked != null && asked.type() == Type.NAME && !asked.owner()) {
            return asked;
        }
        if (opening.phrase() != sentence.from()
                || opening.type() == Type.NAME
                || !analysed.token(opening.from()).isRole()
                || analysed.token(opening.phrase()).isAny(WordClass.DETERMINER, WordClass.DEFINITE)) {
            return opening;
        }
        int comma = opening.to();
        while (comma < sentence.to() && analysed.token(comma).isWord()) {
            comma++;
        }
        Mention name = analysed.token(comma).is(",") ? analysed.phraseAt(comma + 1) : null;
        boolean subject = name != null
                && name.type() == Type.NAME
                && !name.owner()
                && analysed.token(name.to()).isWord()
                && !analysed.token(name.to()).is(WordClass.AND);
        return subject && name != null ? name : opening;
    }
}
