package app.rundown.read.page;

import app.rundown.base.ParallelStreams;
import app.rundown.model.Block;
import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Link;
import app.rundown.model.Pagination;
import app.rundown.model.Problem;
import app.rundown.model.Stamp;
import app.rundown.model.Update;
import app.rundown.read.line.CopyNote;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A document under construction. A format fills it while it reads a page. */
public final class Draft {
    public @Nullable String title;

    public @Nullable String url;

    @Nullable
    String language;

    /** The name of the site or publisher that the page states, or null. */
    public @Nullable String outlet;

    /** What the page says about the other pages of its document, or null. */
    public @Nullable Pagination part;

    /** Times of the page as a whole. */
    public final Set<Stamp> stamps = new LinkedHashSet<>();
    /** What stands before the first update. */
    public final List<Block> introduction = new ArrayList<>();

    public final List<UpdateDraft> entries = new ArrayList<>();
    public final Set<String> tags = new LinkedHashSet<>();
    /** Links to other articles, outside the updates. */
    public final List<Link> related = new ArrayList<>();

    public final List<Problem> problems = new ArrayList<>();

    /** Adds a time of the page as a whole, unless it is blank or already present. */
    public void stamp(Stamp.Source source, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            stamps.add(new Stamp(Stamp.Role.PAGE, source, text.strip()));
        }
    }

    /** Adds what the copy says about where and when it was made. The page's own address takes precedence. */
    public Draft addCopyNote(CopyNote copy) {
        url = url == null ? copy.url() : url;
        if (copy.taken() != null) {
            stamps.add(new Stamp(Stamp.Role.COPIED, Stamp.Source.METADATA, copy.taken()));
        }
        return this;
    }

    /**
     * Builds the finished document. Without a title it takes its file's name.
     *
     * @param id the document's id; the ids of its updates begin with it
     * @param before problems found before the page was read
     */
    public Document toDocument(Capture capture, String id, DocumentKind kind, List<Problem> before) {
        readOnce();
        List<Update> updates = ParallelStreams.upTo(entries.size())
                .mapToObj(index -> entries.get(index).toUpdate(id + "-u" + (index + 1), index + 1))
                .toList();
        List<Problem> all = new ArrayList<>(before);
        if (kind == DocumentKind.LIVE_BLOG && part != null && part.isPart()) {
            all.add(part.problem(updates.size()));
        }
        all.addAll(problems);
        String name = title == null || title.isBlank() ? capture.name() : title.strip();
        return new Document(
                id,
                capture,
                kind,
                name,
                url,
                language,
                outlet,
                List.copyOf(stamps),
                introduction,
                updates,
                List.copyOf(tags),
                related,
                part,
                Document.Archive.NONE,
                all);
    }

    /**
     * Keeps each entry once if all of them stand equally often in the document: some pages have their list twice, for
     * wide and for narrow windows.
     */
    private void readOnce() {
        if (entries.size() < 2 || !isRepeated(entries.getFirst())) {
            return;
        }
        Map<Object, Integer> counts = new LinkedHashMap<>();
        List<UpdateDraft> once = new ArrayList<>();
        for (UpdateDraft entry : entries) {
            Object key = key(entry);
            if (counts.merge(key, 1, Integer::sum) == 1) {
                once.add(entry);
            }
        }
        Set<Integer> times = new HashSet<>(counts.values());
        // Entries that only their times tell apart may be meant so.
        long words = once.stream()
                .map(entry -> entry.blocks.stream().map(Block::text).toList())
                .distinct()
                .count();
        boolean timed = once.stream().noneMatch(entry -> entry.stamps.isEmpty());
        if (times.size() == 1 && once.size() > 1 && words == once.size() && timed) {
            problems.add(new Problem(
                    "the page",
                    "It has all its updates " + (times.contains(2) ? "twice" : entries.size() / once.size() + " times")
                            + ", word for word; each was read once."));
            entries.clear();
            entries.addAll(once);
        }
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
}
