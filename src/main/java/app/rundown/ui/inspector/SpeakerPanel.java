package app.rundown.ui.inspector;

import app.rundown.model.Correction;
import app.rundown.model.Quote;
import app.rundown.ui.control.Ui;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The panel that asks who said a quote. */
final class SpeakerPanel extends VBox {
    private final NamePick pick;
    private final RadioButton organisation = new RadioButton("Organisation");

    /** What the user can decide in the panel. */
    interface Handler {
        /** The user corrects the quote. */
        void say(Correction said);

        /** The user withdraws an earlier correction: what was found stands. */
        void takeBack();

        /** The user closes the panel without a change. */
        void close();
    }

    /**
     * Creates the panel.
     *
     * @param names the speakers of the documents, to choose from
     * @param bodies whether a name is that of an organisation
     */
    SpeakerPanel(Quote quote, List<String> names, Predicate<String> bodies, Handler handler) {
        getStyleClass().add("speaker-panel");
        pick = new NamePick(names, "A name: type it, or choose one below");
        ToggleGroup voices = new ToggleGroup();
        RadioButton person = new RadioButton("Person");
        person.setToggleGroup(voices);
        organisation.setToggleGroup(voices);
        (quote.voice() == Quote.Voice.ORGANISATION ? organisation : person).setSelected(true);
        pick.first().textProperty().addListener((o, before, now) -> {
            if (pick.isKnown()) {
                (bodies.test(pick.name()) ? organisation : person).setSelected(true);
            }
        });
        Consumer<Correction> say = handler::say;
        Runnable set = () -> say.accept(said());
        pick.setOnPicked(set);
        Button save = Ui.button("Set", set, "accent");
        save.setDefaultButton(true);
        save.disableProperty().bind(pick.empty());
        Button cancel = Ui.button("Cancel", handler::close);
        cancel.setCancelButton(true);
        FlowPane others = new FlowPane();
        others.getStyleClass().add("page-buttons");
        others.getChildren()
                .add(Ui.button("Nobody can be named", () -> say.accept(new Correction.SaidByNobodyKnown())));
        others.getChildren().add(Ui.button("It is not a quote", () -> say.accept(new Correction.NoQuote())));
        String found = "Found: " + (quote.foundSpeaker() == null ? "nobody" : quote.foundSpeaker());
        if (quote.basis() == Quote.Basis.SET) {
            others.getChildren().add(Ui.button("As found", handler::takeBack));
        }
        HBox sort = new HBox(person, organisation);
        sort.getStyleClass().add("voices");
        HBox buttons = new HBox(Ui.space(), cancel, save);
        buttons.getStyleClass().add("panel-buttons");
        getChildren()
                .setAll(
                        Ui.label("Who said it?", "panel-title"),
                        Ui.sentence(
                                quote.text().length() > 240
                                        ? quote.text().substring(0, quote.text().offsetByCodePoints(0, 200)) + "…"
                                        : quote.text(),
                                "panel-quote"),
                        Ui.sentence(found, "quiet"),
                        pick,
                        sort,
                        others,
                        buttons);
    }

    /** Returns the field that takes the focus when the panel opens. */
    TextField first() {
        return pick.first();
    }

    private Correction said() {
        return new Correction.SaidBy(
                pick.name(), organisation.isSelected() ? Quote.Voice.ORGANISATION : Quote.Voice.PERSON);
    }
}
