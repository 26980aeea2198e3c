package app.rundown.quote.family;

import java.util.Arrays;

/**
 * An index of the wordings by three words in a row, so that only those are compared that share some. Of the wordings
 * with the same three words, only the first few are kept: what many share tells little, and the work stays in
 * proportion to the length of a page.
 */
final class Shingles {
    /** The most wordings that are kept for a key. */
    private static final int MAX_WORDINGS = 24;
    /** Wordings of fewer words also have keys with a gap. */
    private static final int SHORT = 8;
    /** An odd multiplier that spreads the bits: 2^64 divided by the golden ratio. */
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
    /** Half the bits of a key. */
    private static final int HALF = 32;

    /**
     * The hash of each three words; 0 where a slot is free. Two hashes that happen to be equal only cause a comparison
     * in vain.
     */
    private long[] keys = new long[1 << 10];

    /** For each slot the newest link of its chain. */
    private int[] newest = new int[keys.length];
    /** For each slot the length of its chain. */
    private int[] counts = new int[keys.length];

    private int used;

    /**
     * Chains of the wordings of a key: for each link the wording, and in {@link #before} the link before it; 0 ends a
     * chain.
     */
    private int[] wordings = new int[1 << 10];

    private int[] before = new int[1 << 10];
    private int links;

    /** Receives wordings. */
    interface Visitor {
        /** Called with the number of a wording. */
        void visit(int wording);
    }

    /** Visits the wordings that share a key with some words, each as often as it does. */
    void visit(int[] words, Visitor visitor) {
        forEachKey(words, key -> {
            int slot = slot(key);
            for (int link = keys[slot] == 0 ? 0 : newest[slot]; link > 0; link = before[link]) {
                visitor.visit(wordings[link]);
            }
        });
    }

    /** Adds a wording by its words and its number. */
    void add(int[] words, int wording) {
        forEachKey(words, key -> put(key, wording));
    }

    private interface Keys {
        void take(long key);
    }

    /**
     * Passes on each three words in a row. In short wordings also three with a gap, because one different word may
     * break up all the others.
     */
    private static void forEachKey(int[] words, Keys keys) {
        for (int i = 0; i + 2 < words.length; i++) {
            keys.take(key(words[i], words[i + 1], words[i + 2]));
            if (words.length < SHORT && i + 3 < words.length) {
                keys.take(key(words[i], words[i + 1], words[i + 3]));
                keys.take(key(words[i], words[i + 2], words[i + 3]));
            }
        }
    }

    private static long key(int a, int b, int c) {
        long key = ((a * MULTIPLIER + b) * MULTIPLIER + c) * MULTIPLIER;
        key ^= key >>> HALF;
        return key == 0 ? 1 : key;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) key & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void put(long key, int wording) {
        int slot = slot(key);
        if (keys[slot] == 0) {
            if (++used > keys.length / 2) {
                grow();
                slot = slot(key);
            }
            keys[slot] = key;
        }
        boolean again = counts[slot] > 0 && wordings[newest[slot]] == wording;
        if (again || counts[slot] == MAX_WORDINGS) {
            return;
        }
        if (++links == wordings.length) {
            wordings = Arrays.copyOf(wordings, 2 * links);
            before = Arrays.copyOf(before, 2 * links);
        }
        wordings[links] = wording;
        before[links] = newest[slot];
        newest[slot] = links;
        counts[slot]++;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNewest = newest;
        int[] oldCounts = counts;
        keys = new long[2 * oldKeys.length];
        newest = new int[keys.length];
        counts = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                newest[slot] = oldNewest[i];
                counts[slot] = oldCounts[i];
            }
        }
    }
}
