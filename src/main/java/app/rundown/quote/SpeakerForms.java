package app.rundown.quote;

import app.rundown.model.Quote.Voice;
import app.rundown.quote.word.FirstNames;
import app.rundown.quote.word.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells which names that speak in a document are forms of one organisation's name: a longer and a shorter one ("Lee
 * Aerospace", "Lee"), a name and its abbreviation ("Lee Harbour Watch", "LHW"; "Lee Football Club", "Lee AFC"), and a
 * noun with and without a capital ("Police", "police").
 */
final class SpeakerForms {
    /** An abbreviation of no more letters must stand for all words. */
    private static final int SHORT = 2;

    /** Shorter words that differ in a letter are as likely two names. */
    private static final int LONG = 6;

    private final Map<String, SpeakerTypes.Known> byName;

    private SpeakerForms(Map<String, SpeakerTypes.Known> byName) {
        this.byName = byName;
    }

    /** Returns the name by which an organisation is shown for each other one; those without another are left out. */
    static Map<String, String> of(Map<String, SpeakerTypes.Known> byName) {
        SpeakerForms forms = new SpeakerForms(byName);
        Map<String, String> shown = new HashMap<>();
        byName.forEach((name, known) -> {
            String whole = known.voice() == Voice.PERSON ? null : forms.wholeOf(name, known);
            if (whole != null) {
                shown.put(name, whole);
            }
        });
        // A name that is another form itself is shown by that one's whole name.
        shown.replaceAll((name, whole) -> shown.getOrDefault(whole, whole));
        shown.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
        return shown;
    }

    /** Returns the only other name of which a name is a form, or null. */
    private @Nullable String wholeOf(String name, SpeakerTypes.Known known) {
        String found = null;
        for (Map.Entry<String, SpeakerTypes.Known> other : byName.entrySet()) {
            boolean form = !other.getKey().equals(name)
                    && other.getValue().voice() != Voice.PERSON
                    && isForm(name, known, other.getKey(), other.getValue());
            boolean longer = found == null || other.getKey().startsWith(found + " ");
            if (form && found != null && !longer && !found.startsWith(other.getKey() + " ")) {
                return null;
            }
            found = form && longer ? other.getKey() : found;
        }
        return found;
    }

    private static boolean isForm(String name, SpeakerTypes.Known known, String whole, SpeakerTypes.Known other) {
        if (known.folded().equals(other.folded())) {
            return known.count() < other.count()
                    || known.count() == other.count() && Character.isLowerCase(name.codePointAt(0));
        }
        List<String> words = known.plain();
        List<String> more = other.plain();
        boolean opens = words.size() == 1
                && !known.isListed()
                && other.voice() == Voice.ORGANISATION
                && more.size() > 1
                && more.getFirst().equals(words.getFirst());
        boolean misspelt = words.size() == 1
                && known.voice() == Voice.UNKNOWN
                && other.voice() == Voice.ORGANISATION
                && name.length() >= LONG
                && FirstNames.mayBeMisspelt(Lexicon.fold(name), Lexicon.fold(more.getFirst()));
        return opens || misspelt || isAbbreviated(words, more);
    }

    /** Whether the last word of a name abbreviates what the other one has in its place. */
    private static boolean isAbbreviated(List<String> name, List<String> whole) {
        int same = name.size() - 1;
        String letters = name.getLast();
        if (letters.length() < 2
                || !Character.isUpperCase(letters.charAt(letters.length() - 1))
                || whole.size() - same < 2
                || !whole.subList(0, same).equals(name.subList(0, same))) {
            return false;
        }
        List<String> rest = whole.subList(same, whole.size());
        List<String> spelt = rest.getLast().equals(letters) ? rest.subList(0, rest.size() - 1) : rest;
        // The first letter may be for a word that is left out ("AFC" of a football club).
        return stands(letters, spelt) || same > 0 && letters.length() > SHORT && stands(letters.substring(1), spelt);
    }

    /** Whether the capitals of an abbreviation are, in their order, those that the words begin with. */
    private static boolean stands(String letters, List<String> words) {
        List<String> parts = new ArrayList<>();
        words.forEach(word -> parts.addAll(List.of(word.split("-"))));
        parts.removeIf(part -> part.isEmpty() || !Character.isUpperCase(part.charAt(0)));
        int next = 0;
        int missing = 0;
        for (int i = 0; i < letters.length(); i++) {
            if (!Character.isUpperCase(letters.charAt(i))) {
                continue;
            }
            while (next < parts.size() && parts.get(next).charAt(0) != letters.charAt(i)) {
                next++;
                missing++;
            }
            if (next == parts.size()) {
                return false;
            }
            next++;
        }
        missing += parts.size() - next;
        return missing <= (letters.length() > SHORT ? 1 : 0) && next > 1;
    }
}
