package app.rundown.read.page;

import app.rundown.model.Block;
import app.rundown.model.Stamp;
import app.rundown.model.Update;
import app.rundown.read.line.Byline;
import app.rundown.read.line.LineStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An update under construction. */
public final class UpdateDraft {
    /** An entry with fewer words of its own speaks through what it embeds. */
    private static final int OWN_WORDS = 2;

    public List<Stamp> stamps = new ArrayList<>(2);
    public List<Block> blocks = new ArrayList<>(4);
    public Set<Update.Flag> flags = Set.of();

    /** The heading of the section that it stands in, or null. */
    public @Nullable String section;

    public @Nullable String headline;

    public @Nullable String author;

    public @Nullable String url;

    /** Adds a time, unless it is blank or already present. */
    public void stamp(Stamp.Role role, Stamp.Source source, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            stamp(new Stamp(role, source, text.strip()));
        }
    }

    /** Adds a time, unless it is already present. */
    public void stamp(Stamp stamp) {
        if (!stamps.contains(stamp)) {
            stamps.add(stamp);
        }
    }

    /** Adds a flag that the document gives it. */
    public void flag(Update.Flag flag) {
        if (!flags.contains(flag)) {
            EnumSet<Update.Flag> more = EnumSet.of(flag);
            more.addAll(flags);
            flags = Set.copyOf(more);
        }
    }

    /**
     * Makes its times and blocks immutable and returns it. A page may have many entries, and immutable lists take the
     * least memory.
     */
    public UpdateDraft freeze() {
        stamps = List.copyOf(stamps);
        blocks = List.copyOf(blocks);
        return this;
    }

    /** Adds the date that stands above it, if it has a shown time and no machine-readable one. Returns this entry. */
    public UpdateDraft addDay(@Nullable String day) {
        if (day == null) {
            return freeze();
        }
        boolean timed = stamps.stream().anyMatch(stamp -> stamp.role() == Stamp.Role.MADE);
        boolean dated = stamps.stream().anyMatch(stamp -> stamp.source() != Stamp.Source.SHOWN);
        if (timed && !dated) {
            stamps = new ArrayList<>(stamps);
            stamp(Stamp.Role.MADE, Stamp.Source.SHOWN, day);
        }
        return freeze();
    }

    /** Whether it has neither a headline nor blocks. */
    public boolean isEmpty() {
        return headline == null && blocks.isEmpty();
    }

    /**
     * Builds the finished update.
     *
     * @param position its place in the document, counted from 1
     */
    Update toUpdate(String id, int position) {
        return new Update(
                id,
                position,
                stamps,
                section,
                headline,
                author == null ? null : Byline.withoutBy(author.strip()),
                url,
                isQuotation() ? quoted() : blocks,
                flags);
    }

    /** Whether it has hardly any words of its own and no post, so that its embeds are its content. */
    private boolean isQuotation() {
        return headline == null
                && blocks.stream().noneMatch(Block.Post.class::isInstance)
                && blocks.stream()
                                .filter(Block.Words.class::isInstance)
                                .mapToInt(b -> LineStyle.words(b.text()))
                                .sum()
                        < OWN_WORDS;
    }

    /** Returns its blocks with the words of each embed as block quotations, followed by the embed itself. */
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
