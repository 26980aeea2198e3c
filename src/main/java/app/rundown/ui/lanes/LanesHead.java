package app.rundown.ui.lanes;

import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.control.Avatar;
import app.rundown.ui.control.ContextMenus;
import app.rundown.ui.control.Dot;
import app.rundown.ui.control.Tooltips;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.Counts;
import app.rundown.ui.format.Speakers;
import app.rundown.ui.state.FilterModel;
import app.rundown.ui.state.ViewOptions.Lanes;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.IntSupplier;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * The head of the lanes: a line that chooses what they are for and accounts for every quote that is in none, and below
 * it the name of each lane.
 */
final class LanesHead extends VBox {
    private static final double HEIGHT = 52;
    private static final double BESIDE = 16;

    private final Map<Lanes.By, ToggleButton> segments = new EnumMap<>(Lanes.By.class);
    private final Label count = Ui.label("", "quiet", "lane-count");
    private final Hyperlink more = link();
    private final Hyperlink unknown = link();
    private final Label introductions = Ui.label("", "quiet", "lane-count");
    private final ContextMenus menus = new ContextMenus();
    private final LaneChoices choices;
    private final Names row = new Names();
    private final DoubleSupplier width;
    private final Function<String, List<MenuItem>> menu;
    private final Button add;

    /**
     * Creates a head that names no lanes yet.
     *
     * @param width returns the width of the rows below, in pixels
     * @param fit returns how many lanes there is room for
     * @param menu returns the menu of a speaker
     */
    LanesHead(
            FilterModel filterModel,
            LaneChoices choices,
            DoubleSupplier width,
            IntSupplier fit,
            Function<String, List<MenuItem>> menu) {
        this.choices = choices;
        this.width = width;
        this.menu = menu;
        ToggleGroup group = new ToggleGroup();
        HBox switches = new HBox();
        switches.getStyleClass().add("segments");
        switches.setMaxHeight(USE_PREF_SIZE);
        for (Lanes.By by : Lanes.By.values()) {
            ToggleButton button = new ToggleButton(by.label());
            button.setToggleGroup(group);
            button.getStyleClass().add("segment");
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(event -> {
                button.setSelected(true);
                filterModel.changeLanes(lanes -> lanes.withBy(by));
            });
            segments.put(by, button);
            switches.getChildren().add(button);
        }
        switches.setMinWidth(USE_PREF_SIZE);
        add = Ui.iconButton(Feather.PLUS, "Choose the lanes", () -> {}, "lane-add");
        add.setOnAction(event -> menus.show(choices.menu(fit.getAsInt()), add));
        more.setOnAction(event -> {
            more.setVisited(false);
            menus.show(choices.menu(fit.getAsInt()), more);
        });
        unknown.setOnAction(event -> {
            unknown.setVisited(false);
            choices.add("", fit.getAsInt());
        });
        Tooltips.onHover(unknown, () -> "Show them in a lane of their own");
        count.setMinWidth(0);
        introductions.setMinWidth(0);
        HBox bar = new HBox(switches, count, more, unknown, introductions);
        bar.getStyleClass().add("lanes-bar");
        getChildren().setAll(bar, row);
        row.getChildren().add(add);
    }

    private static Hyperlink link() {
        Hyperlink link = new Hyperlink();
        link.getStyleClass().addAll("side-link", "lane-link");
        link.setMinWidth(USE_PREF_SIZE);
        return link;
    }

    /** Names the lanes of what is shown. */
    void show(LaneContent content, Lanes.By by) {
        segments.forEach((one, button) -> button.setSelected(one == by));
        LaneNames names = content.names();
        count.setText(
                content.inLanes() == content.quotes()
                        ? Counts.orNone(content.quotes(), "quote")
                        : Counts.number(content.inLanes()) + " of " + Counts.of(content.quotes(), "quote"));
        int others = names.more().size();
        more.setText(Counts.of(others, "more " + by.noun()));
        Ui.show(more, others > 0);
        unknown.setText(
                switch (by) {
                    case SPEAKER -> Counts.number(names.unknown()) + " by unknown speakers";
                    case TOPIC -> Counts.number(names.unknown()) + " without a topic";
                    case OUTLET -> "";
                });
        Ui.show(unknown, names.unknown() > 0 && !names.filtered());
        introductions.setText(Counts.number(content.inIntroductions()) + " in introductions");
        Ui.show(introductions, content.inIntroductions() > 0);
        Ui.show(add, by != Lanes.By.OUTLET || names.all().size() > 1);
        List<Node> heads = new ArrayList<>(List.of(add));
        names.shown().forEach(lane -> heads.add(head(lane, content, by)));
        row.getChildren().setAll(heads);
        row.requestLayout();
    }

    private Node head(Lane lane, LaneContent content, Lanes.By by) {
        Label name = Ui.label(lane.title(), "lane-name");
        name.setMinWidth(0);
        Tooltips.onHover(name, lane::title);
        TimelineEntry last = lane.last();
        String facts = Counts.number(lane.quotes())
                + (last == null ? "" : " · last " + content.clocks().full(last.moment()));
        Label told = Ui.label(facts, "quiet", "lane-told");
        told.setMinWidth(0);
        Button close = Ui.iconButton(
                Feather.X, "Take away the lane of " + lane.title(), () -> choices.remove(lane.name()), "lane-close");
        close.setMinWidth(USE_PREF_SIZE);
        close.setDisable(!choices.canRemove());
        HBox head = new HBox();
        switch (by) {
            case SPEAKER -> {
                Avatar avatar = new Avatar();
                avatar.setMinWidth(USE_PREF_SIZE);
                avatar.show(Speakers.initials(lane.title()), lane.look());
                head.getChildren().add(avatar);
                menus.install(head, () -> menu.apply(lane.name()), () -> head);
            }
            case TOPIC -> head.getChildren().add(new Dot(lane.look()));
            case OUTLET -> {}
        }
        VBox names = new VBox(name, told);
        names.getStyleClass().add("lane-title");
        names.setMinWidth(0);
        HBox.setHgrow(names, Priority.ALWAYS);
        head.getChildren().addAll(names, close);
        head.getStyleClass().add("lane-head");
        return head;
    }

    /** The names, each above its lane. */
    private final class Names extends Pane {
        Names() {
            getStyleClass().add("lane-names");
            setMinHeight(HEIGHT);
            setPrefHeight(HEIGHT);
            setMaxHeight(HEIGHT);
        }

        @Override
        protected void layoutChildren() {
            LaneGrid grid = new LaneGrid(width.getAsDouble(), getChildren().size() - 1);
            layoutInArea(add, 0, 0, LaneGrid.CLOCK - 8, HEIGHT - 1, 0, HPos.RIGHT, VPos.CENTER);
            for (int lane = 0; lane < grid.lanes(); lane++) {
                if (getChildren().get(lane + 1) instanceof Region head) {
                    head.resizeRelocate(grid.x(lane), 0, grid.width(lane), HEIGHT - 1);
                    if (head instanceof HBox box) {
                        box.setAlignment(Pos.CENTER_LEFT);
                    }
                }
            }
        }
    }
}
