package app.rundown.ui.inspector;

import app.rundown.model.Quote;
import app.rundown.ui.control.Tooltips;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.Counts;
import app.rundown.ui.format.QuotePhrases;
import app.rundown.ui.format.Speakers;
import app.rundown.ui.state.FilterModel;
import app.rundown.ui.state.ObservableState;
import app.rundown.ui.state.Preferences;
import app.rundown.ui.state.QuoteFilter;
import app.rundown.ui.state.State;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * The bar above the list of quotes: what the list is grouped by, what the filter leaves out, and links to list that
 * again.
 */
final class QuoteFilterBar extends VBox {
    private final ObservableState state;
    private final FilterModel filterModel;
    private final QuoteOperations operations;
    private final Map<QuoteFilter.Order, ToggleButton> orders = new EnumMap<>(QuoteFilter.Order.class);
    private final FlowPane told = new FlowPane();

    /** Creates the bar. It shows nothing about quotes until {@link #show}. */
    QuoteFilterBar(
            ObservableState state, FilterModel filterModel, Preferences preferences, QuoteOperations operations) {
        this.state = state;
        this.filterModel = filterModel;
        this.operations = operations;
        getStyleClass().add("quote-filter-bar");
        ToggleGroup group = new ToggleGroup();
        HBox segments = new HBox();
        segments.getStyleClass().add("segments");
        for (QuoteFilter.Order order : QuoteFilter.Order.values()) {
            ToggleButton button = new ToggleButton(order.label());
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            button.getStyleClass().add("segment");
            button.setOnAction(event -> {
                button.setSelected(true);
                filterModel.changeQuoteFilter(quoteFilter -> quoteFilter.withOrder(order));
            });
            orders.put(order, button);
            segments.getChildren().add(button);
        }
        HBox head = new HBox(segments, Ui.space(), new QuoteFilterMenu(state, filterModel, preferences, operations));
        head.getStyleClass().add("quotes-order");
        told.getStyleClass().add("quote-filter-told");
        getChildren().setAll(head, told);
    }

    /**
     * Shows the filter and the counts of a state.
     *
     * @param rows the rows that are listed in that state
     */
    void show(State now, QuoteRows rows) {
        orders.forEach(
                (order, button) -> button.setSelected(order == now.quoteFilter().order()));
        List<Node> nodes = new ArrayList<>();
        int all = now.shown().quotes().size();
        QuoteFilter quoteFilter = now.quoteFilter();
        if (!quoteFilter.isOpen()) {
            String of = rows.listed() == all ? "" : Counts.number(rows.listed()) + " of ";
            nodes.add(Ui.label(of + Counts.orNone(all, "quote"), "quote-filter-count"));
        }
        quoteFilter.speakers().stream()
                .sorted()
                .forEach(name ->
                        nodes.add(chip(Speakers.name(name), () -> filterModel.changeQuoteFilter(s -> s.toggle(name)))));
        quoteFilter.kinds().stream()
                .sorted()
                .forEach(kind -> nodes.add(
                        chip(QuotePhrases.kind(kind), () -> filterModel.changeQuoteFilter(s -> s.toggle(kind)))));
        quoteFilter.bases().stream()
                .sorted()
                .forEach(basis -> nodes.add(
                        chip(QuotePhrases.basis(basis), () -> filterModel.changeQuoteFilter(s -> s.toggle(basis)))));
        quoteFilter.trusts().stream()
                .sorted()
                .forEach(trust -> nodes.add(chip(
                        QuotePhrases.certainty(trust), () -> filterModel.changeQuoteFilter(s -> s.toggle(trust)))));
        if (!quoteFilter.isOpen()) {
            nodes.add(link("List all", "List all quotes", () -> filterModel.changeQuoteFilter(QuoteFilter::cleared)));
        }
        int unseen = now.snapshot().hiddenReports();
        if (unseen > 0) {
            nodes.add(link(
                    "+ " + Counts.number(unseen) + " reported",
                    "Also list " + Counts.number(unseen) + " reported without quotation marks",
                    () -> operations.reported(true)));
        } else if (now.shown().quotes().stream().anyMatch(quote -> quote.kind() == Quote.Kind.INDIRECT)) {
            nodes.add(link(
                    "– reported",
                    "No longer list what is reported without quotation marks",
                    () -> operations.reported(false)));
        }
        int out = now.timeline().documents().stream()
                .mapToInt(analysed -> analysed.noQuotes().size())
                .sum();
        if (out > 0) {
            nodes.add(link(
                    Counts.number(out) + " taken out",
                    "List the quotes that you took out, to put them back",
                    operations::listTakenOut));
        }
        Ui.show(told, !nodes.isEmpty());
        keepKeyboard(nodes);
    }

    /**
     * Replaces the contents. The control that was pressed is often gone afterwards; the focus then stays in the bar.
     */
    private void keepKeyboard(List<Node> nodes) {
        boolean within = told.getChildren().stream().anyMatch(Node::isFocusWithin);
        told.getChildren().setAll(nodes);
        if (within) {
            nodes.stream()
                    .filter(Node::isFocusTraversable)
                    .findFirst()
                    .or(() -> orders.values().stream().findFirst().map(Node.class::cast))
                    .ifPresent(Node::requestFocus);
        }
    }

    private static Button chip(String words, Runnable onGone) {
        Button chip = Ui.button(words, onGone, "token");
        chip.setGraphic(Ui.icon(Feather.X));
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setMaxWidth(200);
        chip.setMnemonicParsing(false);
        chip.setAccessibleText("Only listed: " + words + ". Press to remove this filter");
        Tooltips.onHover(chip, chip::getAccessibleText);
        return chip;
    }

    private static Hyperlink link(String words, String what, Runnable action) {
        Hyperlink link = new Hyperlink(words);
        link.getStyleClass().add("side-link");
        link.setAccessibleText(what);
        Tooltips.onHover(link, () -> what);
        link.setOnAction(event -> action.run());
        return link;
    }
}
