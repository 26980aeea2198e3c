package app.rundown.ui.opening;

import app.rundown.model.AnalysedDocument;
import app.rundown.model.Quote;
import app.rundown.timeline.Timeline;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What speakers are called after documents were analysed anew, as where the user merged two names or undid it. Looks at
 * the quotes when it is first asked.
 */
public final class RenamedSpeakers {
    private final List<AnalysedDocument> before;
    private final List<AnalysedDocument> after;
    private @Nullable Set<String> shown;

    private final Map<String, Set<String>> found = new HashMap<>();

    /** Compares the documents that were open with those that are. */
    public RenamedSpeakers(Timeline before, Timeline after) {
        this.before = before.documents();
        this.after = after.documents();
    }

    /**
     * Returns the names under which a speaker's quotes are shown now. The name stays if it is shown still, or if no
     * other took its place. Quotes whose speaker the user set do not count: they were given to somebody else.
     */
    public Set<String> now(String speaker) {
        return shown().contains(speaker) ? Set.of(speaker) : found.computeIfAbsent(speaker, this::find);
    }

    private Set<String> shown() {
        Set<String> names = shown;
        if (names == null) {
            names = new HashSet<>();
            for (AnalysedDocument document : after) {
                for (Quote quote : document.speech()) {
                    if (quote.speaker() != null) {
                        names.add(quote.speaker());
                    }
                }
            }
            shown = names;
        }
        return names;
    }

    private Set<String> find(String speaker) {
        Set<String> quotes = new HashSet<>();
        for (AnalysedDocument document : before) {
            for (Quote quote : document.speech()) {
                if (speaker.equals(quote.speaker())) {
                    quotes.add(quote.id());
                }
            }
        }
        Set<String> names = new TreeSet<>();
        for (AnalysedDocument document : quotes.isEmpty() ? List.<AnalysedDocument>of() : after) {
            for (Quote quote : document.speech()) {
                if (quote.speaker() != null && !quote.hasUsersSpeaker() && quotes.contains(quote.id())) {
                    names.add(quote.speaker());
                }
            }
        }
        return names.isEmpty() ? Set.of(speaker) : names;
    }
}
