package app.rundown.ui;

import app.rundown.fetch.Places;
import app.rundown.store.SettingsFile;
import app.rundown.store.UserDataFile;
import app.rundown.store.session.SessionStore;
import app.rundown.ui.state.ProgramInfo;

/**
 * What the window works with.
 *
 * @param settings the file of the settings
 * @param userData the file of the user data
 * @param sessions keeps what the window shows and what is known of documents that were open
 * @param places where documents are read from
 * @param program what the program tells about itself
 */
public record Services(
        SettingsFile settings, UserDataFile userData, SessionStore sessions, Places places, ProgramInfo program) {}
