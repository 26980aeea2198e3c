package app.rundown.ui.history;

import app.rundown.history.Fate;
import app.rundown.history.HistoryIndex;
import app.rundown.history.UpdateChange;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.HistoryPhrases;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/**
 * All versions of one update, the newest first: when each was captured, and what it says otherwise than the one before.
 * Captures in which nothing was changed are no versions of their own.
 */
public final class UpdateVersions {
    private final HistoryIndex index;
    private final String update;
    private final BiConsumer<String, String> onShow;

    private UpdateVersions(HistoryIndex index, String update, BiConsumer<String, String> onShow) {
        this.index = index;
        this.update = update;
        this.onShow = onShow;
    }

    /** Returns in how many versions an update that is shown is known; 1 if it never changed. */
    static int count(HistoryIndex index, String update) {
        return 1
                + (int) index.told(update).stream()
                        .filter(told -> isVersion(told.change()))
                        .count();
    }

    private static boolean isVersion(UpdateChange change) {
        return change.isEditedTellingly() || change.fates().contains(Fate.RETIMED);
    }

    /**
     * Returns the nodes of the versions, from top to bottom; none if there is only one.
     *
     * @param update the id of the version that the timeline shows
     * @param onShow receives that id and the id of the capture whose changes are to be shown
     */
    public static List<Node> nodes(HistoryIndex index, String update, BiConsumer<String, String> onShow) {
        int count = count(index, update);
        return count < 2 ? List.of() : new UpdateVersions(index, update, onShow).nodes(count);
    }

    private List<Node> nodes(int count) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(Ui.label("VERSIONS · " + count, "side-heading"));
        for (HistoryIndex.Told told : index.told(update).reversed()) {
            nodes.add(version(told));
        }
        HistoryIndex.Seen first = index.versions(update).getFirst();
        index.of(first.document())
                .flatMap(history -> history.captures().stream()
                        .filter(capture -> capture.document().id().equals(first.document()))
                        .findFirst())
                .ifPresent(capture -> nodes.add(box(
                        link(HistoryPhrases.when(capture), capture.document().id()),
                        Ui.label("First seen", "history-note"))));
        return nodes;
    }

    private VBox version(HistoryIndex.Told told) {
        VBox box = box(
                link(HistoryPhrases.when(told.newer()), told.newer().document().id()));
        if (told.change().isEditedTellingly()) {
            ChangeRows.passages(told.change(), false).stream()
                    .filter(words -> !words.woven().isSame())
                    .forEach(words -> {
                        PassageView view = new PassageView();
                        view.show(words);
                        box.getChildren().add(view);
                    });
        }
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("history-chips");
        HistoryPhrases.of(told.change(), told.older(), told.newer(), Integer.MAX_VALUE)
                .forEach(phrase -> chips.getChildren().add(ChangeCard.chip(phrase)));
        box.getChildren().add(chips);
        return box;
    }

    private static VBox box(Node... nodes) {
        VBox box = new VBox(nodes);
        box.getStyleClass().add("history-version");
        return box;
    }

    private Hyperlink link(String when, String capture) {
        Hyperlink link = new Hyperlink(when);
        link.getStyleClass().add("side-link");
        link.setAccessibleText("Show the history at the capture of " + when);
        link.setOnAction(event -> onShow.accept(update, capture));
        return link;
    }
}
