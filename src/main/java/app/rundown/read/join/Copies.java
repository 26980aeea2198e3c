package app.rundown.read.join;

import app.rundown.model.Block;
import app.rundown.model.Problem;
import app.rundown.model.Stamp;
import app.rundown.read.page.Draft;
import app.rundown.read.page.UpdateDraft;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out entries that a document has twice: all of them, for wide and for narrow windows, word for word or cut
 * short; or the headlines of some, listed above as key events.
 */
public final class Copies {
    /** A copy has this share of its words in common with the other. */
    private static final double SAME = 0.9;
    /** If this share of the entries stands twice, their list does. */
    private static final double MOST = 0.9;
    /** With this many first words and the same clock, two entries may be copies. */
    private static final int BEGINNING = 3;
    /** The fewest headlines above the entries that are a list of key events. */
    private static final int KEY_EVENTS = 2;
    /** Bounds the comparisons of entries that begin alike. */
    private static final int MOST_ALIKE = 4;

    private static final Pattern DAY = Pattern.compile("(?:19|20)\\d\\d-\\d\\d-\\d\\d");
    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}[:.h]\\d\\d");

    private final Draft draft;
    private final List<UpdateDraft> entries;

    private Copies(Draft draft) {
        this.draft = draft;
        entries = draft.entries;
    }

    /** Leaves out the copies among a draft's entries, and tells of them as a problem. Returns the draft. */
    public static Draft leaveOut(Draft draft) {
        Copies copies = new Copies(draft);
        if (draft.entries.size() > 1) {
            copies.wordForWord();
            copies.cutShort();
            copies.keyEvents();
        }
        return draft;
    }

    /** Keeps each entry once if all of them stand equally often in the document. */
    private void wordForWord() {
        if (!isRepeated(entries.getFirst())) {
            return;
        }
        Map<Object, Integer> counts = new LinkedHashMap<>();
        List<UpdateDraft> once = new ArrayList<>();
        for (UpdateDraft entry : entries) {
            if (counts.merge(key(entry), 1, Integer::sum) == 1) {
                once.add(entry);
            }
        }
        Set<Integer> times = new HashSet<>(counts.values());
        boolean timed = once.stream().noneMatch(entry -> entry.stamps.isEmpty());
        if (times.size() == 1 && once.size() > 1 && timed && areDistinct(once)) {
            String often = times.contains(2) ? "twice" : entries.size() / once.size() + " times";
            keep(once, "It has all its updates " + often + ", word for word; each was read once.");
        }
    }

    /** Whether all entries differ in their words. Those that only their times tell apart may be meant so. */
    private static boolean areDistinct(List<UpdateDraft> entries) {
        return entries.stream()
                        .map(entry -> entry.blocks.stream().map(Block::text).toList())
                        .distinct()
                        .count()
                == entries.size();
    }

    private boolean isRepeated(UpdateDraft first) {
        Object key = key(first);
        for (UpdateDraft other : entries.subList(1, entries.size())) {
            if (first.stamps.equals(other.stamps) && key.equals(key(other))) {
                return true;
            }
        }
        return false;
    }

    private static Object key(UpdateDraft entry) {
        return List.of(
                entry.stamps.stream().map(Stamp::text).toList(),
                String.valueOf(entry.headline),
                entry.blocks.stream().map(Block::text).toList());
    }

    /** Keeps the longer copy of each entry if nearly all of them stand twice with the same clock. */
    private void cutShort() {
        String clock = clock(entries.getFirst());
        String first = beginning(entries.getFirst());
        if (first.isEmpty()
                || entries.stream()
                        .skip(1)
                        .noneMatch(entry -> Objects.equals(clock, clock(entry)) && first.equals(beginning(entry)))) {
            return;
        }
        Map<String, List<Integer>> alike = new HashMap<>();
        int[] kept = new int[entries.size()];
        int copies = 0;
        for (int i = 0; i < kept.length; i++) {
            List<Integer> others = alike.computeIfAbsent(beginning(entries.get(i)), key -> new ArrayList<>());
            kept[i] = i;
            for (int other : others) {
                if (kept[i] == i && kept[other] == other && isCopy(entries.get(i), entries.get(other))) {
                    kept[i] = other;
                    copies++;
                }
            }
            if (others.size() < MOST_ALIKE) {
                others.add(i);
            }
        }
        if (copies < 2 || copies * 2 < kept.length * MOST) {
            return;
        }
        UpdateDraft[] richest = entries.toArray(UpdateDraft[]::new);
        for (int i = 0; i < kept.length; i++) {
            if (kept[i] != i && size(richest[i]) > size(richest[kept[i]])) {
                richest[kept[i]] = richest[i];
            }
        }
        List<UpdateDraft> once = IntStream.range(0, kept.length)
                .filter(i -> kept[i] == i)
                .mapToObj(i -> richest[i])
                .toList();
        if (areDistinct(once)) {
            for (int i = 0; i < kept.length; i++) {
                addTimes(richest[kept[i]], entries.get(i));
            }
            keep(once, "It has its updates twice, some of them cut short; each was read once.");
        }
    }

    /** Returns the clock of an entry and its first words; empty if it has no clock or fewer words. */
    private static String beginning(UpdateDraft entry) {
        String clock = clock(entry);
        List<String> words = clock == null ? List.of() : words(entry, BEGINNING);
        return words.size() < BEGINNING ? "" : clock + " " + String.join(" ", words);
    }

    private static @Nullable String clock(UpdateDraft entry) {
        String found = null;
        for (Stamp stamp : entry.stamps) {
            Matcher m = CLOCK.matcher(stamp.text());
            boolean shown = stamp.source() == Stamp.Source.SHOWN;
            if (stamp.role() == Stamp.Role.MADE && (found == null || shown) && m.find()) {
                found = m.group();
            }
        }
        return found;
    }

    /** Returns the first words of an entry, at least as many as wanted if it has them. */
    private static List<String> words(UpdateDraft entry, int wanted) {
        List<String> words = new ArrayList<>(entry.headline == null ? List.of() : SameWords.of(entry.headline));
        for (int i = 0; i < entry.blocks.size() && words.size() < wanted; i++) {
            if (entry.blocks.get(i) instanceof Block.Words block) {
                words.addAll(SameWords.of(block.text()));
            }
        }
        return words.subList(0, Math.min(wanted, words.size()));
    }

    private static boolean isCopy(UpdateDraft one, UpdateDraft other) {
        List<String> words = words(one, Integer.MAX_VALUE);
        List<String> others = words(other, Integer.MAX_VALUE);
        boolean shorter = words.size() < others.size();
        List<String> least = shorter ? words : others;
        Set<String> days = days(one);
        Set<String> otherDays = days(other);
        boolean sameDay = days.isEmpty() || otherDays.isEmpty() || days.equals(otherDays);
        return sameDay && least.size() > BEGINNING && SameWords.share(least, shorter ? others : words) >= SAME;
    }

    /** Returns the days that an entry's times name: what they have beside their clocks. */
    private static Set<String> days(UpdateDraft entry) {
        Set<String> days = new HashSet<>();
        for (Stamp stamp : entry.stamps) {
            Matcher m = DAY.matcher(stamp.text());
            if (stamp.role() == Stamp.Role.MADE && m.find()) {
                days.add(m.group());
            } else if (stamp.role() == Stamp.Role.MADE
                    && !CLOCK.matcher(stamp.text()).find()) {
                days.add(stamp.text());
            }
        }
        return days;
    }

    private static int size(UpdateDraft entry) {
        return words(entry, Integer.MAX_VALUE).size();
    }

    /** Adds the machine-readable times of a copy. */
    private static void addTimes(UpdateDraft kept, UpdateDraft copy) {
        if (kept != copy) {
            kept.stamps = new ArrayList<>(kept.stamps);
            copy.stamps.stream()
                    .filter(stamp -> stamp.source() != Stamp.Source.SHOWN)
                    .forEach(kept::stamp);
            kept.freeze();
        }
    }

    /** Leaves out a list at the beginning that has only the clocks and headlines of entries that follow. */
    private void keyEvents() {
        int bare = 0;
        while (bare < entries.size() && entries.get(bare).blocks.isEmpty() && entries.get(bare).headline != null) {
            bare++;
        }
        if (bare < KEY_EVENTS || bare == entries.size()) {
            return;
        }
        Set<String> whole = new HashSet<>();
        entries.subList(bare, entries.size()).forEach(entry -> whole.add(headline(entry)));
        if (entries.subList(0, bare).stream().allMatch(entry -> whole.contains(headline(entry)))) {
            keep(
                    new ArrayList<>(entries.subList(bare, entries.size())),
                    bare + " headlines at its beginning were left out, because they only name updates that follow.");
        }
    }

    private static String headline(UpdateDraft entry) {
        return clock(entry) + " " + (entry.headline == null ? "" : SameWords.letters(entry.headline));
    }

    private void keep(List<UpdateDraft> once, String told) {
        draft.problems.add(new Problem("the page", told));
        entries.clear();
        entries.addAll(once);
    }
}
