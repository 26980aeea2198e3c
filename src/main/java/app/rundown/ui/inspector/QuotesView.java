package app.rundown.ui.inspector;

import app.rundown.model.Quote;
import app.rundown.ui.control.ContextMenus;
import app.rundown.ui.control.Keyboard;
import app.rundown.ui.control.RowPinning;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.Clocks;
import app.rundown.ui.history.UpdateVersions;
import app.rundown.ui.state.FilterModel;
import app.rundown.ui.state.NavigationModel;
import app.rundown.ui.state.ObservableState;
import app.rundown.ui.state.Preferences;
import app.rundown.ui.state.QuoteFilter;
import app.rundown.ui.state.State;
import java.util.List;
import java.util.function.BiConsumer;
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
    /** The part of the view's height that the chosen quote takes, however long it is; the list gets the rest. */
    private static final double UPPER = 0.64;

    /** What the words have at least below their head, and the list below them, in pixels. */
    private static final double LEAST = 72;

    /** How many rows stay visible above a quote that is scrolled into view, for its heading. */
    private static final int ABOVE = 2;

    private final ObservableState state;
    private final NavigationModel navigation;
    private final FilterModel filterModel;
    private final Runnable onLeave;
    private final BiConsumer<String, String> onVersion;
    private final QuoteOperations operations;
    private final QuoteMenus quoteMenus;
    private final ContextMenus menus = new ContextMenus();
    private final QuoteFilterBar bar;
    private final ObservableList<QuoteRow> rows = FXCollections.observableArrayList();
    private final ListView<QuoteRow> list = new ListView<>(rows);
    private final RowPinning sight = new RowPinning(list, ABOVE);
    private final VBox head = new VBox();
    private final VBox page = new VBox();
    private final ScrollPane scroll = new ScrollPane(page);
    private final VBox upper = new VBox(head, scroll);
    private final Label none = Ui.label("", "quiet");
    private final Button listAll;
    private QuoteRows listed;
    private Clocks clocks;
    private boolean following;

    /**
     * Creates the view.
     *
     * @param onLeave gives the keyboard back to the timeline
     * @param onVersion shows a version of an update: receives the id of the update and that of the capture
     */
    QuotesView(
            ObservableState state,
            NavigationModel navigation,
            FilterModel filterModel,
            QuoteMenus quoteMenus,
            Runnable onLeave,
            BiConsumer<String, String> onVersion,
            Preferences preferences,
            QuoteOperations operations) {
        this.state = state;
        this.navigation = navigation;
        this.filterModel = filterModel;
        this.onLeave = onLeave;
        this.onVersion = onVersion;
        this.operations = operations;
        this.quoteMenus = quoteMenus;
        bar = new QuoteFilterBar(state, filterModel, preferences, operations);
        listAll = Ui.button("List all quotes", () -> {
            filterModel.changeQuoteFilter(QuoteFilter::cleared);
            focus();
        });
        listed = QuoteRows.of(state.now());
        clocks = clocks(state.now());
        getStyleClass().add("quotes-view");
        head.getStyleClass().add("quote-head");
        page.getStyleClass().add("quote-page");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("quote-page-scroll");
        list.getStyleClass().add("quote-list");
        list.setCellFactory(view -> new QuoteCell(state, navigation, quoteMenus, menus, this::clocks));
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
        VBox.setVgrow(scroll, Priority.ALWAYS);
        scroll.setMinHeight(0);
        scroll.setPrefHeight(0);
        // The same height for every quote, so that the list below does not jump from one to the next.
        upper.prefHeightProperty()
                .bind(Bindings.createDoubleBinding(this::upper, heightProperty(), head.heightProperty()));
        upper.setMinHeight(USE_PREF_SIZE);
        upper.getStyleClass().add("quote-upper");
        getChildren().setAll(upper, bar, list);
        state.property().addListener((o, before, now) -> render(before, now));
        showPage(state.now());
        relist(state.now());
    }

    private double upper() {
        double most = Math.max(0, getHeight() - LEAST - bar.getHeight());
        return Math.rint(Math.min(Math.max(UPPER * getHeight(), head.getHeight() + LEAST), most));
    }

    private Clocks clocks() {
        return clocks;
    }

    private static Clocks clocks(State now) {
        return Clocks.of(now.timeline(), now.shown().displayZone());
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
                || now.quote() == null && now.update() != before.update()
                || now.shown() != before.shown()
                || now.snapshot() != before.snapshot()
                || now.notes() != before.notes()
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

    /** Brings the chosen quote into view: while nobody sees the list, it does not follow. */
    void appear() {
        follow(state.now());
    }

    /** Moves the keyboard focus to the list. */
    void focus() {
        list.requestFocus();
    }

    /**
     * Selects the next ({@code 1}) or the previous ({@code -1}) quote of the list; the nearest one in the timeline if
     * the current update has none.
     */
    void step(int direction) {
        Quote nearest = state.now().quote() == null ? NoQuote.nearest(state.now(), direction) : null;
        if (nearest != null) {
            navigation.inspect(nearest);
        } else {
            goTo(list.getSelectionModel().getSelectedIndex() + direction, direction);
        }
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
     * Rebuilds head and page. The button that had the focus may be gone; the keyboard then goes to the same button of
     * the new page, or to the list.
     */
    private void showPage(State now) {
        Node focused = upper.isFocusWithin() && upper.getScene() != null
                ? upper.getScene().getFocusOwner()
                : null;
        Quote quote = now.quote();
        String update = quote == null ? now.update() : quote.update();
        List<Node> versions =
                update == null ? List.of() : UpdateVersions.nodes(now.timeline().history(), update, onVersion);
        head.getChildren()
                .setAll(quote == null ? NoQuote.head() : QuoteHead.nodes(now, quote, operations, quoteMenus, menus));
        page.getChildren()
                .setAll(
                        quote == null
                                ? NoQuote.nodes(now, clocks, versions, this::go)
                                : QuotePage.nodes(now, quote, clocks, operations, versions, this::go));
        scroll.setVvalue(0);
        Ui.show(
                upper,
                quote != null || !versions.isEmpty() || !now.shown().quotes().isEmpty());
        if (focused != null) {
            Node same = focused.getId() == null ? null : upper.lookup("#" + focused.getId());
            (same == null ? list : same).requestFocus();
        }
    }

    private void go(Quote quote) {
        onLeave.run();
        navigation.inspect(quote);
    }

    private void relist(State now) {
        listed = QuoteRows.of(now);
        clocks = clocks(now);
        following = true;
        rows.setAll(listed.rows());
        following = false;
        bar.show(now, listed);
        follow(now);
    }

    /** Selects in the list the quote that is shown above it; if there is none, scrolls to the nearest one. */
    private void follow(State now) {
        Quote quote = now.quote();
        int index = quote == null ? -1 : listed.place(quote);
        following = true;
        if (index < 0) {
            list.getSelectionModel().clearSelection();
            Quote near = quote == null ? NoQuote.nearest(now) : null;
            if (near == null) {
                sight.release();
            } else {
                sight.keep(listed.place(near));
            }
        } else {
            if (list.getSelectionModel().getSelectedIndex() != index) {
                list.getSelectionModel().clearAndSelect(index);
            }
            sight.keep(index);
        }
        following = false;
    }
}
