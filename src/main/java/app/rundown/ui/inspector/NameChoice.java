package app.rundown.ui.inspector;

import app.rundown.timeline.Filter;
import app.rundown.ui.style.Palette;
import java.util.List;

/**
 * A name that the user can choose.
 *
 * @param name the name
 * @param note what is known of it, in a few words; may be empty
 * @param colour the style class of the speaker's colour
 */
record NameChoice(String name, String note, String colour) {

    /** Returns all speakers that have a name, in the palette's order. */
    static List<NameChoice> speakers(Palette palette) {
        return palette.speakers().stream()
                .filter(name -> !name.equals(Filter.UNKNOWN_SPEAKER))
                .map(name -> new NameChoice(name, "", palette.speaker(name)))
                .toList();
    }
}
