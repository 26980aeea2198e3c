package app.rundown.ui.filter;

import app.rundown.timeline.Filter.Scope;
import app.rundown.timeline.FilteredTimeline;
import app.rundown.ui.control.Ui;
import app.rundown.ui.state.FilterModel;
import app.rundown.ui.state.ObservableState;
import app.rundown.ui.state.State;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * Narrows the timeline to the updates that match the search, or to the ticked or the starred ones; each row has the
 * number of updates it would show. A click on the chosen row shows all again. The matches are offered only while words
 * are searched for.
 */
final class ScopeRows extends VBox {
    private final Map<Scope, FilterRow> rows = new LinkedHashMap<>();

    /** Creates the rows, which follow the model. */
    ScopeRows(ObservableState state, FilterModel filterModel) {
        getStyleClass().add("side-rows");
        for (Scope scope : List.of(Scope.MATCHES, Scope.TICKED, Scope.STARRED)) {
            FilterRow row = new FilterRow(
                    Ui.icon(icon(scope)),
                    name(scope),
                    "update",
                    () -> {
                        filterModel.setScope(state.now().filter().scope() == scope ? Scope.ALL : scope);
                        // If the scope can't be chosen, the model stays as it is, and the pressed row must not look
                        // chosen.
                        show(state.now());
                    },
                    null);
            rows.put(scope, row);
        }
        getChildren().setAll(rows.values());
        state.property().addListener((o, before, now) -> {
            if (now.shown() != before.shown()
                    || now.filter() != before.filter()
                    || !now.starred().equals(before.starred())
                    || !now.ticked().equals(before.ticked())) {
                show(now);
            }
        });
        show(state.now());
    }

    /** Returns the rows that are shown. */
    List<FilterRow> shown() {
        return rows.values().stream().filter(Node::isVisible).toList();
    }

    private void show(State now) {
        FilterRow matches = rows.get(Scope.MATCHES);
        if (matches != null) {
            Ui.show(matches, !now.filter().words().isEmpty());
        }
        rows.forEach((scope, row) ->
                row.show(count(scope, now), scope == now.filter().scope(), false));
    }

    private static int count(Scope scope, State now) {
        return switch (scope) {
            case ALL -> now.shown().unscoped();
            case MATCHES -> now.filter().words().isEmpty() ? 0 : now.shown().matches();
            case STARRED -> FilteredTimeline.chosen(now.timeline(), now.filter(), now.starred());
            case TICKED -> FilteredTimeline.chosen(now.timeline(), now.filter(), now.ticked());
        };
    }

    private static String name(Scope scope) {
        return switch (scope) {
            case ALL -> "All";
            case MATCHES -> "Matches";
            case STARRED -> "Starred";
            case TICKED -> "Ticked";
        };
    }

    private static Feather icon(Scope scope) {
        return switch (scope) {
            case ALL -> Feather.LIST;
            case MATCHES -> Feather.SEARCH;
            case STARRED -> Feather.STAR;
            case TICKED -> Feather.CHECK;
        };
    }
}
