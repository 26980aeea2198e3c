package app.rundown.timeline;

import app.rundown.model.Block;
import app.rundown.text.TextTable;
import java.util.regex.Pattern;

/**
 * Tells videos among what a page shows from elsewhere. Only an address or a word that says so counts, so that a score
 * card or a map is none.
 */
final class VideoEmbeds {
    private static final Pattern ADDRESS =
            Pattern.compile(TextTable.anyPatternOf(VideoEmbeds.class, "video-addresses.tsv"), Pattern.CASE_INSENSITIVE);
    private static final Pattern WORDS = Pattern.compile(
            "(?<!\\p{L})" + TextTable.anyPatternOf(VideoEmbeds.class, "video-words.tsv") + "(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private VideoEmbeds() {}

    /** Whether a block is an embedded video. */
    static boolean isVideo(Block block) {
        return block instanceof Block.Embed(String text, String url)
                && (url != null && ADDRESS.matcher(url).find()
                        || WORDS.matcher(text).find());
    }
}
