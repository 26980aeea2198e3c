package app.rundown.topic;

import app.rundown.model.Topic;
import app.rundown.text.Folded;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What may become a topic: its phrases, and what was counted of them in the updates that were looked at. */
final class Target {
    /** What a target is. */
    enum Kind {
        PERSON,
        NAME,
        PLACE,
        SUBJECT
    }

    final Kind kind;
    Topic.Origin origin;
    /** What makes it the same as another: a name's key, a line of the table of subjects, a phrase's stems. */
    final String key;
    /** Whether it was found in the table of subjects. */
    final boolean listed;

    /** A phrase is taken as the label before a lone word if it is in this share of the updates. */
    private static final double PHRASE = 0.6;

    /** What an update names several times weighs a little more. */
    private static final double DENSE = 0.35;

    private static final double WITHIN = 0.75;
    private static final double WITHIN_OTHER = 0.5;
    private static final double SAME = 0.8;

    /** Whether it is a subject that goes with nearly any matter. */
    boolean broad;

    String label;
    /** The updates that have it. */
    final BitSet updates = new BitSet();
    /** Those whose headline names it. */
    final BitSet headlines = new BitSet();
    /** Those whose beginning names it. */
    final BitSet leads = new BitSet();
    /** How often each wording was written, by its stems; the wording itself beside it. */
    final Map<String, Wording> wordings = new HashMap<>();

    int mentions;
    double weight;
    /** The topic that it is counted as, or this itself. */
    Target same = this;

    /** How often a wording stands, and how it was written first and most plainly. */
    static final class Wording {
        final Map<String, Integer> shown = new HashMap<>();
        final BitSet updates = new BitSet();

        /** Returns the form that is written most; where nouns show their case, the dictionary's or the shortest. */
        private String most(Tongue tongue) {
            Map<String, Integer> forms = new HashMap<>();
            shown.forEach((form, times) -> forms.merge(tongue.baseForm(form), times, Integer::sum));
            int longer = tongue.capitalNouns() ? -1 : 1;
            if (tongue.capitalNouns() && forms.size() > 1) {
                String base = shared(forms.keySet());
                if (forms.containsKey(base) || forms.containsKey(base + "s")) {
                    return base;
                }
            }
            return forms.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(entry -> longer * entry.getKey().length())
                            .thenComparing(Map.Entry::getKey))
                    .map(Map.Entry::getKey)
                    .orElse("");
        }
    }

    /** Returns the letters that all forms of a word begin with. */
    private static String shared(Set<String> forms) {
        String shared = forms.iterator().next();
        for (String form : forms) {
            while (!form.startsWith(shared)) {
                shared = shared.substring(0, shared.length() - 1);
            }
        }
        return shared;
    }

    /** Which of several names of a target the updates write. */
    final List<String> names = new ArrayList<>();

    Target(Kind kind, Topic.Origin origin, String key, String label, boolean listed) {
        this.kind = kind;
        this.origin = origin;
        this.key = key;
        this.label = label;
        this.listed = listed;
    }

    /** Remembers how it was written in an update. */
    void write(Finder.Hit hit, int update) {
        StringBuilder stems = new StringBuilder();
        for (int i = hit.from(); i < hit.to(); i++) {
            stems.append(stems.isEmpty() ? "" : " ")
                    .append(hit.piece().forms()[i].stem());
        }
        Wording wording = wordings.computeIfAbsent(stems.toString(), key -> new Wording());
        wording.shown.merge(hit.words(), 1, Integer::sum);
        wording.updates.set(update);
    }

    /**
     * Takes its label. A subject has that of a tag of the document that means it, else the wording of most updates; a
     * phrase goes before a lone word that is hardly in more.
     */
    void name(Tongue tongue, List<String> tags) {
        Optional<String> tagged = kind == Kind.SUBJECT
                ? tags.stream()
                        .filter(tag -> wordings.containsKey(stems(tag, tongue)))
                        .findFirst()
                : Optional.empty();
        if (tagged.isPresent()) {
            label = tagged.get();
            origin = Topic.Origin.TAG;
        } else if (kind == Kind.SUBJECT) {
            Comparator<Map.Entry<String, Wording>> most = Comparator.comparingInt((Map.Entry<String, Wording> entry) ->
                            entry.getValue().updates.cardinality())
                    .thenComparing(entry -> -entry.getKey().length())
                    .thenComparing(Map.Entry::getKey);
            wordings.entrySet().stream()
                    .filter(entry -> entry.getKey().indexOf(' ') > 0
                            && entry.getValue().updates.cardinality() >= PHRASE * count())
                    .max(most)
                    .or(() -> wordings.entrySet().stream().max(most))
                    .ifPresent(entry -> label = capitalised(entry.getValue().most(tongue)));
        } else if (kind == Kind.PLACE) {
            names.stream()
                    .max(Comparator.comparingInt((String name) -> updatesOf(name, tongue)))
                    .ifPresent(name -> label = name);
        }
    }

    private int updatesOf(String name, Tongue tongue) {
        Wording wording = wordings.get(stems(name, tongue));
        return wording == null ? 0 : wording.updates.cardinality();
    }

    private static String stems(String name, Tongue tongue) {
        StringBuilder stems = new StringBuilder();
        for (String word : WordSpan.words(name)) {
            stems.append(stems.isEmpty() ? "" : " ").append(tongue.stem(Folded.key(word)));
        }
        return stems.toString();
    }

    private static String capitalised(String text) {
        int first = Character.charCount(text.codePointAt(0));
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }

    /** Returns the stem of a single word by which all its updates name a subject; null if there is none. */
    @Nullable
    String loneWord() {
        if (kind != Kind.SUBJECT || origin == Topic.Origin.TAG) {
            return null;
        }
        return wordings.entrySet().stream()
                .filter(entry -> entry.getKey().indexOf(' ') < 0
                        && entry.getValue().updates.cardinality() == count())
                .map(Map.Entry::getKey)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Counts another as this: all its updates have this one. */
    void join(Target other) {
        other.same = this;
        updates.or(other.updates);
        headlines.or(other.headlines);
        leads.or(other.leads);
        mentions += other.mentions;
    }

    /** Takes the label and the origin of what is the same topic in another document. */
    void take(Target same) {
        take(new Topic(same.label, same.origin));
    }

    /** Takes the name and the origin of a topic. */
    void take(Topic topic) {
        label = topic.name();
        origin = topic.origin();
    }

    /** Works out how much it is worth as a topic. */
    void weigh() {
        double share = 1 + (double) headlines.cardinality() / count() + 0.5 * leads.cardinality() / count();
        weight = Math.sqrt(count()) * share * prior() * Math.pow((double) mentions / count(), DENSE);
    }

    private double prior() {
        if (kind != Kind.SUBJECT) {
            return kind == Kind.PLACE ? 0.8 : 1;
        }
        if (listed) {
            return broad ? 0.8 : 1.2;
        }
        return key.indexOf(' ') < 0 ? 0.6 : 0.9;
    }

    /**
     * Whether it tells hardly more than another target that is more: nearly all its updates have that one too. Two
     * names, or a name and a subject called after it, must be in nearly the same updates, so that choosing one or the
     * other shows the same.
     */
    boolean isWithin(Target other) {
        if (kind == Kind.PERSON
                || other.kind == Kind.PERSON
                || kind != Kind.SUBJECT && other.kind == Kind.SUBJECT && !other.label.contains(label)) {
            return false;
        }
        BitSet both = (BitSet) updates.clone();
        both.and(other.updates);
        int shared = both.cardinality();
        return kind == Kind.SUBJECT
                ? shared >= WITHIN * count() && shared >= WITHIN_OTHER * other.count()
                : shared >= SAME * (count() + other.count() - shared);
    }

    /** Whether it is a subject whose label only says that it is one of what the whole page is about ("Airbus jet"). */
    boolean isAbout(Set<String> themes) {
        return kind == Kind.SUBJECT
                && origin != Topic.Origin.TAG
                && WordSpan.words(label).size() > 1
                && WordSpan.words(label).stream().anyMatch(word -> themes.contains(Folded.key(word)));
    }

    /** Whether nearly all its updates are among some. */
    boolean isIn(BitSet some) {
        BitSet both = (BitSet) updates.clone();
        both.and(some);
        return both.cardinality() >= WITHIN * count();
    }

    int count() {
        return updates.cardinality();
    }

    @Override
    public String toString() {
        return label + " " + kind + " " + count();
    }
}
