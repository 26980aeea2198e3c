package app.rundown.fetch;

import app.rundown.model.Capture;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The one door to what the user names: what has the form of an address is fetched, all else is a file, which never
 * touches the network.
 */
public final class Places {
    private final Web web;
    private final Files files;

    /** Reads files: handed in from above, because this room knows only the web. */
    @FunctionalInterface
    public interface Files {
        /**
         * Reads a file.
         *
         * @param path as the user gave it
         * @throws IOException with a sentence for people
         */
        Capture read(String path) throws IOException;
    }

    /** Takes what reads the two kinds of places. */
    public Places(Web web, Files files) {
        this.web = web;
        this.files = files;
    }

    /** Whether a place is an address, so that reading it needs the network: {@code https://…}, not {@code C:\…}. */
    public static boolean isAddress(String place) {
        return Address.isOne(place);
    }

    /** A place that means the same wherever the program is started from: an address, or a whole path. */
    public static String whole(String place) {
        try {
            return isAddress(place) ? place : Path.of(place).toAbsolutePath().toString();
        } catch (InvalidPathException e) {
            // The one who reads it says what is wrong with it.
            return place;
        }
    }

    /**
     * Reads a place. Blocks, for an address perhaps for minutes.
     *
     * @param place a path, or an address of the web
     * @param progress hears how far a fetch is
     * @param cancel ends a fetch
     * @throws Cancelled where the user ended it
     * @throws IOException with a sentence for people: what could not be read, and why; also for addresses that are not
     *     of the web, such as {@code ftp://…}
     */
    public Capture read(String place, Progress progress, Cancel cancel) throws IOException {
        return isAddress(place) ? web.fetch(place, progress, cancel) : files.read(place);
    }

    /**
     * Reads a picture that a document names; to be called only where the user asked for it. Blocks, perhaps for a
     * minute.
     *
     * @param cancel ends a fetch
     * @return its bytes, which nobody has looked at yet
     * @throws Cancelled where the user ended it
     * @throws IOException with a sentence for people: why there is no picture
     */
    public byte[] picture(PictureAddress address, Cancel cancel) throws IOException {
        return address.isWithin() ? address.within() : web.picture(address.text(), cancel);
    }
}
