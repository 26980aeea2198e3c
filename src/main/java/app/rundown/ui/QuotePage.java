package app.rundown.ui;

import app.rundown.model.Block;
import app.rundown.model.Quote;
import app.rundown.timeline.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A quote in full: the words, who said them, how that is known, and what stands around them. */
final class QuotePage {
    private QuotePage() {}

    /**
     * The parts of the page, top down; none where no quote is chosen.
     *
     * @param onLeave puts away what may lie over the timeline
     */
    static List<Node> nodes(State state, AppModel model, CitationCopier copier, Runnable onLeave) {
        Quote quote = state.quote();
        if (quote == null) {
            return List.of();
        }
        List<Node> nodes = new ArrayList<>();
        nodes.add(Ui.sentence(quote.text(), "quote-full"));
        String name = Speakers.name(quote);
        HBox speaker = new HBox(Ui.avatar(name, Speakers.colour(quote, state.palette())), Ui.label(name, "speaker-name"));
        speaker.getStyleClass().add("speaker-line");
        speaker.setAlignment(Pos.CENTER_LEFT);
        nodes.add(speaker);
        nodes.add(Ui.sentence(basis(quote) + (quote.cue() == null ? "" : " · cue “" + quote.cue() + "”"), "basis"));
        nodes.add(Ui.sentence(Ui.asSentence(quote.why()), "reason"));
        for (Quote.Flag flag : Quote.Flag.values()) {
            if (quote.flags().contains(flag)) {
                nodes.add(Ui.sentence(flag(flag), "doubt"));
            }
        }
        FlowPane buttons = new FlowPane(Ui.button("Copy citation", () -> copier.copy(quote)));
        if (quote.update() != null) {
            buttons.getChildren().add(Ui.button("Show in timeline", () -> {
                onLeave.run();
                model.inspect(quote);
            }));
        }
        buttons.getStyleClass().add("page-buttons");
        nodes.add(new VBox(buttons));
        nodes.add(Ui.label("IN ITS PLACE", "side-heading"));
        nodes.add(new TintedText(context(state, quote), "context"));
        nodes.add(Ui.sentence(place(state, quote), "quiet"));
        return nodes;
    }

    private static String basis(Quote quote) {
        return switch (quote.basis()) {
            case NAMED -> "Named in the text";
            case PRONOUN -> "Inferred from a pronoun";
            case ROLE -> "Inferred from an office";
            case HEADLINE -> "Inferred from the headline";
            case CONTINUED -> "Inferred: goes on from the quote before";
            case SET -> "Set by you";
            case NONE -> "Not known";
        };
    }

    private static String flag(Quote.Flag flag) {
        return switch (flag) {
            case UNBALANCED -> "The marks do not match; the words are kept as printed.";
            case SPLIT -> "The quotation is interrupted, or runs over several paragraphs.";
            case NESTED -> "It holds a quotation of its own.";
            case BRACKETED -> "Words in square brackets were put in by an editor.";
            case ELIDED -> "Words were left out (…).";
        };
    }

    /** The whole block, the quote lit up in it. */
    private static CardData.Lit context(State state, Quote quote) {
        List<Block> blocks = blocks(state, quote);
        int index = quote.span().block();
        if (index < 0 || index >= blocks.size()) {
            return new CardData.Lit(quote.text(), List.of(), List.of());
        }
        CardData.Range range = new CardData.Range(quote.span().start(), quote.span().end());
        return new CardData.Lit(
                blocks.get(index).text(),
                List.of(new CardData.Tint(range, Speakers.colour(quote, state.palette()), quote)),
                List.of());
    }

    private static List<Block> blocks(State state, Quote quote) {
        String update = quote.update();
        return update == null
                ? state.timeline().dossier(quote.document())
                        .map(dossier -> dossier.document().introduction())
                        .orElse(List.of())
                : state.timeline().entry(update).map(entry -> entry.update().blocks()).orElse(List.of());
    }

    /** "Title of the document · 18:29 · headline". */
    private static String place(State state, Quote quote) {
        String document = state.timeline().dossier(quote.document())
                .map(dossier -> dossier.document().title())
                .orElse("");
        String update = quote.update();
        Optional<Entry> entry = update == null ? Optional.empty() : state.timeline().entry(update);
        String where = entry.map(e -> {
                    String clock = Times.clock(e.moment(), state.shown().clockwork());
                    String section = e.update().section();
                    return (clock.isEmpty() ? "no time" : clock) + (section == null ? "" : " · " + section);
                })
                .orElse("introduction");
        return document + " · " + where;
    }
}
