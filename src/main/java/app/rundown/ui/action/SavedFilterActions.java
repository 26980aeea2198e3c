package app.rundown.ui.action;

import app.rundown.export.content.FilterWords;
import app.rundown.timeline.Filter;
import app.rundown.ui.control.Overlay;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.Sentences;
import app.rundown.ui.opening.Notice;
import app.rundown.ui.panel.NamePanel;
import app.rundown.ui.state.AppModel;
import app.rundown.ui.state.FilterChanges;
import app.rundown.ui.state.FilterModel;
import app.rundown.ui.state.ObservableState;
import app.rundown.ui.state.UserDataModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** Saves filters under a name, and restores, renames and deletes them. */
public final class SavedFilterActions {
    private final ObservableState state;
    private final FilterModel filterModel;
    private final UserDataModel userData;
    private final Overlay overlay;

    /** Creates the actions of one window; panels open on the overlay. */
    public SavedFilterActions(AppModel model, Overlay overlay) {
        state = model.state();
        filterModel = model.filter();
        userData = model.userData();
        this.overlay = overlay;
    }

    /** Returns the menu of the saved filters. */
    public List<MenuItem> menu() {
        Map<String, Filter> saved = userData.filters();
        List<MenuItem> items = new ArrayList<>();
        saved.forEach((name, filter) -> items.add(restoring(name, filter)));
        if (!saved.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        MenuItem save = Ui.item("Save this filter…", this::save);
        save.setDisable(present().equals(Filter.NONE));
        items.add(save);
        if (!saved.isEmpty()) {
            items.add(each("Rename", saved.keySet(), "…", this::rename));
            items.add(each("Delete", saved.keySet(), "", userData::deleteFilter));
        }
        return items;
    }

    private MenuItem restoring(String name, Filter filter) {
        CheckMenuItem item = new CheckMenuItem(Sentences.shortened(name));
        item.setMnemonicParsing(false);
        item.setSelected(filter.equals(present()));
        item.setOnAction(event -> filterModel.changeFilter(now -> FilterChanges.hide(filter, now.hiddenDocuments())));
        return item;
    }

    private static Menu each(String title, Set<String> names, String dots, Consumer<String> action) {
        Menu menu = new Menu(title);
        names.forEach(name -> {
            String shown = Sentences.shortened(name);
            menu.getItems().add(Ui.item(shown.endsWith(dots) ? shown : shown + dots, () -> action.accept(name)));
        });
        return menu;
    }

    /** Returns the filter as it would be saved: what is hidden lasts only as long as the documents are open. */
    private Filter present() {
        return FilterChanges.hide(state.now().filter(), Set.of());
    }

    /** Asks for a name, and saves the filter under it. */
    private void save() {
        Filter filter = present();
        String words = FilterWords.of(filter);
        String suggested = Sentences.shortened(words.isEmpty() ? String.join(" ", filter.words()) : words);
        ask("Save this filter", suggested, "", name -> {
            userData.saveFilter(name, filter);
            state.showNotice(Notice.done("Filter", "Saved as “" + Sentences.shortened(name) + "”."));
        });
    }

    private void rename(String name) {
        ask("Rename the filter", name, name, other -> userData.renameFilter(name, other));
    }

    private void ask(String title, String before, String own, Consumer<String> onSave) {
        NamePanel panel = new NamePanel(
                title,
                before,
                name -> !name.equals(own) && userData.filters().containsKey(name)
                        ? "Takes the place of the saved filter with this name."
                        : "",
                name -> {
                    overlay.close();
                    onSave.accept(name);
                },
                overlay::close);
        overlay.open(panel, panel.first());
        panel.first().selectAll();
    }
}
