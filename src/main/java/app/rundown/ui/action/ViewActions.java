package app.rundown.ui.action;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Document;
import app.rundown.model.Moment;
import app.rundown.store.ReadingPreferences;
import app.rundown.store.Theme;
import app.rundown.time.DayEvidence;
import app.rundown.timeline.Order;
import app.rundown.timeline.Row;
import app.rundown.ui.control.LinkHandler;
import app.rundown.ui.control.Overlay;
import app.rundown.ui.control.PopupText;
import app.rundown.ui.follow.Alert;
import app.rundown.ui.follow.Watched;
import app.rundown.ui.format.Clocks;
import app.rundown.ui.keys.KeysPanel;
import app.rundown.ui.opening.Notice;
import app.rundown.ui.panel.AboutPanel;
import app.rundown.ui.panel.LinksPanel;
import app.rundown.ui.panel.ReasonsPanel;
import app.rundown.ui.panel.TimePanel;
import app.rundown.ui.panel.TimesPanel;
import app.rundown.ui.panel.WatchPanel;
import app.rundown.ui.state.AppModel;
import app.rundown.ui.state.FilterModel;
import app.rundown.ui.state.NavigationModel;
import app.rundown.ui.state.ObservableState;
import app.rundown.ui.state.Preferences;
import app.rundown.ui.state.ProgramInfo;
import app.rundown.ui.state.SessionModel;
import app.rundown.ui.state.State;
import app.rundown.ui.state.UserDataModel;
import app.rundown.ui.style.Look;
import app.rundown.user.DayAndZone;
import atlantafx.base.controls.Popover;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.function.UnaryOperator;
import javafx.scene.Node;

/** Changes how the window looks and what of the timeline it shows, and opens the panels that ask or tell about it. */
public final class ViewActions {
    private final ObservableState state;
    private final NavigationModel navigation;
    private final FilterModel filterModel;
    private final UserDataModel userDataModel;
    private final SessionModel session;
    private final Desktop desktop;
    private final Preferences preferences;
    private final Overlay overlay;
    private final LinkHandler links;
    private final ProgramInfo program;

    /**
     * Creates the actions of one window.
     *
     * @param links opens and copies the addresses of links
     * @param program what the "About" panel shows
     */
    public ViewActions(
            AppModel model,
            Desktop desktop,
            Preferences preferences,
            Overlay overlay,
            LinkHandler links,
            ProgramInfo program) {
        state = model.state();
        navigation = model.navigation();
        filterModel = model.filter();
        userDataModel = model.userData();
        session = model.session();
        this.desktop = desktop;
        this.preferences = preferences;
        this.overlay = overlay;
        this.links = links;
        this.program = program;
    }

    /**
     * Switches to the next theme of the cycle. From the system theme it goes to the opposite one first, so that the
     * user sees a change, then to the one that the system has now, then back to the system theme.
     */
    public void theme() {
        Theme here = Look.isDark(Theme.SYSTEM) ? Theme.DARK : Theme.LIGHT;
        Theme there = here == Theme.DARK ? Theme.LIGHT : Theme.DARK;
        Theme on = preferences.now().theme();
        Theme next = on == Theme.SYSTEM ? there : on == there ? here : Theme.SYSTEM;
        preferences.change(settings -> settings.withTheme(next));
        state.showNotice(Notice.done(
                "Colours",
                switch (next) {
                    case LIGHT -> "light.";
                    case DARK -> "dark.";
                    case SYSTEM -> "same as the system.";
                }));
    }

    /** Sets the theme, and remembers it. */
    public void theme(Theme theme) {
        preferences.change(settings -> settings.withTheme(theme));
    }

    /** Makes the text larger. */
    public void textLarger() {
        changeReadingPreferences(ReadingPreferences::larger);
    }

    /** Makes the text smaller. */
    public void textSmaller() {
        changeReadingPreferences(ReadingPreferences::smaller);
    }

    /** Resets the text to its usual size. */
    public void textNormal() {
        changeReadingPreferences(ReadingPreferences::usual);
    }

    /** Changes the reading preferences, and remembers them. */
    public void changeReadingPreferences(UnaryOperator<ReadingPreferences> change) {
        preferences.change(settings -> settings.withReadingPreferences(change.apply(settings.readingPreferences())));
    }

    /** Reverses the order of the timeline, and remembers it. */
    public void order() {
        Order next = state.now().order() == Order.NEWEST_FIRST ? Order.OLDEST_FIRST : Order.NEWEST_FIRST;
        filterModel.setOrder(next);
        preferences.change(settings -> settings.withOrder(next));
    }

    /** Lists all keys, and lets the user change them. */
    public void keys() {
        KeysPanel panel = new KeysPanel(preferences, overlay::close);
        overlay.open(panel, panel.first());
    }

    /** Shows the "About" panel. */
    public void about() {
        AboutPanel panel = new AboutPanel(program, new AboutPanel.Handler() {
            @Override
            public void openFolder(Path folder) {
                if (!Files.isDirectory(folder) || !desktop.browse(folder.toUri().toString())) {
                    overlay.close();
                    state.showNotice(
                            Notice.nothing("Folder", "It can't be shown. It is created when there is data to keep."));
                }
            }

            @Override
            public void copyFolder(Path folder) {
                desktop.copy(folder.toString());
                state.showNotice(Notice.done("Copied", "the folder's path."));
            }

            @Override
            public void close() {
                overlay.close();
            }
        });
        session.usage().thenAccept(panel::showUsage);
        overlay.open(panel, panel.first());
    }

    /**
     * Asks for a time, and reveals the update at that time or the next one after it.
     *
     * @param onGone runs after the update was revealed
     */
    public void goToTime(Runnable onGone) {
        if (state.now().isEmpty()) {
            return;
        }
        TimePanel panel = new TimePanel(
                state.now(),
                update -> {
                    overlay.close();
                    navigation.reveal(update);
                    onGone.run();
                },
                overlay::close);
        overlay.open(panel, panel.first());
    }

    /** Lets the user set a document's date and zone. */
    public void times(AnalysedDocument analysed) {
        Document document = analysed.document();
        TimesPanel panel = new TimesPanel(
                analysed,
                userDataModel.data().times(document),
                set -> {
                    overlay.close();
                    userDataModel.setTimes(document, set);
                },
                overlay::close);
        overlay.open(panel, panel.first());
    }

    /**
     * Explains the date of a day's heading: what was taken as evidence, and what was not.
     *
     * @param day the heading
     * @param on the node that the explanation points at
     */
    public void reasons(Row.Day day, Node on) {
        Moment unsure = day.unsure();
        if (unsure != null) {
            State now = state.now();
            now.timeline().entries().stream()
                    .filter(entry -> entry.moment().equals(unsure))
                    .findFirst()
                    .flatMap(entry -> now.timeline().document(entry.document().id()))
                    .ifPresent(analysed -> reasons(day.day(), unsure, analysed, on));
        }
    }

    private void reasons(ZonedDateTime day, Moment unsure, AnalysedDocument analysed, Node on) {
        State now = state.now();
        DayAndZone set = userDataModel.data().times(analysed.document());
        Popover popover = new Popover();
        popover.setTitle("");
        popover.setHeaderAlwaysVisible(false);
        popover.setDetachable(false);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_LEFT);
        ReasonsPanel panel = new ReasonsPanel(
                day,
                unsure,
                analysed,
                DayEvidence.of(analysed.document(), set),
                Clocks.of(now.timeline(), now.shown().displayZone()),
                new ReasonsPanel.Handler() {
                    @Override
                    public void go(String update) {
                        popover.hide();
                        navigation.reveal(update);
                    }

                    @Override
                    public void set() {
                        popover.hide();
                        times(analysed);
                    }

                    @Override
                    public void confirm() {
                        popover.hide();
                        TimesPanel.confirmed(analysed, set)
                                .ifPresent(right -> userDataModel.setTimes(analysed.document(), right));
                    }

                    @Override
                    public void withdraw() {
                        popover.hide();
                        userDataModel.setTimes(analysed.document(), new DayAndZone(null, null, set.zone()));
                    }
                });
        popover.setContentNode(PopupText.zoomed(panel, on));
        popover.show(on);
    }

    /** Lists the links of the current update and where they lead. */
    public void links() {
        state.now().current().ifPresent(entry -> {
            if (LinksPanel.isAny(entry.update())) {
                LinksPanel panel = new LinksPanel(entry.update(), links, overlay::close);
                overlay.open(panel, panel.first());
            } else {
                state.showNotice(Notice.done("Links", "The current update has none."));
            }
        });
    }

    /** Returns in a sentence why the last notification could not be shown; empty if none failed. */
    public String notificationTrouble() {
        return desktop.notificationTrouble();
    }

    /** Asks of which topics and speakers notifications tell. With any, they are on; without, off. */
    public void watch() {
        Watched before = Watched.of(preferences.now());
        WatchPanel panel = new WatchPanel(
                before.topics(),
                before.speakers(),
                (topics, speakers) -> {
                    overlay.close();
                    Watched watched = new Watched(topics, speakers);
                    preferences.change(settings -> Alert.WATCHED.in(watched.in(settings), !watched.isEmpty()));
                },
                overlay::close);
        overlay.open(panel, panel.first());
    }
}
