package app.rundown.ui.panel;

import app.rundown.export.content.Selection;
import java.util.function.Supplier;

/**
 * One answer to the question which updates to export.
 *
 * @param label the answer on its button: "17 shown"
 * @param phrase the same in words: "Shown updates, …"
 * @param selection makes the selection, which takes a moment for many updates
 */
public record ExportChoice(String label, String phrase, Supplier<Selection> selection) {}
