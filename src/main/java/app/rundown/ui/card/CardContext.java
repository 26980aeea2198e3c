package app.rundown.ui.card;

import app.rundown.history.HistoryIndex;
import app.rundown.model.HeadlineClaim;
import app.rundown.model.Moment;
import app.rundown.model.Quote;
import app.rundown.timeline.DisplayZone;
import app.rundown.timeline.Timeline;
import app.rundown.ui.state.State;
import app.rundown.ui.style.Palette;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * What the texts of a card depend on, apart from the update itself.
 *
 * @param palette the colours of speakers and topics
 * @param displayZone the zone in which times are shown
 * @param relative whether a time is followed by its distance from now, or from the previous update
 * @param clock the current time
 * @param em the text size, in pixels
 * @param wordings returns how many wordings of a quote there are in the open documents, itself included
 * @param covers says what a wrap-up took up
 * @param claims returns what an update's headline puts in quotation marks, by the update's id
 * @param history returns what became of an update between captures of its live blog, by the update's id
 * @param undated returns what the heading of a document's updates says for all of them, by the document's id
 */
public record CardContext(
        Palette palette,
        DisplayZone displayZone,
        boolean relative,
        InstantSource clock,
        double em,
        ToIntFunction<Quote> wordings,
        CoverMarks covers,
        Function<String, List<HeadlineClaim>> claims,
        Function<String, List<HistoryIndex.Told>> history,
        Function<String, Optional<Moment>> undated) {
    /** Returns the context of a state. */
    public static CardContext of(State state, boolean relative, InstantSource clock, double em) {
        Timeline timeline = state.timeline();
        DisplayZone displayZone = state.shown().displayZone();
        return new CardContext(
                state.palette(),
                displayZone,
                relative,
                clock,
                em,
                timeline::wordings,
                CoverMarks.of(timeline, displayZone),
                timeline::claims,
                timeline.history()::told,
                timeline::undated);
    }
}
