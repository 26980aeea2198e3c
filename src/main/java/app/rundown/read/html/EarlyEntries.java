package app.rundown.read.html;

import app.rundown.read.html.TimedMembers.Member;
import app.rundown.read.json.LinkedData;
import app.rundown.read.page.Draft;
import app.rundown.read.page.PageIndex;
import app.rundown.read.page.UpdateDraft;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a long page, read while the page is parsed. What is repeated in it and has times is read as if it were
 * the entries. Whether it is, and which day it belongs to, shows at the page's end.
 */
final class EarlyEntries implements PageIndex.PartReader {
    private final Map<Integer, UpdateDraft> entries = new ConcurrentHashMap<>();
    private @Nullable EntryReader reader;

    @Override
    public void read(PageIndex index, List<Integer> places) {
        List<Member> members = places.stream()
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
        List<UpdateDraft> read = known.readAll(members);
        for (int i = 0; i < read.size(); i++) {
            entries.put(members.get(i).place(), read.get(i));
        }
    }

    /** Forgets the entries if they were read with another title or address than the page's. */
    void keepIf(@Nullable String title, String address) {
        if (reader != null && !reader.isFor(title, address)) {
            entries.clear();
        }
    }

    /** Returns an element's entry, without its day, and forgets it; null if it was not read. */
    @Nullable
    UpdateDraft take(int place) {
        return entries.remove(place);
    }

    /** Whether an element's entry was read. */
    boolean has(int place) {
        return entries.containsKey(place);
    }
}
