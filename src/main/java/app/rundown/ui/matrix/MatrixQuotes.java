package app.rundown.ui.matrix;

import app.rundown.model.Moment;
import app.rundown.model.Quote;
import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.control.Dot;
import app.rundown.ui.control.FoldedText;
import app.rundown.ui.control.HighlightedText;
import app.rundown.ui.control.QuoteHighlight;
import app.rundown.ui.control.StyledText;
import app.rundown.ui.control.TextRange;
import app.rundown.ui.control.Ui;
import app.rundown.ui.control.When;
import app.rundown.ui.format.Clocks;
import app.rundown.ui.format.Counts;
import app.rundown.ui.format.Speakers;
import app.rundown.ui.state.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The quotes of the place that is chosen in the matrix, in as many columns as there is room for. */
final class MatrixQuotes extends VBox {
    /** Least width of a column, in pixels. */
    private static final double COLUMN = 340;

    /** More quotes than this are read in the timeline. */
    private static final int MOST = 60;

    /** So many lines of a quote show at first. */
    private static final int LINES = 4;

    private final Consumer<Quote> onGo;
    private final HBox head = new HBox();
    private final GridPane grid = new GridPane();
    private final Button show;
    private final Button copy;
    private List<Quote> quotes = List.of();
    private List<Node> items = List.of();

    /**
     * Creates the panel.
     *
     * @param onGo goes to a quote in the timeline
     * @param onShow shows only these quotes in the timeline
     * @param onCopy copies their citations
     */
    MatrixQuotes(Consumer<Quote> onGo, Runnable onShow, Consumer<List<Quote>> onCopy) {
        this.onGo = onGo;
        getStyleClass().add("matrix-quotes");
        show = Ui.button("Show in timeline", onShow, "small-button");
        copy = Ui.button("", () -> onCopy.accept(quotes), "small-button");
        copy.setGraphic(Ui.icon(Feather.COPY));
        head.getStyleClass().add("matrix-quotes-head");
        grid.getStyleClass().add("matrix-quotes-grid");
        grid.widthProperty().addListener((o, before, now) -> arrange());
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("matrix-quotes-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(head, scroll);
    }

    /**
     * Shows the quotes of a place.
     *
     * @param speaker null for all speakers
     * @param topic null for all topics
     */
    void show(@Nullable String speaker, @Nullable String topic, List<Quote> now, State state) {
        quotes = now;
        head.getChildren().clear();
        String name = speaker == null ? "All speakers" : Speakers.name(speaker);
        if (speaker != null) {
            head.getChildren().add(Ui.avatar(name, state.palette().speaker(speaker)));
        }
        head.getChildren().add(Ui.label(name, "heading-name"));
        if (topic != null) {
            Label chip = Ui.label(topic, "matrix-chip");
            chip.setGraphic(new Dot(state.palette().topic(topic)));
            head.getChildren().addAll(Ui.label("on", "quiet"), chip);
        }
        head.getChildren().addAll(Ui.label(Counts.orNone(quotes.size(), "quote"), "quiet"), Ui.space(), show, copy);
        copy.setText("Copy " + Counts.of(quotes.size(), "citation"));
        Clocks clocks = Clocks.of(state.timeline(), state.shown().displayZone());
        List<Node> made = new ArrayList<>();
        quotes.stream().limit(MOST).forEach(quote -> made.add(item(quote, state, clocks)));
        if (quotes.size() > MOST) {
            made.add(Ui.label("and " + Counts.number(quotes.size() - MOST) + " more, in the timeline", "quiet"));
        }
        items = made;
        arrange();
    }

    private Node item(Quote quote, State state, Clocks clocks) {
        Optional<TimelineEntry> entry = Optional.ofNullable(quote.update()).flatMap(state.timeline()::entry);
        Moment moment = entry.map(TimelineEntry::moment).orElse(null);
        HighlightedText words = new HighlightedText(
                new StyledText(
                        quote.text(),
                        List.of(new QuoteHighlight(
                                new TextRange(0, quote.text().length()),
                                Speakers.colour(quote, state.palette()),
                                quote)),
                        List.of()),
                "matrix-words");
        Hyperlink where = new Hyperlink(entry.map(one -> one.update().title()).orElse("introduction"));
        where.getStyleClass().addAll("side-link", "matrix-where");
        where.setMinWidth(0);
        where.setAccessibleText("Go to the quote: " + quote.text());
        where.setOnAction(event -> onGo.accept(quote));
        VBox text = new VBox(new FoldedText(words, LINES), where);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox item = new HBox(new When(moment, clocks, "matrix-when"), text);
        item.getStyleClass().add("matrix-quote");
        return item;
    }

    /** Places the quotes in rows. */
    private void arrange() {
        int columns = (int) Math.clamp(Math.floor(grid.getWidth() / COLUMN), 1, 4);
        grid.getColumnConstraints().clear();
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(column);
        }
        grid.getChildren().clear();
        for (int i = 0; i < items.size(); i++) {
            grid.add(items.get(i), i % columns, i / columns);
        }
    }
}
