package app.rundown.ui.state;

import app.rundown.model.Capture;
import app.rundown.model.Quote;
import app.rundown.model.Update;
import app.rundown.store.session.Session;
import app.rundown.timeline.Filter;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A session that is being restored. Its documents come one after the other; as soon as the one comes in which the
 * reader was, the reader is back there. Belongs to the FX thread.
 */
final class Restoration {
    private final Session session;
    private final List<String> ids;
    private final Set<Session.Ref> ticks;
    /** The documents whose copies can't be read any more. */
    private final Set<Session.Open> gone = ConcurrentHashMap.newKeySet();

    private boolean placed;
    private boolean chosen;
    private @Nullable String update;

    /**
     * Begins to restore a session.
     *
     * @param ids the ids that its documents will have, in their order
     */
    Restoration(Session session, List<String> ids) {
        this.session = session;
        this.ids = List.copyOf(ids);
        ticks = new HashSet<>(session.ticked());
    }

    /** Returns the ids that its documents have, in their order. */
    List<String> ids() {
        return ids;
    }

    /** Returns a document by its number. */
    Session.Open document(int number) {
        return session.documents().get(number);
    }

    /** Returns the number of the document in which the reader was. */
    int first() {
        Session.Place place = session.place();
        Session.Ref current = session.current();
        return place != null
                ? place.update().document()
                : current != null
                        ? current.document()
                        : IntStream.range(0, session.documents().size())
                                .filter(number ->
                                        !session.documents().get(number).hidden())
                                .findFirst()
                                .orElse(0);
    }

    /** Returns the filter, in which the documents have their new ids. */
    Filter filter() {
        return FilterChanges.hide(
                session.filter(),
                IntStream.range(0, ids.size())
                        .filter(number -> session.documents().get(number).hidden())
                        .mapToObj(ids::get)
                        .collect(Collectors.toSet()));
    }

    /** Returns a state in which the inspector and the lanes show what they showed. */
    State inspecting(State now) {
        Session.Inspector was = session.inspector();
        QuoteFilter quotes = new QuoteFilter(
                named(Set.of(was.order()), QuoteFilter.Order.values()).stream()
                        .findFirst()
                        .orElse(QuoteFilter.NONE.order()),
                was.speakers(),
                named(was.kinds(), Quote.Kind.values()),
                named(was.bases(), Quote.Basis.values()),
                named(was.trusts(), Quote.Certainty.values()));
        ViewOptions.Tab tab = named(Set.of(was.tab()), ViewOptions.Tab.values()).stream()
                .findFirst()
                .orElse(ViewOptions.Tab.QUOTES);
        Session.Lanes lanes = session.lanes();
        ViewOptions.Lanes.By by = named(Set.of(lanes.by()), ViewOptions.Lanes.By.values()).stream()
                .findFirst()
                .orElse(ViewOptions.Lanes.NONE.by());
        return now.with(now.view()
                .withQuoteFilter(quotes)
                .withTab(tab)
                .withLanes(new ViewOptions.Lanes(lanes.shown(), by, lanes.chosen())));
    }

    private static <E extends Enum<E>> Set<E> named(Set<String> names, E[] all) {
        return Arrays.stream(all).filter(one -> names.contains(one.name())).collect(Collectors.toSet());
    }

    /**
     * Reads a document of the session. May be called on any thread.
     *
     * @throws IOException if its copy is gone
     */
    Capture read(Session.Open open, SessionSnapshot.Captures captures) throws IOException {
        try {
            return captures.read(open.capture());
        } catch (IOException e) {
            gone.add(open);
            throw new IOException(
                    "The copy that Rundown kept can't be used: " + e.getMessage() + ". It was read from “"
                            + open.capture().place() + "”.",
                    e);
        }
    }

    /** Whether the document that comes first was given up before it was open. */
    boolean isGivenUp(Set<String> open) {
        return isGivenUp(first(), open);
    }

    private boolean isGivenUp(int number, Set<String> open) {
        return !open.contains(ids.get(number))
                && !gone.contains(session.documents().get(number));
    }

    /**
     * Returns the documents that were given up before they were open, with their ticks.
     *
     * @param open the ids of the open documents
     */
    List<SessionSnapshot.Unopened> unopened(Set<String> open) {
        return IntStream.range(0, ids.size())
                .filter(number -> isGivenUp(number, open))
                .mapToObj(number -> new SessionSnapshot.Unopened(
                        session.documents().get(number),
                        session.ticked().stream()
                                .filter(ref -> ref.document() == number)
                                .toList()))
                .toList();
    }

    /** Returns a state in which the reader is where they were, as far as the open documents allow it yet. */
    State back(State now) {
        State next = now;
        Session.Place place = session.place();
        Optional<String> current = found(session.current(), now).filter(now.shown()::shows);
        Optional<String> eye = found(place == null ? null : place.update(), now).filter(now.shown()::shows);
        if (!placed && place != null && eye.isPresent()) {
            placed = true;
            update = current.orElse(eye.get());
            next = now.with(now.selection().backAt(update, new ReadingPlace(eye.get(), place.top())));
        }
        // Whoever has moved on in the meantime stays there.
        boolean here = update == null || update.equals(now.update());
        if (!chosen && current.isPresent()) {
            chosen = true;
            if (here) {
                next = next.with(next.selection().on(current.get()));
            }
        }
        update = next.update();
        return next == now ? now : next.withQuoteOfCurrent();
    }

    /** Returns the ids of the updates that were ticked and are open by now. Each is returned once. */
    Set<String> ticked(State now) {
        Set<String> found = new HashSet<>();
        ticks.removeIf(ref -> {
            Optional<String> id = found(ref, now);
            id.ifPresent(found::add);
            return id.isPresent();
        });
        return found;
    }

    private Optional<String> found(Session.@Nullable Ref ref, State now) {
        if (ref == null) {
            return Optional.empty();
        }
        return now.snapshot().stars().of(ids.get(ref.document())).flatMap(keys -> {
            List<Update> alike = keys.find(ref.key());
            return alike.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            alike.get(Math.min(ref.nth(), alike.size() - 1)).id());
        });
    }
}
