package app.rundown.ui.inspector;

import app.rundown.model.Quote;
import app.rundown.timeline.Filter;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.Sentences;
import app.rundown.ui.format.Speakers;
import app.rundown.ui.state.Corrector;
import app.rundown.ui.state.FilterChanges;
import app.rundown.ui.state.FilterModel;
import app.rundown.ui.state.ObservableState;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The context menus of quotes and speakers. */
public final class QuoteMenus {
    private final ObservableState state;
    private final FilterModel filterModel;
    private final Corrector corrector;
    private final QuoteOperations operations;

    /** Creates the menus. */
    public QuoteMenus(ObservableState state, FilterModel filterModel, Corrector corrector, QuoteOperations operations) {
        this.state = state;
        this.filterModel = filterModel;
        this.corrector = corrector;
        this.operations = operations;
    }

    /** Returns the menu items for a quote and for whoever said it. */
    public List<MenuItem> quote(Quote quote) {
        List<MenuItem> items = new ArrayList<>();
        items.add(Ui.item("Copy citation", () -> operations.citations().copy(quote)));
        items.addAll(operations.citations().others(quote));
        items.add(new SeparatorMenuItem());
        items.add(Ui.item("Note on the quote…", () -> operations.note(quote)));
        items.add(Ui.item("Change the speaker…", () -> operations.change(quote)));
        if (quote.basis() == Quote.Basis.SET) {
            items.add(Ui.item("Take back the speaker set by you", () -> operations.takeBack(quote)));
        }
        items.add(Ui.item("Not a quote", () -> operations.takeOut(quote)));
        items.add(new SeparatorMenuItem());
        items.addAll(speaker(Filter.speaker(quote)));
        return items;
    }

    /**
     * Returns the menu items for a speaker.
     *
     * @param speaker as {@link Filter#speaker} gives it
     */
    public List<MenuItem> speaker(String speaker) {
        String name = Sentences.shortened(Speakers.name(speaker));
        boolean listedAlone = state.now().quoteFilter().speakers().contains(speaker);
        boolean filtered = state.now().filter().speakers().contains(speaker);
        List<MenuItem> items = new ArrayList<>();
        items.add(
                listedAlone
                        ? Ui.item(
                                "List all speakers' quotes",
                                () -> filterModel.changeQuoteFilter(quoteFilter -> quoteFilter.withSpeakers(Set.of())))
                        : Ui.item(
                                "List only quotes of " + name,
                                () -> filterModel.changeQuoteFilter(
                                        quoteFilter -> quoteFilter.withSpeakers(Set.of(speaker)))));
        items.add(Ui.item(
                filtered ? "No longer show only updates that quote " + name : "Show only updates that quote " + name,
                () -> filterModel.changeFilter(filter -> FilterChanges.toggleSpeaker(filter, speaker))));
        if (!speaker.equals(Filter.UNKNOWN_SPEAKER)) {
            items.add(new SeparatorMenuItem());
            items.add(Ui.item("The same as another speaker…", () -> operations.merge(speaker)));
            if (corrector.canSplit(speaker)) {
                items.add(Ui.item("Split into the names found", () -> operations.split(speaker)));
            }
        }
        return items;
    }
}
