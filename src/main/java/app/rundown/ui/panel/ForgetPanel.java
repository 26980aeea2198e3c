package app.rundown.ui.panel;

import app.rundown.store.session.KeptDocument;
import app.rundown.ui.control.Ui;
import app.rundown.ui.format.Counts;
import app.rundown.user.Corrections;
import app.rundown.user.DayAndZone;
import app.rundown.user.UserData;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks whether a document is to be forgotten, and says all that goes with it. */
public final class ForgetPanel extends VBox {
    private final Button cancel;

    /**
     * Creates the panel.
     *
     * @param added what the user added, to this document and to others
     */
    public ForgetPanel(KeptDocument document, UserData added, Runnable onForget, Runnable onClose) {
        getStyleClass().add("forget-panel");
        cancel = Ui.button("Cancel", onClose);
        cancel.setCancelButton(true);
        HBox buttons = new HBox(Ui.space(), cancel, Ui.button("Forget it", onForget, "accent", "forget"));
        buttons.getStyleClass().add("panel-buttons");
        getChildren()
                .setAll(
                        Ui.label("Forget this document?", "panel-title"),
                        Ui.sentence("“" + document.title() + "”"),
                        Ui.sentence(removed(document, added)),
                        Ui.sentence(left(document), "quiet"),
                        buttons);
    }

    /** Returns the control that gets the focus first. */
    public Node first() {
        return cancel;
    }

    private static String removed(KeptDocument document, UserData added) {
        List<String> all = new ArrayList<>(List.of(
                "the copies of it that Rundown keeps", "its lines among the recent documents and in your sessions"));
        String key = document.key();
        int stars = added.stars().getOrDefault(key, Set.of()).size();
        if (stars > 0) {
            all.add("your " + Counts.of(stars, "star"));
        }
        if (!added.times().getOrDefault(key, DayAndZone.NONE).equals(DayAndZone.NONE)) {
            all.add("the date and zone that you set");
        }
        Corrections corrections = added.corrections();
        int corrected = corrections.quotes().getOrDefault(key, Map.of()).size()
                + corrections.names().getOrDefault(key, Map.of()).size();
        if (corrected > 0) {
            all.add("your " + Counts.of(corrected, "correction") + " of quotes and names");
        }
        String last = all.removeLast();
        return "Rundown closes it and removes from this computer " + String.join(", ", all) + " and " + last
                + ". It can't be undone, and neither can your earlier changes then.";
    }

    private static String left(KeptDocument document) {
        return document.hasPlace() ? "“" + document.place() + "” itself stays, and so do exports." : "Exports stay.";
    }
}
