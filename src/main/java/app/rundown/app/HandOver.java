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
 * of places, then each place as its length in bytes and its text in UTF-8. The first process answers with bytes that
 * say how far it is; the last one says that its window takes the places.
 */
final class HandOver {
    /** "RDN1" in ASCII: how each message begins. */
    private static final int HELLO = 0x52444e31;

    /** How far the first process is. Version 0.1.0 knows only the first answer. */
    enum Answer {
        /** There is no answer any more. */
        NONE,
        /** Its window takes the places. */
        TAKEN,
        /** It is starting, and has no window yet. */
        STARTING,
        /** It has a window, which is asked. */
        ASKED
    }

    /** Limit for a whole message: more than any command line can hold. */
    private static final int MOST_BYTES = 1 << 24;

    private HandOver() {}

    /** Sends a list. */
    static void send(List<String> places, SocketChannel channel) throws IOException {
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
    }

    /** Waits for the next answer. */
    static Answer next(SocketChannel channel) throws IOException {
        ByteBuffer answer = ByteBuffer.allocate(1);
        int read = channel.read(answer);
        int number = read == 1 ? answer.get(0) : 0;
        return number < 0 || number >= Answer.values().length ? Answer.NONE : Answer.values()[number];
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

    /**
     * Sends an answer.
     *
     * @throws IOException if nobody waits for it any more
     */
    static void answer(Answer answer, SocketChannel channel) throws IOException {
        channel.write(ByteBuffer.wrap(new byte[] {(byte) answer.ordinal()}));
    }
}
