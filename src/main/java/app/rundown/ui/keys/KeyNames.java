package app.rundown.ui.keys;

import app.rundown.text.TextTable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.input.KeyCode;

/** The names of keys: letters and F1 to F24 as they are, all others from {@code keys.tsv}. */
public final class KeyNames {
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

    /** Returns the name of a key: a letter, one of F1 to F24, or one from {@code keys.tsv}; empty for any other key. */
    static Optional<String> of(KeyCode code) {
        return code.isLetterKey() || isFunction(code.name())
                ? Optional.of(code.name())
                : Optional.ofNullable(BY_CODE.get(code));
    }

    /** Returns the key with a name; empty for a sign, which different keys type on different keyboards. */
    static Optional<KeyCode> code(String name) {
        return isSign(name)
                ? Optional.empty()
                : isFunction(name) || isLetter(name)
                        ? Optional.of(KeyCode.valueOf(name))
                        : BY_CODE.entrySet().stream()
                                .filter(entry -> entry.getValue().equals(name))
                                .map(Map.Entry::getKey)
                                .min(Comparator.naturalOrder());
    }

    /** Returns the name that a stored text stands for; case does not matter. */
    static Optional<String> parse(String text) {
        String capitals = text.toUpperCase(Locale.ROOT);
        if (isFunction(capitals) || isLetter(capitals)) {
            return Optional.of(capitals);
        }
        return isSign(text) ? Optional.of(text) : Optional.ofNullable(BY_TEXT.get(text.toLowerCase(Locale.ROOT)));
    }

    /** Returns a key's name as the screen shows it. */
    static String shown(String name) {
        return SHOWN.getOrDefault(name, name);
    }

    /** Whether a name is one of F1 to F24. */
    public static boolean isFunction(String name) {
        return FUNCTION.matcher(name).matches();
    }

    /** Whether a name is one of the letters A to Z, which are identified by their key. */
    static boolean isLetter(String name) {
        return name.length() == 1 && name.charAt(0) >= 'A' && name.charAt(0) <= 'Z';
    }

    /**
     * Whether a name or a typed text is one visible character that is identified by what is typed: a digit, a sign, or
     * a letter other than A to Z.
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
