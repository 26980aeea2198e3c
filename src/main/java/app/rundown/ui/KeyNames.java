package app.rundown.ui;

import app.rundown.text.TextTable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.input.KeyCode;

/** What keys are called: letters and F1 to F24 as they are, all others as {@code keys.tsv} says. */
final class KeyNames {
    private static final Pattern FUNCTION = Pattern.compile("F(?:[1-9]|1\\d|2[0-4])");
    private static final Map<KeyCode, String> BY_CODE = new HashMap<>();
    private static final Map<String, String> SHOWN = new HashMap<>();
    private static final Map<String, String> BY_TEXT = new HashMap<>();

    static {
        for (List<String> row : TextTable.rows(KeyNames.class, "keys.tsv")) {
            String name = row.get(1);
            BY_CODE.put(KeyCode.valueOf(row.getFirst()), name);
            BY_TEXT.put(name.toLowerCase(Locale.ROOT), name);
            SHOWN.put(name, row.getLast());
        }
    }

    private KeyNames() {}

    /** The name of a key, or nothing for one that no command can have. */
    static Optional<String> of(KeyCode code) {
        return code.isLetterKey() || isFunction(code.name())
                ? Optional.of(code.name())
                : Optional.ofNullable(BY_CODE.get(code));
    }

    /** The name that a stored text means, however it is capitalised. */
    static Optional<String> parse(String text) {
        String capitals = text.toUpperCase(Locale.ROOT);
        if (isFunction(capitals) || isLetter(capitals)) {
            return Optional.of(capitals);
        }
        return isSign(text) ? Optional.of(text) : Optional.ofNullable(BY_TEXT.get(text.toLowerCase(Locale.ROOT)));
    }

    /** How a key is written on the screen. */
    static String shown(String name) {
        return SHOWN.getOrDefault(name, name);
    }

    /** Whether a name is one of F1 to F24. */
    static boolean isFunction(String name) {
        return FUNCTION.matcher(name).matches();
    }

    /** Whether a name is one of the letters A to Z, which are told by their key. */
    static boolean isLetter(String name) {
        return name.length() == 1 && name.charAt(0) >= 'A' && name.charAt(0) <= 'Z';
    }

    /**
     * Whether a name or a typed text is one visible character that is told by what is typed: a digit, a sign, a further
     * letter.
     */
    static boolean isSign(String name) {
        if (name.isEmpty() || name.codePointCount(0, name.length()) != 1 || isLetter(name.toUpperCase(Locale.ROOT))) {
            return false;
        }
        int c = name.codePointAt(0);
        return !Character.isISOControl(c)
                && !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && Character.isDefined(c);
    }
}
