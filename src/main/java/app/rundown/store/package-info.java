/**
 * What is kept on disk, and files in general: captures, exports, settings and the user data, written whole or not at
 * all. Its doors are {@link CaptureFiles}, {@link OutputFiles}, {@link SettingsFile} and {@link UserDataFile}, with
 * {@link Settings} and what it consists of. Settings and user data never throw, and a damaged file is put aside, not
 * overwritten. It must not know windows or the network.
 */
package app.rundown.store;
