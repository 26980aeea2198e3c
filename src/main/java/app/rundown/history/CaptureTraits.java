package app.rundown.history;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Document;
import app.rundown.model.Update;
import app.rundown.text.Folded;
import app.rundown.user.UpdateKeys;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * By what a document is known as a capture of a live blog: its address, and the addresses and first words of its
 * updates. The words are read when they are first asked for, and kept for comparisons with further documents. For one
 * thread.
 */
public final class CaptureTraits {
    /** Words that an update needs, at least, to be known by them. */
    private static final int LEAST_WORDS = 5;
    /** Characters by which two updates are compared. */
    private static final int BEGINNING = 120;

    private final AnalysedDocument analysed;
    private @Nullable Known known;

    /**
     * An update.
     *
     * @param address its own address, or null
     * @param beginning its first words, folded
     */
    private record Trait(@Nullable String address, String beginning) {}

    /** The traits of all updates, in their order and as sets. */
    private record Known(List<Trait> traits, Set<String> addresses, Set<String> beginnings) {}

    /** Reads nothing yet. */
    public CaptureTraits(AnalysedDocument analysed) {
        this.analysed = analysed;
    }

    /** Returns the document with all that is known of it. */
    public AnalysedDocument analysed() {
        return analysed;
    }

    Document document() {
        return analysed.document();
    }

    private Known known() {
        Known now = known;
        if (now == null) {
            UpdateKeys keys = new UpdateKeys(document());
            now = new Known(new ArrayList<>(), new HashSet<>(), new HashSet<>());
            for (Update update : document().updates()) {
                Trait trait = new Trait(keys.address(update), beginning(update));
                now.traits().add(trait);
                now.beginnings().add(trait.beginning());
                if (trait.address() != null) {
                    now.addresses().add(trait.address());
                }
            }
            known = now;
        }
        return now;
    }

    /** Returns how many updates also stand in another document, by their own address or by their words. */
    int sharedWith(CaptureTraits other) {
        Known there = other.known();
        int shared = 0;
        for (Trait trait : known().traits()) {
            boolean both = trait.address() != null && there.addresses().contains(trait.address())
                    || isTelling(trait.beginning()) && there.beginnings().contains(trait.beginning());
            shared += both ? 1 : 0;
        }
        return shared;
    }

    /** Returns the first words of an update, which tell it from others without a look at all that a long page says. */
    private static String beginning(Update update) {
        StringBuilder words = new StringBuilder();
        update.forEachText(true, (block, text) -> {
            if (words.length() < BEGINNING) {
                words.append(text, 0, Math.min(text.length(), BEGINNING)).append(' ');
            }
        });
        return Folded.key(words.substring(0, Math.min(words.length(), BEGINNING)));
    }

    private static boolean isTelling(String words) {
        return words.chars().filter(c -> c == ' ').count() >= LEAST_WORDS - 1;
    }

    /** Returns the address in a form in which scheme, "www.", query, fragment and a last slash make no difference. */
    @Nullable
    String address() {
        String url =
                document().url() == null ? document().address() : document().url();
        return url == null
                ? null
                : url.toLowerCase(Locale.ROOT)
                        .replaceFirst("^https?://(?:www\\.|m\\.|amp\\.)?", "")
                        .replaceFirst("[?#].*$", "")
                        .replaceFirst("/+$", "");
    }
}
