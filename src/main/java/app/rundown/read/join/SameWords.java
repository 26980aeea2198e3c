package app.rundown.read.join;

import app.rundown.model.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Compares texts by their words alone, whatever their case, punctuation and white space. */
final class SameWords {
    private SameWords() {}

    /** Returns the words of a text in lower case, without punctuation. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
        return words;
    }

    /**
     * Returns the words of some blocks.
     *
     * @param own whether only the document's own words count, and not captions, teasers and posts
     */
    static List<String> of(List<Block> blocks, boolean own) {
        List<String> words = new ArrayList<>();
        for (Block block : blocks) {
            if (!own || block instanceof Block.Words) {
                words.addAll(of(block.text()));
            }
        }
        return words;
    }

    /** Returns how many words a text has. */
    static int count(String text) {
        int count = 0;
        boolean before = false;
        for (int i = 0; i < text.length(); i++) {
            boolean inside = Character.isLetterOrDigit(text.charAt(i));
            count += inside && !before ? 1 : 0;
            before = inside;
        }
        return count;
    }

    /** Returns the letters and digits of a text in lower case. */
    static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** Returns which share of some words others have too, each as often; 1 if there are none. */
    static double share(List<String> words, List<String> others) {
        Map<String, Integer> left = new HashMap<>();
        others.forEach(word -> left.merge(word, 1, Integer::sum));
        int found = 0;
        for (String word : words) {
            Integer times = left.get(word);
            if (times != null && times > 0) {
                left.put(word, times - 1);
                found++;
            }
        }
        return words.isEmpty() ? 1 : (double) found / words.size();
    }
}
