package app.rundown.ui.history;

import app.rundown.history.History;
import app.rundown.history.HistoryIndex;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.Counts;
import app.rundown.ui.format.Sentences;
import app.rundown.ui.scroll.RowMaker;
import app.rundown.ui.state.FilterModel;
import app.rundown.ui.state.NavigationModel;
import app.rundown.ui.state.ObservableState;
import app.rundown.ui.state.State;
import app.rundown.ui.state.UserDataModel;
import app.rundown.user.UserData;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * The page with the captures of a live blog and what was changed from one to another. It takes the place of all three
 * columns; Escape leads back.
 */
public final class HistoryPage extends HBox {
    /** Says how it is known what became of updates. */
    public static final String INFERRED = "Updates are recognised by their addresses, else by their words";

    /** With more updates than this, what is shown is made on another thread. */
    private static final int AT_ONCE = 4_000;

    /** The width, in em, below which the left column has no room. */
    private static final double ROOMY = 48;

    /** The width, in em, below which the title of the live blog has none. */
    private static final double WIDE = 80;

    private final ObservableState state;
    private final FilterModel filterModel;
    private final NavigationModel navigation;
    private final Runnable onLeave;
    private final Consumer<String> onVersions;
    private final RowMaker<Made> maker = new RowMaker<>("history", this::show);
    private final Label blog = Ui.label("", "quiet", "history-blog");
    private final PairChoice choice = new PairChoice(this::compare);
    private final SidesChoice sides = new SidesChoice(this::showRows);
    private final HistoryList list;
    private final SideList side;
    private final CitedView cited;
    private final ToggleButton citedOnly = new ToggleButton("Cited");
    private final UserDataModel userData;
    private final VBox main;
    private final ReadOnlyStringWrapper line = new ReadOnlyStringWrapper("");
    private final Set<String> unfolded = new HashSet<>();
    private final Set<Integer> hashes = new HashSet<>();
    private @Nullable SideRows sideRows;
    private @Nullable HistoryContent content;
    private @Nullable CapturePair pair;
    private @Nullable State made;
    private UserData known = UserData.NONE;
    private @Nullable String wanted;
    private Narrowing narrowing = Narrowing.CHANGED;
    private boolean allCaptures;
    private CitedRows passages = CitedRows.NONE;

    /** What the page shows: the captures beside the changes. */
    private record Made(SideRows rows, HistoryContent content) {}

    /**
     * Creates the page. It shows nothing until {@link #open}.
     *
     * @param userData has what the user cited, starred and noted
     * @param onLeave shows the timeline again
     * @param onVersions shows all versions of an update, after the timeline is shown again
     */
    public HistoryPage(
            ObservableState state,
            FilterModel filterModel,
            NavigationModel navigation,
            UserDataModel userData,
            Runnable onLeave,
            Consumer<String> onVersions) {
        this.state = state;
        this.filterModel = filterModel;
        this.navigation = navigation;
        this.onLeave = onLeave;
        this.onVersions = onVersions;
        this.userData = userData;
        getStyleClass().add("history-page");
        list = new HistoryList(door());
        side = new SideList(this::choose, this::toggleHash);
        cited = new CitedView(new CitedDoor(userData, this::goTo, () -> render(state.now())));
        citedOnly.getStyleClass().add("history-cited-toggle");
        citedOnly.setMinWidth(USE_PREF_SIZE);
        citedOnly.setOnAction(event -> arrange());
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setVgrow(cited, Priority.ALWAYS);
        main = new VBox(head(), list);
        main.getStyleClass().add("history-main");
        main.setMinWidth(0);
        HBox.setHgrow(main, Priority.ALWAYS);
        getChildren().setAll(side, main);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !choice.isOpen()) {
                onLeave.run();
                event.consume();
            }
        });
        widthProperty().addListener((o, before, now) -> arrange());
        state.property().addListener((o, before, now) -> {
            if (isSeen()) {
                render(now);
            }
        });
        arrange();
    }

    private HBox head() {
        Label title = Ui.label("History", "matrix-title");
        title.setMinWidth(USE_PREF_SIZE);
        blog.setMinWidth(0);
        HBox head = new HBox(
                Ui.iconButton(Feather.CHEVRON_LEFT, "Back to the timeline (Esc)", onLeave, "coverage-back"),
                title,
                blog,
                Ui.space(),
                citedOnly,
                choice,
                sides);
        head.getStyleClass().add("coverage-top");
        return head;
    }

    private ChangeCard.Door door() {
        return new ChangeCard.Door() {
            @Override
            public void goTo(String update) {
                HistoryPage.this.goTo(update);
            }

            @Override
            public void unfold(String key) {
                if (!unfolded.remove(key)) {
                    unfolded.add(key);
                }
                showRows();
            }

            @Override
            public void showVersions(String update) {
                HistoryPage.this.goTo(update);
                onVersions.accept(update);
            }
        };
    }

    /**
     * Shows the history of a live blog, and requests the keyboard focus.
     *
     * @param update the id of an update to begin with, or null
     * @param capture the id of the capture whose changes are shown, or null for those that the update met with last;
     *     without an update either, the last two captures are compared
     */
    public void open(@Nullable String update, @Nullable String capture) {
        State now = state.now();
        HistoryIndex index = now.timeline().history();
        History history =
                capture == null ? history(now, update) : index.of(capture).orElse(null);
        if (history == null) {
            return;
        }
        wanted = update == null ? null : index.latest(update);
        open(
                now,
                capture == null
                        ? pair(history, index, wanted)
                        : CapturePair.lastOf(history).at(history.number(capture)));
    }

    /** Shows what the user cited of a live blog of which there is one capture only. */
    public void openAlone(History one) {
        open(state.now(), CapturePair.lastOf(one));
    }

    private void open(State now, CapturePair first) {
        pair = first;
        narrowing = Narrowing.CHANGED;
        unfolded.clear();
        made = null;
        render(now);
        list.focus();
    }

    /** Returns the live blog of an update, or that of the current one, or the first one. */
    private static @Nullable History history(State now, @Nullable String update) {
        HistoryIndex index = now.timeline().history();
        String of = update == null ? now.update() : update;
        return Optional.ofNullable(of)
                .flatMap(id -> now.timeline().entry(index.latest(id)))
                .flatMap(entry -> index.of(entry.document().id()))
                .orElse(index.histories().isEmpty() ? null : index.histories().getFirst());
    }

    /** Returns the last two captures between which something became of an update; without one the last two. */
    private static CapturePair pair(History history, HistoryIndex index, @Nullable String update) {
        List<HistoryIndex.Told> told = update == null ? List.of() : index.told(update);
        int at = told.isEmpty()
                ? history.captures().size() - 1
                : history.captures().indexOf(told.getLast().newer());
        return CapturePair.lastOf(history).at(at);
    }

    /** Returns what the status line says while the page is open. */
    public ReadOnlyStringProperty line() {
        return line.getReadOnlyProperty();
    }

    private boolean isSeen() {
        Node parent = getParent();
        return parent != null && parent.isVisible();
    }

    private void render(State now) {
        State before = made;
        if (before != null
                && before.timeline() == now.timeline()
                && isKnown(userData.data())
                && before.order() == now.order()
                && before.view().displayZone().equals(now.view().displayZone())) {
            return;
        }
        if (before != null && before.timeline() != now.timeline()) {
            // Another capture may have come: the same two are compared if they are still there.
            History history = history(now, null);
            if (history == null) {
                return;
            }
            boolean wasLast =
                    pair == null || pair.to() == pair.history().captures().size() - 1;
            pair = wasLast || pair == null ? CapturePair.lastOf(history) : pair.in(history);
        }
        made = now;
        compare();
    }

    /** Whether what the user cited, starred and noted is what the page shows. */
    private boolean isKnown(UserData data) {
        return known.citations().equals(data.citations())
                && known.stars().equals(data.stars())
                && known.notes().equals(data.notes());
    }

    private void compare(CapturePair next) {
        pair = next;
        unfolded.clear();
        compare();
    }

    private void compare() {
        CapturePair of = pair;
        State now = made;
        if (of == null || now == null) {
            return;
        }
        UserData data = userData.data();
        known = data;
        choice.show(of);
        Ui.say(blog, Sentences.shortened(of.history().newest().document().title()));
        SideRows rows = sideRows;
        int updates = of.history().captures().stream()
                .mapToInt(capture -> capture.document().updates().size())
                .sum();
        maker.make(
                updates <= AT_ONCE,
                () -> new Made(
                        rows != null && rows.history() == of.history() ? rows : new SideRows(of.history()),
                        contentOf(of, now, data)));
    }

    private static HistoryContent contentOf(CapturePair pair, State now, UserData data) {
        return HistoryContent.of(pair, now.timeline().history(), now.view().displayZone(), now.order(), data);
    }

    private void show(Made next) {
        HistoryContent found = next.content();
        sideRows = next.rows();
        content = found;
        line.set(found.line());
        if (narrowing.equals(Narrowing.CHANGED)
                && found.count(Narrowing.CHANGED) == 0
                && found.count(Narrowing.NEW) > 0) {
            // Otherwise two captures between which only new updates came would look empty.
            narrowing = Narrowing.NEW;
        }
        passages = found.cited();
        cited.show(passages);
        citedOnly.setText(
                "Cited " + Counts.number(passages.all()) + (passages.needLook() == 0 ? "" : " · " + passages.look()));
        citedOnly.pseudoClassStateChanged(CitedView.LOOK, passages.needLook() > 0);
        arrange();
        showRows();
        if (wanted != null) {
            list.reveal(wanted);
            wanted = null;
        } else {
            list.scrollToStart();
        }
    }

    private void showRows() {
        HistoryContent now = content;
        SideRows rows = sideRows;
        if (now != null && rows != null) {
            list.show(HistoryRows.of(now, narrowing, unfolded, sides.isBeside()));
            side.show(rows.rows(now, narrowing, allCaptures, hashes));
        }
    }

    private void choose(SideRow row, boolean more) {
        CapturePair now = pair;
        switch (row) {
            case SideRow.Choice chosen -> {
                narrowing = chosen.narrowing();
                showRows();
                list.scrollToStart();
            }
            case SideRow.Capture capture -> {
                if (now != null) {
                    compare(more ? now.reaching(capture.number()) : now.at(capture.number()));
                }
            }
            case SideRow.More all -> {
                allCaptures = true;
                showRows();
            }
            case SideRow.Heading heading -> {}
        }
    }

    private void toggleHash(int capture) {
        if (!hashes.remove(capture)) {
            hashes.add(capture);
        }
        showRows();
    }

    private void arrange() {
        boolean roomy = getWidth() >= ROOMY * blog.getFont().getSize();
        boolean wide = getWidth() >= WIDE * blog.getFont().getSize();
        boolean any = passages.all() > 0;
        boolean alone = any && !wide && citedOnly.isSelected();
        Ui.show(citedOnly, any && !wide);
        sides.setRoomy(wide);
        List<Node> columns = new ArrayList<>(List.of(main));
        if (roomy) {
            columns.addFirst(side);
        }
        if (any && wide) {
            columns.add(cited);
        }
        Node top = main.getChildren().getFirst();
        if (!getChildren().equals(columns) || main.getChildren().contains(cited) != alone) {
            // A node stands in one place only.
            getChildren().clear();
            main.getChildren().setAll(alone ? List.of(top, cited) : List.of(top, list));
            getChildren().setAll(columns);
        }
        Ui.show(blog, wide && !any);
    }

    private void goTo(String update) {
        onLeave.run();
        filterModel.showFor(update, () -> navigation.reveal(update));
    }
}
