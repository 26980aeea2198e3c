package app.rundown.quote.rule;

import app.rundown.quote.name.Mention;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.passage.Cue;
import app.rundown.quote.passage.Sentence;
import app.rundown.quote.passage.Subjects;
import app.rundown.quote.reference.Attribution;
import app.rundown.quote.reference.QuoteContext;
import app.rundown.quote.word.CueVerbs;
import app.rundown.quote.word.Lexicon.WordClass;
import app.rundown.quote.word.Token;
import org.jspecify.annotations.Nullable;

/**
 * Recognises a cue that only tells where words were read: {@code Reuters reports}, {@code according to the BBC}. As a
 * rule, it leaves a quote with no other cue in its sentence without a speaker.
 */
public final class Relays implements AttributionRule {
    /** The most words between a verb and the words that it leads to, or the name of its subject. */
    private static final int REACH = 20;
    /** How sure it is that an outlet speaks for itself. */
    private static final double CONFIDENCE = 0.75;

    /** Creates the rule. */
    Relays() {}

    /**
     * Attributes a quote to the newspaper or broadcaster that writes it itself: {@code the Post writes: "..."},
     * {@code "...", writes the Post}.
     */
    static @Nullable Attribution ofOutlet(QuoteContext quoteContext) {
        AnalysedPassage analysed = quoteContext.analysed();
        Sentence sentence = quoteContext.sentence();
        int quote = quoteContext.token();
        int behind =
                analysed.token(quote + 1).is(",") || analysed.token(quote + 1).isDash() ? quote + 2 : quote + 1;
        if (writes(analysed, behind) && behind < sentence.to()) {
            return ofOutlet(analysed, behind, afterVerb(analysed, behind, sentence.to()), "follows");
        }
        if (!analysed.token(quote - 1).is(":")) {
            return null;
        }
        for (int verb = quote - 2; verb > sentence.from() - 1 && verb >= quote - REACH; verb--) {
            if (writes(analysed, verb)) {
                String name = afterVerb(analysed, verb, quote - 1);
                return ofOutlet(
                        analysed,
                        verb,
                        name == null ? beforeVerb(analysed, verb, sentence.from()) : name,
                        "stands before");
            }
        }
        return null;
    }

    private static @Nullable Attribution ofOutlet(
            AnalysedPassage analysed, int verb, @Nullable String name, String place) {
        String cue = analysed.token(verb).text();
        return name == null || name.isEmpty()
                ? null
                : Attribution.body(name, "it is the outlet's own", CONFIDENCE)
                        .by(cue, "the cue \u201c" + cue + "\u201d " + place + " the quote");
    }

    /** Whether a verb tells what an outlet itself writes or thinks. */
    private static boolean writes(AnalysedPassage analysed, int verb) {
        CueVerbs.Form form = analysed.token(verb).verbForm();
        return form != null && form.tense().isFinite() && analysed.language().is(WordClass.EDITORIAL, form.base());
    }

    /** Returns the outlet's name behind a verb; empty where another name stands there, null where none does. */
    private static @Nullable String afterVerb(AnalysedPassage analysed, int verb, int to) {
        int from = verb + 1;
        while (from < to && from < verb + REACH && !isPartOfName(analysed, from)) {
            Token token = analysed.token(from);
            if (!token.isWord()
                    || token.is(WordClass.PREPOSITION)
                    || token.verbForm() != null && !token.is(WordClass.DETERMINER)) {
                return null;
            }
            from++;
        }
        int end = from;
        while (end < to
                && (isPartOfName(analysed, end)
                        || end > from
                                && isPartOfName(analysed, end + 1)
                                && end + 1 < to
                                && analysed.token(end).isAny(WordClass.OF, WordClass.DETERMINER))) {
            end++;
        }
        return end == from ? null : name(analysed, from, end, false);
    }

    /** Returns the outlet's name before a verb; empty or null where none stands there. */
    private static @Nullable String beforeVerb(AnalysedPassage analysed, int verb, int start) {
        int from = verb;
        while (from > start
                && (isPartOfName(analysed, from - 1)
                        || from < verb
                                && from - 2 >= start
                                && isPartOfName(analysed, from - 2)
                                && analysed.token(from - 1).is(WordClass.OF))) {
            from--;
        }
        int before = analysed.token(from - 1).is(WordClass.DETERMINER) ? from - 2 : from - 1;
        boolean governed = before >= start && analysed.token(before).is(WordClass.PREPOSITION)
                || analysed.token(from).is(WordClass.PREPOSITION);
        return governed || from == verb ? null : name(analysed, from, verb, from == start);
    }

    private static boolean isPartOfName(AnalysedPassage analysed, int at) {
        Token token = analysed.token(at);
        return token.isWord() && token.isCapitalised() && token.run() < 0;
    }

    /**
     * Returns an outlet's name, without the noun or the article that is no part of it; empty where it is no outlet's.
     */
    private static String name(AnalysedPassage analysed, int from, int to, boolean opens) {
        int start = from;
        Token before = analysed.token(from - 1);
        boolean quality = before.isAny(WordClass.DEMONYM, WordClass.ADJECTIVE) && !before.isRole();
        boolean outlet = isPaper(quality ? analysed.token(from - 2) : before);
        if (isOfSomebody(analysed.token(to)) || analysed.token(from).isGivenName()) {
            return "";
        }
        for (int i = from; i < to; i++) {
            Token token = analysed.token(i);
            if (isOfSomebody(token) || token.possessive()) {
                return "";
            }
            outlet |= token.isAny(WordClass.OUTLET, WordClass.NEWSROOM);
            boolean noun = token.is(WordClass.NEWSROOM) && token.text().indexOf('-') > 0 && i + 1 < to;
            start = noun ? i + 1 : start;
        }
        boolean article = opens
                && start == from
                && analysed.token(start).is(WordClass.DETERMINER)
                && !analysed.token(start + 1).is(WordClass.OUTLET);
        start += article ? 1 : 0;
        return outlet && start < to ? analysed.words(start, to) : "";
    }

    /** Whether a word tells of somebody who writes for an outlet ("the Guardian columnist Lee"). */
    private static boolean isOfSomebody(Token token) {
        return token.isRole() || token.isAny(WordClass.PRESS, WordClass.TITLE);
    }

    /** Whether a noun is for a newspaper or the like ("the daily"). */
    private static boolean isPaper(Token token) {
        return token.is(WordClass.NEWSROOM)
                || token.is(WordClass.THING) && token.isAny(WordClass.BODY_NOUN, WordClass.NAMING);
    }

    @Override
    public @Nullable Attribution attribute(QuoteContext quoteContext) {
        AnalysedPassage analysed = quoteContext.analysed();
        Sentence sentence = quoteContext.sentence();
        for (Cue cue : analysed.cues()) {
            if (cue.from() < sentence.from() || cue.from() >= sentence.to()) {
                continue;
            }
            Mention before = cue.isAccordingTo() ? null : Subjects.before(analysed, cue, sentence.from());
            Mention subject = before == null ? Subjects.behind(analysed, cue, sentence.to()) : before;
            if (subject != null && isRelay(analysed, cue, subject)) {
                return Attribution.none(
                        cue.text(),
                        "\u201c" + analysed.words(subject.phrase(), subject.to()) + "\u201d is where it was read");
            }
        }
        return null;
    }

    /** Whether a cue with its subject tells who passed the words on, and not who spoke. */
    public static boolean isRelay(AnalysedPassage analysed, Cue cue, @Nullable Mention subject) {
        if (subject == null
                || !cue.isAccordingTo() && !analysed.token(cue.from()).is(WordClass.RELAY)) {
            return false;
        }
        return isNewsroom(analysed, subject);
    }

    /**
     * Whether a cue behind a quote only tells which reporter or agency passed on what the sentence lets another say by
     * a verb and "that" (Polish "Lee powiedział, że ... „...” – poinformował korespondent Holm").
     */
    static boolean passOn(QuoteContext quoteContext, Cue cue, @Nullable Mention subject) {
        AnalysedPassage analysed = quoteContext.analysed();
        boolean press = false;
        for (int i = cue.to(); subject != null && i < Math.max(subject.to(), cue.to()); i++) {
            press |= analysed.token(i).isAny(WordClass.PRESS, WordClass.NEWSROOM);
        }
        return press && isReported(analysed, quoteContext.sentence().from(), quoteContext.token());
    }

    /** Whether a verb of speaking with a subject and "that" lead to the words that end at a token. */
    private static boolean isReported(AnalysedPassage analysed, int from, int to) {
        for (Cue cue : analysed.cues()) {
            boolean speaks = cue.from() >= from
                    && cue.to() < to
                    && cue.use() == CueVerbs.Use.SPEECH
                    && cue.place() == null
                    && cue.tense().isFinite()
                    && !cue.passive();
            Mention subject = speaks ? Subjects.before(analysed, cue, from) : null;
            boolean leads = subject != null && subject.type() != Mention.Type.OTHER;
            for (int i = cue.to(); leads && i < to; i++) {
                if (analysed.token(i).is(WordClass.THAT)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a subject is a news agency or a newspaper. */
    static boolean isNewsroom(AnalysedPassage analysed, Mention subject) {
        for (int i = subject.phrase(); i < subject.to(); i++) {
            if (analysed.token(i).is(WordClass.NEWSROOM)) {
                return true;
            }
        }
        return false;
    }
}
