/**
 * What is kept on disk, and files in general: captures, exports, settings and the user data, written whole or not at
 * all. Its doors are {@link CaptureFiles}, {@link OutputFiles}, {@link SettingsFile} and {@link UserDataFile}, with
 * {@link Settings} and what it consists of, and {@link Kept}, which says how it went. Settings and user data never
 * throw. Several windows may change them: each write brings their changes together, as {@link Shape} says. What can't
 * be read is never replaced, and what is not understood stays or is copied. {@link JsonFile} keeps any value so. It
 * must not know windows or the network.
 */
package app.rundown.store;
