package app.rundown.export;

import app.rundown.model.Block;

/** Labels for blocks that are not the document's own words, so that a reader can tell them apart. */
final class Labels {
    private Labels() {}

    /** Returns "Picture: " and the caption. */
    static String of(Block.Picture picture) {
        return labelled("Picture", picture.text());
    }

    /** Returns "Post by ", its author and its words. */
    static String of(Block.Post post) {
        String author = post.origin().author();
        return labelled(author == null ? "Post" : "Post by " + author, post.text());
    }

    /** Returns "Embed: " and its words. */
    static String of(Block.Embed embed) {
        return labelled("Embed", embed.text());
    }

    /** Returns "Teaser of another article: ", its headline and its introduction. */
    static String of(Block.Teaser teaser) {
        String introduction = teaser.standfirst().isEmpty() ? "" : " — " + teaser.standfirst();
        return labelled("Teaser of another article", teaser.headline() + introduction);
    }

    private static String labelled(String label, String text) {
        return text.isEmpty() ? label : label + ": " + text;
    }
}
