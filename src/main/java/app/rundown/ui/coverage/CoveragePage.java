package app.rundown.ui.coverage;

import app.rundown.model.Quote;
import app.rundown.timeline.Has;
import app.rundown.ui.control.Tooltips;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.Carried;
import app.rundown.ui.format.Counts;
import app.rundown.ui.scroll.RowMaker;
import app.rundown.ui.state.FilterModel;
import app.rundown.ui.state.NavigationModel;
import app.rundown.ui.state.ObservableState;
import app.rundown.ui.state.State;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * The page that sets each point of the open wrap-ups beside the update that carries it, and lists what they left out.
 * It takes the place of timeline and inspector; Escape leads back.
 */
public final class CoveragePage extends HBox {
    /** Says how it is known what carries a point. */
    public static final String INFERRED = "Found by comparing words";

    /** With more updates than this, what is shown is made on another thread. */
    private static final int AT_ONCE = 4_000;

    /** The width, in em, below which the column of what is left out has no room beside the points. */
    private static final double ROOMY = 76;

    private static final String ALL = "All";

    private final ObservableState state;
    private final FilterModel filterModel;
    private final NavigationModel navigation;
    private final Runnable onLeave;
    private final RowMaker<CoverageContent> maker = new RowMaker<>("coverage", this::show);
    private final Label count = Ui.label("", "quiet", "coverage-count");
    private final Label wrapUps = Ui.label("", "coverage-source");
    private final Label liveBlogs = Ui.label("", "coverage-source");
    private final ToggleButton all = new ToggleButton(ALL);
    private final ToggleButton leftOutOnly = new ToggleButton("Left out");
    private final Map<Carried, ToggleButton> segments = new EnumMap<>(Carried.class);
    private final CoverageList list;
    private final LeftOutView leftOut;
    private final VBox main;
    private final HBox columns = new HBox();
    private final ReadOnlyStringWrapper line = new ReadOnlyStringWrapper("");
    private final Set<String> explained = new HashSet<>();
    private CoverageContent content = CoverageContent.NONE;
    private @Nullable Carried only;
    private @Nullable State made;
    private @Nullable String wanted;
    private boolean alone;

    /**
     * Creates the page. It shows nothing until {@link #open}.
     *
     * @param onLeave shows the timeline again
     */
    public CoveragePage(ObservableState state, FilterModel filterModel, NavigationModel navigation, Runnable onLeave) {
        this.state = state;
        this.filterModel = filterModel;
        this.navigation = navigation;
        this.onLeave = onLeave;
        getStyleClass().add("coverage-page");
        list = new CoverageList(door());
        leftOut = new LeftOutView(update -> goTo(update, null), this::show, this::showLeftOut);
        columns.getStyleClass().add("coverage-columns");
        Label wrap = sized(wrapUps);
        Label live = sized(liveBlogs);
        columns.getChildren().setAll(wrap, live);
        VBox.setVgrow(list, Priority.ALWAYS);
        main = new VBox(head(), columns, list);
        main.getStyleClass().add("coverage-main");
        main.setMinWidth(0);
        HBox.setHgrow(main, Priority.ALWAYS);
        getChildren().setAll(main, leftOut);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
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

    private static Label sized(Label label) {
        label.setMinWidth(0);
        label.setPrefWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    private HBox head() {
        HBox filter = new HBox();
        filter.getStyleClass().add("segments");
        ToggleGroup group = new ToggleGroup();
        segment(all, group, null);
        filter.getChildren().add(all);
        for (Carried carried : Carried.values()) {
            ToggleButton button = new ToggleButton(carried.title());
            segment(button, group, carried);
            segments.put(carried, button);
            filter.getChildren().add(button);
        }
        segment(leftOutOnly, group, null);
        filter.getChildren().add(leftOutOnly);
        filter.setMinWidth(USE_PREF_SIZE);
        filter.setMaxHeight(USE_PREF_SIZE);
        count.setMinWidth(0);
        Label title = Ui.label("Coverage", "matrix-title");
        title.setMinWidth(USE_PREF_SIZE);
        Tooltips.onHover(count, () -> INFERRED + ": what is in other words may be missed. Each row says why.");
        HBox head = new HBox(
                Ui.iconButton(Feather.CHEVRON_LEFT, "Back to the timeline (Esc)", onLeave, "coverage-back"),
                title,
                count,
                Ui.space(),
                filter);
        head.getStyleClass().add("coverage-top");
        return head;
    }

    private void segment(ToggleButton button, ToggleGroup group, @Nullable Carried carried) {
        button.setToggleGroup(group);
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add("segment");
        button.setOnAction(event -> {
            alone = button == leftOutOnly;
            narrow(carried);
            list.scrollToStart();
        });
    }

    private LineCard.Door door() {
        return new LineCard.Door() {
            @Override
            public void goTo(String update, Quote.@Nullable Span words) {
                CoveragePage.this.goTo(update, words);
            }

            @Override
            public void explain(String key) {
                if (!explained.remove(key)) {
                    explained.add(key);
                }
                showRows();
            }
        };
    }

    /** Shows what there is, and requests the keyboard focus. */
    public void open() {
        render(state.now());
        list.focus();
    }

    /** Shows a point, whatever the page was narrowed to, and requests the keyboard focus. */
    public void open(String point) {
        open();
        show(point);
    }

    private void show(String point) {
        wanted = point;
        alone = false;
        narrow(null);
        list.focus();
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
                && before.order() == now.order()
                && before.view().displayZone().equals(now.view().displayZone())) {
            return;
        }
        made = now;
        maker.make(now.timeline().entries().size() <= AT_ONCE, () -> contentOf(now));
    }

    private static CoverageContent contentOf(State now) {
        return CoverageContent.of(now.timeline(), now.palette(), now.view().displayZone(), now.order());
    }

    private void show(CoverageContent next) {
        content = next;
        count.setText(
                Counts.of(next.points(), "point") + " of the wrap-up beside " + Counts.of(next.updates(), "update"));
        tell(wrapUps, next.wrapUps());
        tell(liveBlogs, next.liveBlogs());
        all.setText(ALL + " " + next.points());
        segments.forEach((carried, button) -> {
            button.setText(carried.title() + " " + next.count(carried));
            button.setDisable(next.count(carried) == 0);
        });
        leftOutOnly.setText("Left out " + Counts.brief(next.allLeftOut()));
        line.set(next.line());
        leftOut.show(next);
        narrow(only != null && next.count(only) == 0 ? null : only);
    }

    private static void tell(Label label, CoverageContent.Source source) {
        Label kind = Ui.label(source.kind() + " · ", "coverage-source-kind");
        kind.setMinWidth(USE_PREF_SIZE);
        label.setGraphic(kind);
        Ui.say(label, source.title());
    }

    private void narrow(@Nullable Carried to) {
        only = to;
        (alone ? leftOutOnly : to == null ? all : segments.getOrDefault(to, all)).setSelected(true);
        showRows();
        arrange();
    }

    private void showRows() {
        list.show(content.rows(only, explained));
        if (wanted != null) {
            list.reveal(wanted);
            wanted = content.rows().isEmpty() ? wanted : null;
        }
    }

    /** Puts what is left out beside the points, or in their place where there is no room for both. */
    private void arrange() {
        boolean roomy = getWidth() >= ROOMY * count.getFont().getSize();
        if (roomy && alone) {
            alone = false;
            all.setSelected(true);
        }
        Ui.show(leftOutOnly, !roomy);
        if (roomy != getChildren().contains(leftOut)) {
            if (roomy) {
                main.getChildren().setAll(main.getChildren().getFirst(), columns, list);
                getChildren().setAll(main, leftOut);
            } else {
                getChildren().setAll(main);
            }
        }
        if (!roomy) {
            VBox.setVgrow(leftOut, Priority.ALWAYS);
            Node top = main.getChildren().getFirst();
            if (alone != main.getChildren().contains(leftOut)) {
                main.getChildren().setAll(alone ? new Node[] {top, leftOut} : new Node[] {top, columns, list});
            }
        }
    }

    private void showLeftOut() {
        onLeave.run();
        filterModel.changeFilter(filter ->
                filter.but().has(Set.of(Has.LEFT_OUT)).hasNot(Set.of()).done());
    }

    private void goTo(String update, Quote.@Nullable Span words) {
        onLeave.run();
        filterModel.showFor(update, () -> navigation.reveal(update, words));
    }
}
