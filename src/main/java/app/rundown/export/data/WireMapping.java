package app.rundown.export.data;

import app.rundown.export.cite.Cited;
import app.rundown.export.content.Times;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Block;
import app.rundown.model.Coverage;
import app.rundown.model.Document;
import app.rundown.model.Family;
import app.rundown.model.Fetched;
import app.rundown.model.Finding;
import app.rundown.model.HeadlineClaim;
import app.rundown.model.Link;
import app.rundown.model.Moment;
import app.rundown.model.PostOrigin;
import app.rundown.model.Quote;
import app.rundown.model.Stamp;
import app.rundown.model.Topic;
import app.rundown.timeline.Timeline;
import app.rundown.timeline.TimelineEntry;
import app.rundown.user.Note;
import app.rundown.user.PlacedNotes;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Converts the model to {@link Wire}. Sets are written in the order of their enum, so that the bytes never vary. */
final class WireMapping {
    private WireMapping() {}

    /** Converts a document. */
    static Wire.Document document(AnalysedDocument analysed) {
        Document document = analysed.document();
        return new Wire.Document(
                document.id(),
                document.capture().path(),
                document.title(),
                document.kind().code(),
                document.capture().sha256(),
                document.url(),
                new Wire.Capture(
                        Cited.url(document),
                        analysed.captured() == null
                                ? null
                                : analysed.captured().at().toString(),
                        analysed.captured() == null ? null : analysed.captured().why(),
                        document.capture().size(),
                        document.capture().page(),
                        fetched(document.capture().fetched())),
                document.stamps().stream().map(WireMapping::stamp).toList(),
                document.problems().stream()
                        .map(problem -> new Wire.Problem(problem.where(), problem.what()))
                        .toList(),
                // Left out, so that the same file gives the same bytes whenever it was copied.
                analysed.audit().stream()
                        .filter(finding -> finding.kind() != Finding.Kind.FILE)
                        .map(finding -> new Wire.Finding(finding.kind().code(), finding.what(), finding.updates()))
                        .toList(),
                blocks(document.introduction()),
                document.tags(),
                links(document.related()));
    }

    private static Wire.@Nullable Fetched fetched(@Nullable Fetched fetched) {
        return fetched == null
                ? null
                : new Wire.Fetched(fetched.asked(), fetched.at().toString(), fetched.charset());
    }

    /** Converts an update. */
    static Wire.Update update(TimelineEntry entry, boolean starred) {
        return update(entry, starred, entry.id());
    }

    /**
     * Converts an update of a live blog that may have several captures.
     *
     * @param latest the id of the update as the newest capture that has it shows it; its own if there is none
     */
    static Wire.Update update(TimelineEntry entry, boolean starred, String latest) {
        return new Wire.Update(
                entry.id(),
                entry.document().id(),
                entry.update().position(),
                starred,
                latest.equals(entry.id()) ? null : latest,
                time(entry.moment()),
                entry.update().section(),
                entry.update().headline(),
                entry.update().author(),
                entry.update().url(),
                text(entry.moment().edited()),
                entry.update().text(),
                blocks(entry.update().blocks()),
                codes(entry.update().flags()),
                entry.topics().stream().map(WireMapping::topic).toList(),
                entry.update().stamps().stream().map(WireMapping::stamp).toList());
    }

    /** Converts a quote or reported speech. */
    static Wire.Quote quote(Quote quote, Timeline timeline) {
        return new Wire.Quote(
                quote.id(),
                quote.document(),
                quote.update(),
                quote.text(),
                code(quote.kind()),
                code(quote.form()),
                quote.speaker(),
                code(quote.voice()),
                quote.speaksFor(),
                basis(quote.basis()),
                quote.isSetByUser() ? List.of(quote.hasUsersSpeaker() ? "speaker" : "name") : List.of(),
                found(quote.found()),
                quote.cue(),
                quote.why(),
                quote.confidence(),
                certainty(quote.certainty()),
                quote.post() == null ? null : author(quote.post()),
                quote.span().inHeadline() ? null : quote.span().block(),
                quote.span().start(),
                quote.span().end(),
                codes(quote.flags()),
                timeline.family(quote).map(Family::id).orElse(null));
    }

    private static Wire.@Nullable Found found(Quote.@Nullable Found found) {
        return found == null
                ? null
                : new Wire.Found(
                        found.speaker(), code(found.voice()), basis(found.basis()), found.why(), found.confidence());
    }

    private static String basis(Quote.Basis basis) {
        return code(basis == Quote.Basis.SET ? Quote.Basis.NONE : basis);
    }

    /**
     * Converts the families that have an exported quote, with only those of their quotes that are exported.
     *
     * @param exported ids of the exported quotes
     */
    static Stream<Wire.Family> families(Timeline timeline, Set<String> exported) {
        return timeline.families().stream()
                .filter(family -> family.quotes().stream().anyMatch(quote -> exported.contains(quote.id())))
                .map(family -> family(family, exported));
    }

    private static Wire.Family family(Family family, Set<String> exported) {
        return new Wire.Family(
                family.id(),
                family.quotes().stream()
                        .map(Quote::id)
                        .filter(exported::contains)
                        .toList(),
                family.quotes().size(),
                family.speakers(),
                family.hasConflictingSpeakers());
    }

    /** Converts what the headline of an update claims. */
    static Stream<Wire.Claim> claims(TimelineEntry entry, Timeline timeline) {
        String headline = entry.update().headline();
        return headline == null
                ? Stream.empty()
                : timeline.claims(entry.id()).stream().map(claim -> claim(claim, headline));
    }

    private static Wire.Claim claim(HeadlineClaim claim, String headline) {
        return new Wire.Claim(
                claim.update(),
                claim.words(headline),
                claim.start(),
                claim.end(),
                claim.speaker(),
                code(claim.verdict()),
                claim.quote());
    }

    /** Converts what is known of a point of a wrap-up. */
    static Wire.Covered covered(Coverage.Point point) {
        return new Wire.Covered(
                point.update(),
                point.ties().stream().map(Coverage.Tie::update).toList(),
                code(point.verdict()),
                point.why());
    }

    /** Converts an altered quote. */
    static Wire.Altered altered(Coverage.Alteration alteration) {
        return new Wire.Altered(alteration.point().id(), alteration.source().id());
    }

    private static Wire.Time time(Moment moment) {
        ZonedDateTime at = moment.at();
        LocalDateTime local = moment.local();
        return new Wire.Time(
                moment.shown(),
                text(moment.instant()),
                local == null ? null : Times.iso(local),
                at == null ? null : at.getZone().getId(),
                code(moment.precision()),
                // What the user set is not stated by the document. Scripts that know only three words stay right.
                code(moment.basis() == Moment.Basis.SET ? Moment.Basis.INFERRED : moment.basis()),
                Stream.of(
                                moment.date() == Moment.Basis.SET ? "date" : "",
                                moment.zone() == Moment.Basis.SET ? "zone" : "")
                        .filter(part -> !part.isEmpty())
                        .toList(),
                moment.why(),
                moment.doubts());
    }

    /** Converts a topic of an update. */
    static Wire.Topic topic(Topic.Assignment assignment) {
        return new Wire.Topic(assignment.topic().name(), code(assignment.topic().origin()), assignment.why());
    }

    private static Wire.Stamp stamp(Stamp stamp) {
        return new Wire.Stamp(code(stamp.role()), code(stamp.source()), stamp.text());
    }

    private static List<Wire.Block> blocks(List<Block> blocks) {
        return blocks.stream().map(WireMapping::block).toList();
    }

    private static Wire.Block block(Block block) {
        return switch (block) {
            case Block.Paragraph words -> new Wire.Words("paragraph", words.text(), links(words.links()));
            case Block.ListItem words -> new Wire.Words("list-item", words.text(), links(words.links()));
            case Block.Blockquote words -> new Wire.Words("blockquote", words.text(), links(words.links()));
            case Block.Picture picture -> new Wire.Matter("picture", picture.text(), picture.url());
            case Block.Post post -> new Wire.Post("post", post.text(), links(post.links()), author(post.origin()));
            case Block.Embed embed -> new Wire.Matter("embed", embed.text(), embed.url());
            case Block.Teaser teaser -> new Wire.Teaser("teaser", teaser.headline(), teaser.standfirst(), teaser.url());
        };
    }

    private static Wire.PostAuthor author(PostOrigin origin) {
        return new Wire.PostAuthor(origin.name(), origin.handle(), origin.network(), origin.url(), origin.at());
    }

    private static List<Wire.Link> links(List<Link> links) {
        return links.stream()
                .map(link -> new Wire.Link(link.text(), link.url()))
                .toList();
    }

    private static List<String> codes(Collection<? extends Enum<?>> values) {
        return values.stream()
                .sorted((a, b) -> a.ordinal() - b.ordinal())
                .map(WireMapping::code)
                .toList();
    }

    private static @Nullable String certainty(Quote.Certainty certainty) {
        return switch (certainty) {
            case SURE, LIKELY, DOUBTFUL -> code(certainty);
            case UNNAMED, NONE -> null;
        };
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : Times.rfc3339(instant);
    }

    /** Converts a note at its place in an update. */
    static Wire.Note note(TimelineEntry entry, PlacedNotes.Placed placed) {
        return note(
                entry.document().id(),
                entry.id(),
                placed.quote() == null ? null : placed.quote().id(),
                placed.note());
    }

    /** Converts a note on a quote of an introduction. */
    static Wire.Note note(Quote quote, Note note) {
        return note(quote.document(), null, quote.id(), note);
    }

    private static Wire.Note note(String document, @Nullable String update, @Nullable String quote, Note note) {
        return new Wire.Note(document, update, quote, note.text(), note.at().toString(), null);
    }

    /** Returns a note on what is no longer in the document. */
    static Wire.Note note(PlacedNotes.Unplaced unplaced) {
        Note note = unplaced.note();
        String document = unplaced.document().id();
        return new Wire.Note(document, null, null, note.text(), note.at().toString(), note.about());
    }
}
