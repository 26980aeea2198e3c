package app.rundown.ui.inspector;

import app.rundown.model.Quote;
import app.rundown.timeline.Filter;
import app.rundown.timeline.FilteredTimeline;
import app.rundown.ui.control.ContextMenus;
import app.rundown.ui.control.HighlightedText;
import app.rundown.ui.control.RightToLeftLines;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.Counts;
import app.rundown.ui.format.QuotePhrases;
import app.rundown.ui.format.Sentences;
import app.rundown.ui.format.Speakers;
import app.rundown.ui.state.State;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;

/**
 * The head of the page of a quote: who said it, how sure that is and why, and what can be done with it. It does not
 * scroll, and its buttons keep their places, so that one quote can be judged after the other without looking for them.
 */
final class QuoteHead {
    private final State state;
    private final Quote quote;
    private final QuoteOperations operations;
    private final QuoteMenus menus;
    private final ContextMenus open;

    private QuoteHead(State state, Quote quote, QuoteOperations operations, QuoteMenus menus, ContextMenus open) {
        this.state = state;
        this.quote = quote;
        this.operations = operations;
        this.menus = menus;
        this.open = open;
    }

    /**
     * Returns the nodes of the head, top down.
     *
     * @param open shows the menu of what else can be done
     */
    static List<Node> nodes(State state, Quote quote, QuoteOperations operations, QuoteMenus menus, ContextMenus open) {
        return new QuoteHead(state, quote, operations, menus, open).nodes();
    }

    private List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        nodes.add(speaker());
        VBox reasons = new VBox();
        reasons.getStyleClass().add("reasons");
        String found = QuotePhrases.found(quote);
        if (!found.isEmpty()) {
            reasons.getChildren().add(found(found));
        }
        if (!quote.hasUsersSpeaker()) {
            reasons.getChildren().add(certainty());
        }
        nodes.add(reasons);
        nodes.add(buttons());
        return nodes;
    }

    private HBox speaker() {
        String name = Speakers.nameOrUnnamed(quote);
        Label label = Ui.label(name, "speaker-name");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        VBox who = new VBox(label);
        String more = note();
        if (!more.isEmpty()) {
            Label note = Ui.label(more, "quiet", "voice");
            note.setWrapText(true);
            note.setMinHeight(Region.USE_PREF_SIZE);
            who.getChildren().add(note);
        }
        who.setMinWidth(0);
        who.getStyleClass().add("speaker-words");
        HBox.setHgrow(who, Priority.ALWAYS);
        Hyperlink change = QuotePage.link("Change…", () -> operations.change(quote));
        change.setId("change-speaker");
        change.getStyleClass().add("change-speaker");
        if (isDoubtful()) {
            change.getStyleClass().add("asks");
        }
        change.setAccessibleText("Change the speaker, now " + Speakers.description(quote));
        HBox line = new HBox(Ui.avatar(Speakers.name(quote), Speakers.colour(quote, state.palette())), who, change);
        line.getStyleClass().add("speaker-line");
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    /** Returns what stands below the name: for whom somebody unnamed speaks, or how much of the speaker there is. */
    private String note() {
        String note = QuotePhrases.speakerNote(quote);
        String speaker = Filter.speaker(quote);
        int quotes = state.shown().speakers().stream()
                .filter(count -> count.speaker().equals(speaker))
                .mapToInt(FilteredTimeline.SpeakerCount::quotes)
                .findFirst()
                .orElse(0);
        String count = quote.speaker() == null || quotes < 2 ? "" : Counts.of(quotes, "quote");
        return note + (note.isEmpty() || count.isEmpty() ? "" : " · ") + count;
    }

    private boolean isDoubtful() {
        return !quote.hasUsersSpeaker()
                && (quote.certainty() == Quote.Certainty.DOUBTFUL || quote.certainty() == Quote.Certainty.NONE);
    }

    private Node found(String found) {
        if (!quote.isSetByUser()) {
            return Ui.sentence(found, "reason");
        }
        HighlightedText words = Ui.sentence(found, "set-by-user");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(words);
        if (quote.basis() == Quote.Basis.SET) {
            line.getChildren().add(QuotePage.link("Take back", () -> operations.takeBack(quote)));
        }
        line.getStyleClass().add("set-line");
        return line;
    }

    /** Returns the bars, the word and the reason: how sure the attribution is, and why; no bars if nobody is named. */
    private Node certainty() {
        String word = Sentences.asSentence(QuotePhrases.certainty(quote.certainty()));
        String why = Sentences.asSentence(quote.why());
        String all = why.isEmpty() ? word : word + " " + why;
        if (RightToLeftLines.isIn(why)) {
            // JavaFX may throw when it breaks lines of several right-to-left runs.
            return Ui.sentence(all, "reason");
        }
        Text sure = new Text("  " + word);
        sure.getStyleClass().addAll("certainty-word", "words");
        Text because = new Text(" " + why);
        because.getStyleClass().addAll("certainty-why", "words");
        TextFlow flow = new TextFlow(sure, because);
        if (quote.certainty() == Quote.Certainty.UNNAMED) {
            // There is no name of which to be more or less sure.
            sure.setText(word);
        } else {
            flow.getChildren().addFirst(bars());
        }
        flow.getStyleClass().add("certainty");
        if (isDoubtful()) {
            flow.getStyleClass().add("doubtful");
        }
        return Ui.named(flow, AccessibleRole.TEXT, all);
    }

    private HBox bars() {
        int full = switch (quote.certainty()) {
            case SURE -> 3;
            case LIKELY -> 2;
            case DOUBTFUL -> 1;
            case UNNAMED, NONE -> 0;
        };
        HBox bars = new HBox();
        bars.getStyleClass().add("certainty-bars");
        for (int i = 0; i < 3; i++) {
            Region bar = new Region();
            bar.getStyleClass().add("certainty-bar");
            if (i < full) {
                bar.getStyleClass().add("full");
            }
            bars.getChildren().add(bar);
        }
        return bars;
    }

    private HBox buttons() {
        SplitMenuButton copy = new SplitMenuButton();
        copy.setText("Copy citation");
        copy.setId("copy-quote");
        copy.getStyleClass().add("small-button");
        copy.setOnAction(event -> operations.citations().copy(quote));
        copy.getItems().setAll(operations.citations().items(quote));
        // Anew each time, because the style may have been chosen elsewhere meanwhile.
        copy.setOnShowing(event -> copy.getItems().setAll(operations.citations().items(quote)));
        copy.setMinWidth(Region.USE_PREF_SIZE);
        Button note = Ui.button("Note", () -> operations.note(quote), "small-button");
        note.setId("note-on-quote");
        note.setGraphic(Ui.icon(Feather.MESSAGE_SQUARE));
        note.setMinWidth(Region.USE_PREF_SIZE);
        note.setAccessibleText(state.notes().on(quote).isPresent() ? "Change your note" : "Write a note on the quote");
        Button no = Ui.button("Not a quote", () -> operations.takeOut(quote), "small-button");
        no.setId("not-a-quote");
        no.setMinWidth(Region.USE_PREF_SIZE);
        Button more = Ui.iconButton(Feather.MORE_HORIZONTAL, "More for this quote and its speaker", () -> {});
        more.setId("more-of-quote");
        more.setOnAction(event -> open.show(menus.quote(quote), more));
        HBox buttons = new HBox(copy, note, no, Ui.space(), more);
        buttons.getStyleClass().add("head-buttons");
        return buttons;
    }
}
