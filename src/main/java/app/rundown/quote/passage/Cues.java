package app.rundown.quote.passage;

import app.rundown.quote.name.Mention;
import app.rundown.quote.name.NameRun;
import app.rundown.quote.word.CuePhrase;
import app.rundown.quote.word.CueVerbs;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.TokenCursor;
import app.rundown.quote.word.UnlistedVerbs;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the cues of one passage, outside its quoted runs. */
public final class Cues {
    /** The most tokens between a verb and its particle. */
    private static final int PARTICLE_REACH = 40;
    /** The most words between a passive verb and its agent. */
    private static final int AGENT_REACH = 8;
    /** The most words of a subject between a verb and the rest of its phrase. */
    private static final int SUBJECT = 7;

    private Cues() {}

    /** Returns the cues in order. */
    static List<Cue> in(List<Token> tokens, List<Mention> mentions, Language language) {
        List<Cue> cues = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Cue cue = at(tokens, i, mentions, language);
            if (cue != null) {
                cues.add(cue);
            }
        }
        return List.copyOf(cues);
    }

    /** Returns the cue that begins at a word, or the stance that ends at it, or null. */
    private static @Nullable Cue at(List<Token> tokens, int i, List<Mention> mentions, Language language) {
        Token token = tokens.get(i);
        if (!token.isWord() || token.possessive()) {
            return null;
        }
        // Few words begin one, and all words are asked.
        Cue phrase = token.phrases().isEmpty() ? null : phrase(new TokenCursor(tokens, i), language);
        if (phrase != null) {
            return phrase;
        }
        Cue stance = token.is(WordClass.STANCE) ? stance(new TokenCursor(tokens, i), mentions) : null;
        CueVerbs.Form form = token.verbForm() == null ? unlisted(tokens, i, language) : token.verbForm();
        return stance != null || form == null ? stance : ofVerb(new TokenCursor(tokens, i), form, mentions, language);
    }

    private static CueVerbs.@Nullable Form unlisted(List<Token> tokens, int i, Language language) {
        // A noun between marks may open a sentence ("“The plan” affects the village").
        boolean apart = !language.has(Language.Trait.VERB_SECOND)
                || TokenCursor.tokenAt(tokens, i - 1).is(",");
        return apart && isBehindRun(tokens, i) ? UnlistedVerbs.at(tokens, i) : UnlistedVerbs.ofWriting(tokens, i);
    }

    private static boolean isBehindRun(List<Token> tokens, int i) {
        Token before = TokenCursor.tokenAt(tokens, i - 1);
        boolean sign = before.isDashOrBar() || before.is(",");
        int run = sign ? i - 2 : i - 1;
        Token first = TokenCursor.tokenAt(tokens, run - 1);
        return TokenCursor.tokenAt(tokens, run).run() >= 0 && !first.isWord() && !first.is(",");
    }

    /** Returns the longest cue of several words that begins here, such as "according to" or "went on"; or null. */
    private static @Nullable Cue phrase(TokenCursor here, Language language) {
        for (CuePhrase phrase : here.token().phrases()) {
            if (isHere(phrase, here)) {
                return ofPhrase(phrase, here, here.position() + phrase.words().size());
            }
        }
        for (CuePhrase phrase : here.token().phrases()) {
            if (language.has(Language.Trait.VERB_SECOND) && isAroundSubject(phrase, here)
                    || language.has(Language.Trait.INVERSION) && isAroundPronoun(phrase, here)) {
                return ofPhrase(phrase, here, here.position() + 1);
            }
        }
        return null;
    }

    /**
     * Whether a verb stands right behind a quote and its comma, and the other words of its phrase behind the subject
     * (German {@code "...", gibt Lee zu bedenken}).
     */
    private static boolean isAroundSubject(CuePhrase phrase, TokenCursor here) {
        boolean may = phrase.place() == CuePhrase.Place.BEFORE
                && phrase.words().size() > 1
                && here.previous().is(",")
                && isBehindRun(here.tokens(), here.position());
        for (int gap = 1; may && gap <= SUBJECT && here.at(gap).isWord(); gap++) {
            int rest = 1;
            while (rest < phrase.words().size()
                    && here.at(gap + rest).folded().equals(phrase.words().get(rest))) {
                rest++;
            }
            if (rest == phrase.words().size()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a pronoun behind the verb stands between the words of a phrase (French "fait-elle valoir"). */
    private static boolean isAroundPronoun(CuePhrase phrase, TokenCursor here) {
        int at = 1;
        while (at < phrase.words().size()
                && here.at(at).folded().equals(phrase.words().get(at))) {
            at++;
        }
        boolean apart = phrase.place() == CuePhrase.Place.BEFORE
                && at < phrase.words().size()
                && here.at(at).is(WordClass.NOMINATIVE)
                && !here.previous().isWord();
        int rest = at;
        while (apart
                && rest < phrase.words().size()
                && here.at(rest + 1).folded().equals(phrase.words().get(rest))) {
            rest++;
        }
        return apart && rest == phrase.words().size();
    }

    private static Cue ofPhrase(CuePhrase phrase, TokenCursor here, int to) {
        return new Cue(
                here.position(),
                to,
                NameRun.text(here.tokens(), here.position(), to),
                phrase.place() == CuePhrase.Place.BEFORE ? CueVerbs.Tense.PAST : CueVerbs.Tense.GERUND,
                CueVerbs.Use.SPEECH,
                false,
                phrase.place(),
                null,
                here.position());
    }

    private static boolean isHere(CuePhrase phrase, TokenCursor here) {
        if (phrase.place() == CuePhrase.Place.BEFORE && here.token().isCapitalised()) {
            return false;
        }
        boolean owned =
                phrase.place() == CuePhrase.Place.AFTER && here.previous().is(WordClass.POSSESSIVE);
        if (owned
                || phrase.place() == CuePhrase.Place.SET_OFF && here.previous().isWord()) {
            return false;
        }
        for (int i = 1; i < phrase.words().size(); i++) {
            if (!here.at(i).folded().equals(phrase.words().get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns the cue in "Lee is sure (that)", a stance given by a form of "be" and an adjective; or null. */
    private static @Nullable Cue stance(TokenCursor adjective, List<Mention> mentions) {
        int be = beforeAdverbs(adjective.tokens(), adjective.position());
        boolean told = be > 0 && adjective.tokens().get(be).is(WordClass.BE) && isSubject(mentions, be - 1);
        return told && !adjective.moved(1).isAtEnd() && !adjective.next().is(WordClass.INFINITIVE)
                ? new Cue(
                        be,
                        adjective.position() + 1,
                        adjective.tokens().get(be).text() + " "
                                + adjective.token().text(),
                        CueVerbs.Tense.PRESENT,
                        CueVerbs.Use.MENTAL,
                        false,
                        null,
                        null,
                        be)
                : null;
    }

    /** Returns the cue that a form of a listed verb is here; null where the word is no verb here, or none of these. */
    private static @Nullable Cue ofVerb(
            TokenCursor here, CueVerbs.Form form, List<Mention> mentions, Language language) {
        Token token = here.token();
        boolean onward = token.is(WordClass.GOING_ON) && here.next().is(WordClass.INFINITIVE);
        boolean inverted = language.has(Language.Trait.VERB_SECOND)
                && here.previous().is(",")
                && isBehindRun(here.tokens(), here.position())
                && UnlistedVerbs.leadsToSomebody(here.tokens(), here.position() + 1);
        if (token.isCapitalised() && here.previous().isWord() || onward || lacksParticle(here, form) && !inverted) {
            return null;
        }
        int last = beforeAdverbs(here.tokens(), here.position());
        TokenCursor before = new TokenCursor(
                here.tokens(), form.compound() ? Inversion.beforeAside(here.tokens(), last, language) : last);
        boolean counted = before.token().is(WordClass.QUANTITY) && here.next().is(WordClass.PLURAL_ROLE);
        if (isNounAfter(before, here, form, language)
                || form.tense() == CueVerbs.Tense.BASE && counted
                || form.noun()
                        && form.tense() != CueVerbs.Tense.PAST
                        && (lacksSubject(before, mentions) || isVerb(here.next()))
                || form.tense() == CueVerbs.Tense.BASE
                        && !(language.has(Language.Trait.INVERSION) && isBeforePlural(here))
                        && !baseFits(before, form.noun() && !token.is(WordClass.SAYS), mentions)) {
            return null;
        }
        boolean perfect = form.compound() && before.token().is(WordClass.PERFECT);
        boolean be = before.token().is(WordClass.BE);
        boolean middle = be && before.previous().is(WordClass.REFLEXIVE);
        perfect |= form.compound() && middle;
        if (form.passive() && !leadsToAgent(here)) {
            return null;
        }
        boolean passive = form.passive() || form.tense() == CueVerbs.Tense.PAST && be && !middle;
        passive |= isByAgent(here, form, language);
        boolean participle = form.compound() || form.mayBeCompound();
        int auxiliary = participle && !perfect && !passive && language.has(Language.Trait.INVERSION)
                ? Inversion.auxiliary(here, language.has(Language.Trait.VERB_SECOND))
                : -1;
        if (form.compound() && !perfect && !passive && auxiliary < 0) {
            return null;
        }
        passive |= auxiliary >= 0 && here.tokens().get(auxiliary).is(WordClass.BE);
        int from = perfect ? before.position() : here.position();
        int to = here.position() + 1;
        String text = perfect && before.position() != last
                ? before.token().text() + " " + token.text()
                : NameRun.text(here.tokens(), from, to);
        int verb = auxiliary < 0 || auxiliary > from ? from : auxiliary;
        return new Cue(from, to, text, form.tense(), form.use(), passive, null, form, verb);
    }

    /**
     * Whether a participle without a verb beside it leads to quoted words and whose they are ("called “sad” by Lee").
     */
    private static boolean isByAgent(TokenCursor here, CueVerbs.Form form, Language language) {
        int quote = here.next().isAny(WordClass.AS, WordClass.OF) ? 2 : 1;
        return language.has(Language.Trait.SUBJECT_AFTER_PHRASES)
                && form.tense() == CueVerbs.Tense.PAST
                && !here.previous().is(WordClass.AUXILIARY)
                && here.at(quote).run() >= 0
                && here.at(quote + 1).is(WordClass.AGENT);
    }

    /** Whether the clause of a passive verb tells by whom ("beskrivs på torsdagen av Lee"). */
    private static boolean leadsToAgent(TokenCursor verb) {
        for (int i = 1; verb.at(i).isWord() && i <= AGENT_REACH; i++) {
            if (verb.at(i).is(WordClass.AGENT)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a form needs a particle that nothing in its clause supplies (German "fügte ... hinzu"). */
    private static boolean lacksParticle(TokenCursor verb, CueVerbs.Form form) {
        if (form.particles().isEmpty()) {
            return false;
        }
        for (int i = 1; i <= PARTICLE_REACH; i++) {
            Token token = verb.at(i);
            if (token.endsSentence() || token.is(";")) {
                return true;
            }
            Token next = verb.at(i + 1);
            boolean ends = !next.isWord()
                    || next.is(WordClass.CONJUNCTION)
                    || next.is(WordClass.PREPOSITION) && !token.is(WordClass.PREPOSITION);
            if (ends && !token.isCapitalised() && form.particles().contains(token.folded())) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the word before makes a noun of the form: a determiner right before it, or, if it is also a noun, an
     * adjective, a preposition or an owner ("his claim", "Lee's claim").
     */
    private static boolean isNounAfter(TokenCursor before, TokenCursor here, CueVerbs.Form form, Language language) {
        Token word = before.token();
        boolean determined = word.is(WordClass.DETERMINER)
                && before.position() == here.position() - 1
                && !word.is(WordClass.DEMONSTRATIVE)
                && (form.noun() || !language.has(Language.Trait.SUBJECT_LEFT_OUT) || isOfSpeech(before, here));
        boolean described = word.isAny(WordClass.ADJECTIVE, WordClass.PREPOSITION) && !word.is(WordClass.INFINITIVE);
        return form.tense() != CueVerbs.Tense.GERUND && (determined || form.noun() && (described || word.possessive()));
    }

    /**
     * Whether an article opens a clause with a noun of speech that may be a verb elsewhere (Italian "la replica di
     * Lee", "la denuncia non").
     */
    private static boolean isOfSpeech(TokenCursor article, TokenCursor noun) {
        Token opener = article.previous();
        return noun.token().is(WordClass.SAY_NOUN)
                && article.token().is(WordClass.DEFINITE)
                && (!opener.isWord() || opener.is(WordClass.PREPOSITION))
                && (noun.next().isAny(WordClass.OF, WordClass.NEGATION) || isVerb(noun.next()));
    }

    /** Whether the word before is neither a subject nor a word that may stand between a subject and its verb. */
    private static boolean lacksSubject(TokenCursor before, List<Mention> mentions) {
        Token word = before.token();
        return word.isWord()
                && !isSubject(mentions, before.position())
                && !word.is(WordClass.INFINITIVE)
                && !word.isAny(WordClass.AUXILIARY, WordClass.CONJUNCTION);
    }

    /** Whether a verb of speaking is denied ("would not comment"). */
    public static boolean isDenied(AnalysedPassage analysed, Cue cue) {
        for (int i = cue.verb() - 1; analysed.token(i).isAny(WordClass.ADVERB, WordClass.AUXILIARY); i--) {
            if (analysed.token(i).is(WordClass.NEGATION)) {
                return cue.use() == CueVerbs.Use.SPEECH;
            }
        }
        Token before = analysed.token(cue.verb() - 1);
        return analysed.language().has(Language.Trait.SUBJECT_LEFT_OUT)
                && cue.use() == CueVerbs.Use.SPEECH
                && before.is(WordClass.NEGATION)
                && !before.is(WordClass.UNNAMED);
    }

    private static boolean isVerb(Token token) {
        return token.is(WordClass.AUXILIARY) || token.verbForm() != null;
    }

    /** Whether several people right behind a base form show that it is a verb ("sagten die Helfer"). */
    private static boolean isBeforePlural(TokenCursor here) {
        TokenCursor next = here.next().is(WordClass.DETERMINER) ? here.moved(2) : here.moved(1);
        return !here.previous().isWord() && next.token().isAny(WordClass.PLURAL, WordClass.PLURAL_ROLE);
    }

    /**
     * Whether the word before a base form lets it be a verb: "to", an auxiliary, a plural and so on. Behind an
     * organisation's name, a form that may be a noun is one ("QTR radio").
     */
    private static boolean baseFits(TokenCursor before, boolean mayBeNoun, List<Mention> mentions) {
        Token word = before.token();
        if (!word.isWord()) {
            return false;
        }
        if (word.isAny(
                WordClass.INFINITIVE,
                WordClass.FIRST_PERSON,
                WordClass.AUXILIARY,
                WordClass.PLURAL,
                WordClass.RELATIVE,
                WordClass.CONJUNCTION)) {
            return true;
        }
        Mention mention = Mention.at(mentions, before.position());
        return mention != null
                        && (mention.type() == Mention.Type.OTHER
                                || mention.type() == Mention.Type.BODY
                                        && (!mayBeNoun || word.is(WordClass.PLURAL_ROLE)))
                || word.text().endsWith("s");
    }

    private static boolean isSubject(List<Mention> mentions, int token) {
        Mention mention = Mention.at(mentions, token);
        return mention != null && !mention.owner();
    }

    /** Returns the token before a verb and its adverbs; -1 where they begin the passage. */
    public static int beforeAdverbs(List<Token> tokens, int verb) {
        int i = verb - 1;
        while (i >= 0 && tokens.get(i).is(WordClass.ADVERB)) {
            i--;
        }
        return i;
    }

    /**
     * Whether a denied verb has its own object, or none at all, and a colon leads to the quote, so that other words are
     * said than those (Italian "Lee non promette miracoli: ...", "Lee non si sbilancia: ...").
     */
    public static boolean leadsToColon(AnalysedPassage analysed, Cue cue, int to) {
        boolean object = analysed.language().has(Language.Trait.SUBJECT_LEFT_OUT)
                && analysed.token(to - 1).is(":");
        for (int i = cue.to(); object && i < to - 1; i++) {
            Token token = analysed.token(i);
            object = token.isWord()
                    && !token.isCapitalised()
                    && !token.isAny(WordClass.THAT, WordClass.CLAUSE, WordClass.SAY_NOUN, WordClass.OF);
        }
        Token first = analysed.token(cue.to());
        boolean pointer = to - 2 == cue.to() && first.isAny(WordClass.COMMON, WordClass.DETERMINER);
        return object && !pointer && !first.is(WordClass.PREPOSITION);
    }
}
