package app.rundown.ui.coverage;

import app.rundown.model.Quote;
import app.rundown.ui.control.HighlightedText;
import app.rundown.ui.control.StyledText;
import app.rundown.ui.control.Tooltips;
import app.rundown.ui.control.Ui;
import app.rundown.ui.coverage.CoverageRow.Line;
import app.rundown.ui.coverage.CoverageRow.Other;
import app.rundown.ui.coverage.CoverageRow.Target;
import app.rundown.ui.format.Carried;
import app.rundown.ui.format.Counts;
import app.rundown.ui.scroll.Card;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Shows a point of a wrap-up at the left, the update that carries it at the right, and between them how. */
final class LineCard extends Region implements Card<CoverageRow> {
    private static final PseudoClass ABSENT = PseudoClass.getPseudoClass("absent");
    private static final PseudoClass PLAIN = PseudoClass.getPseudoClass("plain");
    private static final List<PseudoClass> KINDS = Stream.of(Carried.values())
            .map(carried -> PseudoClass.getPseudoClass(style(carried)))
            .toList();

    /** More updates than this are only counted. */
    private static final int MOST_OTHERS = 5;

    private final Door door;
    private final HighlightedText words = new HighlightedText("coverage-words");
    private final Hyperlink place = new Hyperlink();
    private final HighlightedText why = Ui.sentence("", "coverage-why", "quiet");
    private final Label kind = Ui.label("", "coverage-kind");
    private final HighlightedText absent = Ui.sentence("", "coverage-absent", "quiet");
    private final Label clock = Ui.label("", "coverage-clock");
    private final Label day = Ui.label("", "coverage-day");
    private final HighlightedText headline = new HighlightedText("coverage-headline");
    private final HBox head = new HBox();
    private final HighlightedText passage = new HighlightedText("coverage-words");
    private final VBox target = new VBox();
    private final FlowPane others = new FlowPane();
    private final VBox point = new VBox();
    private final StackPane relation = new StackPane(kind);
    private final VBox update = new VBox();
    private @Nullable Line line;

    /** What a line leads to. */
    interface Door {
        /** Goes to the words of an update in the timeline. */
        void goTo(String update, Quote.@Nullable Span words);

        /** Shows the reason of a line, or hides it. */
        void explain(String key);
    }

    LineCard(Door door) {
        this.door = door;
        getStyleClass().add("coverage-line");
        place.getStyleClass().addAll("side-link", "coverage-place");
        place.setMinWidth(0);
        place.setOnAction(event -> {
            place.setVisited(false);
            if (line != null) {
                door.goTo(line.point(), null);
            }
        });
        Tooltips.onHover(kind, () -> line == null ? "" : line.why() + " (? shows this)");
        kind.setMinWidth(USE_PREF_SIZE);
        kind.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && line != null) {
                door.explain(line.key());
            }
        });
        point.getChildren().setAll(words, place, why);
        point.getStyleClass().add("coverage-column");
        relation.getStyleClass().add("coverage-relation");
        VBox when = new VBox(clock, day);
        when.getStyleClass().add("coverage-when");
        when.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(headline, Priority.ALWAYS);
        head.getStyleClass().add("coverage-head-line");
        head.getChildren().setAll(when, headline);
        target.getStyleClass().add("coverage-target");
        target.getChildren().setAll(head, passage);
        target.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                go();
            }
        });
        others.getStyleClass().add("coverage-others");
        update.getChildren().setAll(absent, target, others);
        update.getStyleClass().add("coverage-column");
        getChildren().setAll(point, relation, update);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
    }

    private static String style(Carried carried) {
        return carried.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void go() {
        Target to = line == null ? null : line.update();
        if (to != null) {
            door.goTo(to.id(), to.span());
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double columnWidth(double width) {
        double free = width - snappedLeftInset() - snappedRightInset() - relation.prefWidth(-1);
        return Math.max(0, Math.floor(free / 2));
    }

    @Override
    protected double computePrefHeight(double width) {
        double column = columnWidth(width);
        double height = Math.max(point.prefHeight(column), update.prefHeight(column));
        return snappedTopInset() + Math.max(height, relation.prefHeight(-1)) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double column = columnWidth(getWidth());
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double between = relation.prefWidth(-1);
        point.resizeRelocate(left, top, column, point.prefHeight(column));
        relation.resizeRelocate(left + column, top, between, relation.prefHeight(-1));
        update.resizeRelocate(left + column + between, top, column, update.prefHeight(column));
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public Stream<? extends Node> parts() {
        return getChildren().stream();
    }

    @Override
    public void show(CoverageRow row) {
        if (!(row instanceof Line next) || next.equals(line)) {
            return;
        }
        line = next;
        String style = style(next.carried());
        show(words, next.words(), style);
        place.setText(next.place());
        place.setAccessibleText("Go to " + next.place());
        why.show(StyledText.plain(next.why()));
        Ui.show(why, next.explained());
        kind.setText(next.carried().word());
        KINDS.forEach(known ->
                kind.pseudoClassStateChanged(known, known.getPseudoClassName().equals(style)));
        show(next, next.update(), style);
        setAccessibleText(said(next));
    }

    private void show(Line next, @Nullable Target to, String style) {
        boolean is = next.carried() == Carried.ABSENT;
        target.pseudoClassStateChanged(ABSENT, is);
        Ui.show(absent, is);
        absent.show(StyledText.plain("No update carries this." + (to == null ? "" : " Nearest:")));
        Ui.show(target, to != null);
        if (to != null) {
            clock.setText(to.clock());
            day.setText(to.day());
            Ui.show(clock, !to.clock().isEmpty());
            Ui.show(day, !to.day().isEmpty());
            boolean headed = to.headline() != null;
            // Without a headline the passage stands beside the clock.
            Excerpt beside = headed ? to.headline() : to.passage();
            if (beside != null) {
                show(headline, beside, style);
            }
            headline.pseudoClassStateChanged(PLAIN, !headed);
            boolean below = headed && to.passage() != null && !is;
            Ui.show(passage, below);
            if (below && to.passage() != null) {
                show(passage, to.passage(), style);
            }
        }
        showOthers(next.others());
    }

    private static void show(HighlightedText text, Excerpt excerpt, String style) {
        text.show(excerpt.styled());
        text.differ(excerpt.differing(), style);
    }

    private void showOthers(List<Other> further) {
        List<Node> links = new ArrayList<>();
        for (Other other : further.subList(0, Math.min(MOST_OTHERS, further.size()))) {
            Hyperlink link = new Hyperlink((links.isEmpty() ? "and " : "") + other.when());
            link.getStyleClass().add("side-link");
            link.setAccessibleText("Go to the update of " + other.when() + ": " + other.title());
            link.setOnAction(event -> door.goTo(other.id(), other.span()));
            Tooltips.onHover(link, other::title);
            links.add(link);
        }
        if (further.size() > MOST_OTHERS) {
            links.add(Ui.label("and " + Counts.number(further.size() - MOST_OTHERS) + " more", "quiet"));
        }
        others.getChildren().setAll(links);
        Ui.show(others, !links.isEmpty());
    }

    /** Returns the line for a screen reader. */
    private static String said(Line line) {
        Target update = line.update();
        Excerpt shown = update == null ? null : update.headline() != null ? update.headline() : update.passage();
        String to = update == null || shown == null
                ? ""
                : (line.carried() == Carried.ABSENT ? ", nearest: " : ": ")
                        + (update.day() + " " + update.clock()).strip() + " "
                        + shown.styled().text();
        return line.place() + ": " + line.words().styled().text() + " – "
                + line.carried().word() + to;
    }
}
