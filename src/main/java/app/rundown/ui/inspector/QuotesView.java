package app.rundown.ui.inspector;

import app.rundown.model.Quote;
import app.rundown.ui.control.ContextMenus;
import app.rundown.ui.control.Keyboard;
import app.rundown.ui.control.RowPinning;
import app.rundown.ui.control.Ui;
import app.rundown.ui.state.FilterModel;
import app.rundown.ui.state.NavigationModel;
import app.rundown.ui.state.ObservableState;
import app.rundown.ui.state.Preferences;
import app.rundown.ui.state.QuoteFilter;
import app.rundown.ui.state.State;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The quotes in the inspector: the chosen one in full above, the list of quotes below. */
final class QuotesView extends VBox {
    /** The part of the view's height that the quote in full may take at most; the list gets the rest. */
    private static final double MOST_OF_HEIGHT = 0.62;
    /** How many rows stay visible above a quote that is scrolled into view, for its heading. */
    private static final int ABOVE = 2;

    private final ObservableState state;
    private final NavigationModel navigation;
    private final FilterModel filterModel;
    private final Runnable onLeave;
    private final QuoteOperations operations;
    private final QuoteMenus quoteMenus;
    private final ContextMenus menus = new ContextMenus();
    private final QuoteFilterBar bar;
    private final ObservableList<QuoteRow> rows = FXCollections.observableArrayList();
    private final ListView<QuoteRow> list = new ListView<>(rows);
    private final RowPinning sight = new RowPinning(list, ABOVE);
    private final VBox page = new VBox();
    private final ScrollPane scroll = new ScrollPane(page);
    private final Label none = Ui.label("", "quiet");
    private final Button listAll;
    private QuoteRows listed;
    private boolean following;

    /**
     * Creates the view.
     *
     * @param onLeave gives the keyboard back to the timeline
     */
    QuotesView(
            ObservableState state,
            NavigationModel navigation,
            FilterModel filterModel,
            QuoteMenus quoteMenus,
            Runnable onLeave,
            Preferences preferences,
            QuoteOperations operations) {
        this.state = state;
        this.navigation = navigation;
        this.filterModel = filterModel;
        this.onLeave = onLeave;
        this.operations = operations;
        this.quoteMenus = quoteMenus;
        bar = new QuoteFilterBar(state, filterModel, preferences, operations);
        listAll = Ui.button("List all quotes", () -> {
            filterModel.changeQuoteFilter(QuoteFilter::cleared);
            focus();
        });
        listed = QuoteRows.of(state.now());
        getStyleClass().add("quotes-view");
        page.getStyleClass().add("quote-page");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("quote-page-scroll");
        list.getStyleClass().add("quote-list");
        list.setCellFactory(view -> new QuoteCell(state, navigation, quoteMenus, menus));
        VBox nothing = new VBox(none, listAll);
        nothing.getStyleClass().add("none-listed");
        list.setPlaceholder(nothing);
        Ui.named(list, AccessibleRole.LIST_VIEW, "Quotes");
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        menus.install(
                list,
                () -> list.getSelectionModel().getSelectedItem() instanceof QuoteRow.Line line
                        ? quoteMenus.quote(line.quote())
                        : List.of(),
                this::chosen);
        list.getSelectionModel().selectedItemProperty().addListener((o, before, row) -> {
            if (!following
                    && row instanceof QuoteRow.Line line
                    && !line.quote().equals(state.now().quote())) {
                navigation.inspect(line.quote());
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        // As high as its quote needs, but never so high that the list below has no room.
        scroll.prefHeightProperty()
                .bind(Bindings.min(
                        page.heightProperty().add(2), heightProperty().multiply(MOST_OF_HEIGHT)));
        scroll.setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(scroll, bar, list);
        state.property().addListener((o, before, now) -> render(before, now));
        showPage(state.now());
        relist(state.now());
    }

    /** Returns the cell of the selected row if it is in view, otherwise the list. */
    private Node chosen() {
        return list.lookupAll(".quote-cell").stream()
                .filter(node -> node instanceof ListCell<?> cell && cell.isSelected() && !cell.isEmpty())
                .findFirst()
                .orElse(list);
    }

    private void render(State before, State now) {
        if (now.shown() != before.shown()
                || now.quoteFilter() != before.quoteFilter()
                || now.snapshot() != before.snapshot()) {
            relist(now);
        }
        if (now.quote() != before.quote()
                || now.snapshot() != before.snapshot()
                || now.shown().displayZone() != before.shown().displayZone()) {
            showPage(now);
            follow(now);
        }
        // The quotes of a long document are found after it is shown.
        none.setText(
                now.reading() > 0
                        ? "Still reading…"
                        : now.shown().quotes().isEmpty()
                                ? "No quotes in what is shown"
                                : "The filter leaves out every quote");
        Ui.show(listAll, !now.shown().quotes().isEmpty());
    }

    /** Moves the keyboard focus to the list. */
    void focus() {
        list.requestFocus();
    }

    /** Selects the next ({@code 1}) or the previous ({@code -1}) quote of the list. */
    void step(int direction) {
        goTo(list.getSelectionModel().getSelectedIndex() + direction, direction);
    }

    private void goTo(int from, int direction) {
        int index = from;
        while (index >= 0 && index < rows.size() && !(rows.get(index) instanceof QuoteRow.Line)) {
            index += direction;
        }
        if (index >= 0 && index < rows.size()) {
            list.getSelectionModel().clearAndSelect(index);
            sight.keep(index);
        }
    }

    private void pressed(KeyEvent event) {
        if (Keyboard.current().isShortcut(event) || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        switch (event.getCode()) {
            case ESCAPE, ENTER -> onLeave.run();
            case J, DOWN -> step(1);
            case K, UP -> step(-1);
            case HOME -> goTo(0, 1);
            case END -> goTo(rows.size() - 1, -1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /**
     * Rebuilds the page. The button that had the focus may be gone; the keyboard then goes to the same button of the
     * new page, or to the list.
     */
    private void showPage(State now) {
        Node focused = page.isFocusWithin() && page.getScene() != null
                ? page.getScene().getFocusOwner()
                : null;
        List<Node> nodes = QuotePage.nodes(now, navigation, operations, onLeave);
        page.getChildren().setAll(nodes);
        scroll.setVvalue(0);
        Ui.show(scroll, now.quote() != null);
        if (focused != null) {
            Node same = focused.getId() == null ? null : page.lookup("#" + focused.getId());
            (same == null ? list : same).requestFocus();
        }
    }

    private void relist(State now) {
        listed = QuoteRows.of(now);
        following = true;
        rows.setAll(listed.rows());
        following = false;
        bar.show(now, listed);
        follow(now);
    }

    /** Selects in the list the quote that is shown above it. */
    private void follow(State now) {
        Quote quote = now.quote();
        int index = quote == null ? -1 : listed.place(quote);
        following = true;
        if (index < 0) {
            list.getSelectionModel().clearSelection();
            sight.release();
        } else {
            if (list.getSelectionModel().getSelectedIndex() != index) {
                list.getSelectionModel().clearAndSelect(index);
            }
            sight.keep(index);
        }
        following = false;
    }
}
