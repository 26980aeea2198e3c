package app.rundown.ui.filter;

import app.rundown.timeline.Filter;
import app.rundown.timeline.Filter.Scope;
import app.rundown.timeline.FilteredTimeline;
import app.rundown.timeline.Has;
import app.rundown.ui.control.Ui;
import app.rundown.ui.state.FilterChanges;
import app.rundown.ui.state.FilterModel;
import app.rundown.ui.state.ObservableState;
import app.rundown.ui.state.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * Narrows the timeline to the updates that match the search, and to those that have something: a star, a quote, a
 * picture. Each row has the number of updates it would show. What no open document has is not offered, and the matches
 * only while words are searched for.
 */
final class ShowRows extends VBox {
    private final RowList<FilterRow> list = new RowList<>("choice", FilterRow::isChosen);
    private final FilterRow matches;
    private final Map<Has, FilterRow> rows = new LinkedHashMap<>();

    /** What is there only for some documents, and is why the user opened them, stands before what is there for all. */
    private static final List<Has> FIRST = List.of(Has.GONE, Has.CHANGED, Has.NEW, Has.LEFT_OUT);

    /** Creates the rows, which follow the model. */
    ShowRows(ObservableState state, FilterModel filterModel) {
        matches = new FilterRow(
                Ui.icon(Feather.SEARCH),
                "Matches",
                "update",
                () -> filterModel.setScope(state.now().filter().scope() == Scope.MATCHES ? Scope.ALL : Scope.MATCHES),
                null);
        Set<Has> kinds = new LinkedHashSet<>(FIRST);
        kinds.addAll(List.of(Has.values()));
        for (Has kind : kinds) {
            rows.put(
                    kind,
                    new FilterRow(
                            Ui.icon(icon(kind)),
                            kind.title(),
                            "update",
                            () -> filterModel.changeFilter(filter -> FilterChanges.toggleHas(filter, kind)),
                            () -> filterModel.changeFilter(filter -> FilterChanges.toggleHasNot(filter, kind))));
        }
        getChildren().setAll(list);
        state.property().addListener((o, before, now) -> {
            if (now.shown() != before.shown()
                    || now.filter() != before.filter()
                    || now.ticked() != before.ticked()
                    || now.starred() != before.starred()
                    || now.notes() != before.notes()) {
                show(now);
            }
        });
        show(state.now());
    }

    /** Returns the rows that are shown. */
    List<FilterRow> shown() {
        return list.shown();
    }

    /** Sets how many lines there may be while the list is folded. */
    void limit(int lines) {
        list.limit(lines);
    }

    private void show(State now) {
        Filter filter = now.filter();
        List<FilterRow> offered = new ArrayList<>();
        if (!filter.words().isEmpty()) {
            matches.show(now.shown().matches(), filter.scope() == Scope.MATCHES, false);
            offered.add(matches);
        }
        rows.forEach((kind, row) -> {
            boolean included = filter.has().contains(kind);
            boolean excluded = filter.hasNot().contains(kind);
            if (kind.isMarked() || included || excluded || now.shown().kinds().containsKey(kind)) {
                row.show(count(kind, now), included, excluded);
                offered.add(row);
            }
        });
        list.show(offered);
    }

    /** Marks may change while the timeline stays as it is, so that they are counted here then. */
    static int count(Has kind, State now) {
        return kind.isMarked() && !now.shown().marks().equals(now.marks())
                ? FilteredTimeline.count(now.timeline(), now.filter(), now.marks(), kind)
                : now.shown().kinds().getOrDefault(kind, 0);
    }

    static Feather icon(Has kind) {
        return switch (kind) {
            case TICK -> Feather.CHECK;
            case STAR -> Feather.STAR;
            case NOTE -> Feather.MESSAGE_SQUARE;
            case KEY -> Feather.KEY;
            case QUOTE -> Feather.MESSAGE_CIRCLE;
            case POST -> Feather.AT_SIGN;
            case PICTURE -> Feather.IMAGE;
            case VIDEO -> Feather.VIDEO;
            case LEFT_OUT -> Feather.FILE_MINUS;
            case CHANGED -> Feather.EDIT_3;
            case GONE -> Feather.TRASH_2;
            case NEW -> Feather.PLUS_CIRCLE;
        };
    }
}
