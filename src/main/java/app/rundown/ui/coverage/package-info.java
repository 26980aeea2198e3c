/**
 * The page that sets the points of a wrap-up against the updates of the live blogs. Its door is {@link CoveragePage};
 * only the rows in view are nodes. It must not compare: {@code app.rundown.coverage} does, and this page only shows
 * what {@code app.rundown.model.Coverage} says.
 */
package app.rundown.ui.coverage;
