package app.rundown.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Checks that the key is made once, is the user's alone, and is never replaced by itself. */
class SigningKeyFileTest {
    @TempDir
    private Path folder;

    @Test
    void isMadeOnceAndStays() throws IOException {
        SigningKeyFile file = new SigningKeyFile(folder.resolve("new"));
        KeyPair made = file.keyPair();
        KeyPair read = new SigningKeyFile(folder.resolve("new")).keyPair();
        assertArrayEquals(made.getPublic().getEncoded(), read.getPublic().getEncoded());
        assertArrayEquals(made.getPrivate().getEncoded(), read.getPrivate().getEncoded());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyTheUserCanReadIt() throws IOException {
        SigningKeyFile file = new SigningKeyFile(folder);
        Objects.requireNonNull(file.keyPair());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())));
    }

    @Test
    void aDamagedOneIsLeftAlone() throws IOException {
        SigningKeyFile file = new SigningKeyFile(folder);
        Objects.requireNonNull(file.keyPair());
        String other = Files.readString(file.path());
        SigningKeyFile second = new SigningKeyFile(folder.resolve("second"));
        Objects.requireNonNull(second.keyPair());
        String mixed = other.substring(0, other.indexOf("-----BEGIN PUBLIC"))
                + Files.readString(second.path()).replaceFirst("(?s).*(?=-----BEGIN PUBLIC)", "");
        for (String damaged : new String[] {"", "no key", mixed}) {
            Files.writeString(file.path(), damaged);
            String message = Objects.requireNonNull(
                    assertThrows(IOException.class, file::keyPair).getMessage());
            assertTrue(message.contains("it is no key. Move it away"), message);
            assertEquals(damaged, Files.readString(file.path()));
        }
    }
}
