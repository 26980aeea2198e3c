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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Looks over a document's moments for what a reader must know before trusting them. */
final class Audit {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Document document;
    private final Map<String, Moment> moments;
    private final List<Finding> findings = new ArrayList<>();

    private Audit(Document document, Map<String, Moment> moments) {
        this.document = document;
        this.moments = moments;
    }

    /**
     * The findings, by kind, each kind in the document's order.
     *
     * @param lost why a date that the user set is not applied, or null
     * @param conflicts where the evidence contradicts itself
     */
    static List<Finding> of(Document document, Map<String, Moment> moments, @Nullable String lost, List<Finding> conflicts) {
        Audit audit = new Audit(document, moments);
        if (lost != null) {
            audit.findings.add(new Finding(Kind.SET, lost.substring(0, 1).toUpperCase(Locale.ROOT) + lost.substring(1) + ".", List.of()));
        }
        audit.set();
        audit.reasons(Kind.INFERRED, Moment.Basis.INFERRED, "inferred");
        audit.findings.addAll(conflicts);
        audit.reasons(Kind.UNKNOWN, Moment.Basis.UNKNOWN, "unknown");
        audit.midnights();
        audit.disorder();
        audit.ties();
        audit.silences();
        audit.edits();
        audit.file();
        return List.copyOf(audit.findings);
    }

    private Moment moment(Update update) {
        return Objects.requireNonNull(moments.get(update.id()));
    }

    /** One finding for all updates that share a reason. */
    private void reasons(Kind kind, Moment.Basis basis, String word) {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        for (Update update : document.updates()) {
            if (moment(update).basis() == basis) {
                byReason.computeIfAbsent(moment(update).why(), why -> new ArrayList<>()).add(update.id());
            }
        }
        byReason.forEach((why, updates) ->
                findings.add(new Finding(kind, count(updates.size(), "time") + " " + (updates.size() == 1 ? "is " : "are ") + word + ". " + why, updates)));
    }

    /** What the user set, and where; what is inferred beside it is told with the rest that is inferred. */
    private void set() {
        Map<String, List<String>> byParts = new LinkedHashMap<>();
        for (Update update : document.updates()) {
            if (moment(update).at() != null && moment(update).isSet()) {
                byParts.computeIfAbsent(moment(update).unstated("the user"), parts -> new ArrayList<>()).add(update.id());
            }
        }
        byParts.forEach((parts, updates) -> findings.add(new Finding(Kind.SET, count(updates.size(), "time") + ": " + parts + ".", updates)));
    }

    /** The file's own time, for people to judge where times are unknown: any copying of the file changes it. */
    private void file() {
        Instant written = document.capture().written();
        if (written != null && document.updates().stream().anyMatch(update -> moment(update).at() == null && moment(update).shown() != null)) {
            ZonedDateTime at = written.truncatedTo(ChronoUnit.MINUTES).atZone(ZoneOffset.UTC);
            findings.add(new Finding(
                    Kind.FILE,
                    "The file was last written on " + BaseDay.written(at.toLocalDate()) + ", " + CLOCK.format(at) + " UTC. "
                            + "If it was saved then and not only copied, no update is later; no time is inferred from it.",
                    List.of()));
        }
    }

    private void midnights() {
        Update before = null;
        LocalDate day = null;
        for (Update update : document.updates()) {
            ZonedDateTime at = moment(update).at();
            if (at == null || update.flags().contains(Update.Flag.PINNED)) {
                continue;
            }
            if (before != null && !at.toLocalDate().equals(day)) {
                findings.add(new Finding(
                        Kind.MIDNIGHT,
                        "Between " + name(before) + " and " + name(update) + " the day changes from " + day + " to " + at.toLocalDate() + ".",
                        List.of(before.id(), update.id())));
            }
            before = update;
            day = at.toLocalDate();
        }
    }

    private void disorder() {
        for (Update update : document.updates()) {
            for (String doubt : moment(update).doubts()) {
                findings.add(new Finding(Kind.DISORDER, name(update) + ": " + doubt, List.of(update.id())));
            }
        }
    }

    private void ties() {
        Map<Instant, List<Update>> byInstant = new LinkedHashMap<>();
        for (Update update : document.updates()) {
            Instant instant = moment(update).instant();
            if (instant != null) {
                byInstant.computeIfAbsent(instant, at -> new ArrayList<>()).add(update);
            }
        }
        byInstant.values().stream().filter(tied -> tied.size() > 1).forEach(tied -> findings.add(new Finding(
                Kind.TIE,
                tied.size() + " updates have the same time, " + name(tied.getFirst()) + "; their order is the document's.",
                tied.stream().map(Update::id).toList())));
    }

    private void silences() {
        List<Update> timed = document.updates().stream()
                .filter(update -> moment(update).instant() != null && moment(update).precision() != Moment.Precision.DAY)
                .sorted((a, b) -> Objects.requireNonNull(moment(a).instant()).compareTo(Objects.requireNonNull(moment(b).instant())))
                .toList();
        List<Instant> instants = timed.stream().map(update -> Objects.requireNonNull(moment(update).instant())).toList();
        for (Silence silence : Silence.of(document, instants)) {
            Update first = timed.get(instants.lastIndexOf(silence.start()));
            Update next = timed.get(instants.indexOf(silence.end()));
            findings.add(new Finding(
                    Kind.SILENCE,
                    "No update for " + length(silence.length()) + " between " + name(first) + " and " + name(next) + ".",
                    List.of(first.id(), next.id())));
        }
    }

    private void edits() {
        List<String> edited = document.updates().stream().filter(update -> moment(update).edited() != null).map(Update::id).toList();
        if (!edited.isEmpty()) {
            findings.add(new Finding(
                    Kind.EDITED, count(edited.size(), "update") + (edited.size() == 1 ? " was" : " were") + " changed after being made.", edited));
        }
    }

    private String name(Update update) {
        Moment moment = moment(update);
        ZonedDateTime at = moment.at();
        return at != null ? CLOCK.format(at) : moment.shown() != null ? moment.shown() : "update " + update.position();
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static String length(Duration length) {
        return length.toHours() == 0 ? length.toMinutes() + " min" : length.toHours() + " h " + length.toMinutesPart() + " min";
    }
}
