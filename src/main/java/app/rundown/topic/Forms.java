package app.rundown.topic;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The forms of a document's words met so far. Threads may ask at the same time. */
final class Forms {
    /** The multiplier of {@link String#hashCode}. */
    private static final int HASH = 31;

    private final Tongue tongue;
    private final Map<String, Form> known = new ConcurrentHashMap<>();
    /**
     * The latest form of each hash, so that most words need not be cut out of their text to be found. Unsynchronised,
     * because any two forms of one text are equal. The length is a power of two.
     */
    private final @Nullable Form[] latest = new @Nullable Form[1 << 14];

    /** Starts with no form, in a language. */
    Forms(Tongue tongue) {
        this.tongue = tongue;
    }

    /** Returns the form of the word between two offsets of a text. */
    Form of(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = HASH * hash + text.charAt(i);
        }
        int slot = (hash ^ hash >>> 15) & latest.length - 1;
        Form form = latest[slot];
        if (form == null || form.text().length() != to - from || !text.startsWith(form.text(), from)) {
            form = find(text.substring(from, to));
            latest[slot] = form;
        }
        return form;
    }

    private Form find(String word) {
        Form form = known.get(word);
        if (form == null) {
            form = Form.of(word, tongue);
            known.put(word, form);
        }
        return form;
    }
}
