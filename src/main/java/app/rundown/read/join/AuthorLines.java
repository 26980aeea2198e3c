package app.rundown.read.join;

import app.rundown.model.Block;
import app.rundown.read.line.Byline;
import app.rundown.read.line.LineStyle;
import app.rundown.read.line.LiveWords;
import app.rundown.read.line.PageFurniture;
import app.rundown.read.page.Draft;
import app.rundown.read.page.UpdateDraft;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the authors of entries whose first line is a name, perhaps above an office or a place, or whose last line is a
 * "By" and a name. A label such as "Key points" looks like a name, so only names that something else confirms count.
 */
public final class AuthorLines {
    /** How many entries are searched for the words of a name. */
    private static final int SAMPLE = 60;

    /** The last line of an entry, without the brackets or the dash that a name may have. */
    private static final Pattern LAST = Pattern.compile("[(\\[–—-]?\\h*(.{4,60}?)\\h*[)\\]]?");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}'’-]+");

    /**
     * What begins an entry.
     *
     * @param headline whether the name is its headline
     * @param blocks how many blocks belong to the author
     * @param confirmed whether an office, a place or a portrait confirms the name
     */
    private record Lead(String name, boolean headline, int blocks, boolean confirmed) {}

    private final Map<UpdateDraft, Lead> leads = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private boolean usual;

    private AuthorLines() {}

    /** Takes the lines about authors out of the words of a draft's entries. Returns the same draft. */
    public static Draft take(Draft draft) {
        AuthorLines lines = new AuthorLines();
        lines.find(draft.entries);
        lines.leads.forEach(lines::take);
        boolean signed = areSigned(draft.entries);
        draft.entries.forEach(entry -> takeLast(entry, signed));
        return draft;
    }

    private void find(List<UpdateDraft> entries) {
        Set<String> names = new HashSet<>();
        for (UpdateDraft entry : entries) {
            Lead lead = lead(entry);
            if (lead != null) {
                leads.put(entry, lead);
                names.add(lead.name);
                if (lead.confirmed) {
                    known.add(key(lead.name));
                }
            }
        }
        // Most pages have none, and a page may have 100,000 entries.
        for (UpdateDraft entry : leads.isEmpty() ? List.<UpdateDraft>of() : entries) {
            if (entry.author != null) {
                known.add(key(entry.author));
            }
        }
        if (names.size() == 1 && leads.size() == entries.size() && leads.size() > 2) {
            String only = names.iterator().next();
            usual = !LiveWords.areInLine(only) && !PageFurniture.isDropped(only) && isNeverSmall(only, entries);
            return;
        }
        usual = leads.size() * 3 >= entries.size() * 2 && names.size() > 1 && names.size() < leads.size();
    }

    /**
     * Whether the words of a line never have a small letter in the entries, as those of a label such as "Key Points"
     * have.
     */
    private static boolean isNeverSmall(String name, List<UpdateDraft> entries) {
        Set<String> small = new HashSet<>();
        for (String word : name.split(" ")) {
            small.add(word.toLowerCase(Locale.ROOT));
        }
        for (UpdateDraft entry : entries.subList(0, Math.min(SAMPLE, entries.size()))) {
            for (Block block : entry.blocks) {
                for (String word : BETWEEN_WORDS.split(block.text())) {
                    if (small.contains(word)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static @Nullable Lead lead(UpdateDraft entry) {
        List<Block> blocks = entry.blocks;
        if (isNameAt(blocks, 0)) {
            return lead(blocks.getFirst().text(), false, blocks, 1);
        }
        if (isNameAt(blocks, 1)
                && blocks.getFirst() instanceof Block.Picture portrait
                && key(portrait.text()).endsWith(key(blocks.get(1).text()))) {
            return new Lead(Byline.withoutBy(blocks.get(1).text()), false, lead("", false, blocks, 2).blocks, true);
        }
        boolean headline = entry.headline != null && isName(entry.headline) && !blocks.isEmpty();
        return headline ? lead(String.valueOf(entry.headline), true, blocks, 0) : null;
    }

    private static boolean isNameAt(List<Block> blocks, int at) {
        return blocks.size() > at + 1 && blocks.get(at) instanceof Block.Paragraph line && isName(line.text());
    }

    /** Returns the lines about an author; {@code at} is the block below the name. */
    private static Lead lead(String name, boolean headline, List<Block> blocks, int at) {
        boolean role =
                blocks.size() > at + 1 && blocks.get(at) instanceof Block.Paragraph next && Byline.isRole(next.text());
        return new Lead(Byline.withoutBy(withoutColon(name)), headline, at + (role ? 1 : 0), role);
    }

    /** Whether a line looks like a person's name: of several words, the last with a capital. */
    private static boolean isName(String line) {
        String name = Byline.withoutBy(withoutColon(line));
        return Byline.isName(name)
                && LineStyle.words(name) > 1
                && Character.isUpperCase(name.codePointAt(name.lastIndexOf(' ') + 1));
    }

    private static String withoutColon(String name) {
        return name.endsWith(":") ? name.substring(0, name.length() - 1).strip() : name;
    }

    private static String key(String name) {
        return SameWords.letters(Byline.withoutBy(name));
    }

    /** Whether most entries end with a dash and a name: "— Anna Lie". A single one may be who said the words above. */
    private static boolean areSigned(List<UpdateDraft> entries) {
        int signed = 0;
        for (UpdateDraft entry : entries) {
            Matcher last = last(entry);
            signed += last != null && isSignature(last) ? 1 : 0;
        }
        return signed > 2 && signed * 3 >= entries.size() * 2;
    }

    private static @Nullable Matcher last(UpdateDraft entry) {
        List<Block> blocks = entry.blocks;
        Matcher last = blocks.size() > 1 && entry.author == null && blocks.getLast() instanceof Block.Paragraph line
                ? LAST.matcher(line.text())
                : null;
        return last != null && last.matches() ? last : null;
    }

    private static boolean isSignature(Matcher last) {
        return "–—-".indexOf(last.group().charAt(0)) >= 0 && isName(last.group(1));
    }

    /**
     * Takes the author out of an entry's last line if it is a "By" and a name: "(By Anna Lie)".
     *
     * @param signed whether a dash and a name are enough
     */
    private static void takeLast(UpdateDraft entry, boolean signed) {
        Matcher last = last(entry);
        if (last != null && (Byline.isSigned(last.group(1)) || signed && isSignature(last))) {
            entry.author = Byline.withoutBy(last.group(1));
            entry.blocks = new ArrayList<>(entry.blocks.subList(0, entry.blocks.size() - 1));
        }
    }

    private void take(UpdateDraft entry, Lead lead) {
        boolean own = entry.author == null || key(entry.author).equals(key(lead.name));
        if (own && (lead.confirmed || usual || known.contains(key(lead.name)))) {
            entry.author = entry.author == null ? lead.name : entry.author;
            entry.headline = lead.headline ? null : entry.headline;
            entry.blocks = new ArrayList<>(entry.blocks.subList(lead.blocks, entry.blocks.size()));
        }
    }
}
