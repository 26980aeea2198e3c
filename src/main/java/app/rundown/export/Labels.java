package app.rundown.export;

import app.rundown.model.Block;

/** What is not the document's own words, told apart from them in words. */
final class Labels {
    private Labels() {}

    /** "Picture: its caption". */
    static String of(Block.Picture picture) {
        return labelled("Picture", picture.text());
    }

    /** "Embed: its words". */
    static String of(Block.Embed embed) {
        return labelled("Embed", embed.text());
    }

    /** "Teaser of another article: its headline — its introduction". */
    static String of(Block.Teaser teaser) {
        String introduction = teaser.standfirst().isEmpty() ? "" : " — " + teaser.standfirst();
        return labelled("Teaser of another article", teaser.headline() + introduction);
    }

    private static String labelled(String label, String text) {
        return text.isEmpty() ? label : label + ": " + text;
    }
}
