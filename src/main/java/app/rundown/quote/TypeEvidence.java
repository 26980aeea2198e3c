package app.rundown.quote;

import app.rundown.model.Quote.Voice;
import app.rundown.quote.name.Mention;
import app.rundown.quote.name.Mention.Type;
import app.rundown.quote.name.NameEvidence;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.passage.Sentence;
import app.rundown.quote.word.Language.Trait;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import java.util.List;

/** What the words around a name tell of whether a person or an organisation has it. */
final class TypeEvidence {
    /** What one place must weigh that decides by itself. */
    private static final int ENOUGH = 2;
    /** The last token of a sentence that a pronoun may open ("But he"). */
    private static final int OPENING = 2;

    /** The most tokens of a description before a name. */
    private static final int PHRASE = 10;

    /** The most words from a comma to the noun that tells what is named before it. */
    private static final int NOUNS = 5;

    private int person;
    private int body;

    /** Counts a place that shows a person. */
    void addPerson() {
        person += ENOUGH;
    }

    /** Counts a place that shows an organisation. */
    void addBody() {
        body += ENOUGH;
    }

    /** Returns what all places together tell. */
    Voice voice() {
        return person >= ENOUGH && person > body
                ? Voice.PERSON
                : body >= ENOUGH && body > person ? Voice.ORGANISATION : Voice.UNKNOWN;
    }

    /** Reads what stands around a name, from one token of a passage to another. */
    void read(AnalysedPassage analysed, int from, int to) {
        Token before = analysed.token(from - 1);
        if (before.isCapitalised() && before.isGivenName() && !before.isAny(WordClass.COMMON, WordClass.CALENDAR)) {
            person += ENOUGH;
        } else if (before.isAny(WordClass.BODY_NOUN, WordClass.COMPANY, WordClass.CLUB) && !before.possessive()
                || isInBrackets(analysed, from, to)
                || isCalledFirm(analysed, to)
                || tellsOffice(analysed, from)) {
            body += ENOUGH;
        } else if (NameEvidence.isCertain(analysed.tokens(), from, to) || isBehindRole(analysed, from, to)) {
            person += ENOUGH;
        } else {
            readBefore(analysed, from);
        }
        Sentence sentence = analysed.sentences().get(analysed.sentenceOf(from));
        boolean owner = analysed.token(to - 1).possessive();
        boolean first = analysed.mentions(sentence.from(), from).stream()
                .allMatch(mention -> mention.to() > from || mention.owner());
        if (!first || owner || !analysed.language().has(WordClass.IT)) {
            return;
        }
        int next = sentence.to();
        if (readBehind(analysed, to, next) && next < analysed.tokens().size()) {
            readNext(analysed, analysed.sentences().get(analysed.sentenceOf(next)));
        }
    }

    /** Whether a name stands in brackets right behind another: it is the short form of that, or whose member it is. */
    private static boolean isInBrackets(AnalysedPassage analysed, int from, int to) {
        return analysed.token(from - 1).is("(")
                && analysed.token(to).is(")")
                && analysed.mentions(0, from - 1).stream()
                        .anyMatch(mention -> mention.to() == from - 1
                                && (mention.type() == Type.NAME || mention.type() == Type.BODY));
    }

    /**
     * Whether a noun for a firm or the like tells behind a comma what has the name ("Lee, a parts supplier to Holm").
     */
    private static boolean isCalledFirm(AnalysedPassage analysed, int comma) {
        int noun = comma + 1;
        while (noun < comma + NOUNS && isPlain(analysed.token(noun)) && !isBody(analysed.token(noun))) {
            noun++;
        }
        Token next = analysed.token(noun + 1);
        return analysed.token(comma).is(",")
                && analysed.token(comma + 1).is(WordClass.DETERMINER)
                && isBody(analysed.token(noun))
                && !analysed.token(noun).possessive()
                && (!next.isWord() || next.isAny(WordClass.PREPOSITION, WordClass.OF, WordClass.RELATIVE));
    }

    private static boolean isBody(Token noun) {
        return noun.isAny(WordClass.COMPANY, WordClass.CLUB, WordClass.ANY_BODY);
    }

    /** Whether a name tells where somebody named before holds an office (Swedish "Lee, direktör Nordflyg, säger"). */
    private static boolean tellsOffice(AnalysedPassage analysed, int from) {
        int comma = from - 1;
        while (comma > from - PHRASE && isPlain(analysed.token(comma))) {
            comma--;
        }
        int end = comma;
        return comma < from - 1
                && analysed.token(from - 1).isRole()
                && analysed.token(comma).is(",")
                && analysed.mentions(0, comma).stream()
                        .anyMatch(mention -> mention.to() == end && mention.type() == Type.NAME);
    }

    /** Whether a name stands between signs behind a description of somebody ("a resident of the block, Lee, said"). */
    private static boolean isBehindRole(AnalysedPassage analysed, int from, int to) {
        if (!analysed.token(from - 1).is(",") || analysed.token(to).isWord() || to - from == 1) {
            return false;
        }
        for (int i = from - 2; i > from - PHRASE; i--) {
            Token token = analysed.token(i);
            if (!token.isWord() || token.verbForm() != null && !token.isRole()) {
                return false;
            }
            if (token.isRole() || token.is(WordClass.UNNAMED)) {
                return !token.possessive();
            }
        }
        return false;
    }

    private static boolean isPlain(Token token) {
        return token.isWord() && token.verbForm() == null;
    }

    /** Reads what an article or a word such as "in" before a name weighs, which people's names seldom have. */
    private void readBefore(AnalysedPassage analysed, int from) {
        Token before = analysed.token(from - 1);
        boolean article = before.is(WordClass.DEFINITE) && !analysed.language().has(Trait.CAPITAL_NOUNS);
        body += article || before.is(WordClass.LOCATIVE) ? 1 : 0;
    }

    /**
     * Reads the pronouns behind a name in its sentence, up to another name that they could mean. Returns whether none
     * stands there.
     */
    private boolean readBehind(AnalysedPassage analysed, int from, int to) {
        boolean things = true;
        for (int i = from; i < to; i++) {
            Mention mention = Mention.at(analysed.mentions(), i);
            if (mention != null && mayBePerson(analysed, mention)) {
                return false;
            }
            things &= mention == null || mention.type() == Type.PRONOUN || mention.type() == Type.RELATIVE;
            boolean owner = analysed.token(i).is(WordClass.POSSESSIVE);
            // "Zijn" and "haar" may be a firm's, and "hans" is somebody else's than the subject's.
            if (isPerson(analysed.token(i)) && !(owner && analysed.language().has(Trait.VERB_SECOND))) {
                person += owner ? 1 : ENOUGH;
                return false;
            }
            if (things && isThing(analysed, i)) {
                body++;
                return false;
            }
        }
        return true;
    }

    /** Whether words may name or describe one person, whom "he" or "she" behind them could mean. */
    private static boolean mayBePerson(AnalysedPassage analysed, Mention mention) {
        Token noun = analysed.token(mention.from());
        return mention.type() == Type.NAME
                || mention.type() == Type.ROLE
                || mention.type() == Type.OTHER
                        && (noun.is(WordClass.UNNAMED) || noun.isRole())
                        && !noun.is(WordClass.PLURAL_ROLE);
    }

    private void readNext(AnalysedPassage analysed, Sentence next) {
        List<Mention> mentions = analysed.mentions(next.from(), next.to());
        Mention first = mentions.isEmpty() ? null : mentions.getFirst();
        for (int i = next.from(); i < next.from() + OPENING; i++) {
            if (isThing(analysed, i)) {
                body++;
                return;
            }
        }
        if (first == null || first.phrase() >= next.from() + OPENING) {
            return;
        }
        Token noun = analysed.token(first.from());
        if (first.type() == Type.PRONOUN && isPerson(noun) && !noun.is(WordClass.POSSESSIVE)) {
            person += ENOUGH;
        } else if (first.type() == Type.OTHER && isFirm(analysed, first)) {
            body++;
        }
    }

    private static boolean isPerson(Token token) {
        return token.is(WordClass.MALE) != token.is(WordClass.FEMALE)
                && !token.isAny(WordClass.PLURAL, WordClass.WHO)
                && (token.is(WordClass.NOMINATIVE) || token.is(WordClass.POSSESSIVE));
    }

    /** Whether a token is an "it" that may mean an organisation, and not only opens its clause ("it is clear"). */
    private static boolean isThing(AnalysedPassage analysed, int i) {
        Token next = analysed.token(i + 1);
        return analysed.token(i).is(WordClass.IT)
                && !analysed.token(i).is(WordClass.DEFINITE)
                && next.isWord()
                && !next.is(WordClass.BE)
                && !(next.is(WordClass.AUXILIARY) && analysed.token(i + 2).is(WordClass.BE));
    }

    /** Whether words point to a firm or the like that was named before. */
    private static boolean isFirm(AnalysedPassage analysed, Mention mention) {
        Token noun = analysed.token(mention.from());
        boolean definite = noun.is(WordClass.DEFINITE_NOUN)
                || mention.phrase() == mention.from() - 1
                        && analysed.token(mention.phrase()).is(WordClass.DEFINITE);
        return definite && isBody(noun) && !mention.owner();
    }
}
