package app.rundown.bench;

import app.rundown.timeline.Row;
import app.rundown.ui.FxThread;
import app.rundown.ui.scroll.Card;
import app.rundown.ui.scroll.CardPane;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/** Finds out how exact the timeline's pane is and how much memory it takes, however long the list. */
final class PaneTrial {
    private static final int ADDED = 50;
    private static final PseudoClass STICKY = PseudoClass.getPseudoClass("sticky");

    private final ScrollStage cards;

    /**
     * How far the reader's place moved at most, in pixels.
     *
     * @param changes how many changes of rows, width and heights there were
     * @param drift the most that a change moved it
     * @param missed the most by which a jump missed its row
     */
    record Exactness(int changes, double drift, double missed) {}

    /** A trial with panes of these cards. */
    PaneTrial(ScrollStage cards) {
        this.cards = cards;
    }

    /** Returns what the pane keeps beyond the rows, in bytes of heap. */
    long heap(List<Row> rows) {
        long before = used();
        CardPane<Row> pane = FxThread.call(cards::pane);
        Stage stage = ScrollStage.show(pane);
        FxThread.run(() -> pane.setRows(rows));
        Random random = new Random(1);
        for (int i = 0; i < 50; i++) {
            double place = random.nextDouble();
            ScrollStage.act(pane, () -> ScrollStage.bar(pane).setValue(place));
        }
        long after = used();
        FxThread.run(stage::close);
        return Math.max(0, after - before);
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** Changes rows, width and heights around a row, at many places, and returns how far that row moved. */
    Exactness exactness(List<Row> rows) {
        CardPane<Row> pane = FxThread.call(cards::pane);
        Stage stage = ScrollStage.show(pane);
        ScrollStage.act(pane, () -> pane.setRows(rows));
        Random random = new Random(5);
        double missed = 0;
        double drift = 0;
        int changes = 0;
        for (int i = 0; i < 20; i++) {
            int target = card(rows, random.nextInt(rows.size()));
            ScrollStage.act(pane, () -> pane.scrollTo(target));
            missed = Math.max(missed, Math.abs(y(pane, target) - FxThread.call(() -> header(pane))));
            ScrollStage.act(pane, () -> pane.scrollBy(-150));
            ScrollStage.act(pane, () -> pane.setCurrent(target));
            double place = y(pane, target);
            List<Row> filtered = IntStream.range(0, rows.size())
                    .filter(row -> row == target || row % 3 != 0)
                    .mapToObj(rows::get)
                    .toList();
            List<Row> longer = new ArrayList<>(ScrollRows.fresh(rows, ADDED, "top" + i));
            longer.addAll(rows);
            for (List<Row> next : List.of(longer, rows, filtered, rows, rows.reversed(), rows)) {
                ScrollStage.act(pane, () -> pane.setRows(next));
                drift = Math.max(drift, Math.abs(y(pane, FxThread.call(pane::current)) - place));
                changes++;
            }
            for (double width : new double[] {700, 1100, 560, ScrollStage.WIDTH}) {
                ScrollStage.act(pane, () -> stage.getScene().getRoot().resize(width, ScrollStage.HEIGHT));
                drift = Math.max(drift, Math.abs(y(pane, target) - place));
                changes++;
            }
            for (String style : List.of("-fx-padding: 20 20 41 0", "")) {
                ScrollStage.act(
                        pane, () -> pane.cards().forEach(card -> card.node().setStyle(style)));
                drift = Math.max(drift, Math.abs(y(pane, target) - place));
                changes++;
            }
        }
        FxThread.run(stage::close);
        return new Exactness(changes, drift, missed);
    }

    private static int card(List<Row> rows, int from) {
        int row = from;
        while (!(rows.get(row) instanceof Row.Card)) {
            row = (row + 1) % rows.size();
        }
        return row;
    }

    private static double y(CardPane<Row> pane, int row) {
        return FxThread.call(() -> {
            Card<Row> card = pane.card(row);
            if (card == null) {
                throw new IllegalStateException("row " + row + " is out of sight");
            }
            return card.node().getLayoutY();
        });
    }

    private static double header(CardPane<Row> pane) {
        return pane.cards()
                .map(Card::node)
                .filter(node -> node.getPseudoClassStates().contains(STICKY))
                .mapToDouble(Region::getHeight)
                .findFirst()
                .orElse(0);
    }
}
