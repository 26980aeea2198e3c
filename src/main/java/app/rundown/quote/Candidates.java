package app.rundown.quote;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Weighs the persons whom a pronoun or a role may mean by where they were last mentioned, and as what. */
final class Candidates {
    private static final int REACH = 12;
    private static final double AGAIN = 0.25;
    private static final double STEP = 2;
    private final Place place;
    private final int before;
    private final Gender gender;
    private final Map<Person, Double> scores = new HashMap<>();
    private final Map<Person, String> reasons = new HashMap<>();

    /** Looks back from a token of the place's passage for somebody of a gender. */
    Candidates(Place place, int before, Gender gender) {
        this.gender = gender;
        this.place = place;
        this.before = before;
        look();
    }

    /** The weighed persons. */
    Map<Person, Double> scores() {
        return scores;
    }

    /** Why a person is among them. */
    String reason(Person person) {
        return reasons.getOrDefault(person, "");
    }

    /** Adds to a person's weight, if only by being named elsewhere. */
    void add(Person person, double weight, String reason) {
        scores.merge(person, weight, Double::sum);
        reasons.putIfAbsent(person, reason);
    }

    private void look() {
        Story story = place.story();
        int distance = 0;
        int limit = before;
        for (int s = place.index(); s >= 0 && distance < REACH; s = story.previous(s)) {
            Scene scene = story.scenes().get(s);
            for (int n = scene.sentences().size() - 1; n >= 0 && distance < REACH; n--) {
                Sentence sentence = scene.sentences().get(n);
                if (s == place.index() && sentence.from() >= limit) {
                    continue;
                }
                int to = s == place.index() ? Math.min(sentence.to(), limit) : sentence.to();
                if (sentence(s, scene, sentence.from(), to, distance)) {
                    distance++;
                }
            }
            distance += s == place.index() ? 0 : 1;
        }
        Person headline = HeadlineSpeaker.of(story, place.scene().passage().update());
        if (headline != null) {
            raise(headline, 4, "the headline's speaker");
        }
    }

    private boolean sentence(int s, Scene scene, int from, int to, int distance) {
        boolean any = false;
        boolean first = true;
        double base = 10 - STEP * distance;
        for (Mention mention : scene.mentions(from, to)) {
            if (mention.persons().isEmpty()) {
                first &= mention.owner() || scene.hangs(mention);
                any |= mention.type() == Mention.Type.PRONOUN;
                continue;
            }
            any = true;
            Person person = Resolver.choose(new Place(place.story(), s, mention.from()), mention, gender);
            boolean subject = first && !mention.owner() && !scene.hangs(mention);
            double weight = base + (subject || speaks(scene, mention, to) ? 3 : mention.owner() ? -2.5 : scene.hangs(mention) ? -2 : 0);
            raise(person, weight, subject ? "the subject of a sentence before" : "named before");
            first &= !subject;
        }
        for (int i = from; i < to; i++) {
            int run = scene.tokens().get(i).run();
            Attribution said = run < 0 ? null : place.story().of(s, run);
            if (said != null && said.person() != null) {
                raise(said.person(), base + 4, "the speaker of the quote before");
                any = true;
            }
        }
        return any || from < to && scene.tokens().get(from).run() < 0;
    }

    /** Whether the passage lets the person speak by a cue before the name (", said Lee"). */
    private static boolean speaks(Scene scene, Mention mention, int to) {
        for (Cue cue : scene.cues()) {
            boolean comma = cue.from() > 0 && scene.tokens().get(cue.from() - 1).is(",");
            if (comma && cue.use() == Verbs.Use.SPEECH && Subjects.behind(scene, cue, to) == mention) {
                return true;
            }
        }
        return false;
    }

    private void raise(Person person, double weight, String reason) {
        Double old = scores.get(person);
        if (old == null || weight > old) {
            scores.put(person, weight + (old == null ? 0 : AGAIN));
            reasons.put(person, reason);
        } else {
            scores.put(person, old + AGAIN);
        }
    }

    /** The person of the greatest weight among those that a condition lets pass, or null. */
    @Nullable Person best(java.util.function.Predicate<Person> fits) {
        Person best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Map.Entry<Person, Double> entry : scores.entrySet()) {
            double weight = entry.getValue();
            boolean more = weight > most || weight == most && best != null && entry.getKey().full().compareTo(best.full()) < 0;
            if (fits.test(entry.getKey()) && more) {
                best = entry.getKey();
                most = weight;
            }
        }
        return best;
    }
}
