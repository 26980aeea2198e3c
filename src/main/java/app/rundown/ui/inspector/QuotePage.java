package app.rundown.ui.inspector;

import app.rundown.model.Family;
import app.rundown.model.HeadlineClaim;
import app.rundown.model.Quote;
import app.rundown.timeline.TimelineEntry;
import app.rundown.ui.control.HighlightedText;
import app.rundown.ui.control.Tooltips;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.QuotePhrases;
import app.rundown.ui.format.Sentences;
import app.rundown.ui.format.Speakers;
import app.rundown.ui.state.NavigationModel;
import app.rundown.ui.state.State;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The page of the chosen quote: its words, who said them, how that is known, its other wordings, and its context. */
final class QuotePage {
    private final State state;
    private final Quote quote;
    private final NavigationModel navigation;
    private final QuoteOperations operations;
    private final Runnable onLeave;

    private QuotePage(
            State state, Quote quote, NavigationModel navigation, QuoteOperations operations, Runnable onLeave) {
        this.state = state;
        this.quote = quote;
        this.navigation = navigation;
        this.operations = operations;
        this.onLeave = onLeave;
    }

    /**
     * Returns the nodes of the page, top down; none if no quote is chosen.
     *
     * @param onLeave puts away what may cover the timeline
     */
    static List<Node> nodes(State state, NavigationModel navigation, QuoteOperations operations, Runnable onLeave) {
        Quote quote = state.quote();
        return quote == null ? List.of() : new QuotePage(state, quote, navigation, operations, onLeave).nodes();
    }

    private List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        if (quote.kind() == Quote.Kind.INDIRECT) {
            nodes.add(Ui.label("REPORTED, NOT QUOTED", "side-heading"));
        }
        nodes.add(Ui.sentence(quote.text(), "quote-full"));
        String form = QuotePhrases.form(quote);
        if (!form.isEmpty()) {
            nodes.add(Ui.sentence(form, "quiet", "quote-form"));
        }
        nodes.add(speaker());
        String found = QuotePhrases.found(quote);
        if (!found.isEmpty()) {
            nodes.add(found(found));
        }
        if (!quote.hasUsersSpeaker()) {
            nodes.add(Ui.sentence(QuotePhrases.known(quote), "basis"));
            nodes.add(Ui.sentence(Sentences.asSentence(quote.why()), "reason"));
        }
        Family family = state.timeline().family(quote).orElse(null);
        if (family != null && family.hasConflictingSpeakers()) {
            nodes.add(Ui.sentence(QuotePhrases.drift(family), "doubt"));
        }
        for (Quote.Flag flag : Quote.Flag.values()) {
            if (quote.flags().contains(flag)) {
                nodes.add(Ui.sentence(QuotePhrases.flag(flag), flag == Quote.Flag.UNBALANCED ? "doubt" : "quiet"));
            }
        }
        nodes.add(buttons());
        addClaims(nodes);
        if (family != null) {
            nodes.addAll(OtherWordings.nodes(quote, family, state, this::go));
        }
        nodes.addAll(QuoteSurroundings.nodes(quote, state));
        return nodes;
    }

    private HBox speaker() {
        String name = Speakers.description(quote);
        VBox who = new VBox(cut(Speakers.nameOrUnnamed(quote), "speaker-name"));
        String more = QuotePhrases.speakerNote(quote);
        if (!more.isEmpty()) {
            who.getChildren().add(cut(more, "quiet", "voice"));
        }
        who.setMinWidth(0);
        who.setAlignment(Pos.CENTER_LEFT);
        Hyperlink change = link("Change…", () -> operations.change(quote));
        change.setId("change-speaker");
        change.setAccessibleText("Change the speaker, now " + name);
        HBox line = new HBox(
                Ui.avatar(Speakers.name(quote), Speakers.colour(quote, state.palette())), who, Ui.space(), change);
        line.getStyleClass().add("speaker-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** Returns a label that is cut where it does not fit, and tells the whole when the mouse is over it. */
    private static Label cut(String text, String... styleClasses) {
        Label label = Ui.label(text, styleClasses);
        label.setMinWidth(0);
        Tooltips.onHover(label, () -> text);
        return label;
    }

    private Node found(String found) {
        if (!quote.isSetByUser()) {
            return Ui.sentence(found, "basis");
        }
        HighlightedText words = Ui.sentence(found, "set-by-user");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(words);
        if (quote.basis() == Quote.Basis.SET) {
            line.getChildren().add(link("Take back", () -> operations.takeBack(quote)));
        }
        line.getStyleClass().add("set-line");
        return line;
    }

    private FlowPane buttons() {
        FlowPane buttons = new FlowPane(Ui.button("Copy citation", () -> operations.copy(quote)));
        if (quote.update() != null) {
            buttons.getChildren().add(Ui.button("Show in timeline", () -> {
                onLeave.run();
                navigation.inspect(quote);
            }));
        }
        buttons.getChildren().add(Ui.button("Not a quote", () -> operations.takeOut(quote)));
        buttons.getStyleClass().add("page-buttons");
        return buttons;
    }

    private void addClaims(List<Node> nodes) {
        String update = quote.update();
        if (update == null) {
            return;
        }
        TimelineEntry entry = state.timeline().entry(update).orElse(null);
        List<HeadlineClaim> claims = state.timeline().claims(update);
        String headline = entry == null ? null : entry.update().headline();
        if (entry == null || headline == null || claims.isEmpty()) {
            return;
        }
        nodes.add(Ui.label("THE HEADLINE", "side-heading"));
        for (HeadlineClaim claim : claims) {
            Quote having = entry.quotes().stream()
                    .filter(other -> other.id().equals(claim.quote()))
                    .findFirst()
                    .orElse(null);
            nodes.add(Ui.sentence(
                    QuotePhrases.claim(claim, headline, quote, having),
                    QuotePhrases.isDoubtful(claim, headline, having) ? "doubt" : "reason"));
        }
    }

    private void go(Quote other) {
        onLeave.run();
        navigation.inspect(other);
    }

    private static Hyperlink link(String text, Runnable action) {
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
