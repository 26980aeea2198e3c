package app.rundown.history;

import app.rundown.history.edit.Edit;
import app.rundown.history.edit.Piece;
import app.rundown.history.edit.UpdateEdits;
import app.rundown.history.edit.Version;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Quote;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The way from one capture of a live blog to the next. */
final class Step {
    private final AnalysedDocument older;
    private final AnalysedDocument newer;
    private final String language;
    private final List<Entry> old;
    private final List<Entry> now;
    private final List<Entry> lost;
    private final int[] partner;
    /** For each update of the newer capture its place in the older one, or -1. */
    private final int[] back;
    /** For each update of the newer capture its place among the lost ones, or -1. */
    private final int[] found;

    private final Sight sightOfOld;
    private final Sight sightOfNow;
    private final Set<String> names;

    /**
     * Finds which updates are one.
     *
     * @param lost updates of captures before the older one that were not seen again; one of them may return
     */
    Step(AnalysedDocument older, AnalysedDocument newer, List<Entry> lost, String language) {
        this.older = older;
        this.newer = newer;
        this.language = language;
        this.lost = lost;
        old = Entry.of(older);
        now = Entry.of(newer);
        partner = Pairing.of(old, now);
        back = inverse(partner, now.size());
        found = lost.isEmpty() ? inverse(new int[0], now.size()) : again();
        sightOfOld = new Sight(old);
        sightOfNow = new Sight(now);
        names = names(older, newer);
    }

    private int[] again() {
        List<Integer> places = new ArrayList<>();
        List<Entry> arrived = new ArrayList<>();
        for (int j = 0; j < now.size(); j++) {
            if (back[j] < 0) {
                places.add(j);
                arrived.add(now.get(j));
            }
        }
        int[] again = new int[now.size()];
        Arrays.fill(again, -1);
        int[] ofLost = Pairing.of(lost, arrived);
        for (int i = 0; i < ofLost.length; i++) {
            if (ofLost[i] >= 0) {
                again[places.get(ofLost[i])] = i;
            }
        }
        return again;
    }

    private static int[] inverse(int[] partner, int size) {
        int[] back = new int[size];
        Arrays.fill(back, -1);
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] >= 0) {
                back[partner[i]] = i;
            }
        }
        return back;
    }

    private static Set<String> names(AnalysedDocument... documents) {
        Set<String> names = new HashSet<>();
        for (AnalysedDocument document : documents) {
            for (Quote quote : document.speech()) {
                if (quote.speaker() != null) {
                    Piece.in(quote.speaker()).forEach(piece -> names.add(piece.folded()));
                }
            }
        }
        return names;
    }

    List<Entry> old() {
        return old;
    }

    List<Entry> now() {
        return now;
    }

    /** Returns the place in the older capture of an update of the newer one, or -1. */
    int inOld(int place) {
        return back[place];
    }

    /** Returns the place among the lost updates of an update of the newer capture, or -1. */
    int inLost(int place) {
        return found[place];
    }

    /** Returns what became of each update. */
    Comparison comparison() {
        boolean[] moved = Order.changed(old, now, partner);
        List<List<UpdateChange>> vanished = vanished();
        List<UpdateChange> changes = new ArrayList<>(vanished.getFirst());
        for (int j = 0; j < now.size(); j++) {
            int before = back[j];
            changes.add(
                    before < 0
                            ? arrived(j)
                            : change(old.get(before).version(), now.get(j).version(), moved[before], null));
            changes.addAll(vanished.get(j + 1));
        }
        return new Comparison(older, newer, changes, change(Version.ofPage(older), Version.ofPage(newer), false, null));
    }

    /** Returns what only the older capture has, by the place behind which it belongs in the newer one. */
    private List<List<UpdateChange>> vanished() {
        List<List<UpdateChange>> vanished = new ArrayList<>();
        for (int j = 0; j <= now.size(); j++) {
            vanished.add(new ArrayList<>(0));
        }
        int last = 0;
        for (int i = 0; i < old.size(); i++) {
            if (partner[i] >= 0) {
                last = partner[i] + 1;
                continue;
            }
            Fate fate = sightOfNow.isBeyond(old.get(i), sightOfOld, partner) ? Fate.SCROLLED_OUT : Fate.GONE;
            vanished.get(last).add(new UpdateChange(old.get(i).version(), null, Set.of(fate), List.of()));
        }
        return vanished;
    }

    private UpdateChange arrived(int place) {
        Entry entry = now.get(place);
        Fate fate = sightOfOld.isBeyond(entry, sightOfNow, back)
                ? Fate.CAME_INTO_VIEW
                : sightOfOld.isAhead(entry, sightOfNow, back) ? Fate.NEW : Fate.INSERTED;
        if (found[place] < 0) {
            return new UpdateChange(null, entry.version(), Set.of(fate), List.of());
        }
        return change(
                lost.get(found[place]).version(),
                entry.version(),
                false,
                fate == Fate.CAME_INTO_VIEW ? fate : Fate.RETURNED);
    }

    private UpdateChange change(Version before, Version after, boolean moved, @Nullable Fate also) {
        List<Edit> edits = UpdateEdits.between(before, after, language, names);
        EnumSet<Fate> fates = EnumSet.noneOf(Fate.class);
        if (!edits.isEmpty()) {
            fates.add(Fate.EDITED);
        }
        if (Retiming.isBetween(before.moment(), after.moment())) {
            fates.add(Fate.RETIMED);
        } else if (moved) {
            fates.add(Fate.REORDERED);
        }
        if (also != null) {
            fates.add(also);
        }
        return new UpdateChange(before, after, fates, edits);
    }
}
