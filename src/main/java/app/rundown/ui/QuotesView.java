package app.rundown.ui;

import app.rundown.model.Quote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The quotes in the inspector: one in full above, all of what is shown below, by speaker or in time order. */
final class QuotesView extends VBox {
    private static final double MOST_OF_HEIGHT = 0.62;

    private final AppModel model;
    private final Runnable onLeave;
    private final ToggleButton bySpeaker = new ToggleButton("By speaker");
    private final ToggleButton byTime = new ToggleButton("In time order");
    private final ObservableList<QuoteRow> rows = FXCollections.observableArrayList();
    private final ListView<QuoteRow> list = new ListView<>(rows);
    private final VBox page = new VBox();
    private final Label none = Ui.label("", "quiet");
    private boolean following;

    /** A line of the list: a speaker's heading or a quote. */
    sealed interface QuoteRow {
        record Heading(String speaker, int quotes) implements QuoteRow {}

        record Line(Quote quote) implements QuoteRow {}
    }

    QuotesView(AppModel model, Runnable onLeave, CitationCopier copier, Late late) {
        this.model = model;
        this.onLeave = onLeave;
        getStyleClass().add("quotes-view");
        ToggleGroup group = new ToggleGroup();
        group.getToggles().addAll(bySpeaker, byTime);
        bySpeaker.setSelected(true);
        bySpeaker.getStyleClass().addAll("segment", "left-pill");
        byTime.getStyleClass().addAll("segment", "right-pill");
        group.selectedToggleProperty().addListener((o, before, now) -> {
            if (now == null && before != null) {
                before.setSelected(true);
            } else {
                relist(model.now());
            }
        });
        HBox head = new HBox(bySpeaker, byTime);
        head.getStyleClass().add("quotes-order");
        page.getStyleClass().add("quote-page");
        ScrollPane pageScroll = new ScrollPane(page);
        pageScroll.setFitToWidth(true);
        pageScroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pageScroll.getStyleClass().add("quote-page-scroll");
        list.getStyleClass().add("quote-list");
        list.setCellFactory(view -> {
            QuoteCell cell = new QuoteCell(model::now);
            // A click on the chosen quote changes nothing in the list, but goes back to its update.
            cell.setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && cell.getItem() instanceof QuoteRow.Line line) {
                    model.inspect(line.quote());
                }
            });
            return cell;
        });
        list.setPlaceholder(none);
        Ui.named(list, AccessibleRole.LIST_VIEW, "Quotes");
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.getSelectionModel().selectedItemProperty().addListener((o, before, row) -> {
            if (!following && row instanceof QuoteRow.Line line && !line.quote().equals(model.now().quote())) {
                model.inspect(line.quote());
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        // As high as its quote needs, but never so high that the list below has no room.
        pageScroll.prefHeightProperty().bind(Bindings.min(page.heightProperty().add(2), heightProperty().multiply(MOST_OF_HEIGHT)));
        pageScroll.setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(pageScroll, head, list);
        late.then(() -> follow(pageScroll, copier));
    }

    private void follow(ScrollPane pageScroll, CitationCopier copier) {
        model.state().addListener((o, before, now) -> {
            if (now.shown() != before.shown()) {
                relist(now);
            }
            if (now.quote() != before.quote() || now.timeline() != before.timeline()) {
                page.getChildren().setAll(QuotePage.nodes(now, model, copier, onLeave));
                pageScroll.setVvalue(0);
                follow(now);
            }
            Ui.show(pageScroll, now.quote() != null);
            // The quotes of a long document are found after it is shown.
            none.setText(now.reading() > 0 ? "Still reading…" : "No quotes in what is shown");
        });
        Ui.show(pageScroll, model.now().quote() != null);
        page.getChildren().setAll(QuotePage.nodes(model.now(), model, copier, onLeave));
        relist(model.now());
    }

    /** Takes the keyboard. */
    void focus() {
        list.requestFocus();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.ENTER) {
            onLeave.run();
            event.consume();
        } else if (event.getCode() == KeyCode.J || event.getCode() == KeyCode.K) {
            step(event.getCode() == KeyCode.J ? 1 : -1);
            event.consume();
        }
    }

    private void step(int direction) {
        int index = list.getSelectionModel().getSelectedIndex() + direction;
        while (index >= 0 && index < rows.size() && rows.get(index) instanceof QuoteRow.Heading) {
            index += direction;
        }
        if (index >= 0 && index < rows.size()) {
            list.getSelectionModel().clearAndSelect(index);
            list.scrollTo(Math.max(0, index - 2));
        }
    }

    private void relist(State now) {
        List<Quote> quotes = now.shown().quotes();
        List<QuoteRow> lines = new ArrayList<>();
        if (byTime.isSelected()) {
            quotes.forEach(quote -> lines.add(new QuoteRow.Line(quote)));
        } else {
            bySpeaker(quotes).forEach((speaker, said) -> {
                lines.add(new QuoteRow.Heading(speaker, said.size()));
                said.forEach(quote -> lines.add(new QuoteRow.Line(quote)));
            });
        }
        following = true;
        rows.setAll(lines);
        following = false;
        follow(now);
    }

    private static Map<String, List<Quote>> bySpeaker(List<Quote> quotes) {
        Map<String, List<Quote>> groups = new LinkedHashMap<>();
        for (Quote quote : quotes) {
            groups.computeIfAbsent(Speakers.name(quote), name -> new ArrayList<>()).add(quote);
        }
        Map<String, List<Quote>> sorted = new LinkedHashMap<>();
        groups.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, List<Quote>>>comparingInt(
                                group -> group.getKey().equals(Speakers.UNKNOWN) ? 1 : 0)
                        .thenComparingInt(group -> -group.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .forEach(group -> sorted.put(group.getKey(), group.getValue()));
        return sorted;
    }

    /** Puts the list's mark on the quote that is shown above it. */
    private void follow(State now) {
        Quote quote = now.quote();
        int index = quote == null ? -1 : indexOf(quote);
        following = true;
        if (index < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != index) {
            list.getSelectionModel().clearAndSelect(index);
            list.scrollTo(Math.max(0, index - 2));
        }
        following = false;
    }

    private int indexOf(@Nullable Quote quote) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof QuoteRow.Line line && line.quote().equals(quote)) {
                return i;
            }
        }
        return -1;
    }
}
