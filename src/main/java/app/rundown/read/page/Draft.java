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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A document under construction. A format fills it while it reads a page. */
public final class Draft {
    public @Nullable String title;

    public @Nullable String url;

    /** The language that the page states, or null. */
    public @Nullable String language;

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
}
