package app.rundown;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The class path for a process that a test starts: who runs tests may load classes in their own way. */
public final class ClassPath {
    private ClassPath() {}

    /** Returns the folders and archives that some classes come from, as a class path. */
    public static String of(Class<?>... classes) {
        return Stream.of(classes).map(ClassPath::origin).distinct().collect(Collectors.joining(File.pathSeparator));
    }

    private static String origin(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
