package app.rundown.ui.card;

import app.rundown.model.Quote;
import app.rundown.model.Update;
import app.rundown.timeline.Row;
import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.scroll.Card;
import app.rundown.ui.scroll.VerticalRange;
import app.rundown.ui.state.Reveal;
import app.rundown.ui.state.State;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The card that shows a row that is an update. */
public final class UpdateCard implements Card<Row> {
    private final CardView view;
    private final Supplier<State> state;
    private final Supplier<CardContext> context;
    private final Runnable onMoving;
    private Row.@Nullable Card shown;

    /**
     * Creates a card that shows no update yet.
     *
     * @param onMoving called when the card shows a relative time, which will change within a minute
     */
    public UpdateCard(CardView view, Supplier<State> state, Supplier<CardContext> context, Runnable onMoving) {
        this.view = view;
        this.state = state;
        this.context = context;
        this.onMoving = onMoving;
    }

    @Override
    public Region node() {
        return view;
    }

    /** Returns the update that it shows; none yet if it is new. */
    public Optional<TimelineEntry> entry() {
        return Optional.ofNullable(shown).map(Row.Card::entry);
    }

    /** The node that shows the update. */
    public CardView view() {
        return view;
    }

    @Override
    public Stream<? extends Node> parts() {
        return view.parts();
    }

    /** Returns where some of the update's words are on the card; the words as in {@link Reveal}. */
    public VerticalRange stretch(Quote.Span words) {
        int note = Row.Hit.note(words.block());
        return note < 0
                ? view.stretch(spot(Objects.requireNonNull(shown), words), words.end())
                : view.stretchInNote(note, words.start(), words.end());
    }

    /** Marks the words that the user was brought to and the quote under inspection, if they belong to this update. */
    public void revealChanged() {
        Row.Card card = shown;
        Reveal reveal = state.get().reveal();
        Quote.Span words = card == null
                        || reveal == null
                        || !reveal.update().equals(card.entry().id())
                ? null
                : reveal.words();
        Quote quote = state.get().quote();
        view.inspect(quote == null ? null : quote.id());
        int note = words == null ? -1 : Row.Hit.note(words.block());
        view.markInNote(note, words == null ? 0 : words.start(), words == null ? 0 : words.end());
        // A quote under inspection has a mark of its own.
        if (card == null
                || words == null
                || note >= 0
                || quote != null && words.equals(quote.span()) && isOf(card, quote)) {
            view.mark(null, 0);
        } else {
            view.mark(spot(card, words), words.end());
        }
    }

    private static boolean isOf(Row.Card card, Quote quote) {
        return card.entry().id().equals(quote.update());
    }

    private static SelectedWords.Spot spot(Row.Card card, Quote.Span words) {
        Update update = card.entry().update();
        long before = words.block() < 0
                ? 0
                : update.blocks().stream()
                        .limit(words.block())
                        .filter(block -> !block.text().isEmpty())
                        .count();
        boolean headed = words.block() >= 0
                && update.headline() != null
                && !update.headline().isEmpty();
        return new SelectedWords.Spot((int) before + (headed ? 1 : 0), words.start());
    }

    @Override
    public boolean prepare() {
        return view.prepare();
    }

    @Override
    public void show(Row row) {
        if (row instanceof Row.Card card) {
            shown = card;
            showAgain();
        }
    }

    /** Shows the same update again, with its ticks, stars and relative time as of now. */
    public void showAgain() {
        Row.Card card = shown;
        if (card != null) {
            CardData data = CardFormat.of(card, context.get());
            view.show(
                    data,
                    state.get().ticked().contains(data.id()),
                    state.get().starred().contains(data.id()));
            view.setNotes(CardNote.of(card, state.get().notes(), context.get().clock()));
            view.setLeftOut(!card.matches());
            revealChanged();
            if (data.relativeTime().moves()) {
                onMoving.run();
            }
        }
    }

    /** Updates the notes from the state. */
    public void notesChanged() {
        Row.Card card = shown;
        if (card != null) {
            view.setNotes(CardNote.of(card, state.get().notes(), context.get().clock()));
        }
    }

    /** Updates the tick and the star from the state. */
    public void chosenChanged() {
        Row.Card card = shown;
        if (card != null) {
            view.setTicked(state.get().ticked().contains(card.entry().id()));
            view.setStarred(state.get().starred().contains(card.entry().id()));
        }
    }
}
