package app.rundown.quote;

import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.passage.Cue;
import app.rundown.quote.passage.Inversion;
import app.rundown.quote.reference.Attribution;
import app.rundown.quote.reference.QuoteContext;
import app.rundown.quote.word.CueVerbs;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.TokenCursor;
import app.rundown.quote.word.Tokens;
import java.util.List;

/** Recognises quoted words that are not speech: titles of works, nicknames and scare quotes. */
final class FalseQuotes {
    /** So few words that nothing ties to a speaker are scare quotes. */
    private static final int SHORT = 3;
    /** Fewer words are scare quotes in a language whose cues are not known. */
    private static final int FOREIGN = 2;
    /** The most words between a verb and the thing that somebody speaks of. */
    private static final int NEAR = 3;
    /** The most letters of a small word in a title. */
    private static final int SMALL = 3;
    /** The most words of a title or name. */
    private static final int LONGEST_TITLE = 8;

    private FalseQuotes() {}

    /**
     * Whether quoted words are nobody's speech.
     *
     * @param found what the rules found
     * @param cuesKnown whether the verbs of speaking of its language are known
     */
    static boolean isFalse(QuoteContext quoteContext, Attribution found, boolean cuesKnown) {
        boolean tied = found.cue() != null || found.speaker() != null;
        int count = quoteContext.count();
        if (quoteContext.isSetOff()) {
            return count == 0;
        }
        if (count == 0
                || count <= 2 && isNickname(quoteContext)
                || isCalled(quoteContext, count)
                || cuesKnown && count <= LONGEST_TITLE && isInTail(quoteContext, found)
                || WorkTitles.isOne(quoteContext)) {
            return true;
        }
        if (!cuesKnown) {
            return count < FOREIGN && !quoteContext.isOnlyQuoted();
        }
        if (!tied
                && count <= SHORT
                && !quoteContext.isOnlyQuoted()
                && !isCall(quoteContext)
                && !(count > 1 && isRead(quoteContext))) {
            return true;
        }
        return count <= LONGEST_TITLE
                && !cueRightBefore(quoteContext)
                && !cueRightBehind(quoteContext)
                && isTitle(quoteContext)
                && !isNounPhrase(quoteContext, found)
                && !isDemand(quoteContext, found)
                && !leadsToCue(quoteContext, found);
    }

    /**
     * Whether the words behind whoever spoke others are where these were spoken ("“We wait”, said Lee in “Seven to
     * nine”") or what somebody is called ("who rowed as “lucky loser”").
     */
    private static boolean isInTail(QuoteContext quoteContext, Attribution found) {
        AnalysedPassage analysed = quoteContext.analysed();
        Token before = analysed.token(quoteContext.token() - 1);
        boolean capital = Character.isUpperCase(quoteContext.words().codePointAt(0));
        boolean called = before.is(WordClass.AS) && analysed.language().has(Language.Trait.VERB_SECOND);
        boolean may = capital ? before.is(WordClass.PREPOSITION) : called;
        Cue last = null;
        for (Cue cue : may ? analysed.cues() : List.<Cue>of()) {
            last = cue.from() >= quoteContext.sentence().from() && cue.to() < quoteContext.token() ? cue : last;
        }
        return last != null
                && last.text().equals(found.cue())
                && (analysed.token(last.from() - 1).run() >= 0
                        || !analysed.token(last.from() - 1).isWord()
                                && analysed.token(last.from() - 2).run() >= 0);
    }

    /** Whether a colon leads to a whole utterance, however short (the crowd shouted: "Go!"). */
    private static boolean isCall(QuoteContext quoteContext) {
        char last = quoteContext.last();
        return quoteContext.analysed().token(quoteContext.token() - 1).is(":") && (last == '!' || last == '?');
    }

    /**
     * Whether the words can be read somewhere ("“Work, sleep, nothing”, one reads on a board"; "with the phrase
     * “...”").
     */
    private static boolean isRead(QuoteContext quoteContext) {
        AnalysedPassage analysed = quoteContext.analysed();
        if (!analysed.language().has(Language.Trait.SUBJECT_AFTER_PHRASES)) {
            return false;
        }
        int behind = quoteContext.after();
        for (int i = behind; i < behind + NEAR; i++) {
            if (analysed.token(i).is(WordClass.READING)) {
                return true;
            }
        }
        return analysed.token(quoteContext.token() - 1).isAny(WordClass.SAY_NOUN, WordClass.VOICE);
    }

    /** Whether somebody speaks of a thing with these words, in a language that writes all nouns with capitals. */
    private static boolean isNounPhrase(QuoteContext quoteContext, Attribution found) {
        AnalysedPassage analysed = quoteContext.analysed();
        String behind = analysed.token(quoteContext.after()).folded();
        return analysed.language().has(Language.Trait.CAPITAL_NOUNS)
                && found.speaker() != null
                && (analysed.token(quoteContext.token() - 1).is(WordClass.INDEFINITE)
                        // "warf der Regierung „Theater“ vor"
                        || analysed.cues().stream()
                                .anyMatch(c ->
                                        c.form() != null && c.form().particles().contains(behind)))
                && analysed.cues().stream()
                        .anyMatch(c -> c.to() <= quoteContext.token()
                                        && (c.governsFragment() && c.text().equals(found.cue())
                                                || c.to() >= quoteContext.token() - NEAR)
                                || c.from() > quoteContext.token() && c.text().equals(found.cue()));
    }

    /**
     * Whether a verb that mostly governs a fragment leads to words of some length, with no other verb between, in a
     * language that writes all nouns with capitals ("forderte in einer Mitteilung „Klarheit für alle“").
     */
    private static boolean isDemand(QuoteContext quoteContext, Attribution found) {
        AnalysedPassage analysed = quoteContext.analysed();
        return analysed.language().has(Language.Trait.CAPITAL_NOUNS)
                && quoteContext.count() > SHORT
                && analysed.cues().stream()
                        .anyMatch(c -> c.to() <= quoteContext.token()
                                && c.from() >= quoteContext.sentence().from()
                                && c.text().equals(found.cue())
                                && analysed.tokens().subList(c.to(), quoteContext.token()).stream()
                                        .noneMatch(token -> token.verbForm() != null
                                                || token.is(",")
                                                || token.isAny(WordClass.AUXILIARY, WordClass.CLAUSE)));
    }

    /** Whether the words are in the middle of a name. */
    private static boolean isNickname(QuoteContext quoteContext) {
        TokenCursor here = quoteContext.analysed().at(quoteContext.token());
        return here.previous().isCapitalised()
                && here.next().isCapitalised()
                && here.previous().isGivenName();
    }

    /** Whether the word before them presents the words as a name ("so-called"). */
    private static boolean isCalled(QuoteContext quoteContext, int count) {
        AnalysedPassage analysed = quoteContext.analysed();
        int last = quoteContext.token() - 1;
        boolean ofThese = analysed.token(last).is(WordClass.OF)
                && analysed.token(last - 1).is(WordClass.NAMING)
                && analysed.language().has(Language.Trait.SUBJECT_AFTER_PHRASES);
        int before = ofThese ? last - 1 : last;
        boolean says = analysed.token(before).is(WordClass.SAYS);
        boolean ofThemselves = says && analysed.token(before - 1).is(WordClass.REFLEXIVE)
                || analysed.token(before - 1).is(WordClass.BE)
                        && analysed.token(before - 2).is(WordClass.REFLEXIVE);
        boolean named = before >= quoteContext.sentence().from()
                && analysed.token(before).is(WordClass.NAMING)
                && !ofThemselves;
        return count <= LONGEST_TITLE && (named || isExplained(analysed, quoteContext.token() + 1));
    }

    /** Whether what follows explains the words as a name (", a novel"). */
    private static boolean isExplained(AnalysedPassage analysed, int behind) {
        int comma = analysed.token(behind).isWord() ? behind + 1 : behind;
        return analysed.token(comma).is(",")
                && analysed.token(comma + 1).is(WordClass.INDEFINITE)
                && analysed.token(comma + 2).is(WordClass.NAMING);
    }

    /** Whether every significant word has a capital, as in the title of a film. */
    private static boolean isTitle(QuoteContext quoteContext) {
        if (quoteContext.isOnlyQuoted()) {
            return false;
        }
        List<Token> words = Tokens.of(
                        quoteContext.words(), List.of(), quoteContext.context().language())
                .stream()
                .filter(Token::isWord)
                .toList();
        long capitals = words.stream().filter(Token::isCapitalised).count();
        long small = words.stream()
                .filter(t -> !t.isCapitalised()
                        && !Character.isDigit(t.text().charAt(0))
                        && !t.isAny(WordClass.PREPOSITION, WordClass.DETERMINER, WordClass.CONJUNCTION)
                        && !(capitals > 1 && isForeign(t)))
                .count();
        return small == 0
                && !words.isEmpty()
                && !Character.isLowerCase(words.getFirst().text().charAt(0));
    }

    /** Whether a short word that no list has may belong to a title in another language ("State of the Coast"). */
    private static boolean isForeign(Token word) {
        return word.text().length() <= SMALL && !word.isListed() && word.verbForm() == null && !word.isRole();
    }

    /**
     * Whether the quote opens its sentence and a comma leads to the cue that was found. Titles seldom do that. A comma
     * behind the closing mark counts where the quote goes on.
     */
    private static boolean leadsToCue(QuoteContext quoteContext, Attribution found) {
        AnalysedPassage analysed = quoteContext.analysed();
        boolean goesOn = analysed.token(quoteContext.token() + 1).is(",")
                && analysed.isQuoted(
                        quoteContext.token() + 1, quoteContext.sentence().to());
        return quoteContext.token() == quoteContext.sentence().from()
                && (quoteContext.last() == ',' || goesOn)
                && found.speaker() != null
                && quoteContext.analysed().cues().stream()
                        .anyMatch(
                                c -> c.from() > quoteContext.token() && c.text().equals(found.cue()));
    }

    /**
     * Whether a comma behind the closing mark leads to a verb of speaking right behind it, or of thinking in a language
     * that puts the subject behind such a verb.
     */
    private static boolean cueRightBehind(QuoteContext quoteContext) {
        int comma = quoteContext.token() + 1;
        return quoteContext.analysed().token(comma).is(",")
                && quoteContext.analysed().cues().stream()
                        .anyMatch(c -> c.verb() == comma + 1
                                && !c.passive()
                                && (c.use() == CueVerbs.Use.SPEECH || Inversion.isIn(quoteContext.analysed())));
    }

    /** Whether a cue ends right before the quote, with at most one token between them. */
    private static boolean cueRightBefore(QuoteContext quoteContext) {
        for (Cue cue : quoteContext.analysed().cues()) {
            if (cue.to() >= quoteContext.token() - 1 && cue.to() <= quoteContext.token()) {
                return true;
            }
        }
        return false;
    }
}
