package app.rundown.ui.filter;

import app.rundown.timeline.DisplayZone;
import app.rundown.timeline.Filter;
import app.rundown.timeline.Filter.Scope;
import app.rundown.timeline.Query;
import app.rundown.timeline.TimeBound;
import app.rundown.ui.control.Tooltips;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.Counts;
import app.rundown.ui.format.Speakers;
import app.rundown.ui.format.TimeFormat;
import app.rundown.ui.keys.Command;
import app.rundown.ui.keys.ShortcutTooltips;
import app.rundown.ui.opening.Notice;
import app.rundown.ui.state.FilterChanges;
import app.rundown.ui.state.FilterModel;
import app.rundown.ui.state.NavigationModel;
import app.rundown.ui.state.ObservableState;
import app.rundown.ui.state.State;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/**
 * The search field: it shows the filter as tokens and the free words as text. Free words search while the user types; a
 * token ({@code topic:Iran}) takes effect when Enter or a space ends it.
 */
public final class SearchBar extends HBox {
    private static final String ONLY = "Matches only";
    /** The least width of the field in pixels, so that the user sees what they type. */
    private static final double FIELD = 150;

    private final ObservableState state;
    private final FilterModel filterModel;
    private final NavigationModel navigation;
    private final HBox tokens = new HBox();
    private final TextField field = new TextField();
    private final Label hits = Ui.label("", "hits");
    private final Button previous;
    private final Button next;
    private final ToggleButton only = new ToggleButton(ONLY);
    private final Button summary;

    /**
     * Creates the bar.
     *
     * @param onLeave gives the keyboard back when the user is done here
     */
    public SearchBar(
            ObservableState state,
            FilterModel filterModel,
            NavigationModel navigation,
            ShortcutTooltips hints,
            Runnable onLeave) {
        this.state = state;
        this.filterModel = filterModel;
        this.navigation = navigation;
        getStyleClass().add("search-bar");
        tokens.getStyleClass().add("tokens");
        field.setPromptText("Search words, or topic:… speaker:… from:15:00");
        field.setAccessibleText("Search: words, or tokens such as topic:Iran, -topic:Syria, speaker:Putin, from:15:00");
        HBox.setHgrow(field, Priority.ALWAYS);
        previous = hints.iconButton(
                Feather.CHEVRON_UP, "Previous hit", Command.PREVIOUS_HIT, () -> navigation.goToHit(-1));
        next = hints.iconButton(Feather.CHEVRON_DOWN, "Next hit", Command.NEXT_HIT, () -> navigation.goToHit(1));
        hits.setMinWidth(USE_PREF_SIZE);
        only.setMinWidth(USE_PREF_SIZE);
        only.getStyleClass().add("only");
        only.setAccessibleText(ONLY);
        Tooltips.onHover(only, () -> "Show only updates in which every word occurs");
        only.setOnAction(event -> filterModel.setScope(only.isSelected() ? Scope.MATCHES : Scope.ALL));
        field.textProperty().addListener((o, before, text) -> typed(text));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, onLeave));
        field.focusedProperty()
                .addListener((o, before, focused) ->
                        pseudoClassStateChanged(PseudoClass.getPseudoClass("field-focused"), focused));
        summary = Ui.button(
                "",
                () -> {
                    filterModel.changeFilter(filter -> FilterChanges.words(Filter.NONE, filter.words()));
                    field.requestFocus();
                },
                "token");
        summary.setGraphic(Ui.icon(Feather.X));
        summary.setContentDisplay(ContentDisplay.RIGHT);
        summary.setMinWidth(USE_PREF_SIZE);
        widthProperty().addListener((o, before, width) -> fit());
        getChildren().setAll(Ui.icon(Feather.SEARCH), summary, tokens, field, hits, previous, next, only);
        state.property().addListener((o, before, now) -> {
            if (now.filter() != before.filter() || now.shown() != before.shown() || now.hit() != before.hit()) {
                render(now);
            }
        });
        render(state.now());
    }

    /** Handles the keys that mean more in this field than in others. */
    private void pressed(KeyEvent event, Runnable onLeave) {
        if (event.getCode() == KeyCode.ENTER) {
            if (!take(field.getText(), true)) {
                navigation.goToHit(event.isShiftDown() ? -1 : 1);
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            if (field.getText().isEmpty()) {
                onLeave.run();
            } else {
                field.clear();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN) {
            onLeave.run();
            event.consume();
        }
    }

    /** Moves the keyboard focus to the field and selects its text. */
    public void focus() {
        field.requestFocus();
        field.selectAll();
    }

    private void typed(String text) {
        if (text.endsWith(" ") && isWhole(text)) {
            // A text field must not be changed while it reports a change of its text.
            Platform.runLater(() -> take(field.getText(), false));
        }
        Query query = Query.parse(text, state.now().filter(), state.now().timeline());
        filterModel.changeFilter(filter -> FilterChanges.words(filter, query.words()));
    }

    /** Whether no quoted phrase and no token is still being typed. */
    private static boolean isWhole(String text) {
        return text.chars().filter(c -> c == '"').count() % 2 == 0
                && !text.strip().endsWith(":");
    }

    /**
     * Moves tokens from the text into the filter.
     *
     * @param asked whether the user pressed Enter, so that a notice tells what can't be understood; without it, a text
     *     with such a token is left alone
     * @return whether there was anything to move
     */
    private boolean take(String text, boolean asked) {
        Filter before = state.now().filter();
        Query query = Query.parse(text.strip(), before, state.now().timeline());
        if (!query.problems().isEmpty() && !asked) {
            return false;
        }
        query.problems().forEach(problem -> state.showNotice(Notice.problem("Search", problem)));
        Filter after = FilterChanges.words(query.filter(), query.words());
        if (FilterChanges.words(after, before.words()).equals(before)) {
            return false;
        }
        filterModel.changeFilter(filter -> after);
        field.setText(
                String.join(" ", query.words().stream().map(SearchBar::asTyped).toList()));
        field.end();
        return true;
    }

    private static String asTyped(String word) {
        return word.contains(" ") ? '"' + word + '"' : word;
    }

    private void render(State now) {
        Filter filter = now.filter();
        tokens.getChildren().clear();
        filter.topics().stream().sorted().forEach(t -> token("topic: " + t, f -> FilterChanges.toggleTopic(f, t)));
        filter.notTopics().stream().sorted().forEach(t -> token("not: " + t, f -> FilterChanges.toggleNotTopic(f, t)));
        filter.speakers().stream()
                .sorted()
                .forEach(s -> token("speaker: " + Speakers.name(s), f -> FilterChanges.toggleSpeaker(f, s)));
        TimeBound from = filter.from();
        if (from != null) {
            token("from " + text(from, now), f -> FilterChanges.between(f, null, f.to()));
        }
        TimeBound to = filter.to();
        if (to != null) {
            token("to " + text(to, now), f -> FilterChanges.between(f, f.from(), null));
        }
        if (filter.scope() == Scope.STARRED) {
            token("starred", f -> f.withScope(Scope.ALL));
        }
        if (!field.isFocused() && !now.isEmpty()) {
            follow(now);
        }
        field.setDisable(now.isEmpty());
        boolean searching = !filter.words().isEmpty();
        int count = now.shown().hits();
        hits.setText(
                now.hit() > 0 && count > 0
                        ? now.hit() + " of " + Counts.orNone(count, "hit")
                        : Counts.orNone(count, "hit"));
        only.setSelected(filter.scope() == Scope.MATCHES);
        for (var node : List.of(hits, previous, next)) {
            Ui.show(node, searching);
        }
        Ui.show(only, searching && filter.scope() != Scope.STARRED);
        previous.setDisable(count == 0);
        next.setDisable(count == 0);
        summary.setText(Counts.of(tokens.getChildren().size(), "filter"));
        summary.setAccessibleText("Remove " + summary.getText());
        fit();
    }

    /** Shows the current search words if they were not typed here. */
    private void follow(State now) {
        List<String> words = now.filter().words();
        boolean same = Query.parse(field.getText(), now.filter(), now.timeline())
                .words()
                .equals(words);
        if (words.isEmpty() ? !field.getText().isBlank() : !same) {
            field.setText(
                    String.join(" ", words.stream().map(SearchBar::asTyped).toList()));
        }
    }

    /** If the bar is too narrow for the tokens, shows only how many there are; the column beside it shows which. */
    private void fit() {
        tokens.applyCss();
        hits.applyCss();
        double others = previous.isVisible() ? hits.prefWidth(-1) + previous.prefWidth(-1) + next.prefWidth(-1) : 0;
        boolean narrow = getWidth() > 0 && tokens.prefWidth(-1) + others + FIELD + 120 > getWidth();
        only.setText(narrow ? "Only" : ONLY);
        boolean any = !tokens.getChildren().isEmpty();
        Ui.show(tokens, any && !narrow);
        Ui.show(summary, any && narrow);
    }

    private void token(String text, UnaryOperator<Filter> remove) {
        Button token = Ui.button(
                text,
                () -> {
                    filterModel.changeFilter(remove);
                    field.requestFocus();
                },
                "token");
        token.setGraphic(Ui.icon(Feather.X));
        token.setContentDisplay(ContentDisplay.RIGHT);
        token.setAccessibleText("Remove filter " + text);
        tokens.getChildren().add(token);
    }

    /** A bound without a zone is meant in the zone of each document, whatever zone is shown. */
    private static String text(TimeBound bound, State now) {
        String whose = now.shown().displayZone().choice() == DisplayZone.Choice.DOCUMENT ? "" : " in the document";
        return switch (bound) {
            case TimeBound.At(var instant) -> TimeFormat.instant(instant);
            case TimeBound.Local(var dateTime) ->
                DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.ENGLISH).format(dateTime) + whose;
            case TimeBound.Clock(var time) -> time + whose;
        };
    }
}
