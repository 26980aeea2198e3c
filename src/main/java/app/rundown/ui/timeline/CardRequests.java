package app.rundown.ui.timeline;

import app.rundown.model.Quote;
import app.rundown.ui.action.Actions;
import app.rundown.ui.card.CardHandler;
import app.rundown.ui.state.NavigationModel;
import app.rundown.ui.state.UserDataModel;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Carries out what the cards of the timeline ask for. */
final class CardRequests implements CardHandler {
    private final NavigationModel navigation;
    private final UserDataModel userDataModel;
    private final Actions actions;
    private final Consumer<String> onPoint;
    private final Consumer<String> onHistory;
    private final BiConsumer<String, Quote.Span> onWords;
    private final Runnable onQuote;
    private @Nullable String anchor;

    /**
     * Creates the handler of all cards.
     *
     * @param onPoint shows a point of a wrap-up on the page of coverage
     * @param onHistory shows what became of an update on the page of history
     * @param onWords goes to words of an update
     * @param onQuote shows the inspector after a click on a quote
     */
    CardRequests(
            NavigationModel navigation,
            UserDataModel userDataModel,
            Actions actions,
            Consumer<String> onPoint,
            Consumer<String> onHistory,
            BiConsumer<String, Quote.Span> onWords,
            Runnable onQuote) {
        this.navigation = navigation;
        this.userDataModel = userDataModel;
        this.actions = actions;
        this.onPoint = onPoint;
        this.onHistory = onHistory;
        this.onWords = onWords;
        this.onQuote = onQuote;
    }

    /** Sets the update from which a click with Shift ticks all others. */
    void setAnchor(String update) {
        anchor = update;
    }

    @Override
    public void tick(String update, boolean on, boolean range) {
        if (range && anchor != null) {
            userDataModel.tickRange(anchor, update);
        } else {
            userDataModel.tick(Set.of(update), on);
        }
        anchor = update;
    }

    @Override
    public void star(String update, boolean on) {
        userDataModel.star(Set.of(update), on);
    }

    @Override
    public void note(String update) {
        actions.notes().write(update);
    }

    @Override
    public void note(Quote quote) {
        actions.notes().write(quote);
    }

    @Override
    public void inspect(Quote quote) {
        navigation.inspect(quote);
        onQuote.run();
    }

    @Override
    public void showCoverage(String point) {
        onPoint.accept(point);
    }

    @Override
    public void showHistory(String update) {
        onHistory.accept(update);
    }

    @Override
    public void goTo(String update, Quote.Span words) {
        onWords.accept(update, words);
    }

    @Override
    public void copyWords() {
        actions.export().copy();
    }

    @Override
    public void copy(String update) {
        actions.export().copy(update);
    }

    @Override
    public void cite(String update) {
        actions.cite().copyUpdate(update);
    }

    @Override
    public void copy(Quote quote) {
        actions.cite().copy(quote);
    }
}
