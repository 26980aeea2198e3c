package app.rundown.export.data;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** Writes besides what could end the script element of a web page, or a line of it, as {@code \u003c}. */
final class ScriptEscapes extends JsonEscapes {
    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] codes = super.getEscapeCodesForAscii();
        codes['<'] = ESCAPE_STANDARD;
        codes['>'] = ESCAPE_STANDARD;
        codes['&'] = ESCAPE_STANDARD;
        return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
        return c == '\u2028' || c == '\u2029'
                ? new SerializedString(c == '\u2028' ? "\\u2028" : "\\u2029")
                : super.getEscapeSequence(c);
    }
}
