package app.rundown.export.content;

import app.rundown.model.Block;
import app.rundown.timeline.TimelineEntry;
import app.rundown.user.PlacedNotes;
import java.util.Locale;
import java.util.stream.Collectors;

/** Labels for blocks that are not the document's own words, so that a reader can tell them apart. */
public final class Labels {
    /** Stands before what the user wrote on an update or a quote. */
    public static final String YOUR_NOTE = "Your note";

    private Labels() {}

    /** Returns "Picture: " and the caption. */
    public static String of(Block.Picture picture) {
        return labelled("Picture", picture.text());
    }

    /** Returns what a post is and its words: "Post by Anna Lee on Bluesky, 12:03: ...". */
    public static String of(Block.Post post) {
        return labelled(post.origin().words(), post.text());
    }

    /** Returns "Embed: " and its words. */
    public static String of(Block.Embed embed) {
        return labelled("Embed", embed.text());
    }

    /** Returns "Teaser of another article: ", its headline and its introduction. */
    public static String of(Block.Teaser teaser) {
        String introduction = teaser.standfirst().isEmpty() ? "" : " — " + teaser.standfirst();
        return labelled("Teaser of another article", teaser.headline() + introduction);
    }

    /** Returns the words of any block, with its label if they are not the document's own. */
    public static String of(Block block) {
        return switch (block) {
            case Block.Words words -> words.text();
            case Block.Picture picture -> of(picture);
            case Block.Post post -> of(post);
            case Block.Embed embed -> of(embed);
            case Block.Teaser teaser -> of(teaser);
        };
    }

    /** Returns the user's note, behind the quote that it is on. */
    public static String of(PlacedNotes.Placed placed) {
        String words = placed.note().text();
        return placed.quote() == null ? words : "On “" + placed.quote().text() + "”: " + words;
    }

    private static String labelled(String label, String text) {
        return text.isEmpty() ? label : label + ": " + text;
    }

    /** Returns how the document itself marks an update, in a fixed order. */
    public static String flags(TimelineEntry entry) {
        return entry.update().flags().stream()
                .sorted()
                .map(flag -> flag.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
