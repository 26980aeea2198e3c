package app.rundown.cli;

import app.rundown.user.TopicEdits;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Reads a file with the user's own topics: one a line, its name, a colon, and its words or phrases, parted by commas
 * ({@code Weather: rain, high tide, flood*}). Blank lines and lines that begin with # are skipped.
 */
final class TopicsFile {
    private TopicsFile() {}

    /**
     * Reads the topics.
     *
     * @throws IOException if the file can't be read, or a line is no topic; the message is a sentence for people
     */
    static TopicEdits read(Path file) throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new IOException(file + ": It is not a text in UTF-8. Save it as one.", e);
        } catch (IOException e) {
            throw new IOException(file + ": It could not be read. Is the name right, and may you read it?", e);
        }
        TopicEdits edits = TopicEdits.NONE;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip().replace("\uFEFF", "");
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int colon = line.indexOf(':');
            List<String> words = Arrays.stream(line.substring(colon + 1).split(","))
                    .map(String::strip)
                    .filter(word -> !word.isEmpty() && !word.equals("*"))
                    .toList();
            if (colon <= 0 || words.isEmpty()) {
                throw new IOException(file + ", line " + (i + 1)
                        + ": A topic needs a name, a colon and its words, as in “Weather: rain, high tide, flood*”.");
            }
            edits = edits.withOwn(line.substring(0, colon).strip(), words);
        }
        return edits;
    }
}
