package app.rundown.topic;

import app.rundown.model.Topic;
import app.rundown.text.Folded;
import java.util.HashSet;
import java.util.Set;

/**
 * What the whole page is about, which parts no update from another: what most updates have, what the title names as the
 * subject of the blog, and what the title names and many updates have.
 */
final class Theme {
    private static final double MOST_UPDATES = 0.6;

    /** A name in half of the updates parts them no more. */
    private static final double MOST_OF_NAME = 0.5;

    /** A country, with its people, that is in more updates is where all of it happens. */
    private static final double MOST_OF_PLACE = 0.36;

    /** What is told of a subject goes on for longer. */
    private static final double MOST_OF_SUBJECT = 0.7;

    private static final double IN_TITLE = 0.42;

    /**
     * In a short page a few updates more or less decide: a subject in the title needs more, by so much over its root.
     */
    private static final double DOUBT = 0.5;

    private static final double HALF = 0.5;

    /** What the title begins with, up to a colon, is the theme if this share of the updates has it. */
    private static final double BEFORE_COLON = 0.25;

    /** In a document of fewer updates, only what all of them have, or half of them and the title, is its theme. */
    private static final int LEAST_UPDATES = 8;

    private final int updates;
    private final Set<Target> named;
    private final Folded text;
    private final Set<Target> before;
    private final Set<Target> inTitle;

    private Theme(int updates, Folded text, Set<Target> named, Set<Target> before, Set<Target> inTitle) {
        this.updates = updates;
        this.named = named;
        this.text = text;
        this.before = before;
        this.inTitle = inTitle;
    }

    static Theme of(Page page, Finder finder) {
        return new Theme(
                page.sample().size(),
                Folded.of(page.theme()),
                targets(page, finder, page.theme() + " " + page.opening()),
                targets(page, finder, beforeColon(page.document().title())),
                targets(page, finder, page.document().title()));
    }

    private static String beforeColon(String title) {
        int colon = title.indexOf(':');
        return colon < 0 ? "" : title.substring(0, colon);
    }

    private static Set<Target> targets(Page page, Finder finder, String text) {
        Set<Target> targets = new HashSet<>();
        finder.find(page.words(text + " . " + text.replace('-', ' '))).forEach(hit -> targets.add(hit.target()));
        return targets;
    }

    private static double most(Target target) {
        return switch (target.kind) {
            case PERSON -> MOST_UPDATES;
            case NAME -> MOST_OF_NAME;
            case PLACE -> MOST_OF_PLACE;
            case SUBJECT -> target.broad ? MOST_UPDATES : MOST_OF_SUBJECT;
        };
    }

    /** Whether something is the theme of the page, and so no topic in it. */
    boolean has(Target target) {
        double share = (double) target.count() / updates;
        if (named.contains(target)
                || target.names.stream().anyMatch(name -> text.findWhole(Folded.key(name), 0) >= 0)) {
            return true;
        }
        if (updates < LEAST_UPDATES) {
            return target.origin != Topic.Origin.TAG
                    && (target.count() == updates
                            || target.kind != Target.Kind.PERSON && inTitle.contains(target) && share >= HALF);
        }
        if (target.kind != Target.Kind.PERSON && before.contains(target) && share >= BEFORE_COLON) {
            return true;
        }
        if (share > most(target) && updates > DocumentTopics.LEAST + 1) {
            return true;
        }
        return target.count() == updates
                || target.kind != Target.Kind.PERSON
                        && inTitle.contains(target)
                        && share >= IN_TITLE
                        && (target.kind != Target.Kind.SUBJECT || share > IN_TITLE + DOUBT / Math.sqrt(updates));
    }
}
