/**
 * The page with the captures of a live blog and what was changed from one to another. Its doors are
 * {@link HistoryPage}, of which only the rows in view are nodes, and {@link UpdateVersions} for one update. It must not
 * compare: {@code app.rundown.history} does, and this page only shows what {@code app.rundown.history.Comparison} says.
 */
package app.rundown.ui.history;
