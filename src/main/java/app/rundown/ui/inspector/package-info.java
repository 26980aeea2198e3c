/**
 * The right column: the quotes with the chosen one in full, who is quoted on what, and the audit. Its doors are
 * {@link InspectorView}, {@link QuoteActions} (what the user does with quotes and speakers) and {@link QuoteMenus}. It
 * must not find or attribute quotes, and must not know the other columns.
 */
package app.rundown.ui.inspector;
