package app.rundown.read.text;

import app.rundown.model.Block;
import app.rundown.model.DocumentKind;
import app.rundown.model.Stamp;
import app.rundown.read.line.DateLine;
import app.rundown.read.line.LineStyle;
import app.rundown.read.line.PageFurniture;
import app.rundown.read.line.TextLine;
import app.rundown.read.page.DocumentFormat;
import app.rundown.read.page.Draft;
import app.rundown.read.page.Page;
import app.rundown.read.page.UpdateDraft;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article in topical sections from plain text: several short headings, each followed by points with bullets,
 * without clocks.
 */
public final class TextWrapUp implements DocumentFormat {
    private static final String BULLETS = "•●▪◦·*–-";
    /** A point that begins with a clock. */
    private static final Pattern CLOCKED = Pattern.compile("\\S\\s+[0-2]?\\d[:.h][0-5]\\d(?!\\d)");

    private static final int FEWEST_HEADINGS = 2;
    private static final int FEWEST_POINTS = 4;
    /** The most words in a section's heading. */
    private static final int HEADING_WORDS = 10;
    /** The fewest words in an average point. */
    private static final int POINT_WORDS = 6;

    @Override
    public DocumentKind kind() {
        return DocumentKind.WRAP_UP;
    }

    @Override
    public @Nullable Draft read(Page page, boolean asked) {
        if (!page.isPlain()) {
            return null;
        }
        List<TextLine> lines = page.lines();
        int headings = 0;
        int points = 0;
        int words = 0;
        int clocks = 0;
        int first = -1;
        char mark = commonMark(lines);
        for (int i = 0; i < lines.size(); i++) {
            if (isPoint(lines.get(i), mark)) {
                points++;
                clocks += CLOCKED.matcher(lines.get(i).text()).lookingAt() ? 1 : 0;
                words += LineStyle.words(lines.get(i).text()) - 1;
            } else if (isHeading(lines, i, mark)) {
                // What was done on some days is a log, and days are no topics.
                headings += DateLine.isDate(TextTitle.withoutMark(lines.get(i).text())) ? 0 : 1;
                first = first < 0 ? i : first;
            }
        }
        boolean enough = headings >= FEWEST_HEADINGS
                && points >= FEWEST_POINTS
                && words >= points * POINT_WORDS
                && clocks * 2 <= points;
        if (first < 0 || !asked && (!enough || lines.stream().limit(2).anyMatch(l -> TextWords.isOther(l.text())))) {
            return null;
        }
        Draft draft = new Draft();
        head(draft, lines.subList(0, first));
        sections(draft, lines, first, mark);
        return draft;
    }

    /** Returns the bullet of most points. Any other one at the start of a line is a dash. */
    private static char commonMark(List<TextLine> lines) {
        char best = '•';
        long most = 0;
        for (char mark : BULLETS.toCharArray()) {
            long count = lines.stream().filter(l -> isPoint(l, mark)).count();
            if (count > most) {
                most = count;
                best = mark;
            }
        }
        return best;
    }

    private static boolean isPoint(TextLine line, char mark) {
        String text = line.text();
        return text.length() > 2
                && text.charAt(0) == mark
                && (Character.isWhitespace(text.charAt(1)) || text.charAt(1) == '\u00a0');
    }

    private static boolean isHeading(List<TextLine> lines, int i, char mark) {
        String text = lines.get(i).text();
        return i + 1 < lines.size()
                && isPoint(lines.get(i + 1), mark)
                && LineStyle.words(text) <= HEADING_WORDS
                && (!LineStyle.isProse(text) || text.endsWith(":"))
                && PageFurniture.teaser(text) == null
                && !PageFurniture.isDropped(text);
    }

    private static void head(Draft draft, List<TextLine> lines) {
        TextBody introduction = new TextBody();
        String caption = "";
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            boolean siteName = i == 0 && text.matches("[-–—|] .{2,60}");
            if (siteName || PageFurniture.isDropped(text)) {
                continue;
            }
            if (DateLine.isDate(text)) {
                draft.stamp(Stamp.Source.SHOWN, text);
            } else if (draft.title == null && LineStyle.isHeadline(text) && !PageFurniture.isCaption(text)) {
                draft.title = text;
            } else if (PageFurniture.isCaption(text) || repeats(caption, text)) {
                draft.introduction.addAll(introduction.blocks());
                introduction = new TextBody();
                draft.introduction.add(new Block.Picture(text, null));
                caption = text;
            } else {
                introduction.add(lines.get(i));
            }
        }
        draft.introduction.addAll(introduction.blocks());
    }

    /** Whether a line repeats the caption above it, perhaps with the site's name after a dash. */
    private static boolean repeats(String caption, String text) {
        int dash = Math.max(text.lastIndexOf(" - "), text.lastIndexOf(" | "));
        String core = dash > 0 ? text.substring(0, dash) : text;
        return LineStyle.words(core) > 3 && caption.contains(core);
    }

    private static void sections(Draft draft, List<TextLine> lines, int first, char mark) {
        String section = null;
        double script = LineStyle.latin(lines.get(first).text());
        int lastPoint = lines.size() - 1;
        while (lastPoint > first && !isPoint(lines.get(lastPoint), mark)) {
            lastPoint--;
        }
        for (int i = first; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            String text = line.text();
            String other = PageFurniture.teaser(text);
            if (isPoint(line, mark)) {
                draft.entries.add(
                        point(section, new Block.ListItem(text.substring(2).strip())));
            } else if (isHeading(lines, i, mark)) {
                section = text;
            } else if (PageFurniture.isDropped(text)) {
                if (i > lastPoint) {
                    break;
                }
            } else if (other != null && !draft.entries.isEmpty()) {
                draft.entries.getLast().blocks.add(new Block.Teaser(other, "", null));
            } else if (LineStyle.isProse(text)) {
                draft.entries.add(point(section, new Block.Paragraph(text)));
            } else if (i > lastPoint && Math.abs(LineStyle.latin(text) - script) < 0.5) {
                new TextFrame(draft).tail(List.of(line));
            }
        }
    }

    private static UpdateDraft point(@Nullable String section, Block block) {
        UpdateDraft entry = new UpdateDraft();
        entry.section = section;
        entry.blocks.add(block);
        return entry;
    }
}
