package app.rundown.ui.inspector;

import app.rundown.model.Moment;
import app.rundown.model.Quote;
import app.rundown.timeline.Filter;
import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.control.ContextMenus;
import app.rundown.ui.control.Dot;
import app.rundown.ui.control.HighlightedText;
import app.rundown.ui.control.Tooltips;
import app.rundown.ui.control.Ui;
import app.rundown.ui.control.When;
import app.rundown.ui.control.WidthCell;
import app.rundown.ui.format.Clocks;
import app.rundown.ui.format.Counts;
import app.rundown.ui.format.QuotePhrases;
import app.rundown.ui.format.Sentences;
import app.rundown.ui.format.Speakers;
import app.rundown.ui.state.NavigationModel;
import app.rundown.ui.state.ObservableState;
import app.rundown.ui.state.State;
import app.rundown.ui.style.Palette;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A cell of the inspector's list: a heading, or the beginning of a quote with its time. */
final class QuoteCell extends WidthCell<QuoteRow> {
    /** How many UTF-16 units of a quote fit into two lines. */
    private static final int MAX_LENGTH = 76;

    private final ObservableState state;
    private final NavigationModel navigation;
    private final QuoteMenus quoteMenus;
    private final ContextMenus menus;
    private final Supplier<Clocks> clocks;

    /**
     * Creates an empty cell.
     *
     * @param clocks writes the times
     */
    QuoteCell(
            ObservableState state,
            NavigationModel navigation,
            QuoteMenus quoteMenus,
            ContextMenus menus,
            Supplier<Clocks> clocks) {
        this.clocks = clocks;
        this.state = state;
        this.navigation = navigation;
        this.quoteMenus = quoteMenus;
        this.menus = menus;
        getStyleClass().add("quote-cell");
        // A heading can't be selected, and pressing it must not clear the selection either.
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (!(getItem() instanceof QuoteRow.Line) && !isOnButton(event)) {
                event.consume();
            }
        });
        // Clicking the selected quote changes nothing in the list, but goes back to its update.
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && getItem() instanceof QuoteRow.Line line) {
                navigation.inspect(line.quote());
            }
        });
        menus.install(this, this::items, () -> this);
    }

    private static boolean isOnButton(MouseEvent event) {
        for (Node node = event.getTarget() instanceof Node target ? target : null;
                node != null;
                node = node.getParent()) {
            if (node instanceof Button) {
                return true;
            }
        }
        return false;
    }

    private List<MenuItem> items() {
        return switch (getItem()) {
            case QuoteRow.Line line -> quoteMenus.quote(line.quote());
            case QuoteRow.Speaker heading -> quoteMenus.speaker(heading.speaker());
            case QuoteRow.Wordings heading -> List.of();
            case QuoteRow.Part heading -> List.of();
            case null -> List.of();
        };
    }

    @Override
    protected void updateItem(@Nullable QuoteRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setGraphic(empty || row == null ? null : view(row));
    }

    private Node view(QuoteRow row) {
        return switch (row) {
            case QuoteRow.Speaker heading -> speaker(heading);
            case QuoteRow.Wordings heading -> wordings(heading);
            case QuoteRow.Part part ->
                Ui.label(
                        part.title().toUpperCase(Locale.ROOT) + " · " + Counts.number(part.quotes()),
                        "side-heading",
                        "quote-heading");
            case QuoteRow.Line line -> line(line.quote(), line.named());
        };
    }

    private Node speaker(QuoteRow.Speaker heading) {
        String name = Speakers.name(heading.speaker());
        boolean unknown = heading.speaker().equals(Filter.UNKNOWN_SPEAKER);
        Label label = Ui.label(name, "heading-name");
        label.setMinWidth(0);
        Tooltips.onHover(label, () -> name);
        Label count = Ui.label(Counts.number(heading.quotes()), "quiet");
        count.setMinWidth(HBox.USE_PREF_SIZE);
        Button more = Ui.iconButton(Feather.MORE_HORIZONTAL, "Actions for " + name, () -> {}, "heading-more");
        more.setFocusTraversable(false);
        more.setOnAction(event -> menus.show(quoteMenus.speaker(heading.speaker()), more));
        String colour = unknown ? Palette.PLAIN : state.now().palette().speaker(heading.speaker());
        HBox box = new HBox(Ui.avatar(name, colour), label, count, Ui.space(), more);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("speaker-heading");
        return box;
    }

    private static Node wordings(QuoteRow.Wordings heading) {
        int all = heading.family().quotes().size();
        String listed = heading.listed() < all ? " · " + heading.listed() + " listed" : "";
        VBox box = new VBox(
                Ui.label((QuotePhrases.family(heading.family()) + listed).toUpperCase(Locale.ROOT), "side-heading"));
        if (heading.family().hasConflictingSpeakers()) {
            box.getChildren().add(Ui.sentence(QuotePhrases.drift(heading.family()), "doubt", "drift"));
        }
        box.getStyleClass().add("quote-heading");
        return box;
    }

    private Node line(Quote quote, boolean named) {
        State now = state.now();
        Moment moment = quote.update() == null
                ? null
                : now.timeline()
                        .entry(quote.update())
                        .map(TimelineEntry::moment)
                        .orElse(null);
        When time = new When(moment, clocks.get(), "quote-when");
        VBox words = new VBox();
        if (named) {
            Label name = Ui.label(Speakers.description(quote), "quote-name");
            name.setMinWidth(0);
            words.getChildren().add(name);
        }
        words.getChildren().add(new HighlightedText(beginning(quote.text()), "quote-words"));
        String marks = marks(quote, named);
        if (!marks.isEmpty()) {
            words.getChildren().add(Ui.label(marks, "quote-marks"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox box = new HBox(time, words);
        if (named) {
            // Otherwise the heading above has the colour.
            box.getChildren().addFirst(new Dot(Speakers.colour(quote, now.palette())));
        }
        box.getStyleClass().add("quote-line");
        box.setAccessibleText(Speakers.description(quote) + ", "
                + (moment == null ? "" : clocks.get().full(moment)) + ": " + quote.text()
                + (marks.isEmpty() ? "" : " (" + marks + ")"));
        return box;
    }

    /**
     * What the user should know of a quote before choosing it: that it is only reported, a post, doubtful, or set by
     * the user. Of somebody unnamed it says for whom they speak.
     *
     * @param named whether the row says that already
     */
    private static String marks(Quote quote, boolean named) {
        if (quote.isSetByUser()) {
            return quote.followsCorrection() ? "follows one set by you" : "set by you";
        }
        String doubt = quote.certainty() == Quote.Certainty.DOUBTFUL ? "doubtful" : "";
        String given = switch (quote.kind()) {
            case INDIRECT -> "reported";
            case POST -> quote.post() != null && quote.post().isComment() ? "reader\u2019s comment" : "post";
            case DIRECT, MIXED -> named || quote.voice() != Quote.Voice.UNNAMED ? "" : QuotePhrases.speakerNote(quote);
        };
        return given + (given.isEmpty() || doubt.isEmpty() ? "" : " · ") + doubt;
    }

    /** Returns as much of a quote as fits into two lines. */
    static String beginning(String text) {
        return Sentences.shortened(text, MAX_LENGTH);
    }
}
