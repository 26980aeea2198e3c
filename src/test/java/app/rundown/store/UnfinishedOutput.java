package app.rundown.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/** A program that never comes to the end of the file that it writes. */
final class UnfinishedOutput {
    private UnfinishedOutput() {}

    /**
     * Begins to write the file, says so with an empty line, and goes on for ever.
     *
     * @param args the file
     */
    public static void main(String[] args) throws IOException {
        OutputFiles.write(
                Path.of(args[0]),
                out -> {
                    out.write('x');
                    System.out.print('\n');
                    System.out.flush();
                    while (true) {
                        LockSupport.park();
                    }
                },
                false);
    }
}
