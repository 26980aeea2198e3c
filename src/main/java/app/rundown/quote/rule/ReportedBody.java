package app.rundown.quote.rule;

import app.rundown.quote.name.Mention;
import app.rundown.quote.passage.AnalysedPassage;
import app.rundown.quote.passage.Cue;
import app.rundown.quote.passage.ImpersonalCues;
import app.rundown.quote.passage.Sentence;
import app.rundown.quote.reference.Attribution;
import app.rundown.quote.reference.QuoteContext;
import app.rundown.quote.reference.Resolver;
import app.rundown.quote.word.CuePhrase;
import org.jspecify.annotations.Nullable;

/**
 * Tells sentences between two quotes that report what an organisation says ({@code The council turned that down.},
 * German {@code Beim Amt heißt es, man prüfe}): the words behind them need not go on from the first quote.
 */
final class ReportedBody {
    private ReportedBody() {}

    /** Whether a sentence reports what an organisation says, and that is not who was quoted. */
    static boolean isAnother(
            QuoteContext quoteContext, Sentence sentence, @Nullable Mention subject, Attribution said) {
        AnalysedPassage analysed = quoteContext.analysed();
        for (Cue cue : analysed.cues()) {
            if (cue.from() < sentence.from() || cue.to() > sentence.to() || cue.passive()) {
                continue;
            }
            boolean heard = cue.place() == CuePhrase.Place.FROM;
            Mention body = heard ? ImpersonalCues.source(analysed, cue, sentence.from(), sentence.to()) : subject;
            boolean speaks = heard || cue.form() != null && cue.tense().isFinite();
            if (speaks && body != null && body.type() == Mention.Type.BODY && !isSame(quoteContext, body, said)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a body is the one that was quoted, perhaps by a part of its name. */
    private static boolean isSame(QuoteContext quoteContext, Mention body, Attribution said) {
        String name = new Resolver()
                .resolve(new QuoteContext(quoteContext.context(), quoteContext.index(), body.from()), body)
                .speaker();
        String quoted = said.speaker();
        return name == null || quoted == null || name.contains(quoted) || quoted.contains(name);
    }
}
