package app.rundown.ui;

import app.rundown.model.Capture;
import app.rundown.model.Dossier;
import app.rundown.model.Kind;
import app.rundown.model.Problem;
import app.rundown.model.UserData;
import app.rundown.pipeline.Pipeline;
import app.rundown.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The open documents. Belongs to the reader thread, on which every method must be called. */
final class Shelf {
    /** From so many updates on a timeline is shown in two steps. */
    private static final int LONG = 1000;

    private List<Dossier> open = List.of();
    private int opened;

    /**
     * What was read of a place: a capture, or a sentence on why there is none; neither where the user changed their mind.
     *
     * @param name what the user calls it
     * @param as the kind that the user asked for, or null
     */
    record Read(String name, @Nullable Kind as, @Nullable Capture capture, @Nullable String failure) {}

    /** All open documents as one timeline. */
    Timeline timeline() {
        return Pipeline.merge(open);
    }

    /**
     * Puts documents beside those that are open.
     *
     * @param first hears of a first timeline, where finding the quotes will take long
     * @return what the user has to be told
     */
    List<Notice> put(List<Read> reads, UserData added, Consumer<Timeline> first) {
        List<Notice> notices = new ArrayList<>();
        List<Dossier> all = new ArrayList<>(open);
        for (Read read : reads) {
            Capture capture = read.capture();
            if (capture != null) {
                put(read, capture, added, all, notices);
            } else if (read.failure() != null) {
                notices.add(Notice.problem(read.name(), read.failure()));
            }
        }
        if (all.stream().mapToInt(dossier -> dossier.document().updates().size()).sum() > LONG) {
            first.accept(Pipeline.outline(all));
        }
        int before = open.size();
        List<Dossier> whole = new ArrayList<>(open);
        all.subList(before, all.size()).forEach(dossier -> whole.add(Pipeline.analyse(dossier)));
        open = List.copyOf(whole);
        return notices;
    }

    private void put(Read read, Capture capture, UserData added, List<Dossier> all, List<Notice> notices) {
        if (all.stream().anyMatch(dossier -> dossier.document().capture().equals(capture))) {
            notices.add(Notice.problem(read.name(), "This document is open already."));
            return;
        }
        Dossier dossier = Pipeline.read(capture, "d" + (opened + 1), read.as(), added);
        if (dossier.document().kind() == Kind.NONE) {
            String sentence = dossier.document().problems().stream()
                    .map(Problem::what)
                    .findFirst()
                    .orElse("No updates were recognised.");
            notices.add(new Notice(read.name(), sentence, Notice.Tone.PROBLEM, capture.size() == 0 ? null : capture));
            return;
        }
        opened++;
        all.add(dossier);
    }

    /** Takes a document away. */
    void remove(String documentId) {
        open = open.stream().filter(dossier -> !dossier.document().id().equals(documentId)).toList();
    }

    /** Takes all documents away. */
    void clear() {
        open = List.of();
    }

    /** Weighs the times of all documents anew. */
    void retime(UserData added) {
        open = open.stream().map(dossier -> Pipeline.retime(dossier, added)).toList();
    }
}
