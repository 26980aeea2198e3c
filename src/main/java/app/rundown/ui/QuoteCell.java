package app.rundown.ui;

import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** A line of the inspector's list: a speaker's heading, or a quote's beginning with its time. */
final class QuoteCell extends WidthCell<QuotesView.QuoteRow> {
    /** What fits into two lines. */
    private static final int MOST = 84;

    private final Supplier<State> state;

    QuoteCell(Supplier<State> state) {
        this.state = state;
        getStyleClass().add("quote-cell");
    }

    @Override
    protected void updateItem(QuotesView.@Nullable QuoteRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setGraphic(empty || row == null ? null : view(row));
        setDisable(row instanceof QuotesView.QuoteRow.Heading);
    }

    private Node view(QuotesView.QuoteRow row) {
        return switch (row) {
            case QuotesView.QuoteRow.Heading heading ->
                Ui.label(heading.speaker().toUpperCase(Locale.ROOT) + " · " + heading.quotes(), "side-heading", "quote-heading");
            case QuotesView.QuoteRow.Line line -> {
                String update = line.quote().update();
                String clock = update == null
                        ? ""
                        : state.get().timeline().entry(update)
                                .map(entry -> Times.clock(entry.moment(), state.get().shown().clockwork()))
                                .orElse("");
                Label time = Ui.label(clock.isEmpty() ? "–" : clock, "quote-time");
                TintedText words = new TintedText(beginning(line.quote().text()), "quote-words");
                HBox.setHgrow(words, Priority.ALWAYS);
                HBox box = new HBox(new Dot(Speakers.colour(line.quote(), state.get().palette())), time, words);
                box.getStyleClass().add("quote-line");
                box.setAccessibleText(Speakers.name(line.quote()) + ", " + clock + ": " + line.quote().text());
                yield box;
            }
        };
    }

    private static String beginning(String text) {
        if (text.length() <= MOST) {
            return text;
        }
        int cut = text.lastIndexOf(' ', MOST);
        return text.substring(0, cut < MOST / 2 ? text.offsetByCodePoints(0, MOST / 2) : cut) + "…";
    }
}
