package app.rundown.ui.control;

import app.rundown.ui.format.Speakers;
import app.rundown.ui.style.Palette;
import javafx.scene.control.Label;

/** A circle with a speaker's initials in their look, which may change. It only repeats the name beside it. */
public final class Avatar extends Label {
    private String look = Palette.PLAIN;

    /** Creates the circle of the unknown speaker. */
    public Avatar() {
        super(Speakers.initials(Speakers.UNKNOWN));
        getStyleClass().addAll("avatar", look);
    }

    /**
     * Shows another speaker.
     *
     * @param initials what stands in the circle
     * @param other the style class of the speaker's look, as the {@link Palette} names it
     */
    public void show(String initials, String other) {
        setText(initials);
        if (!look.equals(other)) {
            getStyleClass().remove(look);
            getStyleClass().add(other);
            look = other;
        }
    }
}
