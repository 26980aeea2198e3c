package app.rundown.time;

import app.rundown.model.Document;
import app.rundown.model.Finding;
import app.rundown.model.Finding.Kind;
import app.rundown.model.Moment;
import app.rundown.model.Silence;
import app.rundown.model.Update;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Examines a document's moments for what a reader must know before trusting them. */
final class Audit {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Document document;
    private final List<Timed> updates;
    private final List<Finding> findings = new ArrayList<>();

    private Audit(Document document, List<Moment> moments) {
        this.document = document;
        this.updates = new ArrayList<>(moments.size());
        for (int i = 0; i < moments.size(); i++) {
            updates.add(new Timed(
                    document.updates().get(i), moments.get(i), moments.get(i).instant()));
        }
    }

    /**
     * An update with its moment, kept together because looking up one by the other costs more than most questions about
     * them.
     */
    private record Timed(
            Update update, Moment moment, @Nullable Instant instant) {
        String id() {
            return update.id();
        }

        /** Returns its name in sentences: its time, else the clock as shown, else its position. */
        String name() {
            ZonedDateTime at = moment.at();
            return at != null
                    ? CLOCK.format(at)
                    : moment.shown() != null ? moment.shown() : "update " + update.position();
        }
    }

    /**
     * Returns the findings by kind, each kind in the document's order.
     *
     * @param moments the moments of the document's updates, in the same order
     * @param lost why a date that the user set is not applied, or null
     * @param conflicts findings about contradictory evidence
     */
    static List<Finding> of(Document document, List<Moment> moments, @Nullable String lost, List<Finding> conflicts) {
        Audit audit = new Audit(document, moments);
        if (lost != null) {
            audit.findings.add(new Finding(
                    Kind.SET, lost.substring(0, 1).toUpperCase(Locale.ROOT) + lost.substring(1) + ".", List.of()));
        }
        audit.setByUser();
        audit.reasons(Kind.INFERRED, Moment.Basis.INFERRED, "inferred");
        audit.findings.addAll(conflicts);
        audit.reasons(Kind.UNKNOWN, Moment.Basis.UNKNOWN, "unknown");
        audit.midnights();
        audit.disorder();
        audit.ties();
        audit.silences();
        audit.edits();
        audit.lastWritten();
        return List.copyOf(audit.findings);
    }

    /** Adds one finding for all updates that share a reason. */
    private void reasons(Kind kind, Moment.Basis basis, String word) {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        for (Timed one : updates) {
            if (one.moment.basis() == basis) {
                byReason.computeIfAbsent(one.moment.why(), why -> new ArrayList<>())
                        .add(one.id());
            }
        }
        byReason.forEach((why, ids) -> findings.add(new Finding(
                kind, count(ids.size(), "time") + " " + (ids.size() == 1 ? "is " : "are ") + word + ". " + why, ids)));
    }

    /**
     * Reports what the user set, and for which updates. What was inferred besides is reported with the other
     * inferences.
     */
    private void setByUser() {
        Map<String, List<String>> byParts = new LinkedHashMap<>();
        for (Timed one : updates) {
            if (one.instant != null && one.moment.isSet()) {
                byParts.computeIfAbsent(one.moment.unstated("the user"), parts -> new ArrayList<>())
                        .add(one.id());
            }
        }
        byParts.forEach((parts, ids) ->
                findings.add(new Finding(Kind.SET, count(ids.size(), "time") + ": " + parts + ".", ids)));
    }

    /**
     * Reports when the file was last written if times are unknown. People must judge it: any copying of the file
     * changes it.
     */
    private void lastWritten() {
        Instant written = document.capture().written();
        if (written != null && updates.stream().anyMatch(one -> one.instant == null && one.moment.shown() != null)) {
            ZonedDateTime at = written.truncatedTo(ChronoUnit.MINUTES).atZone(ZoneOffset.UTC);
            findings.add(new Finding(
                    Kind.FILE,
                    "The file was last written on " + BaseDay.written(at.toLocalDate()) + ", " + CLOCK.format(at)
                            + " UTC. If it was saved then and not only copied, no update is later; no time is inferred"
                            + " from it.",
                    List.of()));
        }
    }

    private void midnights() {
        Timed before = null;
        LocalDate day = null;
        for (Timed one : updates) {
            ZonedDateTime at = one.moment.at();
            if (at == null || one.update.flags().contains(Update.Flag.PINNED)) {
                continue;
            }
            if (before != null && day != null && !at.toLocalDate().equals(day)) {
                findings.add(new Finding(
                        Kind.MIDNIGHT,
                        "Between " + before.name() + " and " + one.name() + " the day changes from "
                                + BaseDay.written(day) + " to " + BaseDay.written(at.toLocalDate()) + ".",
                        List.of(before.id(), one.id())));
            }
            before = one;
            day = at.toLocalDate();
        }
    }

    private void disorder() {
        for (Timed one : updates) {
            for (String doubt : one.moment.doubts()) {
                if (!doubt.startsWith(Moment.OUT_OF_ORDER)) {
                    // Many updates share it; it is told once, with the conflicts.
                    continue;
                }
                findings.add(new Finding(Kind.DISORDER, one.name() + ": " + doubt, List.of(one.id())));
            }
        }
    }

    private void ties() {
        // Few updates share a time, so only these are grouped.
        Set<Instant> shared = shared();
        Map<Instant, List<Timed>> byInstant = new LinkedHashMap<>();
        for (Timed one : updates) {
            if (!shared.isEmpty() && one.instant != null && shared.contains(one.instant)) {
                byInstant.computeIfAbsent(one.instant, at -> new ArrayList<>()).add(one);
            }
        }
        byInstant
                .values()
                .forEach(tied -> findings.add(new Finding(
                        Kind.TIE,
                        tied.size() + " updates have the same time, "
                                + tied.getFirst().name() + "; their order is the document's.",
                        tied.stream().map(Timed::id).toList())));
    }

    /** Returns the instants that at least two updates share. */
    private Set<Instant> shared() {
        List<Instant> instants = updates.stream()
                .map(Timed::instant)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        Set<Instant> shared = new HashSet<>();
        for (int i = 1; i < instants.size(); i++) {
            if (instants.get(i).equals(instants.get(i - 1))) {
                shared.add(instants.get(i));
            }
        }
        return shared;
    }

    private void silences() {
        List<Timed> timed = updates.stream()
                .filter(one -> one.instant != null && one.moment.precision() != Moment.Precision.DAY)
                .sorted((a, b) -> Objects.requireNonNull(a.instant).compareTo(Objects.requireNonNull(b.instant)))
                .toList();
        List<Instant> instants =
                timed.stream().map(one -> Objects.requireNonNull(one.instant)).toList();
        for (Silence silence : Silence.of(document, instants)) {
            Timed first = timed.get(instants.lastIndexOf(silence.start()));
            Timed next = timed.get(instants.indexOf(silence.end()));
            findings.add(new Finding(
                    Kind.SILENCE,
                    "No update for " + length(silence.length()) + " between " + first.name() + " and " + next.name()
                            + ".",
                    List.of(first.id(), next.id())));
        }
    }

    private void edits() {
        List<String> edited = updates.stream()
                .filter(one -> one.moment.edited() != null)
                .map(Timed::id)
                .toList();
        if (!edited.isEmpty()) {
            findings.add(new Finding(
                    Kind.EDITED,
                    count(edited.size(), "update") + (edited.size() == 1 ? " was" : " were")
                            + " changed after being made.",
                    edited));
        }
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static String length(Duration length) {
        return length.toHours() == 0
                ? length.toMinutes() + " min"
                : length.toHours() + " h " + length.toMinutesPart() + " min";
    }
}
