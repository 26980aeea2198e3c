package app.rundown.ui.coverage;

import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Update;
import app.rundown.timeline.Timeline;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where the points of the open wrap-ups stand: their sections, and their numbers within these. */
final class PointPlaces {
    private final Map<String, Place> places = new HashMap<>();

    /**
     * A point's place.
     *
     * @param document its wrap-up
     * @param section the heading above it, or null
     * @param number its number in its section, from 1
     */
    record Place(Document document, @Nullable String section, int number) {
        /** Returns the place within the wrap-up: "On arms control · point 2". */
        String inDocument() {
            return (section == null ? "" : section + " · ") + inSection();
        }

        /** Returns the place in a sentence: "point 2 of On arms control". */
        String named() {
            return inSection() + (section == null ? "" : " of “" + section + "”");
        }

        /** Returns the place within the section: "point 2". */
        String inSection() {
            return "point " + number;
        }
    }

    private PointPlaces() {}

    /** Numbers the points of a timeline. */
    static PointPlaces of(Timeline timeline) {
        PointPlaces found = new PointPlaces();
        wrapUps(timeline).forEach(document -> {
            Map<String, Integer> numbers = new HashMap<>();
            for (Update point : document.updates()) {
                int number = numbers.merge(Objects.requireNonNullElse(point.section(), ""), 1, Integer::sum);
                found.places.put(point.id(), new Place(document, point.section(), number));
            }
        });
        return found;
    }

    /** Returns the open wrap-ups. */
    static List<Document> wrapUps(Timeline timeline) {
        return of(timeline, DocumentKind.WRAP_UP);
    }

    /** Returns the open documents of a kind. */
    static List<Document> of(Timeline timeline, DocumentKind kind) {
        return timeline.documents().stream()
                .map(analysed -> analysed.document())
                .filter(document -> document.kind() == kind)
                .toList();
    }

    /** Returns the place of a point. */
    Place of(String point) {
        return Objects.requireNonNull(places.get(point), "a point of an open wrap-up");
    }
}
