package app.rundown.quote.family;

import app.rundown.text.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The words of a text run together, so that neither case, accents and marks nor spaces and hyphens make a difference,
 * with the places where words begin.
 */
final class RunOnWords {
    /** What stands for words that are left out, or that an editor put in. */
    private static final Pattern GAP = Pattern.compile("\\[[^\\]]*+\\]|\\(\\s*+…\\s*+\\)|…|\\.\\s?\\.\\s?\\.");
    /** What an editor put in. */
    private static final Pattern BRACKETED = Pattern.compile("\\[[^\\]]*+\\]");

    private final String letters;
    private final BitSet starts = new BitSet();

    private RunOnWords(String text) {
        StringBuilder all = new StringBuilder(text.length());
        for (Word word : Word.in(text)) {
            starts.set(all.length());
            all.append(word.folded().replace("'", ""));
        }
        starts.set(all.length());
        letters = all.toString();
    }

    /**
     * Returns the parts of quoted words between which words may be missing: around ellipses and an editor's brackets.
     */
    static List<String> parts(String quoted) {
        return GAP.splitAsStream(quoted)
                .map(part -> new RunOnWords(part).letters)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Returns a text in the forms in which others may quote it: whole, and without what is in brackets. */
    static List<RunOnWords> of(String text) {
        List<RunOnWords> forms = new ArrayList<>();
        forms.add(new RunOnWords(text));
        if (text.indexOf('[') >= 0) {
            forms.add(new RunOnWords(BRACKETED.matcher(text).replaceAll(" ")));
        }
        return forms;
    }

    /** Whether all parts stand here in their order, each of whole words. */
    boolean contains(List<String> parts) {
        int from = 0;
        for (String part : parts) {
            int at = letters.indexOf(part, from);
            while (at >= 0 && !isWhole(at, at + part.length())) {
                at = letters.indexOf(part, at + 1);
            }
            if (at < 0) {
                return false;
            }
            from = at + part.length();
        }
        return true;
    }

    /**
     * Whether words begin and end here. Only cased scripts and digits show that: in Arabic, "and" is part of a word.
     */
    private boolean isWhole(int from, int to) {
        return (starts.get(from) || !showsEdge(from)) && (starts.get(to) || !showsEdge(to - 1));
    }

    private boolean showsEdge(int at) {
        char c = letters.charAt(at);
        return Character.isLowerCase(c) || Character.isDigit(c);
    }
}
