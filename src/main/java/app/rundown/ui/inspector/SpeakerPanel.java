package app.rundown.ui.inspector;

import app.rundown.model.Quote;
import app.rundown.quote.Followers;
import app.rundown.quote.SpeakerCandidate;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.Counts;
import app.rundown.ui.format.QuotePhrases;
import app.rundown.ui.format.Speakers;
import app.rundown.ui.style.Palette;
import app.rundown.user.Correction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * Asks who said a quote, and whether the answer holds for other quotes too. It floats beside the quote, so that its
 * words can be read on.
 */
final class SpeakerPanel extends VBox {
    private final Quote quote;
    private final Followers followers;
    private final Handler handler;
    private final NamePick pick;
    private final RadioButton person = new RadioButton("Person");
    private final RadioButton organisation = new RadioButton("Organisation");
    private final RadioButton unnamed = new RadioButton("Unnamed, speaks for it");
    private final ToggleButton nobody = new ToggleButton();
    private final CheckBox inUpdate = new CheckBox();
    private final CheckBox elsewhere = new CheckBox();
    private final Label undo = Ui.label("", "quiet");
    private final Button save = Ui.button("", () -> say(said()), "accent", "small-button");

    /** What the user can decide in the panel. */
    interface Handler {
        /**
         * The user corrects the quote.
         *
         * @param others quotes that get the same correction
         * @param changed how many quotes change in all, with those that go on from the corrected ones
         */
        void say(Correction said, List<Quote> others, int changed);

        /** The user closes the panel without a change. */
        void close();
    }

    /**
     * Creates the panel.
     *
     * @param candidates who may have said it, the likeliest first
     * @param followers the quotes that the correction concerns too
     * @param seen whether the words of the quote can be read beside the panel
     */
    SpeakerPanel(
            Quote quote,
            List<SpeakerCandidate> candidates,
            Followers followers,
            boolean seen,
            Palette palette,
            Handler handler) {
        this.quote = quote;
        this.followers = followers;
        this.handler = handler;
        getStyleClass().add("speaker-panel");
        pick = new NamePick(
                candidates.stream()
                        .map(candidate -> new NameChoice(
                                candidate.name(), QuotePhrases.place(candidate), palette.speaker(candidate.name())))
                        .toList(),
                "Name of the speaker");
        pick.first().setAccessibleText("Who said it? Name of the speaker of “" + words() + "”");
        Map<String, Quote.Voice> voices = candidates.stream()
                .collect(Collectors.toMap(SpeakerCandidate::name, SpeakerCandidate::voice, (one, other) -> one));
        HBox sort = voices(voices);
        nobody();
        pick.setOnPicked(() -> say(said()));
        if (!seen) {
            getChildren().add(Ui.sentence(words(), "panel-quote"));
        }
        getChildren().addAll(pick, nobody, sort);
        List<Node> others = others();
        if (!others.isEmpty()) {
            VBox box = new VBox();
            box.getStyleClass().add("carried");
            box.getChildren().setAll(others);
            getChildren().add(box);
        }
        getChildren().add(buttons());
        count();
    }

    private HBox buttons() {
        save.setDefaultButton(true);
        save.disableProperty().bind(pick.empty().and(nobody.selectedProperty().not()));
        Button cancel = Ui.button("Cancel", handler::close, "small-button");
        cancel.setCancelButton(true);
        HBox buttons = new HBox(undo, Ui.space(), cancel, save);
        buttons.getStyleClass().add("panel-buttons");
        return buttons;
    }

    /** Makes the row that says that nobody can be named. It is chosen, or a name is. */
    private void nobody() {
        Label name = Ui.label("Nobody can tell", "choice-name");
        HBox face = NamePick.face(Ui.avatar(Speakers.UNKNOWN, Palette.PLAIN), name, "0");
        nobody.setGraphic(face);
        nobody.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        nobody.setAccessibleText(name.getText());
        nobody.getStyleClass().add("choice-nobody");
        nobody.setMaxWidth(Double.MAX_VALUE);
        nobody.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        // A graphic is only as wide as it must be.
        face.prefWidthProperty()
                .bind(nobody.widthProperty()
                        .subtract(Bindings.createDoubleBinding(
                                () -> nobody.getInsets().getLeft()
                                        + nobody.getInsets().getRight(),
                                nobody.insetsProperty())));
        nobody.selectedProperty().addListener((o, was, is) -> {
            if (is) {
                pick.clear();
            }
        });
        pick.first().textProperty().addListener((o, before, text) -> {
            if (!text.isBlank()) {
                nobody.setSelected(false);
            }
        });
        pick.setOnNone(() -> nobody.setSelected(true));
    }

    /** Returns the field that takes the focus when the panel opens. */
    TextField first() {
        return pick.first();
    }

    private String words() {
        String text = quote.text();
        return text.length() > 240 ? text.substring(0, text.offsetByCodePoints(0, 200)) + "…" : text;
    }

    private HBox voices(Map<String, Quote.Voice> known) {
        ToggleGroup group = new ToggleGroup();
        List.of(person, organisation, unnamed).forEach(button -> button.setToggleGroup(group));
        (quote.voice() == Quote.Voice.ORGANISATION ? organisation : person).setSelected(true);
        group.getToggles()
                .forEach(toggle -> ((RadioButton) toggle).disableProperty().bind(pick.empty()));
        pick.first().textProperty().addListener((o, before, now) -> {
            Quote.Voice voice = known.get(pick.name());
            if (voice != null && !unnamed.isSelected()) {
                (voice == Quote.Voice.ORGANISATION ? organisation : person).setSelected(true);
            }
        });
        HBox sort = new HBox(person, organisation, unnamed);
        sort.getStyleClass().add("voices");
        return sort;
    }

    /** Returns what tells and asks about other quotes. */
    private List<Node> others() {
        List<Node> nodes = new ArrayList<>();
        int further = followers.goingOn().size();
        if (further > 0) {
            nodes.add(Ui.sentence(
                    further == 1
                            ? "The quote that goes on from this one follows by itself."
                            : "The " + Counts.number(further)
                                    + " quotes that go on from this one follow by themselves.",
                    "carried-note"));
        }
        boolean asked = add(nodes, inUpdate, followers.inUpdate(), " in this update");
        asked |= add(nodes, elsewhere, followers.elsewhere(), " in the rest of the document");
        if (asked) {
            nodes.add(Ui.sentence(
                    "Taken for " + quote.speaker() + " there by a pronoun, an office or the headline.", "quiet"));
        }
        return nodes;
    }

    private boolean add(List<Node> nodes, CheckBox box, Followers.Group group, String where) {
        if (group.size() == 0) {
            return false;
        }
        box.setText("Also " + Counts.of(group.size(), "quote") + where);
        box.selectedProperty().addListener((o, before, now) -> count());
        nodes.add(box);
        return true;
    }

    private Correction said() {
        if (nobody.isSelected()) {
            return new Correction.SaidByNobodyKnown();
        }
        return unnamed.isSelected()
                ? new Correction.SaidByNobodyKnown(pick.name())
                : new Correction.SaidBy(
                        pick.name(), organisation.isSelected() ? Quote.Voice.ORGANISATION : Quote.Voice.PERSON);
    }

    private void say(Correction said) {
        List<Quote> others = new ArrayList<>();
        if (inUpdate.isSelected()) {
            others.addAll(followers.inUpdate().quotes());
        }
        if (elsewhere.isSelected()) {
            others.addAll(followers.elsewhere().quotes());
        }
        handler.say(said, others, changed());
    }

    private int changed() {
        return 1
                + followers.goingOn().size()
                + (inUpdate.isSelected() ? followers.inUpdate().size() : 0)
                + (elsewhere.isSelected() ? followers.elsewhere().size() : 0);
    }

    private void count() {
        int changed = changed();
        save.setText(changed == 1 ? "Change" : "Change " + Counts.of(changed, "quote"));
        undo.setText(changed == 1 ? "" : "One undo for all " + Counts.number(changed));
    }
}
