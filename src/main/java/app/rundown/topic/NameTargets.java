package app.rundown.topic;

import app.rundown.model.Topic;
import app.rundown.text.Folded;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes one target of all names of one thing: surname and full name, country with its people and its seat, a name with
 * and without blank or hyphen, an abbreviation that the page explains.
 */
final class NameTargets {
    /**
     * The surname alone means the person only if it is in at most so many times as many updates as the full name. If it
     * is in more, the word means something else: England is not Beth England.
     */
    private static final int MOST_ALONE = 6;

    /** So many names, those in most updates, are looked at. */
    private static final int LOOKED_AT = 500;

    /** A quoted person's name counts as if this many more updates had it. */
    private static final int QUOTED = 3;

    private final Tongue tongue;
    private final Noise noise;
    private final Finder finder;
    private final Map<String, NameRuns.Name> names = new LinkedHashMap<>();
    private final Map<String, List<FullName>> persons = new HashMap<>();
    private final Set<String> given = new HashSet<>();
    private final Set<String> speakers;
    private final Map<String, String> explained;
    private final Map<String, String> abbreviations = new HashMap<>();
    /** The targets by the keys of their names. */
    private final Map<String, Target> targets = new LinkedHashMap<>();

    private final Map<String, Target> bySqueezed = new HashMap<>();
    private final Map<String, Target> byInitials = new HashMap<>();

    /**
     * A person's full name.
     *
     * @param updates in how many updates it is found
     */
    private record FullName(String name, PersonalName person, int updates) {}

    private NameTargets(
            Tongue tongue, Noise noise, Finder finder, Set<String> speakers, Map<String, String> explained) {
        this.tongue = tongue;
        this.noise = noise;
        this.finder = finder;
        this.speakers = speakers;
        this.explained = explained;
        explained.forEach((shorter, longer) -> abbreviations.putIfAbsent(Folded.key(longer), shorter));
    }

    /**
     * Returns the targets of the names on a page, and adds their names to a finder.
     *
     * @param speakers who is quoted, by full name
     * @param tags the page's tags that may be topics
     */
    static Collection<Target> of(
            NameRuns runs, Tongue tongue, Noise noise, Finder finder, Set<String> speakers, List<String> tags) {
        NameTargets made = new NameTargets(tongue, noise, finder, speakers, runs.explained());
        runs.names().forEach(name -> made.names.put(name.key, name));
        made.learnPersons(runs.names());
        made.addPlaces();
        made.addTags(tags);
        List<NameRuns.Name> own =
                runs.names().stream().filter(runs::isName).limit(LOOKED_AT).toList();
        own.stream().filter(name -> !SearchPhrase.isAcronym(name.shown)).forEach(made::add);
        own.stream().filter(name -> SearchPhrase.isAcronym(name.shown)).forEach(made::add);
        return new HashSet<>(made.targets.values())
                .stream()
                        .sorted(java.util.Comparator.comparing(target -> target.key))
                        .toList();
    }

    private void learnPersons(List<NameRuns.Name> all) {
        Set<String> known = new HashSet<>();
        for (String speaker : speakers) {
            NameRuns.Name name = names.get(Folded.key(speaker));
            PersonalName.of(speaker)
                    .ifPresent(person -> learn(new FullName(speaker, person, name == null ? 1 : name.updates)));
            known.add(Folded.key(speaker));
        }
        for (NameRuns.Name name : all) {
            Optional<PersonalName> person = PersonalName.of(name.shown);
            if (person.isPresent()
                    && !known.contains(name.key)
                    // "In Houston Duke waits": two words that stand together once, the first also known as a name
                    // alone, are no full name.
                    && (name.updates > 1
                            || name.titles > 0
                            || !names.containsKey(person.get().given()))) {
                learn(new FullName(name.shown, person.get(), name.updates));
            }
        }
    }

    private void learn(FullName full) {
        persons.computeIfAbsent(tongue.nameStem(full.person().surnameKey()), key -> new ArrayList<>())
                .add(full);
        given.add(full.person().given());
    }

    private void addPlaces() {
        for (Place place : tongue.places()) {
            boolean named = place.keys().stream().anyMatch(names::containsKey);
            if (!named) {
                continue;
            }
            Target target = new Target(
                    Target.Kind.PLACE,
                    Topic.Origin.NAME,
                    Folded.key(place.names().getFirst()),
                    place.names().getFirst(),
                    false);
            int own = place.names().stream().mapToInt(this::updates).sum();
            place.names().forEach(name -> put(name, target));
            place.people().forEach(people -> finder.addPeople(people, target));
            for (String seat : place.seats()) {
                if (updates(seat) < own) {
                    put(seat, target);
                }
            }
        }
    }

    private int updates(String name) {
        NameRuns.Name found = names.get(Folded.key(name));
        return found == null ? 0 : found.updates;
    }

    private void put(String name, Target target) {
        if (targets.putIfAbsent(Folded.key(name), target) == null) {
            finder.addName(name, target);
            target.names.add(name);
            bySqueezed.putIfAbsent(squeezed(name), target);
            if (target.kind != Target.Kind.PERSON) {
                byInitials.putIfAbsent(initials(name), target);
            }
        }
    }

    /** Returns the first letters of the words with a capital. */
    private static String initials(String name) {
        StringBuilder letters = new StringBuilder();
        WordSpan.words(name).stream()
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .forEach(word -> letters.append(word.charAt(0)));
        return Folded.key(letters.toString());
    }

    /** Returns a name without what may be left out of it: blanks, hyphens, what a club has before its name. */
    private String squeezed(String name) {
        String key = tongue.nameStem(Folded.key(name));
        int first = key.indexOf(' ');
        int last = key.lastIndexOf(' ');
        if (first > 0 && TopicWords.CLUBS.hasKey(key.substring(0, first))) {
            key = key.substring(first + 1);
        } else if (last > 0 && TopicWords.CLUBS.hasKey(key.substring(last + 1))) {
            key = key.substring(0, last);
        }
        return key.replaceAll("[ -]", "");
    }

    private void addTags(List<String> tags) {
        for (String tag : tags) {
            String key = Folded.key(tag);
            if (key.isEmpty() || noise.has(key)) {
                continue;
            }
            Target known = targets.get(key);
            if (known != null) {
                known.origin = Topic.Origin.TAG;
                continue;
            }
            Target same = bySqueezed.get(squeezed(tag));
            if (same != null) {
                put(tag, same);
                continue;
            }
            Optional<PersonalName> person = PersonalName.of(tag);
            boolean alone = person.isPresent()
                    && tags.stream()
                            .flatMap(other -> PersonalName.of(other).stream())
                            .noneMatch(person.get()::sharesSurnameOf);
            Target target = new Target(
                    person.isPresent() && isPerson(tag, person.get(), 0) ? Target.Kind.PERSON : Target.Kind.NAME,
                    Topic.Origin.TAG,
                    key,
                    tag,
                    false);
            put(tag, target);
            person.ifPresent(bearer -> learn(new FullName(tag, bearer, Math.max(1, updates(tag)))));
            if (alone) {
                put(person.get().surname(), target);
            }
            SameNames.of(tag).forEach(other -> put(other, target));
        }
    }

    private void add(NameRuns.Name name) {
        if (noise.has(name.key)
                || targets.containsKey(name.key)
                || tongue.isListed(name.key)
                || given.contains(name.key) && !persons.containsKey(tongue.nameStem(name.key))) {
            return;
        }
        @Nullable Target same = same(name);
        if (same != null) {
            put(name.shown, same);
            if (tongue.isOblique(Folded.key(same.label)) && !tongue.isOblique(name.key)) {
                same.label = name.shown;
            }
            return;
        }
        Optional<PersonalName> person = PersonalName.of(name.shown);
        String surname = person.map(PersonalName::surname).orElse(name.shown);
        FullName bearer = name.shown.indexOf(' ') < 0 || person.isPresent() ? bearer(surname) : null;
        if (bearer != null && (person.isEmpty() || person.get().isLike(bearer.person()))) {
            Target known = known(bearer);
            if (known == null) {
                NameRuns.Name full = names.get(Folded.key(bearer.name()));
                int titles = name.titles + (full == null ? 0 : full.titles);
                boolean sure = isPerson(bearer.name(), bearer.person(), titles);
                if (noise.has(Folded.key(bearer.name())) || full != null && Noise.isCredited(full)) {
                    return;
                }
                known = new Target(
                        sure ? Target.Kind.PERSON : Target.Kind.NAME,
                        Topic.Origin.NAME,
                        Folded.key(bearer.name()),
                        bearer.name(),
                        false);
                put(bearer.name(), known);
                if (sure) {
                    put(surname, known);
                }
            }
            put(name.shown, known);
            return;
        }
        if (Noise.isCredited(name) || name.updates < 2 || isCode(name.shown) || isPairOfPlaces(name.shown)) {
            return;
        }
        @Nullable Target around = around(name);
        if (around != null) {
            put(name.shown, around);
            return;
        }
        Target.Kind kind = name.titles * 2 >= name.mentions || speakers.contains(name.shown)
                ? Target.Kind.PERSON
                : Target.Kind.NAME;
        put(name.shown, new Target(kind, Topic.Origin.NAME, name.key, name.shown, false));
    }

    /**
     * Returns what a place is in, whose name its own begins with, if it is only told where something happens: the East
     * Room of the White House is no matter beside the White House.
     */
    private @Nullable Target around(NameRuns.Name name) {
        for (int end = name.shown.lastIndexOf(' ');
                end > 0 && name.placed == name.mentions;
                end = name.shown.lastIndexOf(' ', end - 1)) {
            String whole = name.shown.substring(0, end);
            Target target = targets.get(Folded.key(whole));
            if (target != null && target.kind != Target.Kind.PERSON && updates(whole) >= name.updates) {
                return target;
            }
        }
        return null;
    }

    /** Whether a name is a number with letters, such as that of a flight. */
    private static boolean isCode(String name) {
        return name.chars().filter(Character::isDigit).count() > 2;
    }

    /** Whether a name only joins two countries ("India-Israel"). */
    private boolean isPairOfPlaces(String name) {
        String[] parts = Folded.key(name).split("[-/]");
        return parts.length > 1
                && java.util.Arrays.stream(parts)
                        .allMatch(part -> tongue.placeOf(part) != null || targets.containsKey(part));
    }

    /** Returns the target of a person under any spelling of the name. */
    private @Nullable Target known(FullName bearer) {
        for (FullName other :
                persons.getOrDefault(tongue.nameStem(bearer.person().surnameKey()), List.of())) {
            Target target = other.person().isLike(bearer.person()) ? targets.get(Folded.key(other.name())) : null;
            if (target != null) {
                return target;
            }
        }
        return null;
    }

    private @Nullable Target same(NameRuns.Name name) {
        String full = explained.get(name.shown);
        Target same = full == null ? null : targets.get(Folded.key(full));
        String abbreviation = same == null ? abbreviations.get(name.key) : null;
        if (abbreviation != null) {
            same = targets.get(Folded.key(abbreviation));
        }
        if (same == null && SearchPhrase.isAcronym(name.shown) && name.shown.length() > 2) {
            same = byInitials.get(name.key);
        }
        return same != null ? same : bySqueezed.get(squeezed(name.shown));
    }

    /** Returns the person whom a surname means, if the page knows only one. */
    private @Nullable FullName bearer(String surname) {
        List<FullName> bearers = persons.getOrDefault(tongue.nameStem(Folded.key(surname)), List.of());
        if (bearers.isEmpty()) {
            return null;
        }
        FullName first = bearers.stream()
                .max(java.util.Comparator.comparingInt(
                        (FullName bearer) -> bearer.updates() + (speakers.contains(bearer.name()) ? QUOTED : 0)))
                .orElseThrow();
        int alike = 0;
        int others = 0;
        for (FullName bearer : bearers) {
            boolean like = bearer.person().isLike(first.person());
            alike += like ? bearer.updates() : 0;
            others += like ? 0 : bearer.updates();
        }
        if (others * 2 > alike) {
            return null;
        }
        boolean mayBeAlone = updates(surname) <= MOST_ALONE * alike && !tongue.isPlace(Folded.key(surname));
        return speakers.contains(first.name()) || mayBeAlone ? first : null;
    }

    private boolean isPerson(String name, PersonalName person, int titles) {
        String surname = person.surnameKey();
        return speakers.contains(name)
                || titles > 0
                || names.containsKey(surname) && !tongue.isPlace(surname) && !noise.has(surname);
    }
}
