package app.rundown.ui.inspector;

import app.rundown.model.Quote;
import app.rundown.timeline.Filter;
import app.rundown.ui.control.Tooltips;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.Counts;
import app.rundown.ui.format.QuotePhrases;
import app.rundown.ui.format.Speakers;
import app.rundown.ui.state.FilterModel;
import app.rundown.ui.state.ObservableState;
import app.rundown.ui.state.Preferences;
import app.rundown.ui.state.QuoteFilter;
import app.rundown.ui.state.State;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;

/**
 * The menu that filters the list of quotes by speaker, kind, basis and confidence. Each value shows how many quotes it
 * would list.
 */
final class QuoteFilterMenu extends MenuButton {
    /** With more names than this, typing a name is faster than looking for it in the menu. */
    private static final int MOST_SPEAKERS = 14;

    private final ObservableState state;
    private final FilterModel filterModel;
    private final Preferences preferences;
    private final QuoteOperations operations;

    /** Creates the menu. Its items are made each time it opens. */
    QuoteFilterMenu(
            ObservableState state, FilterModel filterModel, Preferences preferences, QuoteOperations operations) {
        super("", Ui.icon(Feather.SLIDERS));
        this.state = state;
        this.filterModel = filterModel;
        this.preferences = preferences;
        this.operations = operations;
        getStyleClass().addAll("quote-filter-menu", "icon-button", "small-icon-button");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAccessibleText("Filter the quotes by speaker, kind, basis and confidence");
        Tooltips.onHover(this, this::getAccessibleText);
        setMinWidth(USE_PREF_SIZE);
        // A menu without items would not even open, and so never get any.
        getItems().setAll(new MenuItem());
        addEventHandler(ON_SHOWING, event -> getItems().setAll(items()));
    }

    private List<MenuItem> items() {
        State now = state.now();
        CheckMenuItem reported = new CheckMenuItem("Reported speech, without quotation marks");
        reported.setSelected(preferences.now().readingPreferences().reportedSpeech());
        reported.setOnAction(event -> operations.reported(reported.isSelected()));
        MenuItem all = Ui.item("List all quotes", () -> filterModel.changeQuoteFilter(QuoteFilter::cleared));
        all.setDisable(now.quoteFilter().isOpen());
        return List.of(
                speakers(now),
                values(
                        "Kind",
                        Quote.Kind.values(),
                        counts(now, QuoteFilter.Criterion.KIND, Quote::kind),
                        QuotePhrases::kind,
                        now.quoteFilter().kinds(),
                        value -> quoteFilter -> quoteFilter.toggle(value)),
                values(
                        "How known",
                        Quote.Basis.values(),
                        counts(now, QuoteFilter.Criterion.BASIS, Quote::basis),
                        QuotePhrases::basis,
                        now.quoteFilter().bases(),
                        value -> quoteFilter -> quoteFilter.toggle(value)),
                values(
                        "How sure",
                        Quote.Certainty.values(),
                        counts(now, QuoteFilter.Criterion.TRUST, Quote::certainty),
                        QuotePhrases::certainty,
                        now.quoteFilter().trusts(),
                        value -> quoteFilter -> quoteFilter.toggle(value)),
                new SeparatorMenuItem(),
                reported,
                all);
    }

    private static <T> Map<T, Integer> counts(State now, QuoteFilter.Criterion part, Function<Quote, T> value) {
        return QuoteRows.counts(now, part, value);
    }

    private <T> Menu values(
            String title,
            T[] values,
            Map<T, Integer> counts,
            Function<T, String> words,
            Set<T> on,
            Function<T, UnaryOperator<QuoteFilter>> toggle) {
        Menu menu = new Menu(title + (on.isEmpty() ? "" : " · " + on.size()));
        Arrays.stream(values)
                .filter(value -> counts.containsKey(value) || on.contains(value))
                .forEach(value -> menu.getItems()
                        .add(check(
                                words.apply(value),
                                counts.getOrDefault(value, 0),
                                on.contains(value),
                                toggle.apply(value))));
        menu.setDisable(menu.getItems().isEmpty());
        return menu;
    }

    private Menu speakers(State now) {
        Set<String> on = now.quoteFilter().speakers();
        Map<String, Integer> counts = counts(now, QuoteFilter.Criterion.SPEAKER, Filter::speaker);
        Comparator<String> unknownLast = Comparator.comparing(Filter.UNKNOWN_SPEAKER::equals);
        List<String> names = Stream.concat(
                        on.stream(),
                        counts.keySet().stream()
                                .sorted(unknownLast.thenComparing(name -> -counts.getOrDefault(name, 0))))
                .distinct()
                .toList();
        Menu menu = new Menu("Speaker" + (on.isEmpty() ? "" : " · " + on.size()));
        names.stream()
                .limit(MOST_SPEAKERS)
                .forEach(name -> menu.getItems()
                        .add(check(
                                Speakers.name(name),
                                counts.getOrDefault(name, 0),
                                on.contains(name),
                                quoteFilter -> quoteFilter.toggle(name))));
        if (names.size() > MOST_SPEAKERS) {
            menu.getItems()
                    .addAll(
                            new SeparatorMenuItem(),
                            Ui.item(
                                    "Choose from " + Counts.number(names.size()) + " speakers…",
                                    operations::listSpeaker));
        }
        menu.setDisable(menu.getItems().isEmpty());
        return menu;
    }

    private CheckMenuItem check(String words, int count, boolean on, UnaryOperator<QuoteFilter> toggle) {
        CheckMenuItem item = new CheckMenuItem(words + "  " + Counts.number(count));
        item.setMnemonicParsing(false);
        item.setSelected(on);
        item.setOnAction(event -> filterModel.changeQuoteFilter(toggle));
        return item;
    }
}
