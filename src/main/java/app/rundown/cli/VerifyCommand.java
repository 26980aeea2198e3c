package app.rundown.cli;

import app.rundown.export.evidence.EvidenceCheck;
import app.rundown.export.evidence.Findings;
import app.rundown.export.evidence.SelectionCheck;
import app.rundown.export.evidence.Timestamp;
import app.rundown.history.History;
import app.rundown.model.AnalysedDocument;
import app.rundown.model.Capture;
import app.rundown.model.DocumentKind;
import app.rundown.pipeline.Histories;
import app.rundown.pipeline.Pipeline;
import app.rundown.store.FileContent;
import app.rundown.store.OutputFiles;
import app.rundown.store.Reason;
import app.rundown.timeline.Timeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rundown verify}: checks an evidence bundle, or a JSON export and its captures. */
@Command(
        name = VerifyCommand.NAME,
        sortOptions = false,
        header = "Checks an evidence bundle, or a JSON export against its captures.",
        description = {
            "",
            "Reads the captures again and compares each exported update and quote with them: words, offsets, times,"
                    + " speakers, and what they say together: families, coverage, topics. Of a bundle it checks each"
                    + " byte, the hashes and the signature, too. Not checked: what the user set or wrote, and whether"
                    + " the report says the same.",
            ""
        },
        footer = {"", "Exit codes: 0 nothing failed; 1 something failed or could not be read; 2 wrong usage."})
final class VerifyCommand implements Callable<Integer> {
    /** The name of the command. */
    static final String NAME = "verify";

    /** Bytes; far more than an answer of an authority has. */
    private static final int LARGEST_ANSWER = 1 << 20;

    private static final int START = 64;

    private final Console console;
    private final Findings findings = new Findings();
    private final List<String> told = new ArrayList<>();

    @Option(
            names = "--captures",
            paramLabel = "FOLDER",
            description = "Where the captures of a JSON export are, if not where it says.")
    private @Nullable Path folder;

    @Option(
            names = "--timestamp",
            paramLabel = "TSR",
            description = "An authority's answer to a request for a timestamp of the bundle (RFC 3161). Without it,"
                    + " FILE.tsr is taken if there is one.")
    private @Nullable Path timestamp;

    @Option(
            names = "--timestamp-request",
            paramLabel = "TSQ",
            description = "Write the request for a timestamp of the bundle into this file, unless something failed.")
    private @Nullable Path request;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this text.")
    private boolean help;

    @Parameters(paramLabel = "FILE", description = "An evidence bundle (.wacz) or a JSON export.")
    private Path file = Path.of("");

    /** Creates the command; it reports on the console. */
    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try {
            if (!Files.isRegularFile(file)) {
                throw new IOException("There is no file “" + file + "”.");
            }
            CheckedFile source = CheckedFile.of(file);
            byte[] start = source.bytes(0, START);
            if (EvidenceCheck.isBundle(start)) {
                checkBundle(source);
            } else if (request != null || timestamp != null) {
                console.say("only a bundle has timestamps.");
                return ExitCode.USAGE;
            } else {
                CapturesBeside captures = new CapturesBeside(file, folder);
                told.add("A JSON export has no hash of its own: only what it says about its captures is checked.");
                new SelectionCheck(captures::find, new Rereader(), true, findings).check(source.from(0));
            }
        } catch (IOException e) {
            console.say(
                    e.getMessage() == null ? "“" + file + "” can't be read: " + Reason.of(e) + "." : e.getMessage());
            return ExitCode.UNREAD;
        }
        return print() && findings.failed() == 0 ? ExitCode.DONE : ExitCode.UNREAD;
    }

    private void checkBundle(CheckedFile source) throws IOException {
        EvidenceCheck check = EvidenceCheck.of(source, findings).orElse(null);
        if (check == null) {
            return;
        }
        check.checkSelection(new Rereader());
        told.add("SHA-256 of the list of all files: " + check.digest());
        told.add(check.fingerprint()
                .map(key -> "Signed by the key " + key + ". Ask its owner by another way whether it is theirs.")
                .orElse("Not signed: whoever can write the file could have made all of it."));
        Path beside = file.resolveSibling(file.getFileName() + ".tsr");
        if (timestamp != null || Files.isRegularFile(beside)) {
            checkTimestamp(check, timestamp == null ? beside : timestamp);
        }
        if (request != null && findings.failed() == 0) {
            OutputFiles.write(request, FileContent.of(check.timestampRequest()), false);
        }
    }

    private void checkTimestamp(EvidenceCheck check, Path answer) throws IOException {
        byte[] bytes;
        try (var in = Files.newInputStream(answer)) {
            bytes = in.readNBytes(LARGEST_ANSWER);
        } catch (IOException e) {
            throw new IOException("“" + answer + "” can't be read: " + Reason.of(e) + ".", e);
        }
        try {
            Timestamp stamp = Timestamp.read(bytes);
            check.checkTimestamp(stamp);
            told.add("The timestamp says " + stamp.at() + ". The authority was not checked; do that with:");
            told.add("  openssl ts -verify -digest " + check.digest() + " -in '" + answer + "' -CAfile AUTHORITY.pem");
        } catch (IllegalArgumentException e) {
            throw new IOException("“" + answer + "”: " + e.getMessage(), e);
        }
    }

    private static final class Rereader implements SelectionCheck.Reader {
        @Override
        public AnalysedDocument read(Capture capture, String id, @Nullable String kind) {
            DocumentKind as = Stream.of(DocumentKind.values())
                    .filter(each -> each.code().equals(kind) && each != DocumentKind.NONE)
                    .findFirst()
                    .orElse(null);
            return Pipeline.open(capture, id, as);
        }

        @Override
        public Timeline beside(List<AnalysedDocument> documents) {
            return Pipeline.merge(documents);
        }

        @Override
        public History history(List<AnalysedDocument> captures) {
            return Histories.history(captures);
        }
    }

    private boolean print() {
        List<String> lines = new ArrayList<>();
        findings.failures().forEach(failure -> lines.add("FAILED " + failure));
        int more = findings.failed() - findings.failures().size();
        if (more > 0) {
            lines.add("and " + more + " failures more.");
        }
        lines.addAll(told);
        lines.addAll(findings.remarks());
        String checked = findings.checked().entrySet().stream()
                .map(count -> count.getValue() + " × " + count.getKey())
                .collect(Collectors.joining(", "));
        lines.add("Checked: " + (checked.isEmpty() ? "nothing" : checked) + ". "
                + (findings.failed() == 0 ? "Nothing failed." : findings.failed() + " failed."));
        boolean arrived = console.result(
                FileContent.utf8(out -> out.append(String.join("\n", lines)).append("\n")));
        if (!arrived) {
            console.say("standard output could not be written.");
        }
        return arrived;
    }
}
