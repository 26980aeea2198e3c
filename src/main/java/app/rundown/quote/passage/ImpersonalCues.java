package app.rundown.quote.passage;

import app.rundown.quote.name.Mention;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds whose words a quote gives whose verb has no subject but "it" and no source: Dutch {@code De club reageert.
 * "...", klinkt het in een brief}, German {@code heißt es}. They are those of whom the sentence before is about.
 */
public final class ImpersonalCues {
    /** The most words from an owner to the noun of speech. */
    private static final int ADJECTIVES = 3;

    private ImpersonalCues() {}

    /**
     * Returns whom the sentence before a quote is about, or null. Where a phrase tells where the words are heard, other
     * people may speak there.
     *
     * @param quote the quote's token
     * @param to the token where the search behind the cue ends
     */
    public static @Nullable Mention subject(AnalysedPassage analysed, int quote, Cue cue, int to) {
        return mayContinue(analysed, cue.to(), to) ? about(analysed, quote) : null;
    }

    private static @Nullable Mention about(AnalysedPassage analysed, int quote) {
        Sentence before = analysed.sentenceBefore(quote);
        if (before == null) {
            return null;
        }
        Mention subject = LeadIns.subject(analysed, before);
        boolean others = subject == null
                || analysed.token(subject.phrase()).is(WordClass.POSSESSIVE)
                || analysed.mentions(subject.to(), before.to()).stream()
                        .anyMatch(mention -> !mention.owner()
                                && mention.type() == Mention.Type.NAME
                                && !mention.persons().equals(subject.persons()));
        return others ? null : subject;
    }

    /**
     * Returns whose words a quote is said to be right behind it (German {@code so ihr Fazit}, Dutch {@code luidt Lees
     * antwoord}, {@code is het antwoord van Lee}, {@code luidt het antwoord}), or null.
     *
     * @param quote the quote's token
     * @param from the first token behind the quote and its sign
     */
    public static @Nullable Mention owner(AnalysedPassage analysed, int quote, int from) {
        Token verb = analysed.token(from);
        if (!verb.isAny(WordClass.READS, WordClass.SO, WordClass.BE, WordClass.AUXILIARY)) {
            return null;
        }
        Mention first = analysed.phraseAt(from + 1);
        Mention owner = first != null && first.owner() ? first : null;
        boolean article = analysed.token(from + 1).is(WordClass.DETERMINER);
        boolean bareNoun = verb.is(WordClass.READS) && analysed.language().has(Language.Trait.NO_ARTICLES);
        if (owner == null && !article && !bareNoun) {
            return null;
        }
        int noun = owner != null ? owner.to() : article ? from + 2 : from + 1;
        int last = noun + ADJECTIVES;
        while (noun < last && analysed.token(noun).isWord() && !isOfWords(analysed, noun)) {
            noun++;
        }
        if (!isOfWords(analysed, noun)) {
            return null;
        }
        if (owner != null) {
            return owner;
        }
        Token next = analysed.token(noun + 1);
        Mention giver = next.isAny(WordClass.OF, WordClass.FROM) ? analysed.phraseAt(noun + 2) : null;
        Mention named = next.is(WordClass.GENITIVE) ? analysed.phraseAt(noun + 1) : giver;
        boolean bare = verb.is(WordClass.READS)
                && !next.isWord()
                && !analysed.token(noun + 2).is(WordClass.RELATIVE);
        return named == null && bare ? about(analysed, quote) : named;
    }

    /** Whether a verb and a noun for what is said follow a quote and say of nobody that it is theirs. */
    public static boolean isNounOfSpeech(AnalysedPassage analysed, int from) {
        boolean noun = isOfWords(analysed, from + 2) || isOfWords(analysed, from + ADJECTIVES);
        return analysed.token(from).is(WordClass.READS)
                && analysed.token(from + 1).is(WordClass.DETERMINER)
                && noun
                && !analysed.language().has(Language.Trait.NO_ARTICLES);
    }

    private static boolean isOfWords(AnalysedPassage analysed, int noun) {
        Token token = analysed.token(noun);
        return token.is(WordClass.SAY_NOUN)
                || token.is(WordClass.WRITING) && analysed.language().has(Language.Trait.NO_ARTICLES);
    }

    /** Whether the words behind a cue say no more than how something is said, or in which writing. */
    private static boolean mayContinue(AnalysedPassage analysed, int from, int to) {
        boolean place = false;
        for (int i = from; i < to && analysed.token(i).isWord(); i++) {
            Token token = analysed.token(i);
            if (token.is(WordClass.PREPOSITION)) {
                if (place) {
                    return false;
                }
                place = true;
            } else if (token.isAny(WordClass.WRITING, WordClass.POST, WordClass.SAY_NOUN, WordClass.POSSESSIVE)) {
                return !analysed.token(i + 1).isAny(WordClass.GENITIVE, WordClass.SOURCE);
            }
        }
        return !place;
    }

    /**
     * Returns whom a word such as "from" gives as the speaker of "it says", the nearest to the cue; or null. "There"
     * points back to whom the sentence before gives so.
     */
    public static @Nullable Mention source(AnalysedPassage analysed, Cue cue, int from, int to) {
        Mention here = sourceIn(analysed, cue, from, to);
        boolean there = here == null
                && analysed.language().has(Language.Trait.VERB_SECOND)
                && analysed.token(cue.to() - 1).is(WordClass.ADVERB);
        Sentence before = there ? analysed.sentenceBefore(from) : null;
        return before == null ? here : sourceIn(analysed, cue, before.from() - 1, before.to());
    }

    private static @Nullable Mention sourceIn(AnalysedPassage analysed, Cue cue, int from, int to) {
        Mention found = null;
        for (Mention mention : analysed.mentions(from, to)) {
            boolean given = !mention.owner()
                    && mention.phrase() > from
                    && analysed.token(mention.phrase() - 1).is(WordClass.SOURCE);
            given |= isWriter(analysed, mention) || isPlace(analysed, cue, mention) || isHouse(analysed, cue, mention);
            boolean nearer = found == null || found.to() <= cue.from() && mention.to() <= cue.from();
            if (given && nearer) {
                found = mention;
            }
        }
        boolean second = analysed.language().has(Language.Trait.VERB_SECOND);
        Mention apposed = found != null
                        && second
                        && found.type() == Mention.Type.ROLE
                        && analysed.token(found.to()).is(",")
                ? analysed.phraseAt(found.to() + 1)
                : null;
        boolean named = apposed != null && apposed.type() == Mention.Type.NAME && !apposed.owner();
        return named ? apposed : found;
    }

    /**
     * Whether words are heard in an organisation right beside the cue, in languages where the verb comes second (German
     * "im Hafenministerium heißt es"). A paper is only where they were read.
     */
    private static boolean isHouse(AnalysedPassage analysed, Cue cue, Mention mention) {
        int before = mention.phrase() - 1;
        Token noun = analysed.token(mention.to() - 1);
        return analysed.language().has(Language.Trait.VERB_SECOND)
                && mention.type() == Mention.Type.BODY
                && !mention.owner()
                && analysed.token(before).is(WordClass.LOCATIVE)
                && (before == cue.to() || mention.to() == cue.from())
                && analysed.token(mention.from()).isAny(WordClass.ORGANISATION, WordClass.BODY_NOUN)
                && !noun.isAny(WordClass.OUTLET, WordClass.PLACE, WordClass.COUNTRY);
    }

    /** Whether an organisation is the place where it is said, behind the cue (French "assure-t-on à la mairie"). */
    private static boolean isPlace(AnalysedPassage analysed, Cue cue, Mention mention) {
        int before = mention.phrase() - 1;
        before -= analysed.token(before).is(WordClass.DEFINITE) ? 1 : 0;
        return analysed.language().has(Language.Trait.SUBJECT_AFTER_PHRASES)
                && mention.type() == Mention.Type.BODY
                && !mention.owner()
                && mention.phrase() >= cue.to()
                && analysed.token(before).is(WordClass.LOCATIVE)
                && !analysed.token(mention.from()).is(WordClass.OUTLET);
    }

    /** Whether a writing is somebody's ("in einer Mitteilung der Werft heißt es"). */
    private static boolean isWriter(AnalysedPassage analysed, Mention mention) {
        Token noun = analysed.token(mention.phrase() - 1);
        boolean writing = noun.isAny(WordClass.WRITING, WordClass.SAY_NOUN) || isText(analysed, mention);
        boolean genitive = mention.type() == Mention.Type.BODY
                && analysed.language().has(Language.Trait.GENITIVE_S)
                && analysed.token(mention.to() - 1).folded().endsWith("s")
                && analysed.token(mention.to()).isAny(WordClass.WRITING, WordClass.SAY_NOUN);
        return genitive
                || writing && analysed.token(mention.phrase()).is(WordClass.GENITIVE)
                || mention.owner() && analysed.token(mention.to()).isAny(WordClass.WRITING, WordClass.SAY_NOUN);
    }

    /**
     * Whether any noun behind "in", "on" and the like is an organisation's, where nouns have capitals ("in der
     * Risikobewertung des Hafenamts"): where words stand, that is a text. Circles and ranks are people.
     */
    private static boolean isText(AnalysedPassage analysed, Mention body) {
        int noun = body.phrase() - 1;
        Token text = analysed.token(noun);
        boolean may = analysed.language().has(Language.Trait.CAPITAL_NOUNS)
                && body.type() == Mention.Type.BODY
                && text.isCapitalised()
                && !text.isRole()
                && !text.isAny(WordClass.BODY_NOUN, WordClass.PLURAL_ROLE, WordClass.UNNAMED, WordClass.ORGANISATION);
        int i = noun - 1;
        while (may
                && i > noun - ADJECTIVES
                && analysed.token(i).isWord()
                && !analysed.token(i).is(WordClass.PREPOSITION)) {
            i--;
        }
        return may
                && analysed.token(i).is(WordClass.PREPOSITION)
                && !analysed.token(i).isAny(WordClass.MANNER, WordClass.FOR, WordClass.OF);
    }
}
