package app.rundown.read;

import app.rundown.base.Threads;
import app.rundown.model.Block;
import app.rundown.model.Capture;
import app.rundown.model.Document;
import app.rundown.model.Kind;
import app.rundown.model.Link;
import app.rundown.model.Part;
import app.rundown.model.Problem;
import app.rundown.model.Stamp;
import app.rundown.model.Update;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A document in the making: what a format fills while it walks through a page. */
final class Draft {
    @Nullable
    String title;

    @Nullable
    String url;

    @Nullable
    String language;

    @Nullable
    Part part;

    final Set<Stamp> stamps = new LinkedHashSet<>();
    final List<Block> introduction = new ArrayList<>();
    final List<Entry> entries = new ArrayList<>();
    final Set<String> tags = new LinkedHashSet<>();
    final List<Link> related = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();

    /** Adds a time of the page as a whole, unless it is empty or there already. */
    void stamp(Stamp.Source source, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            stamps.add(new Stamp(Stamp.Role.PAGE, source, text.strip()));
        }
    }

    /** Adds what the copy says of where and when it was made; the page's own address stays. */
    Draft copied(CopyNote copy) {
        url = url == null ? copy.url() : url;
        if (copy.taken() != null) {
            stamps.add(new Stamp(Stamp.Role.COPIED, Stamp.Source.METADATA, copy.taken()));
        }
        return this;
    }

    /** The finished document; without a title it is called by its file's name. */
    Document toDocument(Capture capture, String id, Kind kind, List<Problem> before) {
        List<Update> updates = Threads.upTo(entries.size())
                .mapToObj(index -> entries.get(index).toUpdate(id + "-u" + (index + 1), index + 1))
                .toList();
        List<Problem> all = new ArrayList<>(before);
        if (kind == Kind.LIVE_BLOG && part != null && part.isPart()) {
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
                List.copyOf(stamps),
                introduction,
                updates,
                List.copyOf(tags),
                related,
                part,
                all);
    }
}
