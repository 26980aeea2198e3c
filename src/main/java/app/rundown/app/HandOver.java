package app.rundown.app;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The protocol by which a second process hands places to open to the first. The message is {@link #HELLO}, the number
 * of places, then each place as its length in bytes and its text in UTF-8. The first process answers with one byte when
 * it has taken them.
 */
final class HandOver {
    /** "RDN1" in ASCII: how each message begins. */
    private static final int HELLO = 0x52444e31;

    private static final int TAKEN = 1;
    /** Limit for a whole message: more than any command line can hold. */
    private static final int MOST_BYTES = 1 << 24;

    private HandOver() {}

    /** Sends a list and waits for the answer; returns whether the list was taken. */
    static boolean send(List<String> places, SocketChannel channel) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(HELLO);
            out.writeInt(places.size());
            for (String place : places) {
                byte[] text = place.getBytes(StandardCharsets.UTF_8);
                out.writeInt(text.length);
                out.write(text);
            }
        }
        ByteBuffer message = ByteBuffer.wrap(bytes.toByteArray());
        while (message.hasRemaining()) {
            channel.write(message);
        }
        channel.shutdownOutput();
        ByteBuffer answer = ByteBuffer.allocate(1);
        return channel.read(answer) == 1 && answer.get(0) == TAKEN;
    }

    /**
     * Reads a list that another process sends.
     *
     * @throws IOException if it is not such a list, is cut off or is too long
     */
    static List<String> receive(SocketChannel channel) throws IOException {
        DataInputStream in = new DataInputStream(Channels.newInputStream(channel));
        if (in.readInt() != HELLO) {
            throw new IOException("not a list of places");
        }
        int count = in.readInt();
        int left = MOST_BYTES;
        List<String> places = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int length = in.readInt();
            left -= Integer.BYTES + Math.max(0, length);
            if (length < 0 || left < 0) {
                throw new IOException("too long");
            }
            byte[] text = in.readNBytes(length);
            if (text.length < length) {
                throw new IOException("cut off");
            }
            places.add(new String(text, StandardCharsets.UTF_8));
        }
        return places;
    }

    /** Sends the answer that a list was taken. */
    static void confirm(SocketChannel channel) throws IOException {
        channel.write(ByteBuffer.wrap(new byte[] {TAKEN}));
    }
}
