package app.rundown.history;

import app.rundown.base.Work;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the same update in two captures: first by its own address, then by its words, last by a likeness of words that
 * leaves no doubt. The time of an update may have changed, so it only decides between several.
 */
final class Pairing {
    /** Words shared by more updates than this do not tell which update is meant. */
    private static final int MOST_ALIKE = 30;
    /** Likeness from which on two updates are one whose words were edited. */
    private static final double EDITED = 0.6;
    /** The same for two updates with the same time. */
    private static final double EDITED_AT_ONCE = 0.3;
    /** So many minutes apart, two updates are of one time. */
    private static final long SAME_TIME = 1;

    private final List<Entry> old;
    private final List<Entry> now;
    private final int[] partner;
    private final boolean[] taken;
    private boolean addressesHold = true;

    private Pairing(List<Entry> old, List<Entry> now) {
        this.old = old;
        this.now = now;
        partner = new int[old.size()];
        taken = new boolean[now.size()];
    }

    /** A pair that may be one update. */
    private record Candidate(int one, int other, double likeness) {}

    /** Returns for each update of the older capture its index in the newer one, or -1. */
    static int[] of(List<Entry> old, List<Entry> now) {
        Pairing pairing = new Pairing(old, now);
        pairing.pair();
        if (!pairing.addressesFit()) {
            pairing.addressesHold = false;
            pairing.pair();
        }
        return pairing.partner;
    }

    private void pair() {
        Arrays.fill(partner, -1);
        Arrays.fill(taken, false);
        if (addressesHold) {
            byAddress();
        }
        byWords();
        byLikeness();
    }

    private void byAddress() {
        Map<String, Integer> places = new HashMap<>();
        for (int j = 0; j < now.size(); j++) {
            String address = now.get(j).address();
            if (address != null) {
                places.put(address, j);
            }
        }
        for (int i = 0; i < old.size(); i++) {
            Integer place = places.get(old.get(i).address());
            if (place != null && !taken[place]) {
                join(i, place);
            }
        }
    }

    /**
     * Whether addresses go with words: where more pairs with one address have the words of other updates than their
     * own, the addresses only count the updates of each capture.
     */
    private boolean addressesFit() {
        Map<String, Integer> byWords = new HashMap<>();
        for (int j = 0; j < now.size(); j++) {
            byWords.merge(now.get(j).words(), j, (one, other) -> -1);
        }
        int own = 0;
        int foreign = 0;
        for (int i = 0; i < old.size(); i++) {
            int j = partner[i];
            String address = old.get(i).address();
            if (j >= 0 && address != null && address.equals(now.get(j).address())) {
                Integer elsewhere = byWords.get(old.get(i).words());
                own += old.get(i).words().equals(now.get(j).words()) ? 1 : 0;
                foreign += elsewhere != null && elsewhere >= 0 && elsewhere != j ? 1 : 0;
            }
        }
        return foreign <= own;
    }

    private void byWords() {
        Map<String, Deque<Integer>> places = new HashMap<>();
        for (int j = 0; j < now.size(); j++) {
            if (!taken[j]) {
                places.computeIfAbsent(now.get(j).words(), words -> new ArrayDeque<>())
                        .add(j);
            }
        }
        for (boolean sameTime : new boolean[] {true, false}) {
            for (int i = 0; i < old.size(); i++) {
                Deque<Integer> alike =
                        partner[i] >= 0 ? null : places.get(old.get(i).words());
                if (alike != null) {
                    int one = i;
                    alike.stream()
                            .filter(j -> mayBeOne(one, j) && (!sameTime || isSameTime(one, j)))
                            .findFirst()
                            .ifPresent(j -> {
                                join(one, j);
                                alike.remove(j);
                            });
                }
            }
        }
    }

    private void byLikeness() {
        Map<Integer, Set<String>> words = new HashMap<>();
        Map<String, List<Integer>> places = new HashMap<>();
        for (int j = 0; j < now.size(); j++) {
            if (!taken[j]) {
                Set<String> own = now.get(j).wordSet();
                words.put(j, own);
                for (String word : own) {
                    places.computeIfAbsent(word, key -> new ArrayList<>()).add(j);
                }
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            if (partner[i] < 0) {
                Work.current().check();
                candidatesFor(i, words, places, candidates);
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::likeness)
                .reversed()
                .thenComparingInt(Candidate::one)
                .thenComparingInt(Candidate::other));
        for (Candidate candidate : candidates) {
            if (partner[candidate.one()] < 0 && !taken[candidate.other()]) {
                join(candidate.one(), candidate.other());
            }
        }
    }

    private void candidatesFor(
            int i, Map<Integer, Set<String>> words, Map<String, List<Integer>> places, List<Candidate> candidates) {
        Set<String> own = old.get(i).wordSet();
        Set<Integer> near = new HashSet<>();
        for (String word : own) {
            List<Integer> having = places.getOrDefault(word, List.of());
            if (having.size() <= MOST_ALIKE) {
                near.addAll(having);
            }
        }
        for (int j : near) {
            Set<String> others = words.getOrDefault(j, Set.of());
            long shared = own.stream().filter(others::contains).count();
            double likeness = 2.0 * shared / Math.max(1, own.size() + others.size());
            boolean sameTime = isSameTime(i, j);
            if (mayBeOne(i, j) && likeness >= (sameTime ? EDITED_AT_ONCE : EDITED)) {
                candidates.add(new Candidate(i, j, likeness + (sameTime ? 1 : 0)));
            }
        }
    }

    /** Two addresses of their own tell two updates apart. */
    private boolean mayBeOne(int i, int j) {
        String one = old.get(i).address();
        String other = now.get(j).address();
        return !addressesHold || one == null || other == null || one.equals(other);
    }

    private boolean isSameTime(int i, int j) {
        LocalDateTime one = old.get(i).time();
        LocalDateTime other = now.get(j).time();
        String shown = old.get(i).version().moment().shown();
        return isSame(one, other)
                || one == null
                        && other == null
                        && shown != null
                        && shown.equals(now.get(j).version().moment().shown());
    }

    private static boolean isSame(@Nullable LocalDateTime one, @Nullable LocalDateTime other) {
        return one != null
                && other != null
                && Duration.between(one, other).abs().toMinutes() < SAME_TIME;
    }

    private void join(int i, int j) {
        partner[i] = j;
        taken[j] = true;
    }
}
