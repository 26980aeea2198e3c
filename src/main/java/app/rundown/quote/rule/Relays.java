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
import org.jspecify.annotations.Nullable;

/**
 * Recognises a cue that only tells where words were read: {@code Reuters reports}, {@code according to the BBC}. As a
 * rule, it leaves a quote with no other cue in its sentence without a speaker.
 */
public final class Relays implements AttributionRule {
    /** Creates the rule. */
    Relays() {}

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
