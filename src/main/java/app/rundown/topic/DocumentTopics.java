package app.rundown.topic;

import app.rundown.base.Work;
import app.rundown.model.Topic;
import app.rundown.text.Folded;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The topics of one document: finds what may be one, counts it, and keeps those by which a reader would look for
 * updates.
 */
final class DocumentTopics {
    /** A longer list would not help a reader. */
    static final int MOST = 20;

    /** A short page has so many at most, and one more for each few updates. */
    private static final int MOST_OF_SHORT = 12;

    private static final int UPDATES_FOR_ONE_MORE = 6;

    /** What is in fewer updates is no topic. */
    static final int LEAST = 2;

    private static final int MOST_NAMES = 10;
    private static final int MOST_SINGLES = 3;
    private static final int MOST_PHRASES = 6;

    private final Page page;
    private final Finder finder;
    private final Set<Target> chosen;
    private final List<Map<Target, List<Finder.Hit>>> counted;

    private DocumentTopics(Page page, Finder finder, Set<Target> chosen, List<Map<Target, List<Finder.Hit>>> counted) {
        this.page = page;
        this.finder = finder;
        this.chosen = chosen;
        this.counted = counted;
    }

    static DocumentTopics of(Page page) {
        Finder finder = new Finder(page.tongue());
        Noise noise = Noise.of(page.document());
        NameRuns runs = NameRuns.in(page.sample(), page.tongue(), page.voices());
        List<Target> targets = new ArrayList<>(NameTargets.of(
                runs,
                page.tongue(),
                noise,
                finder,
                page.voices(),
                page.document().tags()));
        targets.addAll(new Subjects(page, finder).targets());
        List<Map<Target, List<Finder.Hit>>> found = count(page, finder);
        Theme theme = Theme.of(page, finder);
        return new DocumentTopics(page, finder, choose(targets, page, theme), found);
    }

    private static List<Map<Target, List<Finder.Hit>>> count(Page page, Finder finder) {
        List<Map<Target, List<Finder.Hit>>> all = new ArrayList<>();
        for (int i = 0; i < page.sample().size(); i++) {
            Work.current().check();
            UpdateWords update = page.sample().get(i);
            Map<Target, List<Finder.Hit>> found = found(page, finder, update);
            all.add(found);
            for (Map.Entry<Target, List<Finder.Hit>> entry : found.entrySet()) {
                Target target = entry.getKey();
                target.updates.set(i);
                target.mentions += entry.getValue().size();
                for (Finder.Hit hit : entry.getValue()) {
                    if (hit.piece().isHeadline()) {
                        target.headlines.set(i);
                    }
                    if (isLead(update, hit)) {
                        target.leads.set(i);
                    }
                    target.write(hit, i);
                }
            }
        }
        return all;
    }

    /** Returns what an update is about, with the places that show it. */
    private static Map<Target, List<Finder.Hit>> found(Page page, Finder finder, UpdateWords update) {
        Map<Target, List<Finder.Hit>> found = new LinkedHashMap<>();
        for (Finder.Hit hit : finder.find(update)) {
            found.computeIfAbsent(hit.target(), target -> new ArrayList<>()).add(hit);
        }
        for (String speaker : page.speakers().getOrDefault(update.update().id(), Set.of())) {
            Target person = finder.person(speaker);
            if (person != null) {
                found.computeIfAbsent(person, target -> new ArrayList<>());
            }
        }
        found.entrySet()
                .removeIf(entry -> entry.getKey().kind == Target.Kind.PERSON
                        && !page.quotes(update.update(), entry.getKey())
                        && entry.getValue().stream().noneMatch(hit -> isLead(update, hit)));
        return found;
    }

    /** Whether a place is in the headline, or in the first sentence of the update's words. */
    private static boolean isLead(UpdateWords update, Finder.Hit hit) {
        Piece piece = hit.piece();
        if (piece.isHeadline()) {
            return true;
        }
        Piece first = update.pieces().getFirst();
        if (first.isHeadline() && update.pieces().size() > 1) {
            first = update.pieces().get(1);
        }
        if (piece != first) {
            return false;
        }
        for (int i = 1; i <= hit.from(); i++) {
            if (piece.is(i, Piece.SENTENCE)) {
                return false;
            }
        }
        return true;
    }

    private static Set<Target> choose(Collection<Target> targets, Page page, Theme theme) {
        List<Target> good = new ArrayList<>();
        Set<String> themes = new HashSet<>();
        targets.stream()
                .filter(target -> target.kind != Target.Kind.SUBJECT && target.count() >= LEAST && theme.has(target))
                .forEach(target -> target.names.forEach(name -> themes.add(Folded.key(name))));
        for (Target target : targets) {
            if (target.count() >= LEAST && !theme.has(target)) {
                target.name(page.tongue(), page.document().tags());
                target.weigh();
                if (!target.isAbout(themes)) {
                    good.add(target);
                }
            }
        }
        joinLoneWords(good, page.tongue());
        good.sort(Comparator.comparingDouble((Target target) -> -target.weight).thenComparing(target -> target.key));
        int most = Math.min(MOST, MOST_OF_SHORT + page.sample().size() / UPDATES_FOR_ONE_MORE);
        Set<Target> chosen = new HashSet<>();
        Map<String, Target> labels = new HashMap<>();
        int[] room = {MOST_NAMES, MOST_SINGLES, MOST_PHRASES};
        for (Target target : good) {
            int sort =
                    target.kind != Target.Kind.SUBJECT ? 0 : target.listed ? -1 : target.key.indexOf(' ') < 0 ? 1 : 2;
            if (chosen.stream().anyMatch(other -> target.isWithin(other))) {
                continue;
            }
            if (chosen.size() == most || sort >= 0 && room[sort] == 0 || labels.containsKey(Folded.key(target.label))) {
                continue;
            }
            if (sort >= 0) {
                room[sort]--;
            }
            labels.put(Folded.key(target.label), target);
            chosen.add(target);
        }
        return chosen;
    }

    /**
     * Counts a subject that is named by one word only as the phrase with this word that more updates have: where arms
     * control is a matter, "arms" alone means it too.
     */
    private static void joinLoneWords(List<Target> good, Tongue tongue) {
        Map<String, Target> phrases = new HashMap<>();
        for (Target target : good) {
            List<String> words = WordSpan.words(target.label);
            if (target.kind == Target.Kind.SUBJECT && words.size() > 1) {
                words.forEach(word -> phrases.merge(
                        tongue.stem(Folded.key(word)),
                        target,
                        (one, other) -> other.count() > one.count() ? other : one));
            }
        }
        good.removeIf(target -> {
            String word = target.loneWord();
            Target phrase = word == null ? null : phrases.get(word);
            if (phrase == null || phrase == target || phrase.count() < target.count()) {
                return false;
            }
            phrase.join(target);
            phrase.weigh();
            return true;
        });
    }

    /**
     * Gives way to the headings of wrap-ups: a subject that a heading names, and whose updates nearly all have it, is
     * no topic beside it. One that has the name of a heading, or is named by its only telling word, is counted as it.
     *
     * @param named the topics that each update of the sample has from headings
     */
    void giveWay(Headings headings, List<Collection<Topic.Assignment>> named) {
        Map<Topic, BitSet> updates = new HashMap<>();
        for (int i = 0; i < named.size(); i++) {
            for (Topic.Assignment assignment : named.get(i)) {
                updates.computeIfAbsent(assignment.topic(), topic -> new BitSet())
                        .set(i);
            }
        }
        chosen.removeIf(target -> target.kind == Target.Kind.SUBJECT
                && headings.naming(target, page.tongue()).stream()
                        .anyMatch(topic -> target.isIn(updates.getOrDefault(topic, new BitSet()))));
        for (Target target : chosen) {
            if (target.kind == Target.Kind.SUBJECT) {
                headings.meantBy(target, page.tongue()).ifPresent(target::take);
            }
        }
    }

    /**
     * Gives what is one topic in several documents one name: that of the first. A surname that stands alone in one
     * document means the person whom another names in full, if only one has it.
     */
    static void unite(List<DocumentTopics> documents) {
        Map<Target, String> keys = new LinkedHashMap<>();
        Map<String, Set<String>> persons = new HashMap<>();
        for (DocumentTopics document : documents) {
            document.chosen.stream()
                    .sorted(Comparator.comparing(target -> target.key))
                    .forEach(target -> {
                        Optional<PersonalName> person = PersonalName.of(target.label);
                        String same = target.kind == Target.Kind.SUBJECT
                                ? document.page.tongue().code() + " " + target.key
                                : person.map(DocumentTopics::key).orElse(Folded.key(target.label));
                        keys.put(target, same);
                        person.ifPresent(bearer -> persons.computeIfAbsent(bearer.surnameKey(), name -> new HashSet<>())
                                .add(same));
                    });
        }
        Map<String, Target> known = new HashMap<>();
        Map<Target, Target> surnames = new LinkedHashMap<>();
        keys.forEach((target, same) -> {
            Set<String> bearers = mayBePerson(target) ? persons.getOrDefault(same, Set.of()) : Set.of();
            Optional<Target> bearer = bearers.size() != 1
                    ? Optional.empty()
                    : keys.keySet().stream()
                            .filter(other -> mayBePerson(other) && bearers.contains(keys.get(other)))
                            .findFirst();
            if (bearer.isPresent()) {
                surnames.put(target, bearer.get());
                return;
            }
            Target first = known.putIfAbsent(same, target);
            if (first != null) {
                target.take(first);
            }
        });
        surnames.forEach(Target::take);
    }

    private static boolean mayBePerson(Target target) {
        return target.kind == Target.Kind.NAME || target.kind == Target.Kind.PERSON;
    }

    private static String key(PersonalName person) {
        return person.surnameKey() + ", " + person.given().charAt(0);
    }

    /** Returns the topics of an update: those that most updates have first. */
    List<Topic.Assignment> assign(UpdateWords words, int index) {
        List<Topic.Assignment> assignments = new ArrayList<>();
        Map<Target, List<Finder.Hit>> topics = new LinkedHashMap<>();
        (page.isWhole() ? counted.get(index) : found(page, finder, words))
                .forEach((target, hits) -> topics.computeIfAbsent(target.same, same -> new ArrayList<>())
                        .addAll(hits));
        topics.entrySet().stream()
                .filter(entry -> chosen.contains(entry.getKey()))
                .sorted(Comparator.comparing((Map.Entry<Target, List<Finder.Hit>> entry) -> entry.getKey().origin)
                        .thenComparing(entry -> -entry.getKey().count())
                        .thenComparing(entry -> entry.getKey().key))
                .forEach(entry -> assignments.add(new Topic.Assignment(
                        new Topic(entry.getKey().label, entry.getKey().origin),
                        Why.of(entry.getKey(), entry.getValue()),
                        Why.places(entry.getValue()))));
        return assignments;
    }

    /** Returns the chosen targets. */
    Set<Target> chosen() {
        return chosen;
    }
}
