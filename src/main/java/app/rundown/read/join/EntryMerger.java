package app.rundown.read.join;

import app.rundown.base.ParallelStreams;
import app.rundown.model.Block;
import app.rundown.model.Problem;
import app.rundown.model.Stamp;
import app.rundown.read.line.LineStyle;
import app.rundown.read.page.UpdateDraft;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Joins the updates of a page's JSON-LD with the entries of its markup: by id, else by their first words, else by time.
 * The longer list sets the order, the richer body wins, and the times of both are kept.
 */
public final class EntryMerger {
    /** How many first words identify an entry. */
    private static final int BEGINNING_WORDS = 6;
    /** If a smaller share of the shorter list is paired, the two lists do not belong together. */
    private static final double FEWEST_PAIRED = 0.3;

    private static final Pattern EPOCH = Pattern.compile("\\d{10}(?:\\d{3})?");

    private EntryMerger() {}

    /**
     * Returns both lists joined into one. Entries in only one of them keep their places, unless they are copies or have
     * no time.
     *
     * @param stated the updates of the JSON-LD
     * @param shown the entries of the markup
     * @param problems receives what was left out
     */
    public static List<UpdateDraft> join(List<UpdateDraft> stated, List<UpdateDraft> shown, List<Problem> problems) {
        if (stated.isEmpty() || shown.isEmpty()) {
            return stated.isEmpty() ? shown : stated;
        }
        Map<UpdateDraft, UpdateDraft> partners = partners(stated, shown);
        int fewer = Math.min(stated.size(), shown.size());
        if (partners.size() < fewer * FEWEST_PAIRED && words(stated) * 2 >= words(shown)) {
            problems.add(new Problem(
                    "the page", "Its timed entries do not match the updates of its JSON-LD; the JSON-LD was used."));
            return stated;
        }
        boolean statedLeads = stated.size() > shown.size();
        Map<UpdateDraft, UpdateDraft> joined = new IdentityHashMap<>();
        List<UpdateDraft> leaders = new ArrayList<>(Math.max(stated.size(), shown.size()));
        for (UpdateDraft entry : statedLeads ? stated : shown) {
            UpdateDraft partner = partners.get(entry);
            UpdateDraft one = partner == null ? entry : statedLeads ? merged(entry, partner) : merged(partner, entry);
            leaders.add(one);
            if (partner != null) {
                joined.put(partner, one);
            }
        }
        List<UpdateDraft> others = statedLeads ? shown : stated;
        if (joined.isEmpty()) {
            // Nothing was paired: the longer list is the live blog.
            return leaders;
        }
        return withOthers(leaders, others, joined, statedLeads ? "markup" : "JSON-LD", problems);
    }

    /** Inserts the unpaired entries of the shorter list, each after the entry that it follows there. */
    private static List<UpdateDraft> withOthers(
            List<UpdateDraft> leaders,
            List<UpdateDraft> others,
            Map<UpdateDraft, UpdateDraft> joined,
            String place,
            List<Problem> problems) {
        Set<String> known = new HashSet<>();
        if (joined.size() < others.size()) {
            leaders.forEach(leader -> known.addAll(beginnings(leader)));
        }
        Map<UpdateDraft, List<UpdateDraft>> behind = new IdentityHashMap<>();
        UpdateDraft anchor = new UpdateDraft();
        UpdateDraft first = anchor;
        int copies = 0;
        int kept = 0;
        for (UpdateDraft other : others) {
            UpdateDraft partner = joined.get(other);
            if (partner != null) {
                anchor = partner;
            } else if (beginnings(other).stream().anyMatch(known::contains) || other.stamps.isEmpty()) {
                copies++;
            } else {
                kept++;
                behind.computeIfAbsent(anchor, k -> new ArrayList<>()).add(other);
            }
        }
        if (copies + kept > 0) {
            problems.add(new Problem("the page", onlyThere(kept, copies, place)));
        }
        if (behind.isEmpty()) {
            return leaders;
        }
        List<UpdateDraft> all = new ArrayList<>(behind.getOrDefault(first, List.of()));
        for (UpdateDraft leader : leaders) {
            all.add(leader);
            all.addAll(behind.getOrDefault(leader, List.of()));
        }
        return all;
    }

    private static int words(List<UpdateDraft> entries) {
        return entries.stream()
                .flatMap(e -> e.blocks.stream())
                .filter(Block.Words.class::isInstance)
                .mapToInt(b -> LineStyle.words(b.text()))
                .sum();
    }

    private static Map<UpdateDraft, UpdateDraft> partners(List<UpdateDraft> stated, List<UpdateDraft> shown) {
        Map<UpdateDraft, UpdateDraft> partners = new IdentityHashMap<>();
        pair(stated, shown, partners, EntryMerger::idKeys);
        pair(stated, shown, partners, EntryMerger::wordKeys);
        if (haveUnpaired(stated, shown, partners)) {
            pairByTime(stated, shown, partners);
        }
        return partners;
    }

    /** Whether both lists still have entries without a partner. */
    private static boolean haveUnpaired(
            List<UpdateDraft> stated, List<UpdateDraft> shown, Map<UpdateDraft, UpdateDraft> partners) {
        return partners.size() < 2 * Math.min(stated.size(), shown.size());
    }

    /** Pairs unpaired entries that share a key. Returns at once if none are left, as on most pages. */
    private static void pair(
            List<UpdateDraft> stated,
            List<UpdateDraft> shown,
            Map<UpdateDraft, UpdateDraft> partners,
            Function<UpdateDraft, List<String>> keys) {
        if (!haveUnpaired(stated, shown, partners)) {
            return;
        }
        Map<UpdateDraft, List<String>> asked = new LinkedHashMap<>();
        Set<String> wanted = new HashSet<>();
        for (UpdateDraft entry : stated) {
            if (!partners.containsKey(entry)) {
                asked.put(entry, keys.apply(entry));
            }
        }
        asked.values().forEach(wanted::addAll);
        // Pages often state only a few of the entries that they show, so only their keys are kept.
        Map<String, UpdateDraft> byKey = new HashMap<>();
        List<List<String>> keysOfShown = ParallelStreams.over(shown)
                .map(entry -> wanted(entry, wanted, partners, keys))
                .toList();
        for (int i = 0; i < shown.size(); i++) {
            for (String key : keysOfShown.get(i)) {
                byKey.putIfAbsent(key, shown.get(i));
            }
        }
        asked.forEach((entry, own) -> own.stream()
                .map(byKey::get)
                .filter(other -> other != null && !partners.containsKey(other))
                .findFirst()
                .ifPresent(other -> {
                    partners.put(entry, other);
                    partners.put(other, entry);
                }));
    }

    /** Returns the keys of an entry that are wanted; none if it has a partner. */
    private static List<String> wanted(
            UpdateDraft entry,
            Set<String> wanted,
            Map<UpdateDraft, UpdateDraft> partners,
            Function<UpdateDraft, List<String>> keys) {
        if (!partners.isEmpty() && partners.containsKey(entry)) {
            return List.of();
        }
        List<String> found = List.of();
        for (String key : keys.apply(entry)) {
            if (wanted.contains(key)) {
                found = found.isEmpty() ? new ArrayList<>(2) : found;
                found.add(key);
            }
        }
        return found;
    }

    /** Pairs unpaired entries if each list has exactly one that was made in a given second. */
    private static void pairByTime(
            List<UpdateDraft> stated, List<UpdateDraft> shown, Map<UpdateDraft, UpdateDraft> partners) {
        Map<Instant, List<UpdateDraft>> left = byTime(stated, partners);
        byTime(shown, partners).forEach((time, entries) -> {
            List<UpdateDraft> others = left.getOrDefault(time, List.of());
            if (entries.size() == 1 && others.size() == 1) {
                partners.put(entries.getFirst(), others.getFirst());
                partners.put(others.getFirst(), entries.getFirst());
            }
        });
    }

    private static Map<Instant, List<UpdateDraft>> byTime(
            List<UpdateDraft> entries, Map<UpdateDraft, UpdateDraft> partners) {
        Map<Instant, List<UpdateDraft>> byTime = new HashMap<>();
        for (UpdateDraft entry : entries) {
            Instant time = partners.containsKey(entry) ? null : instant(entry);
            if (time != null) {
                byTime.computeIfAbsent(time, k -> new ArrayList<>()).add(entry);
            }
        }
        return byTime;
    }

    /** Returns the first machine-readable instant at which an entry was made, or null. */
    private static @Nullable Instant instant(UpdateDraft entry) {
        for (Stamp stamp : entry.stamps) {
            String text = stamp.text();
            if (stamp.role() != Stamp.Role.MADE || stamp.source() == Stamp.Source.SHOWN) {
                continue;
            }
            try {
                if (EPOCH.matcher(text).matches()) {
                    return Instant.ofEpochSecond(Long.parseLong(text.substring(0, 10)));
                }
                return OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.SECONDS);
            } catch (DateTimeException e) {
                // A time without a zone can't be compared.
                continue;
            }
        }
        return null;
    }

    /** Returns the first words of its longer blocks and of its headline. Two entries that share one are copies. */
    private static Set<String> beginnings(UpdateDraft entry) {
        Set<String> beginnings = new HashSet<>();
        for (Block block : entry.blocks) {
            if (block instanceof Block.Words && LineStyle.words(block.text()) >= BEGINNING_WORDS) {
                beginnings.add(beginning(block.text()));
            }
        }
        if (entry.headline != null && (LineStyle.words(entry.headline) >= BEGINNING_WORDS || beginnings.isEmpty())) {
            beginnings.add(beginning(entry.headline));
        }
        return beginnings;
    }

    /** Returns the id in an entry's address: the surest key. */
    private static List<String> idKeys(UpdateDraft entry) {
        String id = id(entry.url);
        return id == null ? List.of() : List.of(id);
    }

    /** Returns the keys of an entry without an id, the surest first: headline and body together, then one of them. */
    private static List<String> wordKeys(UpdateDraft entry) {
        List<String> keys = new ArrayList<>();
        String body = entry.blocks.stream()
                .filter(Block.Words.class::isInstance)
                .map(Block::text)
                .collect(Collectors.joining(" "));
        if (entry.headline != null) {
            keys.add("both " + beginning(entry.headline) + " / " + beginning(body));
        }
        if (LineStyle.words(body) >= BEGINNING_WORDS) {
            keys.add("body " + beginning(body));
        } else if (entry.headline != null) {
            keys.add("body " + beginning(entry.headline));
        }
        return keys;
    }

    /**
     * Returns the end of an address, without what sites put before an id ("block-", "post_"), or null if it is too
     * short.
     */
    private static @Nullable String id(@Nullable String url) {
        if (url == null) {
            return null;
        }
        int cut = Math.max(Math.max(url.lastIndexOf('#'), url.lastIndexOf('/')), url.lastIndexOf('='));
        String end = url.substring(cut + 1).toLowerCase(Locale.ROOT);
        String id = end.substring(prefixLength(end));
        return id.length() < 4 ? null : id;
    }

    /**
     * Returns the length of the lower-case letters, and a mark after them, before a number that may be hexadecimal; 0
     * if there are none.
     */
    private static int prefixLength(String end) {
        int letters = 0;
        while (letters < end.length() && end.charAt(letters) >= 'a' && end.charAt(letters) <= 'z') {
            letters++;
        }
        boolean mark = letters < end.length() && "-_:".indexOf(end.charAt(letters)) >= 0;
        int prefix = letters + (mark ? 1 : 0);
        int i = prefix;
        while (i < end.length() && end.charAt(i) >= 'a' && end.charAt(i) <= 'f') {
            i++;
        }
        boolean number = i < end.length() && end.charAt(i) >= '0' && end.charAt(i) <= '9';
        return letters > 0 && number ? prefix : 0;
    }

    /** Returns the first words in lower case, without punctuation. */
    private static String beginning(String text) {
        StringBuilder begin = new StringBuilder();
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                begin.append(Character.toLowerCase(c));
                inside = true;
            } else if (inside) {
                begin.append(' ');
                inside = false;
                if (++words == BEGINNING_WORDS) {
                    break;
                }
            }
        }
        return begin.toString().strip();
    }

    private static UpdateDraft merged(UpdateDraft stated, UpdateDraft shown) {
        UpdateDraft merged = new UpdateDraft();
        shown.stamps.forEach(merged::stamp);
        stated.stamps.forEach(merged::stamp);
        boolean whole = ChosenBody.isWhole(shown, stated);
        merged.blocks.addAll(whole ? shown.blocks : ChosenBody.withShown(stated.blocks, shown.blocks));
        merged.headline =
                stated.headline != null && (shown.headline == null || !whole) ? stated.headline : shown.headline;
        if (shown.headline == null) {
            HeadlineEcho.remove(merged);
        }
        merged.author = shown.author != null ? shown.author : stated.author;
        merged.url = stated.url != null && stated.url.contains(":") ? stated.url : shown.url;
        shown.flags.forEach(merged::flag);
        return merged;
    }

    /** Says how many entries stand at one place of the page alone. Nothing is said of none. */
    private static String onlyThere(int kept, int copies, String place) {
        int all = kept + copies;
        String begin = all + (all == 1 ? " entry is" : " entries are") + " only in the page's " + place;
        if (copies == 0) {
            return begin + (kept == 1 ? ", and was kept." : ", and were kept.");
        }
        String left = copies == 1
                ? " is a copy or has no time and was left out."
                : " are copies or have no time and were left out.";
        return kept == 0
                ? begin + ": " + copies + left
                : begin + ": " + kept + (kept == 1 ? " was kept, " : " were kept, ") + copies + left;
    }
}
