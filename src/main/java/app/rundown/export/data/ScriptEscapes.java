package app.rundown.export.data;

/** Writes besides what could end the script element of a web page, as {@code \u003c}. */
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
}
