package app.rundown.ui.history;

import app.rundown.export.content.HistoryWords;
import app.rundown.history.Fate;
import app.rundown.history.Passage;
import app.rundown.history.Sides;
import app.rundown.history.UpdateChange;
import app.rundown.history.Weave;
import app.rundown.history.edit.Edit;
import app.rundown.history.edit.EditKind;
import app.rundown.model.Block;
import app.rundown.model.Update;
import app.rundown.ui.format.Counts;
import app.rundown.ui.format.HistoryPhrases;
import app.rundown.ui.format.HistoryPhrases.Phrase;
import app.rundown.ui.format.HistoryPhrases.Tone;
import app.rundown.ui.format.Sentences;
import app.rundown.ui.format.TimeFormat;
import java.util.ArrayList;
import java.util.List;

/** Makes the rows of updates. */
final class ChangeRows {
    /** The key of the row for the page's own title and introduction. */
    static final String PAGE = "page";

    /** What stands in place of a clock that is not known. */
    private static final String NO_CLOCK = "–";
    /** Of an update that is as it was, more than this is not shown, in characters. */
    private static final int LONGEST = 160;

    private ChangeRows() {}

    /** Returns what identifies the row of an update. */
    static String key(UpdateChange change) {
        return change.latest().update().id();
    }

    /**
     * Returns the row of the page's own title and introduction.
     *
     * @param sides whether both versions stand side by side
     */
    static HistoryRow.Change ofPage(HistoryContent content, boolean open, boolean sides) {
        UpdateChange page = content.page();
        Sides both = Sides.of(page, open);
        return new HistoryRow.Change(
                PAGE,
                null,
                "Page",
                sides ? all(page, both.newer()) : passages(page, open),
                sides ? all(page, both.older()) : null,
                HistoryPhrases.of(page, content.older(), content.newer(), Integer.MAX_VALUE),
                folded(page, open),
                open ? links(page) : "",
                open,
                1,
                false);
    }

    /**
     * Returns the row of an update.
     *
     * @param open whether trivial edits are shown
     * @param whole whether it is one of those that the page is narrowed to; the others are only named
     * @param sides whether both versions stand side by side
     */
    static HistoryRow.Change of(
            HistoryContent content, UpdateChange change, boolean open, boolean whole, boolean sides) {
        String clock = TimeFormat.clock(change.latest().moment(), content.displayZone());
        boolean edited = change.isEditedTellingly() || open;
        String shown = content.shown(change);
        boolean beside = sides && whole && (edited || isWhole(change));
        Sides both = beside ? Sides.of(change, open) : null;
        return new HistoryRow.Change(
                key(change),
                shown,
                clock.isEmpty() ? NO_CLOCK : clock,
                both != null
                        ? all(change, both.newer())
                        : edited
                                ? passages(change, open)
                                : brief(change.latest().update(), whole && isWhole(change)),
                both != null ? all(change, both.older()) : null,
                phrases(content, change),
                folded(change, open),
                open ? links(change) : "",
                open,
                UpdateVersions.count(content.index(), shown),
                change.after() == null);
    }

    /** Whether all words of an update that was not edited are worth their place: it came, or it went. */
    private static boolean isWhole(UpdateChange change) {
        return change.before() == null || change.after() == null;
    }

    private static List<Phrase> phrases(HistoryContent content, UpdateChange change) {
        List<Phrase> phrases =
                new ArrayList<>(HistoryPhrases.of(change, content.older(), content.newer(), Integer.MAX_VALUE));
        for (Fate fate : change.fates()) {
            switch (fate) {
                case NEW ->
                    phrases.add(new Phrase(
                            "new since "
                                    + HistoryPhrases.brief(
                                            content.older(), content.pair().history()),
                            "It is newer than all that the older capture shows.",
                            Tone.GOOD));
                case CAME_INTO_VIEW, SCROLLED_OUT ->
                    phrases.add(new Phrase(
                            HistoryWords.fate(fate),
                            "It is older than all that the other capture shows, which may just not have shown it.",
                            Tone.MOVED));
                case EDITED, RETIMED, REORDERED, INSERTED, RETURNED, GONE -> {}
            }
        }
        return phrases;
    }

    private static String folded(UpdateChange change, boolean open) {
        int trivial = HistoryContent.trivial(change);
        return trivial == 0
                ? ""
                : open ? Counts.number(trivial) + " trivial shown" : Counts.number(trivial) + " trivial folded";
    }

    private static String links(UpdateChange change) {
        List<Edit> links = change.edits().stream()
                .filter(edit -> edit.kind() == EditKind.LINK)
                .toList();
        return links.isEmpty()
                ? ""
                : Sentences.asSentence(String.join(
                        "; ",
                        links.stream()
                                .map(edit -> "links: “" + edit.removed() + "” became “" + edit.added() + "”")
                                .toList()));
    }

    /** Returns the passages that were changed, and the headline. */
    static List<HistoryRow.Words> passages(UpdateChange change, boolean trivial) {
        List<HistoryRow.Words> words = new ArrayList<>();
        List<Passage> passages = Weave.of(change, trivial);
        boolean headed = change.latest().update().headline() != null;
        int same = 0;
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            boolean names = passage.block() == Update.HEADLINE || !headed && i == 0;
            if (names || passage.isChanged()) {
                leaveOut(same, words);
                same = 0;
                words.add(new HistoryRow.Words(form(change, passage), passage.pieces()));
            } else {
                same++;
            }
        }
        leaveOut(same, words);
        return words;
    }

    /** Returns all passages of a version: what went from one has no place in the other that could be shown alone. */
    private static List<HistoryRow.Words> all(UpdateChange change, List<Passage> passages) {
        return passages.stream()
                .map(passage -> new HistoryRow.Words(form(change, passage), passage.pieces()))
                .toList();
    }

    private static void leaveOut(int same, List<HistoryRow.Words> words) {
        if (same > 0) {
            words.add(HistoryRow.Words.plain(HistoryRow.Form.LEFT_OUT, Counts.of(same, "unchanged paragraph")));
        }
    }

    private static HistoryRow.Form form(UpdateChange change, Passage passage) {
        Update update = passage.gone() && change.before() != null
                ? change.before().update()
                : change.latest().update();
        if (passage.block() == Update.HEADLINE) {
            return HistoryRow.Form.HEADLINE;
        }
        return switch (update.blocks().get(passage.block())) {
            case Block.Blockquote quotation -> HistoryRow.Form.QUOTATION;
            case Block.Post post -> HistoryRow.Form.QUOTATION;
            case Block.Paragraph paragraph -> HistoryRow.Form.PARAGRAPH;
            case Block.ListItem item -> HistoryRow.Form.PARAGRAPH;
            case Block.Picture picture -> HistoryRow.Form.PARAGRAPH;
            case Block.Teaser teaser -> HistoryRow.Form.PARAGRAPH;
            case Block.Embed embed -> HistoryRow.Form.PARAGRAPH;
        };
    }

    private static List<HistoryRow.Words> brief(Update update, boolean whole) {
        List<HistoryRow.Words> words = new ArrayList<>();
        String text = update.text().replaceAll("\\s+", " ");
        String shown = whole ? text : Sentences.shortened(text, LONGEST);
        if (update.headline() != null) {
            words.add(HistoryRow.Words.plain(HistoryRow.Form.HEADLINE, update.headline()));
        }
        if (!shown.isEmpty() && (whole || update.headline() == null)) {
            words.add(HistoryRow.Words.plain(HistoryRow.Form.PARAGRAPH, shown));
        }
        if (words.isEmpty()) {
            words.add(HistoryRow.Words.plain(HistoryRow.Form.PARAGRAPH, update.title()));
        }
        return words;
    }
}
