package app.rundown.quote.speech;

import app.rundown.quote.word.CuePhrase;
import app.rundown.quote.word.CueVerbs;
import app.rundown.quote.word.Language;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Marks;
import app.rundown.quote.word.QuotedRun;
import app.rundown.quote.word.Token;
import app.rundown.quote.word.TokenCursor;
import app.rundown.quote.word.TokenKind;
import app.rundown.quote.word.Tokens;
import app.rundown.quote.word.UnlistedVerbs;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds speech that a dash opens and no mark closes, as the press of many languages writes it: {@code – Words, says
 * Lee. – More words.} It ends where a verb of speaking with its subject cuts in, or else with the paragraph.
 */
public final class SpeechDash {
    /** The most words between what parts the speech from its verb of speaking, and that verb. */
    private static final int REACH = 3;
    /** The tokens of a clock: hours, a sign and minutes. */
    private static final int CLOCK = 3;
    /** How many words an article and an adjective put between a verb and its noun. */
    private static final int NOUN = 3;
    /** The most words of a sentence up to its verb, behind the speech. */
    private static final int DESCRIPTION = 10;

    private final String text;
    private final List<Token> tokens;
    private final List<QuotedRun> found = new ArrayList<>();
    /** Whether a verb of speaking has cut into the speech that was read last. */
    private boolean cut;
    /** Whether speech that opens the text goes on behind whoever says it, with no further dash. */
    private final boolean resuming;
    /** Whether speech may lack its dash, where a dash before its verb of speaking shows that it is some. */
    private final boolean unopened;

    private SpeechDash(String text, List<Token> tokens, Language language) {
        this.text = text;
        this.tokens = tokens;
        this.unopened = language.has(Language.Trait.SPEECH_UNOPENED);
        this.resuming = language.has(Language.Trait.SPEECH_RESUMES) && isOpener(0);
    }

    /** Whether a text may hold such speech: a quick test. */
    public static boolean mayBeIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '-' || c == '\u2212' || c >= '\u2012' && c <= '\u2015')
                    && (i == 0 || Marks.isBlank(text.charAt(i - 1)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text begins with a dash and words. */
    public static boolean opens(String text, Language language) {
        return new SpeechDash(text, Tokens.of(text, List.of(), language), language).isOpener(0);
    }

    /**
     * Returns the runs of a text: those within marks and those that dashes open, none inside another.
     *
     * @param marks the runs within marks
     * @param whole whether speech counts that opens the text without a verb of speaking: not in an item of a list
     */
    public static List<QuotedRun> in(String text, List<QuotedRun> marks, Language language, boolean whole) {
        SpeechDash dashes = new SpeechDash(text, Tokens.of(text, marks, language), language);
        dashes.read(whole);
        if (dashes.found.isEmpty()) {
            return marks;
        }
        List<QuotedRun> all = new ArrayList<>(dashes.found);
        for (QuotedRun run : marks) {
            if (dashes.found.stream().noneMatch(d -> d.open() < run.close() && run.open() < d.close())) {
                all.add(run);
            }
        }
        all.sort((a, b) -> Integer.compare(a.open(), b.open()));
        return List.copyOf(all);
    }

    /**
     * Returns the runs of a headline, in which no full stop ends speech: those within marks and those that dashes open.
     */
    static List<QuotedRun> inHeadline(String headline, List<QuotedRun> marks, Language language) {
        SpeechDash dashes = new SpeechDash(headline, Tokens.of(headline, marks, language), language);
        // The verb of speaking is left out, and so is the stop.
        dashes.cut = true;
        dashes.read(true);
        return dashes.found.isEmpty() ? marks : List.copyOf(dashes.found);
    }

    private Token token(int i) {
        return TokenCursor.tokenAt(tokens, i);
    }

    private void read(boolean whole) {
        int i = 0;
        while (i < tokens.size()) {
            if (!isOpener(i)) {
                int verb = unopened ? verbOfUnopened(i) : -1;
                i = verb < 0 ? i + 1 : behindVerb(verb, true);
                continue;
            }
            // Behind a whole sentence, a dash between blanks and a capital are no list.
            boolean certain = i == 0 ? whole : !found.isEmpty() || token(i - 1).is(":") || isFinal(token(i - 1));
            i = speech(i, i + 1, certain);
        }
    }

    /**
     * Adds the speech of a sentence that no dash opens, as where a page only slants it (Polish "Czekamy na
     * \u0142\u00f3d\u017a - m\u00f3wi Lee."), and returns its verb of speaking; -1 where none begins here.
     */
    private int verbOfUnopened(int from) {
        boolean begins = (from == 0 || isFinal(token(from - 1)))
                && token(from).run() < 0
                && token(from).isCapitalised();
        // Whole paragraphs are written so too, though not behind a sentence that tells of somebody.
        boolean whole = from == 0 && mayOpenSpeech(from);
        for (int i = from + 1; begins && i < tokens.size() && token(i).run() < 0 && !token(i).is(":"); i++) {
            Token dash = token(i);
            boolean apart = dash.isDashOrBar()
                    && dash.start() > token(i - 1).end()
                    && token(i + 1).start() > dash.end();
            if (apart && i > from + 1 && isVerbWithSubject(i + 1)) {
                int end = isFinal(token(i - 1)) ? token(i - 1).end() : dash.start();
                add(from, from, end, dash.end());
                return i + 1;
            }
            if (dash.endsSentence()) {
                whole = whole && mayOpenSpeech(i + 1);
                if (!whole) {
                    return -1;
                }
            }
        }
        return -1;
    }

    /** Whether a sentence may be spoken: it names nobody, opens with nobody's office and has no verb of speaking. */
    private boolean mayOpenSpeech(int from) {
        for (int i = from; i < tokens.size(); i++) {
            Token word = token(i);
            if (isFinal(word) || i > from && word.isDashOrBar() && isVerbWithSubject(i + 1)) {
                return true;
            }
            CueVerbs.Form form = word.verbForm();
            boolean tells = form != null && form.use() == CueVerbs.Use.SPEECH && !form.noun();
            if (i > from && word.isCapitalised() || i == from && word.isRole() || tells || word.run() >= 0) {
                return false;
            }
        }
        return false;
    }

    /** Whether a token is a dash that may open speech: at the beginning, after a colon or between two sentences. */
    private boolean isOpener(int i) {
        Token dash = token(i);
        Token next = token(i + 1);
        if (!dash.isDashOrBar() || next == Token.NONE || next.is(",") || next.is(".")) {
            return false;
        }
        boolean spaced = next.start() > dash.end();
        boolean begins = next.run() >= 0
                || next.kind() == TokenKind.SIGN
                || Character.isUpperCase(next.text().codePointAt(0))
                || spaced && Character.isDigit(next.text().charAt(0));
        Token before = token(i - 1);
        boolean free = i == 0 || before.is(":") || isBehindClock(i) || isFinal(before) && dash.start() > before.end();
        return begins && free && (spaced || !next.isDashOrBar());
    }

    /** Whether nothing but a clock stands before a token ("20:34 \u2013 We wait, says Lee"). */
    private boolean isBehindClock(int i) {
        return i == CLOCK && isNumber(token(0)) && !token(1).isWord() && isNumber(token(2));
    }

    private static boolean isNumber(Token token) {
        return token.isWord() && Character.isDigit(token.text().charAt(0));
    }

    static boolean isFinal(Token token) {
        return token.endsSentence() || token.is("\u2026");
    }

    /**
     * Reads speech.
     *
     * @param open the token that opens it
     * @param from its first token
     * @param certain whether it is speech even where no verb of speaking follows
     * @return the token to go on from
     */
    private int speech(int open, int from, boolean certain) {
        for (int i = from; i < tokens.size(); i++) {
            int verb = partedAt(i, from);
            if (verb >= 0) {
                boolean keep = isFinal(token(i));
                int end = keep ? token(isFinal(token(i + 1)) ? i + 1 : i).end() : token(i).start();
                add(open, from, end, Math.max(end + 1, token(verb - 1).end()));
                cut = true;
                return behindVerb(verb, token(verb - 1).isDashOrBar());
            }
            if (certain && i > from && isFinal(token(i)) && tellsOfSpeaker(i + 1)) {
                add(open, from, token(i).end(), token(i).end());
                return i + 1;
            }
        }
        boolean sentence = isFinal(tokens.getLast()) || tokens.getLast().run() >= 0 || cut;
        if (certain && sentence && from < tokens.size()) {
            add(open, from, text.length(), text.length());
        }
        return tokens.size();
    }

    /**
     * Whether a sentence begins here that tells what somebody else says, so that the speech is over ("\u2013 We wait.
     * The mayor Ann Lee confirms that ...").
     */
    private boolean tellsOfSpeaker(int from) {
        boolean opens = token(from).isCapitalised()
                && (token(from).isRole() || token(from).is(WordClass.TITLE));
        boolean named = false;
        for (int i = from + 1; opens && i < tokens.size() && i < from + DESCRIPTION; i++) {
            Token word = token(i);
            CueVerbs.Form form = word.verbForm();
            if (named && form != null && !form.noun() && !word.isCapitalised()) {
                return form.use() == CueVerbs.Use.SPEECH;
            }
            if (!word.isWord()) {
                return false;
            }
            named |= word.isCapitalised() && word.isGivenName();
        }
        return false;
    }

    private void add(int open, int from, int end, int close) {
        int start = token(from).start();
        if (end > start) {
            found.add(Marks.dashed(text, token(open).start(), start, end, Math.min(close, text.length())));
        }
    }

    /** Returns the first token behind the signs at a token if a verb of speaking cuts in there; otherwise -1. */
    private int partedAt(int i, int from) {
        Token sign = token(i);
        boolean dash = sign.isDashOrBar() && sign.start() > token(i - 1).end();
        if (i == from || !sign.is(",") && !dash && !isFinal(sign) || sign.is(",") && unopened && isDashedOff(i + 1)) {
            return -1;
        }
        int next = i + 1;
        while (token(next).is(",") || token(next).isDashOrBar() || isFinal(token(next))) {
            next++;
        }
        boolean dashed = token(next - 1).isDashOrBar();
        boolean full = sign.is(".") && !dashed;
        return !full && (isVerbWithSubject(next) || dashed && UnlistedVerbs.at(tokens, next) != null) ? next : -1;
    }

    /** Whether a dash and a verb of speaking follow in the sentence, so that a comma before them is the speaker's. */
    private boolean isDashedOff(int from) {
        for (int i = from; i < tokens.size() && !isFinal(token(i)); i++) {
            Token dash = token(i);
            if (dash.isDashOrBar() && dash.start() > token(i - 1).end() && isVerbWithSubject(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb of speaking begins here, perhaps behind small words, and not the speaker's own ("say I"). */
    private boolean isVerbWithSubject(int from) {
        boolean relative = token(from).is(WordClass.RELATIVE) && token(from).is(WordClass.WHO);
        if (token(from).isCapitalised() || relative) {
            return false;
        }
        if (token(from + 1).is(WordClass.DETERMINER) && isNounOfSpeech(from + 2)) {
            int noun = token(from + 2).is(WordClass.SAY_NOUN) ? from + 2 : from + NOUN;
            return token(from).is(WordClass.READS)
                    || token(from).is(WordClass.BE) && token(noun + 1).is(WordClass.FROM);
        }
        for (int i = from; i < from + REACH; i++) {
            Token word = token(i);
            if (!word.isWord()) {
                return false;
            }
            CueVerbs.Form form = word.verbForm();
            if (form != null
                    && form.tense() != CueVerbs.Tense.GERUND
                    && (form.use() != CueVerbs.Use.FRAGMENT || token(i + 1).is(WordClass.REFLEXIVE))) {
                return hasSubject(i + 1) && hasParticle(i + 1, form.particles());
            }
            for (CuePhrase phrase : word.phrases()) {
                boolean telling = phrase.words().size() > 1 || phrase.place() == CuePhrase.Place.SET_OFF;
                if (i == from && telling && isHere(phrase, i)) {
                    return hasSubject(i + phrase.words().size());
                }
            }
            if (!word.isAny(WordClass.AUXILIARY, WordClass.ADVERB)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a noun for what is said stands here, perhaps behind an adjective (Danish "lyder det korte svar"). */
    private boolean isNounOfSpeech(int i) {
        boolean described = token(i).isWord() && !token(i).isCapitalised() && !token(i).is(WordClass.PREPOSITION);
        return token(i).is(WordClass.SAY_NOUN) || described && token(i + 1).is(WordClass.SAY_NOUN);
    }

    private boolean hasParticle(int from, Set<String> particles) {
        boolean found = particles.isEmpty();
        for (int i = from; !found && i < tokens.size() && !token(i).is("."); i++) {
            found = particles.contains(token(i).folded());
        }
        return found;
    }

    private boolean isHere(CuePhrase phrase, int from) {
        for (int i = 0; i < phrase.words().size(); i++) {
            if (!token(from + i).folded().equals(phrase.words().get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether what stands behind a verb of speaking does not show that the speaker is still speaking ("say I"). */
    private boolean hasSubject(int i) {
        Token next = token(i);
        boolean hearer = next.is(WordClass.HEARER) && !token(i + 1).isCapitalised();
        return !hearer
                && !next.isAny(WordClass.FIRST_PERSON, WordClass.THAT)
                && (!next.is(WordClass.PLURAL) || next.is(WordClass.THEY));
    }

    /**
     * Reads what stands between two parts of a speech.
     *
     * @param verb its verb of speaking, the first token
     * @param dashed whether a dash leads to it, so that a dash also ends it
     * @return the token to go on from
     */
    private int behindVerb(int verb, boolean dashed) {
        boolean described = false;
        for (int i = verb + 1; i < tokens.size(); i++) {
            Token token = token(i);
            if (token.is(":") && isOpener(i + 1)) {
                return i + 1;
            }
            described |= token(i - 1).is(",") && token.is(WordClass.RELATIVE);
            if (token.endsSentence()) {
                return resumes(i + 1) ? speech(i + 1, i + 1, true) : i + 1;
            }
            boolean attached =
                    token.isDashOrBar() && token.start() == token(i - 1).end();
            boolean resumed = token.isDashOrBar() && token(i - 1).is(",");
            boolean gap = !resumed && SpeechBehindComma.isGap(tokens, verb, i);
            if (resumed || token.isDashOrBar() && (attached || dashed && !gap)) {
                int from = i + 1;
                while (token(from).is(".") || token(from).is(",")) {
                    from++;
                }
                return from < tokens.size() ? speech(i, from, true) : from;
            }
            if (token.is(",") && !described && SpeechBehindComma.isAt(tokens, i)) {
                return speech(i + 1, i + 1, true);
            }
        }
        return tokens.size();
    }

    /**
     * Whether speech goes on with the next sentence ("\u2013 Vi v\u00e4ntar, s\u00e4ger Lee. Det \u00e4r kallt."),
     * where it is not about the speaker and has no verb of speaking.
     */
    private boolean resumes(int from) {
        Token first = token(from);
        boolean may = resuming
                && first.isCapitalised()
                && !first.isAny(WordClass.MALE, WordClass.FEMALE)
                && !tellsOfSpeaker(from);
        for (int i = from; may && i < tokens.size() && !isFinal(token(i)); i++) {
            CueVerbs.Form form = token(i).verbForm();
            may = token(i).run() < 0 && (form == null || form.use() != CueVerbs.Use.SPEECH);
        }
        // Words in marks behind the speech are told, and no part of it.
        return may && tokens.subList(from, tokens.size()).stream().allMatch(token -> token.run() < 0);
    }
}
