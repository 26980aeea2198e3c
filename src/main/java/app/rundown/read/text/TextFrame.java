package app.rundown.read.text;

import app.rundown.model.Link;
import app.rundown.model.Problem;
import app.rundown.model.Stamp;
import app.rundown.read.line.Byline;
import app.rundown.read.line.DateLine;
import app.rundown.read.line.LineStyle;
import app.rundown.read.line.PageFurniture;
import app.rundown.read.line.TextLine;
import app.rundown.read.line.TimeNote;
import app.rundown.read.page.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what surrounds the updates of a plain text: the page's head, and its title, links and tags after the last
 * update.
 */
final class TextFrame {
    /** The title of a live blog, which is a sure sign that the updates have ended. */
    private static final Pattern LIVE = Pattern.compile("(?i)\\blive\\b.*|.*\\bas it happened\\b.*");

    private static final Pattern ADDRESS = Pattern.compile("(?:https?|file)://\\S+");

    /** The most characters in the names of authors. */
    private static final int NAME = 60;

    private final Draft draft;

    /** Reads the surroundings into a draft. */
    TextFrame(Draft draft) {
        this.draft = draft;
    }

    /**
     * Reads the lines before the first update: perhaps a title, times of the page, the introduction.
     *
     * @param words all words of the updates
     */
    void head(List<TextLine> lines, String words) {
        TextBody introduction = new TextBody();
        int title = TextTitle.in(lines, words);
        List<String> above = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (PageFurniture.isDropped(text) || isAddress(lines.get(i))) {
                continue;
            }
            String glued = gluedDate(text);
            if (glued != null) {
                draft.stamp(Stamp.Source.SHOWN, glued);
            } else if (DateLine.isDate(text) || text.equals(DateLine.inFront(text + " 0"))) {
                draft.stamp(Stamp.Source.SHOWN, text);
            } else if (i == title) {
                draft.title = TextTitle.withoutMark(text);
            } else if (i < title && TextTitle.isSection(text)) {
                above.add("“" + shorten(text) + "”");
            } else if (title < 0 || !text.equals(draft.title)) {
                introduction.add(lines.get(i));
            }
        }
        draft.introduction.addAll(introduction.blocks());
        if (!above.isEmpty()) {
            draft.problems.add(new Problem(
                    lines.getFirst().where(),
                    "Left out because it stands above the title and seems to be the site's: " + String.join(", ", above)
                            + "."));
        }
    }

    /** Returns the date at the end of a line whose copy has lost the break after the author's name; or null. */
    private static @Nullable String gluedDate(String line) {
        for (int at = 1; at < Math.min(line.length(), NAME); at++) {
            if (Character.isDigit(line.charAt(at)) && Character.isLowerCase(line.charAt(at - 1))) {
                String date = line.substring(at);
                return Byline.isName(line.substring(0, at).replace(" / ", " ")) && DateLine.isDate(date) ? date : null;
            }
        }
        return null;
    }

    /** Whether a line before the updates is an address alone. The first one is the document's, unless it is cut. */
    private boolean isAddress(TextLine line) {
        if (!ADDRESS.matcher(line.text()).matches()) {
            return false;
        }
        boolean cut = line.text().endsWith("…") || line.text().endsWith("...");
        if (cut || !line.text().startsWith("http") || draft.url != null) {
            draft.problems.add(new Problem(
                    line.where(),
                    "An address that " + (cut ? "is cut off" : "stands above the updates") + " is left out: "
                            + line.text()));
        } else {
            draft.url = line.text();
        }
        return true;
    }

    /**
     * Takes away the line at the end of a text that tells the zone of all its times, and keeps it as evidence. Only
     * furniture may follow it.
     */
    List<TextLine> withoutTimeNote(List<TextLine> body) {
        int at = body.size() - 1;
        while (at > 0
                && !TimeNote.is(body.get(at).text())
                && PageFurniture.isDropped(body.get(at).text())) {
            at--;
        }
        if (at < 0 || !TimeNote.is(body.get(at).text())) {
            return body;
        }
        draft.stamp(Stamp.Source.SHOWN, body.get(at).text());
        List<TextLine> kept = new ArrayList<>(body);
        kept.remove(at);
        return kept;
    }

    /** Reads the lines after the last update: a title, other articles' headlines, tags. */
    void tail(List<TextLine> lines) {
        for (TextLine line : lines) {
            String text = line.text();
            if (PageFurniture.isDropped(text) || PageFurniture.isReadMore(text)) {
                continue;
            }
            String other = PageFurniture.teaser(text);
            if (other != null) {
                draft.related.add(new Link(other, null));
            } else if (DateLine.isDate(text)) {
                draft.stamp(Stamp.Source.SHOWN, text);
            } else if (draft.title == null && LineStyle.isHeadline(text) && !LineStyle.isTags(text)) {
                draft.title = text;
            } else if (LineStyle.isTags(text)) {
                for (String tag : text.split(",", -1)) {
                    draft.tags.add(tag.strip());
                }
            } else if (LineStyle.isHeadline(text)) {
                draft.related.add(new Link(text, null));
            } else {
                draft.problems.add(new Problem(
                        line.where(),
                        "Left out because it follows the last update and is not part of it: “" + shorten(text) + "”."));
            }
        }
    }

    private static String shorten(String text) {
        return text.length() <= 60
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, 60))) + "…";
    }

    /**
     * Returns the index of the first line after the last update. That is the first line that is indented less than the
     * words of all other updates and is not a sentence; or else the start of a run of headlines, tags and furniture at
     * the page's end.
     *
     * @param body the lines after the last update's clock
     * @param bodyIndent the smallest indent in the other updates, in characters
     */
    static int tailStart(List<TextLine> body, int bodyIndent) {
        for (int i = 0; i < body.size(); i++) {
            if (body.get(i).indent() < bodyIndent && !isOwn(body.get(i).text())) {
                return i;
            }
        }
        int start = body.size();
        boolean sure = false;
        while (start > 1 && !isOwn(body.get(start - 1).text())) {
            start--;
            String text = body.get(start).text();
            sure |= PageFurniture.isDropped(text)
                    || LineStyle.isTags(text)
                    || LIVE.matcher(text).matches();
        }
        return sure ? start : body.size();
    }

    /** Whether a line belongs to an update: a sentence, a caption, or the end of a card. */
    private static boolean isOwn(String text) {
        return !PageFurniture.isDropped(text)
                && (PageFurniture.isReadMore(text) || PageFurniture.isCaption(text) || LineStyle.isProse(text));
    }
}
