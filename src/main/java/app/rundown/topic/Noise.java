package app.rundown.topic;

import app.rundown.model.Document;
import app.rundown.model.Update;
import app.rundown.text.Folded;
import app.rundown.text.TextTable;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names that stand on a page for whom or where it comes from: agencies, outlets, sections, and those who wrote it. */
final class Noise {
    /** Names of agencies, outlets and sections, folded. */
    private static final Set<String> OUTLETS = new HashSet<>();

    /** Last words of the names of outlets. */
    private static final Set<String> ENDINGS = new HashSet<>();

    /** First words of the names of outlets. */
    private static final Set<String> BEGINNINGS = new HashSet<>();

    /** The names as written, which hide the words in them. */
    private static final List<String> WRITTEN = new ArrayList<>();

    static {
        for (String line : TextTable.lines(Noise.class, "outlets.txt")) {
            for (String entry : line.strip().split("\\s+")) {
                String name = entry.replace('_', ' ');
                if (name.startsWith("*")) {
                    ENDINGS.add(Folded.key(name.substring(1)));
                } else if (name.endsWith("*")) {
                    BEGINNINGS.add(Folded.key(name.substring(0, name.length() - 1)));
                } else {
                    OUTLETS.add(Folded.key(name));
                    WRITTEN.add(name);
                }
            }
        }
    }

    private final Set<String> own = new HashSet<>();

    private Noise() {}

    static Noise of(Document document) {
        Noise noise = new Noise();
        for (Update update : document.updates()) {
            if (update.author() != null) {
                for (String author : update.author().split(",|;|\\band\\b|\\bund\\b|\\ben\\b|\\bet\\b|&")) {
                    noise.own.add(Folded.key(author));
                }
            }
        }
        noise.own.remove("");
        noise.addHost(document.address());
        String title = document.title();
        int bar = Math.max(title.lastIndexOf(" | "), Math.max(title.lastIndexOf(" - "), title.lastIndexOf(" – ")));
        if (bar > title.length() / 2) {
            noise.own.add(Folded.key(title.substring(bar + 3)));
        }
        return noise;
    }

    private void addHost(@Nullable String address) {
        if (address == null || !address.startsWith("http")) {
            return;
        }
        try {
            String host = URI.create(address.split("[?#]")[0]).getHost();
            if (host != null) {
                for (String label : host.toLowerCase(Locale.ROOT).split("\\.")) {
                    own.add("//" + squeezed(label));
                }
            }
        } catch (IllegalArgumentException e) {
            // An address that is none tells nothing.
        }
    }

    /** Returns the names of agencies and outlets as written. */
    static List<String> outlets() {
        return WRITTEN;
    }

    /** Returns the letters of a name without articles and spaces, as addresses have them. */
    private static String squeezed(String name) {
        String letters = name.replaceAll("[^\\p{L}\\p{N}]", "");
        for (String article : List.of("the", "der", "die", "das", "de", "het", "le", "el")) {
            if (letters.startsWith(article) && letters.length() > article.length() + 3) {
                return letters.substring(article.length());
            }
        }
        return letters;
    }

    /** Whether a name only says where words come from. */
    boolean has(String key) {
        if (OUTLETS.contains(key) || own.contains(key)) {
            return true;
        }
        int space = key.lastIndexOf(' ');
        if (space > 0
                && (ENDINGS.contains(key.substring(space + 1))
                        || BEGINNINGS.contains(key.substring(0, key.indexOf(' '))))) {
            return true;
        }
        return key.length() > 2 && own.contains("//" + squeezed(key));
    }

    /** Whether a name is that of somebody who reports, as the words beside it say. */
    static boolean isCredited(NameRuns.Name name) {
        return name.credits > 1 && name.credits * 5 >= name.mentions
                || name.credits * 3 >= name.mentions && name.credits > 0;
    }
}
