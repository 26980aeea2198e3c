package app.rundown.ui.follow;

import app.rundown.store.Settings;
import java.util.Locale;

/** What of a followed live blog the system's notifications tell. None is on at first. */
public enum Alert {
    /** New and changed updates that the filter shows, if it names topics or speakers. */
    FILTERED("New or changed, of the topics and speakers in the filter"),
    /** New and changed updates of the topics and speakers in the user's own list, {@link Watched}. */
    WATCHED("New or changed, of the topics and speakers in your list"),
    /** Passages that the user cited, exported, starred or noted, and that a newer capture has otherwise. */
    CITED("Changed, of what you cited, exported, starred or noted");

    private static final String ON = "on";

    private final String label;

    Alert(String label) {
        this.label = label;
    }

    /** Returns it in words. */
    public String label() {
        return label;
    }

    /** Whether it is on. */
    public boolean isOn(Settings settings) {
        return ON.equals(settings.choices().get(choice()));
    }

    /** Returns the settings in which it is on, or off. */
    public Settings in(Settings settings, boolean on) {
        return settings.withChoice(choice(), on ? ON : "");
    }

    /** Returns the name of the choice in the settings. */
    private String choice() {
        return "notify-" + name().toLowerCase(Locale.ROOT);
    }
}
