package app.rundown.read;

import app.rundown.model.Block;
import app.rundown.model.Stamp;
import app.rundown.model.Update;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An update in the making. */
final class Entry {
    private static final int OWN_WORDS = 2;
    List<Stamp> stamps = new ArrayList<>(2);
    List<Block> blocks = new ArrayList<>(4);
    Set<Update.Flag> flags = Set.of();

    @Nullable
    String section;

    @Nullable
    String headline;

    @Nullable
    String author;

    @Nullable
    String url;

    /** Adds a time, unless it is empty or there already. */
    void stamp(Stamp.Role role, Stamp.Source source, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            stamp(new Stamp(role, source, text.strip()));
        }
    }

    /** Adds a time, unless it is there already. */
    void stamp(Stamp stamp) {
        if (!stamps.contains(stamp)) {
            stamps.add(stamp);
        }
    }

    /** Adds what the document says of it. */
    void flag(Update.Flag flag) {
        if (!flags.contains(flag)) {
            EnumSet<Update.Flag> more = EnumSet.of(flag);
            more.addAll(flags);
            flags = Set.copyOf(more);
        }
    }

    /**
     * Leaves its times and blocks as they are from now on: a page may have many entries, and these lists are the
     * smallest.
     */
    Entry settled() {
        stamps = List.copyOf(stamps);
        blocks = List.copyOf(blocks);
        return this;
    }

    /** Adds the date that stands above it, where it shows a time and no date of its own. */
    Entry onDay(@Nullable String day) {
        if (day == null) {
            return this;
        }
        boolean timed = stamps.stream().anyMatch(stamp -> stamp.role() == Stamp.Role.MADE);
        boolean dated = stamps.stream().anyMatch(stamp -> stamp.source() != Stamp.Source.SHOWN);
        if (timed && !dated) {
            stamp(Stamp.Role.MADE, Stamp.Source.SHOWN, day);
        }
        return this;
    }

    /** Whether there is anything to show. */
    boolean isEmpty() {
        return headline == null && blocks.isEmpty();
    }

    Update toUpdate(String id, int position) {
        return new Update(
                id, position, stamps, section, headline, author, url, isQuotation() ? quoted() : blocks, flags);
    }

    /** Whether it says hardly anything itself, so that what it embeds is what it has to say. */
    private boolean isQuotation() {
        return headline == null
                && blocks.stream()
                                .filter(Block.Words.class::isInstance)
                                .mapToInt(b -> Wording.words(b.text()))
                                .sum()
                        < OWN_WORDS;
    }

    /** The words of what it embeds as quotations, and the embeds themselves behind them. */
    private List<Block> quoted() {
        List<Block> quoted = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Embed embed) {
                embed.text()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .forEach(line -> quoted.add(new Block.Blockquote(line, List.of())));
                quoted.add(new Block.Embed("", embed.url()));
            } else {
                quoted.add(block);
            }
        }
        return quoted;
    }
}
