package app.rundown.ui.inspector;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Quote;
import app.rundown.quote.SpeakerCandidate;
import app.rundown.quote.SpeakerCandidates;
import app.rundown.ui.action.CitationActions;
import app.rundown.ui.action.NoteActions;
import app.rundown.ui.card.NoteView;
import app.rundown.ui.control.Overlay;
import app.rundown.ui.format.QuotePhrases;
import app.rundown.ui.format.Sentences;
import app.rundown.ui.opening.Notice;
import app.rundown.ui.state.Corrector;
import app.rundown.ui.state.FilterModel;
import app.rundown.ui.state.ObservableState;
import app.rundown.ui.state.Preferences;
import app.rundown.ui.state.State;
import app.rundown.user.Correction;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** Carries out what the user does with quotes and speakers, and opens a panel where it has to ask. */
public final class QuoteActions implements QuoteOperations {
    private final ObservableState state;
    private final FilterModel filterModel;
    private final Corrector corrector;
    private final Preferences preferences;
    private final Overlay overlay;
    private final NoteActions notes;
    private final CitationActions citations;

    /**
     * Creates the actions.
     *
     * @param overlay where panels are opened
     * @param notes opens and draws notes
     * @param citations copies quotes
     */
    public QuoteActions(
            ObservableState state,
            FilterModel filterModel,
            Corrector corrector,
            Preferences preferences,
            Overlay overlay,
            NoteActions notes,
            CitationActions citations) {
        this.state = state;
        this.filterModel = filterModel;
        this.corrector = corrector;
        this.preferences = preferences;
        this.overlay = overlay;
        this.notes = notes;
        this.citations = citations;
    }

    /** Returns the quote that the inspector shows. If there is none although documents are open, a notice says so. */
    public Optional<Quote> current() {
        Optional<Quote> quote = Optional.ofNullable(state.now().quote());
        if (quote.isEmpty() && !state.now().isEmpty()) {
            state.showNotice(Notice.nothing(
                    "Quotes",
                    state.now().shown().quotes().isEmpty()
                            ? "There are no quotes in what is shown."
                            : "No quote in this update. Press . or , for the next or the previous one."));
        }
        return quote;
    }

    @Override
    public CitationActions citations() {
        return citations;
    }

    @Override
    public void note(Quote quote) {
        notes.write(quote);
    }

    @Override
    public Optional<NoteView> noteOn(Quote quote) {
        return notes.view(quote);
    }

    @Override
    public void change(Quote quote) {
        State now = state.now();
        List<AnalysedDocument> open = now.timeline().documents();
        List<SpeakerCandidate> candidates = now.timeline()
                .document(quote.document())
                .map(analysed -> SpeakerCandidates.of(quote, analysed, open))
                .orElse(List.of());
        SpeakerPanel panel = new SpeakerPanel(
                quote,
                candidates,
                corrector.followers(quote),
                place() != null,
                now.palette(),
                new SpeakerPanel.Handler() {
                    @Override
                    public void say(Correction said, List<Quote> others, int changed) {
                        overlay.close();
                        if (said instanceof Correction.NoQuote) {
                            takeOut(quote);
                            return;
                        }
                        corrector.correct(quote, said, others, changed);
                        if (changed > 1) {
                            state.showNotice(Notice.done(
                                    "", QuotePhrases.corrected(said, changed) + " One undo takes it all back."));
                        }
                    }

                    @Override
                    public void close() {
                        overlay.close();
                    }
                });
        overlay.openAt(panel, panel.first(), this::place);
    }

    /**
     * Returns where the quote under inspection can be seen, in the coordinates of the scene: where the inspector names
     * its speaker, otherwise its words in the timeline; null if neither is in sight.
     */
    private @Nullable Bounds place() {
        Scene scene = overlay.getScene();
        return Stream.concat(
                        seen("#change-speaker").map(QuoteActions::line),
                        seen(".this-tint").map(node -> node.localToScene(node.getBoundsInLocal())))
                .filter(bounds -> bounds.getMinY() >= 0 && bounds.getMaxY() <= scene.getHeight())
                .findFirst()
                .orElse(null);
    }

    private Stream<Node> seen(String selector) {
        return overlay.getScene().getRoot().lookupAll(selector).stream().filter(QuoteActions::isSeen);
    }

    /** Returns the line of the inspector in which a node stands, from edge to edge. */
    private static Bounds line(Node node) {
        Bounds own = node.localToScene(node.getBoundsInLocal());
        Node column = node;
        while (column.getParent() != null && !(column instanceof InspectorView)) {
            column = column.getParent();
        }
        Bounds all = column.localToScene(column.getBoundsInLocal());
        return new BoundingBox(all.getMinX(), own.getMinY(), all.getWidth(), own.getHeight());
    }

    private static boolean isSeen(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void takeOut(Quote quote) {
        corrector.correct(quote, new Correction.NoQuote());
        state.showNotice(Notice.done(
                "Not a quote",
                "“" + Sentences.shortened(quote.text())
                        + "” was taken out. Undo, or “taken out” above the list, brings it back."));
    }

    @Override
    public void takeBack(Quote quote) {
        corrector.takeBack(quote);
    }

    @Override
    public void listTakenOut() {
        List<Quote> out = state.now().timeline().documents().stream()
                .map(AnalysedDocument::noQuotes)
                .flatMap(List::stream)
                .toList();
        TakenOutPanel panel = new TakenOutPanel(out, state.now(), corrector::takeBack, overlay::close);
        overlay.open(panel, panel.first());
    }

    @Override
    public void merge(String speaker) {
        NamePanel panel = new NamePanel(
                "The same as another speaker",
                "Everything attributed to " + speaker
                        + " in the open documents will appear under the name that you choose, marked as named by"
                        + " you.",
                "Set",
                NameChoice.speakers(state.now().palette()).stream()
                        .filter(choice -> !choice.name().equals(speaker))
                        .toList(),
                into -> {
                    overlay.close();
                    corrector.merge(speaker, into);
                    state.showNotice(Notice.done("Speakers", speaker + " now appears under the name " + into + "."));
                },
                overlay::close);
        overlay.open(panel, panel.first());
    }

    @Override
    public void split(String speaker) {
        corrector.split(speaker);
        state.showNotice(
                Notice.done("Speakers", "The names that were grouped under " + speaker + " are separate again."));
    }

    @Override
    public void listSpeaker() {
        NamePanel panel = new NamePanel(
                "Quotes of one speaker",
                "Only this speaker's quotes will be listed; the timeline stays as it is.",
                "List",
                NameChoice.speakers(state.now().palette()),
                name -> {
                    overlay.close();
                    filterModel.changeQuoteFilter(quoteFilter -> quoteFilter.withSpeakers(Set.of(name)));
                },
                overlay::close);
        overlay.open(panel, panel.first());
    }

    @Override
    public void reported(boolean seen) {
        preferences.change(settings ->
                settings.withReadingPreferences(settings.readingPreferences().withReportedSpeech(seen)));
    }

    /** Toggles whether reported speech is listed among the quotes, and shows a notice of the new state. */
    public void toggleReportedSpeech() {
        boolean seen = !preferences.now().readingPreferences().reportedSpeech();
        reported(seen);
        state.showNotice(Notice.done("Reported speech", seen ? "It is listed among the quotes." : "It is left out."));
    }
}
