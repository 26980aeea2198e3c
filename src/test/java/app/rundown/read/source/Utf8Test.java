package app.rundown.read.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Checks the UTF-8 decoder against the platform's own, on the borders of what is valid and on random bytes near it. */
@Execution(ExecutionMode.CONCURRENT)
final class Utf8Test {
    private static final int RANDOM = 20_000;
    private static final String WORDS = "An ASCII run, Grüße, “marks” – и по-русски, 日本語, 😀😀 and ";

    @Test
    void allThatTakesTwoBytesOrThreeIsJudgedAsByThePlatform() throws IOException {
        for (int first = 0x80; first <= 0xff; first++) {
            for (int second = 0; second <= 0xff; second++) {
                check(new byte[] {'a', (byte) first, (byte) second});
                check(new byte[] {(byte) first, (byte) second, (byte) 0x80, 'b'});
                check(new byte[] {(byte) first, (byte) second, (byte) 0xbf, (byte) 0xbf});
            }
        }
    }

    @Test
    void lettersCutAndBrokenAnywhereAreJudgedAsByThePlatform() throws IOException {
        Random random = new Random(8);
        byte[] words = WORDS.repeat(3).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < RANDOM; i++) {
            byte[] bytes = new byte[random.nextInt(words.length)];
            System.arraycopy(words, random.nextInt(words.length - bytes.length), bytes, 0, bytes.length);
            if (i % 2 == 0 && bytes.length > 0) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            check(bytes);
        }
    }

    @Test
    void aLetterOfTwoCharactersIsPartedWhereTheRoomEnds() throws IOException {
        String text = "abc😀de";
        for (int room = 1; room <= text.length() + 1; room++) {
            assertEquals(text, read(text.getBytes(StandardCharsets.UTF_8), room));
        }
    }

    private static void check(byte[] bytes) throws IOException {
        assertEquals(isValid(bytes), Utf8.isValid(bytes), () -> HexFormat.of().formatHex(bytes));
        assertEquals(
                new String(bytes, StandardCharsets.UTF_8),
                read(bytes, 7),
                () -> HexFormat.of().formatHex(bytes));
    }

    private static boolean isValid(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static String read(byte[] bytes, int room) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] some = new char[room];
        try (Utf8 reader = new Utf8(bytes, 0)) {
            for (int n = reader.read(some, 0, room); n >= 0; n = reader.read(some, 0, room)) {
                text.append(some, 0, n);
            }
        }
        return text.toString();
    }
}
