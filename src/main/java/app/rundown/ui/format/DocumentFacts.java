package app.rundown.ui.format;

import app.rundown.history.HistoryIndex;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Document;
import app.rundown.model.DocumentKind;
import app.rundown.model.Moment;
import app.rundown.model.Pagination;
import app.rundown.model.Update;
import app.rundown.store.session.KeptDocument;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in one line what a document is: “Live blog · 428 updates · 2–5 Aug 2024”. */
public final class DocumentFacts {
    private static final Pattern PAGE = Pattern.compile("^(Page \\d+) of (\\d+)");

    private DocumentFacts() {}

    /**
     * Returns the facts about an open document: “Live blog · 24 updates · 14 May 2019”, “Page 2 of 5 · 10 updates · 14
     * May 2019”, “Wrap-up · 22 points · 6 sections”.
     */
    public static String of(AnalysedDocument analysed) {
        Document document = analysed.document();
        LocalDate first = null;
        LocalDate last = null;
        for (Moment moment : analysed.moments().values()) {
            ZonedDateTime at = moment.at();
            if (at != null) {
                LocalDate day = at.toLocalDate();
                first = first == null || day.isBefore(first) ? day : first;
                last = last == null || day.isAfter(last) ? day : last;
            }
        }
        long sections = document.updates().stream()
                .map(Update::section)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        boolean part = document.part() != null && document.part().isPart();
        return joined(
                // A part of a page has more to say, and the line is short.
                part ? page(document.part()) : document.kind().label(),
                count(document.kind(), document.updates().size()),
                document.kind() == DocumentKind.WRAP_UP ? Counts.of((int) sections, "section") : "",
                span(first, last));
    }

    /**
     * Returns the facts about an open document: of the newest of several captures of a live blog, “Live blog · 3
     * captures · 26 updates”. Those that only an older one has are counted, too, as the timeline shows them.
     */
    public static String of(AnalysedDocument newest, HistoryIndex index) {
        return index.of(newest.document().id())
                .map(history -> joined(
                        DocumentKind.LIVE_BLOG.label(),
                        Counts.of(history.captures().size(), "capture"),
                        count(DocumentKind.LIVE_BLOG, history.tracks().size())))
                .orElseGet(() -> of(newest));
    }

    /**
     * Returns facts in ever fewer words, to choose the first that has room: without the kind of a live blog, which
     * those who read “updates” know; with its page as “Page 2/5”; without the last of them.
     */
    public static List<String> forms(String facts) {
        String kind = DocumentKind.LIVE_BLOG.label() + " · ";
        boolean known = facts.regionMatches(true, 0, kind, 0, kind.length());
        String brief = known ? facts.substring(kind.length()) : facts;
        String page = PAGE.matcher(brief).replaceFirst("$1/$2");
        int last = page.lastIndexOf(" · ");
        return Stream.of(facts, brief, page, last < 0 ? page : page.substring(0, last))
                .distinct()
                .toList();
    }

    /** Returns the facts about a document that was open; empty if only its place is known. */
    public static String of(KeptDocument document) {
        return document.kind() == DocumentKind.NONE
                ? ""
                : joined(
                        document.kind().label(),
                        count(document.kind(), document.updates()),
                        span(document.first(), document.last()));
    }

    private static String count(DocumentKind kind, int updates) {
        return Counts.orNone(
                updates,
                switch (kind) {
                    case WRAP_UP -> "point";
                    case ARTICLE -> "paragraph";
                    case LIVE_BLOG, NONE -> "update";
                });
    }

    private static String page(@Nullable Pagination part) {
        return part == null || part.page() == 0
                ? ""
                : "page " + part.page() + (part.pages() == 0 ? "" : " of " + part.pages());
    }

    /**
     * Returns a span of days without saying anything twice: “14 May 2019”, “2–5 Aug 2024”, “30 Jul – 2 Aug 2024”; empty
     * if there is none.
     */
    public static String span(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null || last == null) {
            LocalDate known = first == null ? last : first;
            return known == null ? "" : TimeFormat.shortDay(known);
        }
        if (first.equals(last)) {
            return TimeFormat.shortDay(first);
        }
        if (first.getYear() != last.getYear()) {
            return TimeFormat.shortDay(first) + " – " + TimeFormat.shortDay(last);
        }
        return first.getMonth() == last.getMonth()
                ? first.getDayOfMonth() + "–" + TimeFormat.shortDay(last)
                : TimeFormat.dayAndMonth(first) + " – " + TimeFormat.shortDay(last);
    }

    private static String joined(String... facts) {
        String all = Stream.of(facts).filter(fact -> !fact.isEmpty()).collect(Collectors.joining(" · "));
        return all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1);
    }
}
