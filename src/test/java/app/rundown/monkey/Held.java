package app.rundown.monkey;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * What the process holds on to. Controls that nobody sees any more show a leak long before the heap does, most of which
 * are pixels.
 *
 * @param bytes of the objects that live
 * @param labels how many controls of the most common kind live
 * @param threads of the operating system
 * @param files how many are open
 */
record Held(long bytes, long labels, int threads, long files) {
    private static final String LABEL = "javafx.scene.control.Label";

    /** Collects the garbage and counts what is left. */
    static Held now() throws IOException {
        // What a collection finds unused may be what held on to more.
        System.gc();
        List<String[]> rows = histogram()
                .lines()
                .map(line -> line.strip().split(" +"))
                .filter(row -> row.length > 2)
                .toList();
        long labels = rows.stream()
                .filter(row -> row.length > 3 && row[3].equals(LABEL))
                .mapToLong(row -> Long.parseLong(row[1]))
                .sum();
        long bytes = rows.stream()
                .filter(row -> row[0].equals("Total"))
                .mapToLong(row -> Long.parseLong(row[2]))
                .sum();
        try (Stream<Path> handles = Files.list(Path.of("/proc/self/fd"))) {
            return new Held(bytes, labels, ManagementFactory.getThreadMXBean().getThreadCount(), handles.count());
        }
    }

    private static String histogram() {
        try {
            return (String) ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "gcClassHistogram",
                            new Object[] {new String[0]},
                            new String[] {String[].class.getName()});
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "heap " + (bytes >> 20) + " MiB | labels " + labels + " | threads " + threads + " | files " + files;
    }
}
