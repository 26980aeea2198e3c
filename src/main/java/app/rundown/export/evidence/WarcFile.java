package app.rundown.export.evidence;

import app.rundown.base.ProgramVersion;
import app.rundown.export.content.Selection;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The captures of a selection as a web archive (WARC 1.1, ISO 28500:2017), as they were read; those that are archives
 * themselves are not unpacked. A capture of which several documents were read stands in it once.
 */
final class WarcFile {
    /** Where it is in the bundle. */
    static final String PATH = "archive/captures.warc";

    private static final byte[] RECORD_END = {'\r', '\n', '\r', '\n'};

    private final byte[] first;
    private final List<Placed> records = new ArrayList<>();

    /**
     * A record and its place.
     *
     * @param offset of its first byte
     * @param length its bytes with the blank lines after it
     */
    record Placed(CapturedRecord record, long offset, long length) {}

    private WarcFile(byte[] first) {
        this.first = first;
    }

    /** Returns the archive of all captures of a selection. */
    static WarcFile of(Selection selection, Instant made) {
        WarcFile file = new WarcFile(information(made));
        long[] at = {file.first.length};
        selection.documents().stream().map(CapturedRecord::of).forEach(record -> {
            if (file.records.stream().noneMatch(placed -> placed.record.isSameAs(record))) {
                long length = record.header().length + record.capture().size() + RECORD_END.length;
                file.records.add(new Placed(record, at[0], length));
                at[0] += length;
            }
        });
        return file;
    }

    /** Returns the records in their order. */
    List<Placed> records() {
        return List.copyOf(records);
    }

    /** Writes the archive. */
    void writeTo(OutputStream out) throws IOException {
        out.write(first);
        for (Placed placed : records) {
            out.write(placed.record.header());
            out.write(placed.record.capture().bytes());
            out.write(RECORD_END);
        }
    }

    private static byte[] information(Instant made) {
        String fields = "software: Rundown " + ProgramVersion.current() + "\r\nformat: WARC File Format 1.1\r\n"
                + "description: Captures as Rundown read them, each a resource without headers of HTTP. A WARC-Date of "
                + CapturedRecord.UNKNOWN + " says that the time of capture is unknown.\r\n";
        return ("WARC/1.1\r\nWARC-Type: warcinfo\r\nWARC-Record-ID: " + CapturedRecord.id(fields + made)
                        + "\r\nWARC-Date: " + made
                        + "\r\nContent-Type: application/warc-fields\r\nContent-Length: "
                        + fields.getBytes(StandardCharsets.UTF_8).length
                        + "\r\n\r\n" + fields + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
