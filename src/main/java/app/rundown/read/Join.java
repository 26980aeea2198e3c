package app.rundown.read;

import app.rundown.model.Block;
import app.rundown.model.Problem;
import app.rundown.model.Stamp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Joins the updates of a page's JSON-LD with the entries of its markup: by id, else by how their words begin. The longer
 * list gives the order, the richer body wins, the times of both are kept.
 */
final class Join {
    private static final int BEGINNING = 6;
    private static final double TRUST = 0.3;

    private Join() {}

    static void into(Draft draft, List<Entry> stated, List<Entry> shown) {
        Map<Entry, Entry> partners = partners(stated, shown);
        int fewer = Math.min(stated.size(), shown.size());
        if (fewer > 0 && partners.size() < fewer * TRUST && !stated.isEmpty()) {
            if (words(stated) * 2 >= words(shown)) {
                draft.problems.add(new Problem("the page", "Its timed entries do not match the updates of its JSON-LD; the JSON-LD was taken."));
                draft.entries.addAll(stated);
                return;
            }
        }
        boolean statedLeads = stated.size() > shown.size();
        Set<Entry> used = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Entry entry : statedLeads ? stated : shown) {
            Entry partner = partners.get(entry);
            if (partner == null) {
                draft.entries.add(entry);
            } else {
                used.add(partner);
                draft.entries.add(statedLeads ? merged(entry, partner) : merged(partner, entry));
            }
        }
        List<Entry> left = new ArrayList<>(statedLeads ? shown : stated);
        left.removeIf(used::contains);
        if (!left.isEmpty() && !draft.entries.isEmpty()) {
            draft.problems.add(new Problem("the page", left.size() + " entries stand only in the page's " + (statedLeads ? "markup" : "JSON-LD") + " and were left out."));
        }
    }

    private static int words(List<Entry> entries) {
        return entries.stream().flatMap(e -> e.blocks.stream()).filter(Block.Words.class::isInstance).mapToInt(b -> Wording.words(b.text())).sum();
    }

    private static Map<Entry, Entry> partners(List<Entry> stated, List<Entry> shown) {
        Map<Entry, Entry> partners = new IdentityHashMap<>();
        Map<String, Entry> byKey = new HashMap<>();
        for (Entry entry : shown) {
            for (String key : keys(entry)) {
                byKey.putIfAbsent(key, entry);
            }
        }
        for (Entry entry : stated) {
            for (String key : keys(entry)) {
                Entry other = byKey.get(key);
                if (other != null && !partners.containsKey(other)) {
                    partners.put(entry, other);
                    partners.put(other, entry);
                    break;
                }
            }
        }
        return partners;
    }

    /** What an entry can be known by, the surest first. */
    private static List<String> keys(Entry entry) {
        List<String> keys = new ArrayList<>();
        String id = id(entry.url);
        if (id != null) {
            keys.add("id " + id);
        }
        String body = entry.blocks.stream().filter(Block.Words.class::isInstance).map(Block::text).collect(Collectors.joining(" "));
        if (entry.headline != null) {
            keys.add("both " + beginning(entry.headline) + " / " + beginning(body));
        }
        if (Wording.words(body) >= BEGINNING) {
            keys.add("body " + beginning(body));
        } else if (entry.headline != null) {
            keys.add("body " + beginning(entry.headline));
        }
        return keys;
    }

    /** The end of an address: digits or a long name, without what sites put before it ("block-", "post_"). */
    private static @Nullable String id(@Nullable String url) {
        if (url == null) {
            return null;
        }
        int cut = Math.max(Math.max(url.lastIndexOf('#'), url.lastIndexOf('/')), url.lastIndexOf('='));
        String id = url.substring(cut + 1).toLowerCase(Locale.ROOT).replaceFirst("^[a-z]+[-_:]?(?=[0-9a-f]*[0-9])", "");
        return id.length() < 4 ? null : id;
    }

    private static String beginning(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip().split(" ");
        StringBuilder begin = new StringBuilder();
        for (int i = 0; i < Math.min(BEGINNING, words.length); i++) {
            begin.append(words[i]).append(' ');
        }
        return begin.toString();
    }

    private static Entry merged(Entry stated, Entry shown) {
        Entry merged = new Entry();
        for (Stamp stamp : shown.stamps) {
            merged.stamps.add(stamp);
        }
        merged.stamps.addAll(stated.stamps);
        boolean richer = words(List.of(shown)) * 5 >= words(List.of(stated)) * 4;
        merged.blocks.addAll(richer ? shown.blocks : stated.blocks);
        merged.headline = stated.headline != null && (shown.headline == null || !richer) ? stated.headline : shown.headline;
        if (richer && shown.headline == null && stated.headline != null && shown.blocks.stream().anyMatch(b -> beginning(b.text()).equals(beginning(String.valueOf(stated.headline))))) {
            merged.headline = null;
        }
        merged.author = stated.author != null ? stated.author : shown.author;
        merged.url = stated.url != null && stated.url.contains(":") ? stated.url : shown.url;
        merged.flags.addAll(shown.flags);
        return merged;
    }
}
