package app.rundown.ui.filter;

import app.rundown.timeline.Filter;
import app.rundown.timeline.Filter.Forms;
import app.rundown.timeline.Filter.Scope;
import app.rundown.timeline.Query;
import app.rundown.ui.control.ContextMenus;
import app.rundown.ui.control.Tooltips;
import app.rundown.ui.control.Ui;
import app.rundown.ui.keys.Command;
import app.rundown.ui.keys.ShortcutTooltips;
import app.rundown.ui.state.FilterChanges;
import app.rundown.ui.state.FilterModel;
import app.rundown.ui.state.NavigationModel;
import app.rundown.ui.state.ObservableState;
import app.rundown.ui.state.State;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * The search field: it shows the filter as tokens and the free words as text. Free words search while the user types,
 * and the first hit comes into view; if the words turn out to be the beginning of a token, or are taken back letter by
 * letter, the reader is where they were before. A token ({@code topic:Iran}) takes effect when Enter or a space ends
 * it. Names are offered and mistakes are told below the field.
 */
public final class SearchBar extends HBox {
    private static final PseudoClass MISTAKEN = PseudoClass.getPseudoClass("mistaken");
    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("field-focused");
    private static final String ONLY = "Show only updates in which every word occurs";
    private static final String FORMS = "Find all forms of a word: with “negotiated” also “negotiations”";
    private static final String SAVED = "Saved filters: save this one, or go back to one";
    /** How long after the last key a token counts as typed. */
    private static final Duration DONE_TYPING = Duration.millis(700);

    private final ObservableState state;
    private final FilterModel filterModel;
    private final NavigationModel navigation;
    private final TokenStrip tokens;
    private final TextField field = new TextField();
    private final Label counts = Ui.label("", "hits");
    private final Button previous;
    private final Button next;
    private final ToggleButton only;
    private final ToggleButton forms;
    private final Button clear;
    private final Button saved;
    private final Supplier<List<MenuItem>> savedFilters;
    private final ContextMenus menus = new ContextMenus();
    private final SearchPopup popup;
    private final PauseTransition typing = new PauseTransition(DONE_TYPING);
    /** The update on which the reader was before they searched. */
    private @Nullable String origin;
    /** The update to which the typed letters took the reader, as long as they have done nothing there. */
    private @Nullable String led;

    /**
     * Creates the bar.
     *
     * @param savedFilters gives the menu of saved filters
     * @param onLeave gives the keyboard back when the user is done here
     */
    public SearchBar(
            ObservableState state,
            FilterModel filterModel,
            NavigationModel navigation,
            ShortcutTooltips hints,
            Supplier<List<MenuItem>> savedFilters,
            Runnable onLeave) {
        this.state = state;
        this.filterModel = filterModel;
        this.navigation = navigation;
        getStyleClass().add("search-bar");
        tokens = new TokenStrip(this::remove);
        field.setAccessibleText(
                "Search: words, or tokens such as topic:Iran, -topic:Syria, speaker:Putin, has:quote, from:15:00");
        HBox.setHgrow(field, Priority.ALWAYS);
        previous = hints.iconButton(
                Feather.CHEVRON_UP, "Previous hit", Command.PREVIOUS_HIT, () -> navigation.goToHit(-1));
        next = hints.iconButton(Feather.CHEVRON_DOWN, "Next hit", Command.NEXT_HIT, () -> navigation.goToHit(1));
        counts.setMinWidth(USE_PREF_SIZE);
        only = toggle(Feather.FILTER, ONLY, selected -> filterModel.setScope(selected ? Scope.MATCHES : Scope.ALL));
        forms = toggle(
                Feather.TYPE,
                FORMS,
                selected -> filterModel.changeFilter(filter ->
                        filter.but().forms(selected ? Forms.ALL : Forms.TYPED).done()));
        clear = Ui.iconButton(Feather.X, "Clear the filter", this::clear);
        saved = Ui.wordless(Feather.BOOKMARK, this::openSaved);
        saved.setAccessibleText(SAVED);
        Tooltips.onHover(saved, () -> SAVED);
        this.savedFilters = savedFilters;
        popup = new SearchPopup(this, this::take);
        typing.setOnFinished(event -> tellMistakes(field.getText()));
        field.textProperty().addListener((o, before, text) -> typed(text));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, onLeave));
        field.focusedProperty().addListener((o, before, focused) -> {
            pseudoClassStateChanged(FOCUSED, focused);
            if (!focused) {
                popup.hide();
            }
        });
        widthProperty().addListener((o, before, width) -> fit(state.now()));
        getChildren()
                .setAll(
                        Ui.icon(Feather.SEARCH),
                        tokens.before(),
                        tokens,
                        field,
                        counts,
                        previous,
                        next,
                        forms,
                        only,
                        clear,
                        saved);
        state.property().addListener((o, before, now) -> {
            if (now.filter() != before.filter() || now.shown() != before.shown() || now.hit() != before.hit()) {
                render(now);
            }
        });
        render(state.now());
    }

    /** Leaves out what keys do as well where the bar is too narrow for all of it: nothing may stand beyond its edge. */
    @Override
    protected void layoutChildren() {
        for (Node dispensable : List.of(forms, previous, next)) {
            boolean on = dispensable instanceof ToggleButton toggle && toggle.isSelected();
            if (computeMinWidth(getHeight()) > getWidth() && !on) {
                Ui.show(dispensable, false);
            }
        }
        super.layoutChildren();
    }

    private void openSaved() {
        menus.show(savedFilters.get(), saved);
    }

    private static ToggleButton toggle(Feather icon, String what, Consumer<Boolean> onToggle) {
        ToggleButton toggle = new ToggleButton();
        toggle.setGraphic(Ui.icon(icon));
        toggle.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        toggle.getStyleClass().add("icon-button");
        toggle.setAccessibleText(what);
        Tooltips.onHover(toggle, () -> what);
        toggle.setOnAction(event -> onToggle.accept(toggle.isSelected()));
        return toggle;
    }

    /** Handles the keys that mean more in this field than in others. */
    private void pressed(KeyEvent event, Runnable onLeave) {
        switch (event.getCode()) {
            case ENTER -> enter(event.isShiftDown());
            case TAB -> {
                if (!popup.take()) {
                    return;
                }
            }
            case ESCAPE -> {
                if (popup.offers()) {
                    popup.hide();
                } else if (field.getText().isEmpty()) {
                    onLeave.run();
                } else {
                    led = null;
                    field.clear();
                }
            }
            case DOWN -> {
                if (popup.offers()) {
                    popup.move(1);
                } else {
                    onLeave.run();
                }
            }
            case UP -> {
                if (!popup.offers()) {
                    return;
                }
                popup.move(-1);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void enter(boolean back) {
        if (popup.take()) {
            return;
        }
        popup.hide();
        if (!tellMistakes(field.getText()) && !takeTokens()) {
            led = null;
            navigation.goToHit(back ? -1 : 1);
        }
    }

    /** Moves the keyboard focus to the field and selects its text. */
    public void focus() {
        field.requestFocus();
        field.selectAll();
    }

    private void remove(UnaryOperator<Filter> change) {
        filterModel.changeFilter(change);
        field.requestFocus();
    }

    private void clear() {
        led = null;
        field.clear();
        filterModel.changeFilter(filter -> Filter.NONE);
        field.requestFocus();
    }

    private void typed(String text) {
        State before = state.now();
        pseudoClassStateChanged(MISTAKEN, false);
        field.setAccessibleHelp(null);
        typing.playFromStart();
        if (text.endsWith(" ") && isWhole(text) && !tellMistakes(text)) {
            // A text field must not be changed while it reports a change of its text.
            Platform.runLater(this::takeTokens);
        }
        if (field.isFocused() && !before.isEmpty() && !isMistaken()) {
            popup.offer(Completions.of(text, before));
        }
        Query query = Query.parse(text, before.filter(), before.timeline());
        if (query.words().equals(before.filter().words())
                && query.notWords().equals(before.filter().notWords())) {
            return;
        }
        if (before.filter().words().isEmpty()) {
            origin = before.update();
        }
        filterModel.changeFilter(filter -> FilterChanges.words(filter, query.words(), query.notWords()));
        if (field.isFocused()) {
            filterModel.shown().thenRun(query.words().isEmpty() ? this::comeBack : this::lead);
        }
    }

    private void lead() {
        navigation.goToFirstHit(origin);
        led = state.now().update();
    }

    /** Takes the reader back to where they were, when the letters turn out to be a token or are taken back. */
    private void comeBack() {
        String begun = origin;
        if (begun != null
                && !begun.equals(led)
                && Objects.equals(led, state.now().update())
                && state.now().shown().shows(begun)) {
            navigation.reveal(begun);
        }
        led = null;
    }

    private boolean isMistaken() {
        return getPseudoClassStates().contains(MISTAKEN);
    }

    /** Whether no quoted phrase and no token is still being typed. */
    private static boolean isWhole(String text) {
        return text.chars().filter(c -> c == '"').count() % 2 == 0
                && !text.strip().endsWith(":");
    }

    /** Tells below the field what of the text can't be understood. Returns whether there was anything to tell. */
    private boolean tellMistakes(String text) {
        if (text.strip().endsWith(":") || popup.offers()) {
            return false;
        }
        List<String> problems = Query.parse(
                        text.strip(), state.now().filter(), state.now().timeline())
                .problems();
        pseudoClassStateChanged(MISTAKEN, !problems.isEmpty());
        field.setAccessibleHelp(problems.isEmpty() ? null : String.join(" ", problems));
        if (!problems.isEmpty() && field.isFocused()) {
            popup.tell(problems);
        }
        return !problems.isEmpty();
    }

    /** Moves the tokens from the text into the filter. Returns whether there were any. */
    private boolean takeTokens() {
        Filter before = state.now().filter();
        Query query = Query.parse(field.getText().strip(), before, state.now().timeline());
        Filter after = query.filter();
        if (!query.problems().isEmpty()
                || FilterChanges.words(after, before.words(), before.notWords()).equals(before)) {
            return false;
        }
        filterModel.changeFilter(filter -> after);
        write(query.words(), query.notWords());
        return true;
    }

    /** Puts a chosen name into the filter, in place of the word that it completes. */
    private void take(Completions.Choice choice) {
        String rest = Completions.of(field.getText(), state.now()).rest();
        popup.hide();
        field.setText(rest.isBlank() ? "" : rest.strip() + " ");
        filterModel.changeFilter(choice.change());
        field.requestFocus();
        field.end();
    }

    private void write(List<String> words, List<String> notWords) {
        field.setText(Stream.concat(
                        words.stream().map(SearchBar::asTyped),
                        notWords.stream().map(word -> "-" + asTyped(word)))
                .collect(Collectors.joining(" ")));
        field.end();
    }

    private static String asTyped(String word) {
        return word.contains(" ") ? '"' + word + '"' : word;
    }

    private void render(State now) {
        Filter filter = now.filter();
        tokens.show(Condition.tokens(now));
        if (!field.isFocused() && !now.isEmpty()) {
            follow(filter, now);
        }
        field.setDisable(now.isEmpty());
        only.setSelected(filter.scope() == Scope.MATCHES);
        forms.setSelected(filter.forms() == Forms.ALL);
        previous.setDisable(now.shown().hits() == 0);
        next.setDisable(now.shown().hits() == 0);
        Ui.show(clear, !filter.equals(Filter.NONE));
        fit(now);
    }

    /** Shows what the bar has room for; see also {@link #layoutChildren}. */
    private void fit(State now) {
        Filter filter = now.filter();
        boolean searching = !filter.words().isEmpty();
        List.of(previous, next, only).forEach(button -> Ui.show(button, searching));
        Ui.show(forms, searching || !filter.notWords().isEmpty() || filter.forms() == Forms.ALL);
        // What was found and the buttons beside it need the room, too.
        tokens.setMinWidth(searching ? TokenStrip.LEAST : USE_COMPUTED_SIZE);
        SearchWords words = new SearchWords(getWidth());
        field.setPromptText(words.prompt(filter));
        counts.setText(words.count(now));
        Ui.show(counts, !counts.getText().isEmpty());
    }

    /** Shows the current search words if they were not typed here. */
    private void follow(Filter filter, State now) {
        Query typed = Query.parse(field.getText(), filter, now.timeline());
        boolean none = filter.words().isEmpty() && filter.notWords().isEmpty();
        boolean same = typed.words().equals(filter.words()) && typed.notWords().equals(filter.notWords());
        if (none ? !field.getText().isBlank() : !same) {
            write(filter.words(), filter.notWords());
        }
    }
}
