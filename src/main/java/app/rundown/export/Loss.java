package app.rundown.export;

import app.rundown.model.Block;
import app.rundown.model.Dossier;
import app.rundown.model.Moment;
import app.rundown.timeline.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The statement of loss: what an export leaves out, what of it is inferred, and what its format cannot carry. */
final class Loss {
    private Loss() {}

    /** The whole statement in one line. */
    static String of(Format format, Selection selection) {
        List<String> parts = new ArrayList<>();
        int chosen = selection.entries().size();
        int total = total(selection);
        parts.add(chosen == total && total > 1 ? "all " + total + " updates" : chosen + " of " + count(total, "update"));
        if (!selection.filter().isEmpty()) {
            parts.add("filter: " + selection.filter());
        }
        long inferred = with(selection, Moment.Basis.INFERRED);
        if (inferred > 0) {
            parts.add(count(inferred, "time") + " inferred");
        }
        long unknown = with(selection, Moment.Basis.UNKNOWN);
        if (unknown > 0) {
            parts.add(count(unknown, "update") + " without a time");
        }
        if (selection.withoutTime() > 0) {
            parts.add(count(selection.withoutTime(), "update") + " without a time left out");
        }
        String missing = missing(format, selection);
        if (!missing.isEmpty()) {
            parts.add(missing);
        }
        return String.join(" · ", parts);
    }

    /** How many updates all open documents have. */
    static int total(Selection selection) {
        return selection.dossiers().stream()
                .mapToInt(dossier -> dossier.document().updates().size())
                .sum();
    }

    /** "1 update", "2 updates". */
    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static long with(Selection selection, Moment.Basis basis) {
        return selection.entries().stream()
                .filter(entry -> entry.moment().basis() == basis)
                .count();
    }

    private static String missing(Format format, Selection selection) {
        boolean pictures = has(selection, block -> block instanceof Block.Picture || block instanceof Block.Embed);
        return switch (format) {
            case MARKDOWN, HTML -> pictures ? "pictures and embeds as captions and links only" : "";
            case JSON -> pictures ? "pictures and embeds as captions and addresses only" : "";
            case CSV -> csv(selection, pictures);
        };
    }

    private static String csv(Selection selection, boolean pictures) {
        List<String> missing = new ArrayList<>();
        if (pictures) {
            missing.add("pictures");
        }
        if (has(selection, block -> block instanceof Block.Words words && !words.links().isEmpty())) {
            missing.add("links");
        }
        if (selection.dossiers().stream().map(Dossier::document).anyMatch(document -> !document.introduction().isEmpty())) {
            missing.add("introductions");
        }
        if (missing.isEmpty()) {
            return "";
        }
        String last = missing.removeLast();
        return "CSV holds no " + (missing.isEmpty() ? last : String.join(", ", missing) + " or " + last);
    }

    private static boolean has(Selection selection, Predicate<Block> wanted) {
        Stream<Block> introductions = selection.dossiers().stream()
                .flatMap(dossier -> dossier.document().introduction().stream());
        Stream<Block> updates = selection.entries().stream().map(Entry::update).flatMap(update -> update.blocks().stream());
        return Stream.concat(selection.introductions() ? introductions : Stream.empty(), updates).anyMatch(wanted);
    }
}
