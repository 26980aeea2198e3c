package app.rundown.ui.window;

import app.rundown.timeline.Order;
import app.rundown.ui.action.Actions;
import app.rundown.ui.control.Ui;
import app.rundown.ui.filter.SearchBar;
import app.rundown.ui.format.Counts;
import app.rundown.ui.keys.Command;
import app.rundown.ui.keys.ShortcutTooltips;
import app.rundown.ui.state.AppModel;
import app.rundown.ui.state.FilterModel;
import app.rundown.ui.state.ObservableState;
import app.rundown.ui.state.Preferences;
import app.rundown.ui.state.State;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The bar of actions at the top of the window. Its three parts stand on the edges of the columns below, so that nothing
 * in it moves when a number in it changes. While nothing is open, it shows only what can be used.
 */
final class Toolbar extends HBox {
    private static final PseudoClass ROOMY = PseudoClass.getPseudoClass("roomy");

    /** The least width at which the two layouts are named; below it, the search field needs the room. */
    private static final double NAMED = 1400;

    private final Button order = new Button();
    private final ToggleButton context = new ToggleButton();
    private final ToggleButton timeline = new ToggleButton("Timeline");
    private final ToggleButton lanes = new ToggleButton("Lanes");
    private final HBox layouts = new HBox(timeline, lanes);
    private final FontIcon arrow = Ui.icon(Feather.ARROW_DOWN);
    private final Button export;
    private final Button copy;
    private final Region gap = Ui.space();
    private final Button filter;
    private final Button inspector;
    private final ObservableValue<Boolean> aside;
    private final SearchBar search;
    private final ViewMenu view;
    /** What keys and menus do as well, the most dispensable first. */
    private final List<Region> dispensable;

    private boolean roomy = true;
    private boolean named = true;

    /**
     * Creates the bar.
     *
     * @param columns the columns below, which say whether the inspector needs a button here
     * @param window folds and unfolds the columns
     */
    Toolbar(AppModel model, Actions actions, Preferences preferences, Columns columns, WindowParts window) {
        ObservableState state = model.state();
        FilterModel filterModel = model.filter();
        ShortcutTooltips hints = new ShortcutTooltips(preferences);
        aside = columns.inspectorAside();
        search = new SearchBar(
                state, filterModel, model.navigation(), hints, actions.savedFilters()::menu, window::focusTimeline);
        OpenButton open = new OpenButton(model, actions);
        view = new ViewMenu(state, actions.view(), preferences, columns, window);
        hints.tell(view, "Settings: text size, density, order, times, colours", Command.SETTINGS);
        getStyleClass().add("toolbar");
        order.setOnAction(event -> actions.view().order());
        order.setGraphic(arrow);
        hints.tell(order, "Change the order", Command.ORDER);
        context.setGraphic(Ui.icon(Feather.ALIGN_CENTER));
        context.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        context.getStyleClass().add("icon-button");
        context.setOnAction(event -> filterModel.toggleContext());
        hints.tell(context, "Show the update before and after each hit", Command.SHOW_CONTEXT);
        layout(timeline, Feather.LIST, window);
        layout(lanes, Feather.COLUMNS, window);
        layouts.getStyleClass().add("segments");
        layouts.setMaxHeight(USE_PREF_SIZE);
        hints.tell(timeline, "Timeline: one update below the other", Command.LANES);
        hints.tell(lanes, "Lanes: speakers side by side", Command.LANES);
        export = Ui.button("Export…", actions.export()::export, "accent", "export");
        hints.tell(export, "Export the ticked updates, or all that are shown", Command.EXPORT);
        copy = Ui.button("Copy", actions.export()::copy);
        copy.setGraphic(Ui.icon(Feather.COPY));
        hints.tell(copy, "Copy the ticked updates, or the current one, with their citations", Command.COPY);
        filter = hints.iconButton(Feather.SIDEBAR, "Fold the filter", Command.FOLD_FILTER, window::foldFilter);
        inspector = hints.iconButton(
                Feather.SIDEBAR, "Fold the quote inspector", Command.FOLD_INSPECTOR, window::foldInspector);
        inspector.getGraphic().setScaleX(-1);
        dispensable = List.of(context, order, layouts, copy);
        HBox.setHgrow(search, Priority.ALWAYS);
        HBox middle = part("toolbar-middle", search, order, layouts, context);
        HBox.setHgrow(middle, Priority.ALWAYS);
        getChildren()
                .setAll(
                        part("toolbar-left", filter, open),
                        middle,
                        part("toolbar-right", view, new HelpMenu(actions.view(), hints), gap, copy, export, inspector));
        setMinWidth(0);
        widthProperty().addListener((o, before, width) -> {
            fit(width.doubleValue());
            // Those that were left out may have room again.
            render(state.now());
        });
        pseudoClassStateChanged(ROOMY, true);
        state.property().subscribe(this::render);
        aside.subscribe(is -> render(state.now()));
    }

    private void layout(ToggleButton button, Feather icon, WindowParts window) {
        button.getStyleClass().add("segment");
        button.setGraphic(Ui.icon(icon));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> window.toggleLanes());
    }

    /** Leaves out buttons where the bar is too narrow for all of them: nothing may stand beyond its edge. */
    @Override
    protected void layoutChildren() {
        for (Region node : dispensable) {
            if (node.isManaged() && computeMinWidth(getHeight()) > getWidth()) {
                Ui.show(node, false);
            }
        }
        super.layoutChildren();
    }

    private static HBox part(String styleClass, Node... nodes) {
        HBox part = new HBox(nodes);
        part.getStyleClass().add(styleClass);
        for (Node node : nodes) {
            if (node instanceof Region region && HBox.getHgrow(region) != Priority.ALWAYS) {
                region.setMinWidth(USE_PREF_SIZE);
            }
        }
        return part;
    }

    /** Opens the menu of settings. */
    void showSettings() {
        view.requestFocus();
        view.show();
    }

    /** Returns the search field in the middle of the bar. */
    SearchBar search() {
        return search;
    }

    private void fit(double width) {
        named = width >= NAMED;
        boolean enough = width >= Columns.Side.INSPECTOR.room();
        if (enough != roomy) {
            roomy = enough;
            pseudoClassStateChanged(ROOMY, roomy);
        }
    }

    private void render(State now) {
        boolean newest = now.order() == Order.NEWEST_FIRST;
        order.setText(!roomy ? "" : newest ? "Newest" : "Oldest");
        order.setAccessibleText((newest ? "Newest first" : "Oldest first") + ", press to reverse");
        arrow.setIconCode(newest ? Feather.ARROW_DOWN : Feather.ARROW_UP);
        int ticked = now.ticked().size();
        int shown = now.shown().entries().size();
        int chosen = ticked == 0 ? shown : ticked;
        export.setText(chosen == 0 ? "Export…" : "Export " + Counts.number(chosen) + "…");
        copy.setText(!roomy ? "" : ticked == 0 ? "Copy" : "Copy " + Counts.number(ticked));
        copy.setAccessibleText(
                ticked == 0
                        ? "Copy the current update with its citation"
                        : "Copy " + Counts.of(ticked, "ticked update"));
        export.setDisable(chosen == 0);
        copy.setDisable(chosen == 0);
        boolean open = !now.isEmpty();
        boolean inLanes = now.view().lanes().shown();
        timeline.setSelected(!inLanes);
        lanes.setSelected(inLanes);
        for (ToggleButton button : new ToggleButton[] {timeline, lanes}) {
            button.setContentDisplay(named ? ContentDisplay.TEXT_ONLY : ContentDisplay.GRAPHIC_ONLY);
        }
        context.setSelected(now.view().context());
        context.setDisable(!now.view().context()
                && now.shown().entries().size() == now.shown().total());
        for (Node node : new Node[] {filter, search, order, layouts, context}) {
            // They keep their places, even while nothing is open.
            node.setManaged(true);
            node.setVisible(open);
        }
        for (Node node : new Node[] {gap, copy, export}) {
            Ui.show(node, open);
        }
        Ui.show(inspector, open && aside.getValue());
    }
}
