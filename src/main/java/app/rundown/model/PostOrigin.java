package app.rundown.model;

import org.jspecify.annotations.Nullable;

/**
 * Where an embedded post comes from, as far as the document tells it. A reader's comment is a post too.
 *
 * @param name the author's name as the post shows it, or null
 * @param handle the author's handle without the "@", or null
 * @param network the network: "Twitter", "Bluesky", "Mastodon", "Instagram", "Telegram", "Facebook"; "comment" for a
 *     reader's comment; null if not told
 * @param url the post's own address, or null
 * @param at the post's own time as it is written there, or null; it is never taken for the update's
 */
public record PostOrigin(
        @Nullable String name,
        @Nullable String handle,
        @Nullable String network,
        @Nullable String url,
        @Nullable String at) {

    /** The network of a reader's comment. */
    public static final String COMMENT = "comment";

    /** Returns the name, or else the handle with its "@"; null if neither is told. */
    public @Nullable String author() {
        return name != null ? name : handle == null ? null : "@" + handle;
    }

    /** Whether it is a reader's comment. */
    public boolean isComment() {
        return COMMENT.equals(network);
    }

    /** Says what it is without its author, for the middle of a sentence: "post on Bluesky, 5 March, 12:03". */
    public String place() {
        return (isComment() ? "reader\u2019s comment" : network == null ? "post" : "post on " + network)
                + (at == null ? "" : ", " + at);
    }

    /** Says what it is, for people: "Post by Anna Lee (@lee) on Bluesky, 5 March, 12:03". */
    public String words() {
        String author = author();
        return (isComment() ? "Reader\u2019s comment" : "Post")
                + (author == null ? "" : " by " + author)
                + (name == null || handle == null ? "" : " (@" + handle + ")")
                + (network == null || isComment() ? "" : " on " + network)
                + (at == null ? "" : ", " + at);
    }
}
