package app.rundown.ui.history;

import app.rundown.ui.control.Ui;
import app.rundown.ui.scroll.Card;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Stands for updates that are left out, or says that there is nothing to show. */
final class FoldCard extends HBox implements Card<HistoryRow> {
    private final Label told = Ui.label("", "history-note");
    private final Hyperlink link = new Hyperlink("Show");
    private final Region line = new Region();
    private @Nullable HistoryRow row;

    /** @param onShow receives the key of the fold to open */
    FoldCard(Consumer<String> onShow) {
        getStyleClass().add("history-fold");
        told.setMinWidth(USE_PREF_SIZE);
        link.getStyleClass().add("side-link");
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(event -> {
            link.setVisited(false);
            if (row != null) {
                onShow.accept(row.key());
            }
        });
        line.getStyleClass().add("history-fold-line");
        HBox.setHgrow(line, Priority.ALWAYS);
        getChildren().setAll(told, link, line);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void show(HistoryRow next) {
        row = next;
        String text = switch (next) {
            case HistoryRow.Fold fold -> fold.told();
            case HistoryRow.Nothing nothing -> nothing.told();
            case HistoryRow.Day day -> day.title();
            case HistoryRow.Change change -> change.clock();
        };
        told.setText(text);
        boolean folds = next instanceof HistoryRow.Fold;
        Ui.show(link, folds);
        Ui.show(line, folds);
        link.setAccessibleText("Show " + text);
        setAccessibleText(text);
    }
}
