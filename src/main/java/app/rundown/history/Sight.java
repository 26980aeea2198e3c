package app.rundown.history;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far back one capture of a live blog shows it: a page holds only its latest updates. Pinned updates stand out of
 * their time and show nothing.
 */
final class Sight {
    private final List<Entry> entries;
    private final @Nullable LocalDateTime oldest;
    private final @Nullable LocalDateTime newest;
    private final boolean newestFirst;

    Sight(List<Entry> entries) {
        this.entries = entries;
        List<LocalDateTime> times = entries.stream()
                .filter(entry -> !entry.isPinned())
                .map(Entry::time)
                .filter(Objects::nonNull)
                .toList();
        oldest = times.stream().min(LocalDateTime::compareTo).orElse(null);
        newest = times.stream().max(LocalDateTime::compareTo).orElse(null);
        int falling = 0;
        for (int i = 1; i < times.size(); i++) {
            falling += Integer.signum(times.get(i - 1).compareTo(times.get(i)));
        }
        newestFirst = falling >= 0;
    }

    /**
     * Whether an update of the other capture is older than all that this one shows.
     *
     * @param other how far the update's own capture shows the blog
     * @param partner for each update of the other capture its place in this one, or -1
     */
    boolean isBeyond(Entry entry, Sight other, int[] partner) {
        LocalDateTime time = entry.time();
        if (time != null && oldest != null && !time.equals(oldest)) {
            return time.isBefore(oldest);
        }
        return !entries.isEmpty() && other.isOutermost(entry, partner, other.newestFirst);
    }

    /** Whether an update of the other capture is newer than all that this one shows. */
    boolean isAhead(Entry entry, Sight other, int[] partner) {
        LocalDateTime time = entry.time();
        if (time != null && newest != null && !time.equals(newest)) {
            return time.isAfter(newest);
        }
        return entries.isEmpty() || other.isOutermost(entry, partner, !other.newestFirst);
    }

    /** Whether no update behind one, or before it, is in the other capture. */
    private boolean isOutermost(Entry entry, int[] partner, boolean behind) {
        int step = behind ? 1 : -1;
        for (int i = entry.position() + step; i >= 0 && i < entries.size(); i += step) {
            if (partner[i] >= 0 && !entries.get(i).isPinned()) {
                return false;
            }
        }
        return true;
    }
}
