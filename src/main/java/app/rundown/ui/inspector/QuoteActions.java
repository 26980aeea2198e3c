package app.rundown.ui.inspector;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Correction;
import app.rundown.model.Quote;
import app.rundown.ui.control.Overlay;
import app.rundown.ui.format.Sentences;
import app.rundown.ui.state.AppModel;
import app.rundown.ui.state.Corrector;
import app.rundown.ui.state.Notice;
import app.rundown.ui.state.Preferences;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Carries out what the user does with quotes and speakers, and opens a panel where it has to ask. */
public final class QuoteActions implements QuoteOperations {
    private final AppModel model;
    private final Preferences preferences;
    private final Overlay overlay;
    private final Consumer<Quote> copier;
    private final Corrector corrector;

    /**
     * Creates the actions.
     *
     * @param overlay where panels are opened
     * @param copier puts a quote with its citation on the clipboard
     */
    public QuoteActions(AppModel model, Preferences preferences, Overlay overlay, Consumer<Quote> copier) {
        this.model = model;
        this.preferences = preferences;
        this.overlay = overlay;
        this.copier = copier;
        corrector = new Corrector(model);
    }

    /** Returns the quote that the inspector shows. If there is none although documents are open, a notice says so. */
    public Optional<Quote> current() {
        Optional<Quote> quote = Optional.ofNullable(model.now().quote());
        if (quote.isEmpty() && !model.now().isEmpty()) {
            model.showNotice(Notice.nothing("Quotes", "There are no quotes in what is shown."));
        }
        return quote;
    }

    @Override
    public void copy(Quote quote) {
        copier.accept(quote);
    }

    @Override
    public void change(Quote quote) {
        SpeakerPanel panel =
                new SpeakerPanel(quote, model.now().palette().speakers(), this::isBody, new SpeakerPanel.Wishes() {
                    @Override
                    public void say(Correction said) {
                        overlay.close();
                        if (said instanceof Correction.NoQuote) {
                            takeOut(quote);
                        } else {
                            corrector.correct(quote, said);
                        }
                    }

                    @Override
                    public void takeBack() {
                        overlay.close();
                        corrector.takeBack(quote);
                    }

                    @Override
                    public void close() {
                        overlay.close();
                    }
                });
        overlay.open(panel, panel.first());
    }

    private boolean isBody(String name) {
        return model.now().timeline().documents().stream()
                .flatMap(analysed -> analysed.speech().stream())
                .anyMatch(quote -> name.equals(quote.speaker()) && quote.voice() == Quote.Voice.ORGANISATION);
    }

    @Override
    public void takeOut(Quote quote) {
        corrector.correct(quote, new Correction.NoQuote());
        model.showNotice(Notice.done(
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
        List<Quote> out = model.now().timeline().documents().stream()
                .map(AnalysedDocument::noQuotes)
                .flatMap(List::stream)
                .toList();
        TakenOutPanel panel = new TakenOutPanel(out, model.now(), corrector::takeBack, overlay::close);
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
                model.now().palette().speakers().stream()
                        .filter(name -> !name.equals(speaker))
                        .toList(),
                into -> {
                    overlay.close();
                    corrector.merge(speaker, into);
                    model.showNotice(Notice.done("Speakers", speaker + " now appears under the name " + into + "."));
                },
                overlay::close);
        overlay.open(panel, panel.first());
    }

    @Override
    public void split(String speaker) {
        corrector.split(speaker);
        model.showNotice(
                Notice.done("Speakers", "The names that were grouped under " + speaker + " are separate again."));
    }

    @Override
    public void listSpeaker() {
        NamePanel panel = new NamePanel(
                "Quotes of one speaker",
                "Only this speaker's quotes will be listed; the timeline stays as it is.",
                "List",
                model.now().palette().speakers(),
                name -> {
                    overlay.close();
                    model.changeQuoteFilter(quoteFilter -> quoteFilter.withSpeakers(Set.of(name)));
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
        model.showNotice(Notice.done("Reported speech", seen ? "It is listed among the quotes." : "It is left out."));
    }
}
