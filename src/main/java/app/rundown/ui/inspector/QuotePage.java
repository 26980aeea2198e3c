package app.rundown.ui.inspector;

import app.rundown.model.Family;
import app.rundown.model.Quote;
import app.rundown.ui.control.FoldedText;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.Clocks;
import app.rundown.ui.format.QuotePhrases;
import app.rundown.ui.state.State;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/**
 * The page of the chosen quote, below its head: the words, where and how they stand, its other wordings, the versions
 * of its update, and its context.
 */
final class QuotePage {
    /** So many lines of the words show at first. */
    private static final int LINES = 6;

    private final State state;
    private final Quote quote;
    private final Clocks clocks;
    private final QuoteOperations operations;
    private final List<Node> versions;
    private final Consumer<Quote> onGo;

    private QuotePage(
            State state,
            Quote quote,
            Clocks clocks,
            QuoteOperations operations,
            List<Node> versions,
            Consumer<Quote> onGo) {
        this.state = state;
        this.quote = quote;
        this.clocks = clocks;
        this.operations = operations;
        this.versions = versions;
        this.onGo = onGo;
    }

    /**
     * Returns the nodes of the page, top down.
     *
     * @param clocks writes the times
     * @param versions the versions of its update, as nodes
     * @param onGo goes to a quote
     */
    static List<Node> nodes(
            State state,
            Quote quote,
            Clocks clocks,
            QuoteOperations operations,
            List<Node> versions,
            Consumer<Quote> onGo) {
        return new QuotePage(state, quote, clocks, operations, versions, onGo).nodes();
    }

    private List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        if (quote.kind() == Quote.Kind.INDIRECT) {
            nodes.add(Ui.label("REPORTED, NOT QUOTED", "side-heading", "first-heading"));
        }
        nodes.add(new FoldedText(Ui.sentence(quote.text(), "quote-full"), LINES));
        nodes.add(Ui.sentence(facts(), "facts"));
        operations.noteOn(quote).ifPresent(nodes::add);
        Family family = state.timeline().family(quote).orElse(null);
        if (family != null && family.hasConflictingSpeakers()) {
            nodes.add(Ui.sentence(QuotePhrases.drift(family), "facts", "doubt"));
        }
        for (Quote.Flag flag : Quote.Flag.values()) {
            if (quote.flags().contains(flag)) {
                nodes.add(
                        flag == Quote.Flag.UNBALANCED
                                ? Ui.sentence(QuotePhrases.flag(flag), "facts", "doubt")
                                : Ui.sentence(QuotePhrases.flag(flag), "facts"));
            }
        }
        if (family != null) {
            nodes.addAll(OtherWordings.nodes(quote, family, state, clocks, onGo));
        }
        nodes.addAll(versions);
        nodes.add(place());
        nodes.addAll(QuoteSurroundings.nodes(quote, state));
        return nodes;
    }

    /** Returns when it was said and how the page gives it: "Tuesday 14 May 2019, 16:36 · block quote". */
    private String facts() {
        String form = QuotePhrases.form(quote);
        return QuoteSurroundings.fullTime(quote, state) + (form.isEmpty() ? "" : " · " + form);
    }

    private HBox place() {
        Label heading = Ui.label("IN ITS PLACE", "side-heading");
        HBox line = new HBox(heading, Ui.space());
        if (quote.update() != null) {
            Hyperlink show = link("Show in timeline", () -> onGo.accept(quote));
            show.setId("show-quote");
            line.getChildren().add(show);
        }
        line.getStyleClass().add("heading-line");
        return line;
    }

    /** Returns a link in the column's size that stays as it is after a click. */
    static Hyperlink link(String text, Runnable action) {
        Hyperlink link = new Hyperlink(text);
        link.getStyleClass().add("side-link");
        link.setMinWidth(Hyperlink.USE_PREF_SIZE);
        link.setOnAction(event -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }
}
