package app.rundown.store.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Reads and changes the entries of archives, as another program would. */
final class WorkEntries {
    private WorkEntries() {}

    /** Returns the content of each entry by its name. */
    static Map<String, byte[]> of(Path file) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return entries;
    }

    /** Writes another archive with some entries changed; those that become empty are left out. */
    static Path with(Path file, Map<String, byte[]> changes, Path changed) throws IOException {
        Map<String, byte[]> entries = of(file);
        changes.forEach((name, content) -> {
            entries.remove(name);
            if (content.length > 0) {
                entries.put(name, content);
            }
        });
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(changed))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        }
        return changed;
    }
}
