package app.rundown.export.data;

import app.rundown.text.UnseenCharacters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * Writes characters that are not seen as {@code \u009b} or {@code \u202e}. JSON (RFC 8259) demands that of those below
 * U+0020 only, but allows it for all, and readers get the same words.
 */
class JsonEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;
    /** Some readers end a line of JSON Lines, or of a script, at these two. */
    private static final int LINE_SEPARATOR = 0x2028;

    private static final int PARAGRAPH_SEPARATOR = 0x2029;
    private static final int DELETE = 0x7f;

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] codes = standardAsciiEscapesForJSON();
        codes[DELETE] = ESCAPE_STANDARD;
        return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
        return UnseenCharacters.isUnseen(c) || c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR
                ? new SerializedString(String.format(Locale.ROOT, "\\u%04x", c))
                : null;
    }
}
