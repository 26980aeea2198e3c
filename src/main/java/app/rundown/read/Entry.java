package app.rundown.read;

import app.rundown.model.Block;
import app.rundown.model.Stamp;
import app.rundown.model.Update;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An update in the making. */
final class Entry {
    final Set<Stamp> stamps = new LinkedHashSet<>();
    final List<Block> blocks = new ArrayList<>();
    final Set<Update.Flag> flags = EnumSet.noneOf(Update.Flag.class);
    @Nullable String section;
    @Nullable String headline;
    @Nullable String author;
    @Nullable String url;

    /** Adds a time, unless it is empty or there already. */
    void stamp(Stamp.Role role, Stamp.Source source, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            stamps.add(new Stamp(role, source, text.strip()));
        }
    }

    /** Whether there is anything to show. */
    boolean isEmpty() {
        return headline == null && blocks.isEmpty();
    }

    Update toUpdate(String id, int position) {
        return new Update(id, position, List.copyOf(stamps), section, headline, author, url, blocks, flags);
    }
}
