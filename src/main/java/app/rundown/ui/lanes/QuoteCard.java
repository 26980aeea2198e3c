package app.rundown.ui.lanes;

import app.rundown.model.Quote;
import app.rundown.ui.scroll.Card;
import app.rundown.ui.scroll.VerticalRange;
import app.rundown.ui.state.State;
import org.jspecify.annotations.Nullable;

/** A card with quotes, which shows what the user chose of them. */
interface QuoteCard extends Card<LaneRow> {
    /** Shows what is ticked and starred. */
    void chosenChanged(State now);

    /** Lets the quote under inspection stand out. */
    void inspectedChanged(State now);

    /** Returns where a quote is on the card; the whole card if it is not there, or the only one. */
    default VerticalRange range(@Nullable Quote quote) {
        return new VerticalRange(0, node().getHeight());
    }
}
