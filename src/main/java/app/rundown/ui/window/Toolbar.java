package app.rundown.ui.window;

import app.rundown.store.session.KeptDocument;
import app.rundown.timeline.Order;
import app.rundown.ui.action.Actions;
import app.rundown.ui.action.OpenActions;
import app.rundown.ui.action.Sample;
import app.rundown.ui.control.Ui;
import app.rundown.ui.filter.SearchBar;
import app.rundown.ui.format.Counts;
import app.rundown.ui.keys.Command;
import app.rundown.ui.keys.ShortcutTooltips;
import app.rundown.ui.state.DocumentsModel;
import app.rundown.ui.state.ObservableState;
import app.rundown.ui.state.Preferences;
import app.rundown.ui.state.RecentModel;
import app.rundown.ui.state.State;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bar of actions at the top of the window. */
final class Toolbar extends HBox {
    /** Below this width, in pixels, the program's name makes way for the search field. */
    private static final double ROOM_FOR_NAME = 1200;

    /** Below this width, in pixels, the buttons lose their words. */
    private static final double ROOM_FOR_WORDS = 1120;
    /** Below this width, in pixels, the order button goes; the view menu offers the order too. */
    private static final double ROOM_FOR_ORDER = 860;

    private final SplitMenuButton open = new SplitMenuButton();
    private final Menu recent = new Menu("Open recent");
    private final Button order = new Button();
    private final FontIcon arrow = Ui.icon(Feather.ARROW_DOWN);
    private final Button export;
    private final Button copy;
    private final Label brand = Ui.label("Rundown", "brand");
    private final Consumer<KeptDocument> onRecent;
    private final SearchBar search;
    private boolean roomy = true;

    /**
     * Creates the bar.
     *
     * @param foldFilter folds or unfolds the filter
     * @param foldInspector folds or unfolds the inspector
     */
    Toolbar(
            ObservableState state,
            DocumentsModel documentsModel,
            SearchBar search,
            Actions actions,
            ShortcutTooltips hints,
            Preferences preferences,
            RecentModel recents,
            Runnable foldFilter,
            Runnable foldInspector) {
        this.search = search;
        this.onRecent = actions.open()::open;
        getStyleClass().add("toolbar");
        MenuItem closeAll = fillOpenMenu(actions.open(), documentsModel);
        order.setOnAction(event -> actions.view().order());
        order.setGraphic(arrow);
        hints.tell(order, "Change the order", Command.ORDER);
        export = Ui.button("Export…", actions.export()::export, "accent");
        copy = Ui.button("Copy", actions.export()::copy);
        hints.tell(copy, "Copy the ticked updates, or the current one, with their citations", Command.COPY);
        Button filter = hints.iconButton(Feather.SIDEBAR, "Fold the filter", Command.FOLD_FILTER, foldFilter, "flat");
        Button inspector = hints.iconButton(
                Feather.MESSAGE_SQUARE, "Fold the quote inspector", Command.FOLD_INSPECTOR, foldInspector, "flat");
        Region left = Ui.space();
        Region right = Ui.space();
        getChildren()
                .setAll(
                        filter,
                        brand,
                        open,
                        order,
                        left,
                        search,
                        right,
                        new HelpMenu(actions.view(), hints),
                        new ViewMenu(state, actions.view(), preferences),
                        copy,
                        export,
                        inspector);
        for (var node : getChildren()) {
            if (node instanceof Region region && node != left && node != right && node != search) {
                region.setMinWidth(USE_PREF_SIZE);
            }
        }
        copy.setGraphic(Ui.icon(Feather.COPY));
        copy.setAccessibleText("Copy with citations");
        setMinWidth(0);
        widthProperty().addListener((o, before, width) -> fit(width.doubleValue(), state.now()));
        fit(ROOM_FOR_NAME, state.now());
        state.property().addListener((o, before, now) -> {
            closeAll.setDisable(now.isEmpty());
            render(now);
        });
        render(state.now());
        recents.property().subscribe(now -> showRecent(now.documents()));
    }

    /** Fills the menu of the button that opens documents. Returns the item that closes all of them. */
    private MenuItem fillOpenMenu(OpenActions actions, DocumentsModel documentsModel) {
        open.setText("Open…");
        open.setOnAction(event -> actions.open());
        MenuItem files = new MenuItem("Open documents…");
        files.setOnAction(event -> actions.open());
        MenuItem address = new MenuItem("Open address…");
        address.setOnAction(event -> actions.openAddress());
        MenuItem paste = new MenuItem("Paste from clipboard");
        paste.setOnAction(event -> actions.paste());
        Menu samples = new Menu("Samples");
        for (Sample sample : Sample.ALL) {
            MenuItem item = new MenuItem(sample.title());
            item.setOnAction(event -> actions.openSample(sample));
            samples.getItems().add(item);
        }
        MenuItem closeAll = new MenuItem("Close all");
        closeAll.setOnAction(event -> documentsModel.closeAll());
        closeAll.setDisable(true);
        open.getItems().setAll(files, address, paste, recent, samples, new SeparatorMenuItem(), closeAll);
        return closeAll;
    }

    /** Returns the search field in the middle of the bar. */
    SearchBar search() {
        return search;
    }

    private void fit(double width, State now) {
        roomy = width >= ROOM_FOR_WORDS;
        Ui.show(brand, width >= ROOM_FOR_NAME);
        Ui.show(order, width >= ROOM_FOR_ORDER);
        copy.setText(roomy ? "Copy" : "");
        render(now);
    }

    private void showRecent(List<KeptDocument> documents) {
        recent.setDisable(documents.isEmpty());
        recent.getItems()
                .setAll(documents.stream()
                        .map(document -> {
                            MenuItem item = new MenuItem(document.title());
                            item.setMnemonicParsing(false);
                            item.setOnAction(event -> onRecent.accept(document));
                            return item;
                        })
                        .toList());
    }

    private void render(State now) {
        String direction = now.order() == Order.NEWEST_FIRST ? "Newest first" : "Oldest first";
        order.setText(roomy ? direction : "");
        order.setAccessibleText(direction + ", press to reverse");
        arrow.setIconCode(now.order() == Order.NEWEST_FIRST ? Feather.ARROW_DOWN : Feather.ARROW_UP);
        int ticked = now.ticked().size();
        export.setText(ticked == 0 ? roomy ? "Export all shown…" : "Export…" : "Export " + Counts.number(ticked) + "…");
        boolean nothing = ticked == 0 && now.shown().entries().isEmpty();
        export.setDisable(nothing);
        copy.setDisable(nothing);
        order.setDisable(now.isEmpty());
    }
}
