package app.rundown.read.line;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place with which an agency's report begins: "MADRID (AP) — ", "Berlin - ", "(ANSA) - ROMA, 25 GIU - ". */
public final class AgencyPlaces {
    private static final Pattern BEGINNING = Pattern.compile(
            "(?:\\([^)]{2,20}\\)\\s?[–—-]\\s)?(?<place>\\p{Lu}[\\p{L}.'’-]*(?:["
                + " /]\\p{L}[\\p{L}.'’-]*){0,3})(?:,\\s[^–—()]{2,24})?(?:\\s?\\([^)]{2,30}\\))?\\s[–—-]\\s?(?=\\P{Ll})");
    /** The fewest reports whose places tell anything. */
    private static final int FEWEST = 3;

    private AgencyPlaces() {}

    /**
     * Whether most of the texts begin so, and nearly each with another place: they are the reports of a news wire, and
     * not one story.
     */
    public static boolean areMany(List<String> texts) {
        Set<String> places = new HashSet<>();
        int count = 0;
        for (String text : texts) {
            Matcher m = BEGINNING.matcher(text);
            if (m.lookingAt()) {
                count++;
                places.add(m.group("place"));
            }
        }
        return count >= FEWEST && count * FEWEST >= texts.size() * 2 && places.size() * 4 >= count * FEWEST;
    }
}
