package app.rundown.ui;

import app.rundown.fetch.Places;
import app.rundown.store.SettingsFile;
import app.rundown.store.UserDataFile;
import app.rundown.ui.state.ProgramInfo;

/**
 * What the window works with.
 *
 * @param settings the file of the settings
 * @param userData the file of the user data
 * @param places where documents are read from
 * @param program what the program tells about itself
 */
public record Services(SettingsFile settings, UserDataFile userData, Places places, ProgramInfo program) {}
