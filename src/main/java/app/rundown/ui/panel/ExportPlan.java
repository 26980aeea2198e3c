package app.rundown.ui.panel;

import app.rundown.export.Format;

/**
 * As what to export. What is not the format's own is kept for when the user comes back to the evidence bundle.
 *
 * @param signed whether an evidence bundle is signed with the user's key
 * @param timed whether the request for its timestamp is written beside it
 */
public record ExportPlan(Format format, boolean signed, boolean timed) {
    /** Whether the file is signed. */
    public boolean isSigned() {
        return signed && format == Format.WACZ;
    }

    /** Whether a request for a timestamp is written, too. */
    public boolean isTimed() {
        return timed && format == Format.WACZ;
    }

    /** Returns the same as another format. */
    ExportPlan as(Format other) {
        return new ExportPlan(other, signed, timed);
    }
}
