package app.rundown.read.html;

import app.rundown.read.html.TimedMembers.Member;
import app.rundown.read.json.LinkedData;
import app.rundown.read.page.Draft;
import app.rundown.read.page.PageIndex;
import app.rundown.read.page.UpdateDraft;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a long page, read while the page is parsed. What is repeated in it and has times is read as if it were
 * the entries. Whether it is, and which day it belongs to, shows at the page's end.
 */
final class EarlyEntries implements PageIndex.PartReader {
    /** How many entries one thread reads in one go: a part has only some hundred. */
    private static final int CHUNK = 20;

    /** The places of the elements, in order. */
    private int[] places = {};

    /** Their entries; null for those that were taken. */
    private @Nullable UpdateDraft[] entries = {};

    private int size;
    private @Nullable EntryReader reader;

    @Override
    public void read(PageIndex index, List<Integer> repeated) {
        List<Member> members = repeated.stream()
                .filter(place -> index.timeCount(place) > 0)
                .map(place -> new Member(index, place, null))
                .toList();
        EntryReader known = reader;
        if (known == null) {
            Draft draft = PageHead.draft(index);
            new LinkedData(index.named("script")).describe(draft);
            known = new EntryReader(draft.title, index.frame().baseUri(), new EarlyEntries());
            reader = known;
        }
        List<UpdateDraft> read = known.readAll(members, CHUNK);
        if (size + members.size() > places.length) {
            places = Arrays.copyOf(places, 2 * (size + members.size()));
            entries = Arrays.copyOf(entries, places.length);
        }
        for (int i = 0; i < read.size(); i++) {
            places[size] = members.get(i).place();
            entries[size] = read.get(i);
            size++;
        }
    }

    @Override
    public void forget() {
        size = 0;
        reader = null;
    }

    /** Forgets the entries if they were read with another title or address than the page's. */
    void keepIf(@Nullable String title, String address) {
        if (reader != null && !reader.isFor(title, address)) {
            size = 0;
        }
    }

    /** Returns an element's entry, without its day, and forgets it; null if it was not read. */
    @Nullable
    UpdateDraft take(int place) {
        int at = Arrays.binarySearch(places, 0, size, place);
        UpdateDraft entry = at < 0 ? null : entries[at];
        if (entry != null) {
            entries[at] = null;
        }
        return entry;
    }

    /** Whether an element's entry was read and not taken yet. */
    boolean has(int place) {
        int at = Arrays.binarySearch(places, 0, size, place);
        return at >= 0 && entries[at] != null;
    }
}
