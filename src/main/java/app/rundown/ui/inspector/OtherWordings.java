package app.rundown.ui.inspector;

import app.rundown.model.Family;
import app.rundown.model.Quote;
import app.rundown.text.WovenWords;
import app.rundown.ui.control.RightToLeftLines;
import app.rundown.ui.control.Tooltips;
import app.rundown.ui.control.Ui;
import app.rundown.ui.control.WovenText;
import app.rundown.ui.format.Clocks;
import app.rundown.ui.format.Speakers;
import app.rundown.ui.state.State;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/**
 * The other wordings of a quote, each above the place where it stands. Words that only the other wording has are
 * underlined on green; words that it lacks are struck out in red where they would stand.
 */
final class OtherWordings {
    /** More wordings than this would push the quote's place too far away. */
    private static final int MAX_WORDINGS = 12;

    private OtherWordings() {}

    /**
     * Returns the parts of the page, from top to bottom.
     *
     * @param clocks writes the times
     * @param onGo goes to a wording
     */
    static List<Node> nodes(Quote quote, Family family, State state, Clocks clocks, Consumer<Quote> onGo) {
        List<Quote> others = family.quotes().stream()
                .filter(other -> !other.id().equals(quote.id()))
                .toList();
        List<Node> nodes = new ArrayList<>();
        nodes.add(Ui.label("ALSO WORDED · " + others.size(), "side-heading"));
        for (Quote other : others.subList(0, Math.min(MAX_WORDINGS, others.size()))) {
            nodes.add(wording(quote, other, state, clocks, onGo));
        }
        if (others.size() > MAX_WORDINGS) {
            nodes.add(Ui.sentence(
                    "and " + (others.size() - MAX_WORDINGS) + " more, in the list grouped by family", "quiet"));
        }
        return nodes;
    }

    private static Node wording(Quote quote, Quote other, State state, Clocks clocks, Consumer<Quote> onGo) {
        VBox box = new VBox();
        box.getStyleClass().add("wording");
        Hyperlink where = new Hyperlink(QuoteSurroundings.beside(other, quote, state, clocks));
        where.getStyleClass().add("side-link");
        where.setMinWidth(0);
        Tooltips.onHover(where, where::getText);
        where.setAccessibleText("Go to the wording in " + where.getText());
        where.setOnAction(event -> onGo.accept(other));
        box.getChildren().add(words(quote, other));
        if (!Speakers.description(quote).equals(Speakers.description(other))) {
            boolean doubt = isSomebody(other) && isSomebody(quote);
            box.getChildren()
                    .add(Ui.sentence(
                            "attributed there to: " + Speakers.description(other), "facts", doubt ? "doubt" : "quiet"));
        }
        box.getChildren().add(where);
        return box;
    }

    /** Whether the text says who spoke, even if not by name. */
    private static boolean isSomebody(Quote quote) {
        return quote.speaker() != null || quote.voice() == Quote.Voice.UNNAMED;
    }

    private static Node words(Quote quote, Quote other) {
        WovenWords diff = WovenWords.of(quote.text(), other.text());
        if (diff.isSame()) {
            return Ui.sentence(other.text(), "woven");
        }
        if (RightToLeftLines.isIn(quote.text()) || RightToLeftLines.isIn(other.text())) {
            // JavaFX may throw when it breaks lines of several right-to-left runs.
            return Ui.sentence(other.text(), "woven");
        }
        return Ui.named(new WovenText(diff.pieces()), AccessibleRole.TEXT, diff.spoken("not here", "only here"));
    }
}
