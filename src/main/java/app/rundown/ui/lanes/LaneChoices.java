package app.rundown.ui.lanes;

import app.rundown.timeline.Filter;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.Counts;
import app.rundown.ui.format.Sentences;
import app.rundown.ui.state.FilterChanges;
import app.rundown.ui.state.FilterModel;
import app.rundown.ui.state.ObservableState;
import app.rundown.ui.state.ViewOptions.Lanes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/**
 * Adds lanes and takes them away. Where the filter names the lanes, it is the filter that changes; otherwise nothing
 * but the lanes.
 */
final class LaneChoices {
    /** A longer menu is no help: the filter's list finds names by their letters. */
    private static final int MOST = 40;

    private final ObservableState state;
    private final FilterModel filterModel;
    private final Supplier<LaneNames> names;

    /** @param names returns the lanes */
    LaneChoices(ObservableState state, FilterModel filterModel, Supplier<LaneNames> names) {
        this.state = state;
        this.filterModel = filterModel;
        this.names = names;
    }

    private Lanes.By by() {
        return state.now().view().lanes().by();
    }

    /**
     * Adds a lane.
     *
     * @param fit how many lanes there is room for
     */
    void add(String name, int fit) {
        if (names.get().filtered()) {
            filterModel.changeFilter(filter -> toggled(filter, name));
        } else {
            List<String> seen = names.get().names();
            filterModel.changeLanes(lanes -> lanes.with(name, seen, fit));
        }
    }

    /** Takes a lane away. */
    void remove(String name) {
        if (names.get().filtered()) {
            filterModel.changeFilter(filter -> toggled(filter, name));
        } else {
            List<String> seen = names.get().names();
            filterModel.changeLanes(lanes -> lanes.without(name, seen));
        }
    }

    /** Whether a lane can be taken away: one must stay. */
    boolean canRemove() {
        return names.get().filtered() || names.get().shown().size() > 1;
    }

    private Filter toggled(Filter filter, String name) {
        return switch (by()) {
            case SPEAKER -> FilterChanges.toggleSpeaker(filter, name);
            case TOPIC -> FilterChanges.toggleTopic(filter, name);
            case OUTLET -> filter;
        };
    }

    /**
     * Returns the menu of all possible lanes.
     *
     * @param fit how many lanes there is room for
     */
    List<MenuItem> menu(int fit) {
        LaneNames now = names.get();
        List<String> seen = now.names();
        List<MenuItem> items = new ArrayList<>();
        now.all().stream().limit(MOST).forEach(lane -> items.add(item(lane, seen.contains(lane.name()), fit)));
        if (now.all().size() > MOST) {
            MenuItem more = Ui.item(
                    Counts.of(now.all().size() - MOST, "more " + by().noun()) + ": choose them in the filter",
                    () -> {});
            more.setDisable(true);
            items.add(more);
        }
        if (!now.filtered() && !state.now().view().lanes().chosen().isEmpty()) {
            items.add(new SeparatorMenuItem());
            items.add(Ui.item(
                    "Those with the most quotes", () -> filterModel.changeLanes(lanes -> lanes.withChosen(List.of()))));
        }
        return items;
    }

    private MenuItem item(Lane lane, boolean shown, int fit) {
        CheckMenuItem item =
                new CheckMenuItem(Sentences.shortened(lane.title()) + "   " + Counts.number(lane.quotes()));
        item.setMnemonicParsing(false);
        item.setSelected(shown);
        item.setDisable(shown && !canRemove());
        item.setOnAction(event -> {
            if (shown) {
                remove(lane.name());
            } else {
                add(lane.name(), fit);
            }
        });
        return item;
    }
}
