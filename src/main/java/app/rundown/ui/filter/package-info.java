/**
 * The left column and the search field: documents, topics and speakers with their counts. Its doors are
 * {@link FilterView} and {@link SearchBar}. It must not filter itself, because {@code app.rundown.timeline} does, and
 * it must not know the other columns.
 */
package app.rundown.ui.filter;
