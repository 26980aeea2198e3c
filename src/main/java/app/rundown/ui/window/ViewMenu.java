package app.rundown.ui.window;

import app.rundown.store.ReadingPreferences;
import app.rundown.store.Theme;
import app.rundown.timeline.DisplayZone;
import app.rundown.timeline.Order;
import app.rundown.ui.action.ViewActions;
import app.rundown.ui.control.Ui;
import app.rundown.ui.follow.Alert;
import app.rundown.ui.follow.Watched;
import app.rundown.ui.state.ObservableState;
import app.rundown.ui.state.Preferences;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;

/** The menu of how the timeline looks: text size, density, order, times, colours. It changes nothing in exports. */
public final class ViewMenu extends MenuButton {
    private final List<Runnable> marks = new ArrayList<>();
    private final Preferences preferences;
    private final ViewActions actions;

    /** Creates the menu. Its check marks are set each time it opens. */
    ViewMenu(ObservableState state, ViewActions actions, Preferences preferences, Columns columns, WindowParts window) {
        this.preferences = preferences;
        this.actions = actions;
        getStyleClass().addAll("icon-button", "flat", "view-menu");
        setGraphic(Ui.icon(Feather.SLIDERS));
        getGraphic().setRotate(90);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        MenuItem usual = Ui.item("", actions::textNormal);
        marks.add(() -> usual.setText(
                "Usual text size (now " + preferences.now().readingPreferences().textSize() + " %)"));
        getItems()
                .setAll(
                        Ui.item("Larger text", actions::textLarger),
                        Ui.item("Smaller text", actions::textSmaller),
                        usual);
        part(density("Comfortable lines", false), density("Compact lines", true));
        part(order(state, "Newest first", Order.NEWEST_FIRST), order(state, "Oldest first", Order.OLDEST_FIRST));
        part(
                zone("Times in the document's zone", DisplayZone.Choice.DOCUMENT),
                zone("Times in UTC", DisplayZone.Choice.UTC),
                zone("Times in your zone (" + ZoneId.systemDefault().getId() + ")", DisplayZone.Choice.READER),
                relative(),
                note("Copies, citations and exports keep the document's own zone."));
        part(
                column("Left column", columns, Columns.Side.FILTER, window::foldFilter),
                column("Inspector", columns, Columns.Side.INSPECTOR, window::foldInspector));
        part(theme("Light", Theme.LIGHT), theme("Dark", Theme.DARK), theme("Same as the system", Theme.SYSTEM));
        part(captures(), alerts(), startsEmpty());
        setOnShowing(event -> marks.forEach(Runnable::run));
    }

    private void part(MenuItem... items) {
        getItems().add(new SeparatorMenuItem());
        getItems().addAll(items);
    }

    /** Returns a line that can't be chosen, but should be read before choosing. */
    private static CustomMenuItem note(String text) {
        CustomMenuItem note = new CustomMenuItem(Ui.label(text, "quiet"), false);
        note.getStyleClass().add("menu-note");
        note.setDisable(true);
        return note;
    }

    private MenuItem radio(String text, BooleanSupplier chosen, Runnable choose) {
        RadioMenuItem item = new RadioMenuItem(text);
        marks.add(() -> item.setSelected(chosen.getAsBoolean()));
        item.setOnAction(event -> choose.run());
        return item;
    }

    private ReadingPreferences readingPreferences() {
        return preferences.now().readingPreferences();
    }

    private MenuItem density(String text, boolean compact) {
        return radio(
                text,
                () -> readingPreferences().compact() == compact,
                () -> actions.changeReadingPreferences(readingPreferences -> readingPreferences.withCompact(compact)));
    }

    private MenuItem order(ObservableState state, String text, Order order) {
        return radio(text, () -> state.now().order() == order, () -> {
            if (state.now().order() != order) {
                actions.order();
            }
        });
    }

    private MenuItem zone(String text, DisplayZone.Choice zone) {
        return radio(
                text,
                () -> readingPreferences().zone() == zone,
                () -> actions.changeReadingPreferences(readingPreferences -> readingPreferences.withZone(zone)));
    }

    private MenuItem relative() {
        CheckMenuItem item = new CheckMenuItem("How long ago, or how long after the update before");
        marks.add(() -> item.setSelected(readingPreferences().relativeTimes()));
        item.setOnAction(event -> actions.changeReadingPreferences(
                readingPreferences -> readingPreferences.withRelativeTimes(item.isSelected())));
        return item;
    }

    private MenuItem captures() {
        Menu menu = new Menu("Captures of a followed live blog");
        for (KeptCount count : KeptCount.values()) {
            menu.getItems()
                    .add(radio(
                            count.label(),
                            () -> KeptCount.of(preferences.now()) == count,
                            () -> preferences.change(count::chosenIn)));
        }
        menu.getItems().add(note("One that alone has an update stays."));
        return menu;
    }

    private MenuItem alerts() {
        Menu menu = new Menu("Notifications of followed live blogs");
        for (Alert alert : Alert.values()) {
            CheckMenuItem item = new CheckMenuItem(alert.label());
            marks.add(() -> item.setSelected(alert.isOn(preferences.now())));
            item.setOnAction(event -> {
                if (alert == Alert.WATCHED
                        && item.isSelected()
                        && Watched.of(preferences.now()).isEmpty()) {
                    actions.watch();
                } else {
                    preferences.change(settings -> alert.in(settings, item.isSelected()));
                }
            });
            menu.getItems().add(item);
        }
        menu.getItems().add(Ui.item("Your list of topics and speakers…", actions::watch));
        CustomMenuItem trouble = note("");
        marks.add(() -> {
            String told = actions.notificationTrouble();
            trouble.setContent(Ui.label(told, "quiet"));
            trouble.setVisible(!told.isEmpty());
        });
        menu.getItems().add(trouble);
        return menu;
    }

    private MenuItem startsEmpty() {
        CheckMenuItem item = new CheckMenuItem("Start empty, not with what was open");
        marks.add(() -> item.setSelected(preferences.now().startsEmpty()));
        item.setOnAction(event -> preferences.change(settings -> settings.withStartsEmpty(item.isSelected())));
        return item;
    }

    private MenuItem column(String text, Columns columns, Columns.Side side, Runnable fold) {
        CheckMenuItem item = new CheckMenuItem(text);
        marks.add(() -> {
            item.setSelected(columns.isShown(side));
            item.setDisable(!columns.hasDocuments());
        });
        item.setOnAction(event -> fold.run());
        return item;
    }

    private MenuItem theme(String text, Theme theme) {
        return radio(text, () -> preferences.now().theme() == theme, () -> actions.theme(theme));
    }
}
