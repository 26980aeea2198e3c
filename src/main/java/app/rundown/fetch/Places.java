package app.rundown.fetch;

import app.rundown.model.Capture;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The one way to read what the user names. What has the form of an address is fetched; everything else is a file, and
 * reading a file never touches the network.
 */
public final class Places {
    private final Web web;
    private final Files files;
    private final @Nullable String page;

    /** Reads files; passed in from above, because this package knows only the web. */
    @FunctionalInterface
    public interface Files {
        /**
         * Reads a file.
         *
         * @param path as the user gave it
         * @throws IOException with a message for the user
         */
        Capture read(String path) throws IOException;
    }

    /** Takes the readers of the two kinds of places. */
    public Places(Web web, Files files) {
        this(web, files, null);
    }

    private Places(Web web, Files files, @Nullable String page) {
        this.web = web;
        this.files = files;
        this.page = page;
    }

    /**
     * Returns the same places, but all that is read from them means one page of an archive of several.
     *
     * @param wanted its number or address, or null to leave the choice to the reader
     */
    public Places withPage(@Nullable String wanted) {
        return new Places(web, files, wanted);
    }

    /** Whether a place is an address, so that reading it needs the network: {@code https://…}, not {@code C:\…}. */
    public static boolean isAddress(String place) {
        return Address.looksLikeAddress(place);
    }

    /** Returns a place that means the same in every working folder: an address as it is, or an absolute path. */
    public static String absolute(String place) {
        try {
            return isAddress(place) ? place : Path.of(place).toAbsolutePath().toString();
        } catch (InvalidPathException e) {
            // Whoever reads it will report what is wrong with it.
            return place;
        }
    }

    /**
     * Reads a place. Blocks; for an address, perhaps for minutes.
     *
     * @param place a path, or an address of the web
     * @param progress is told how far a fetch has come
     * @param cancel ends a fetch
     * @throws Cancelled if the user ended it
     * @throws IOException with a message for the user: what could not be read, and why; also for addresses that are not
     *     of the web, such as {@code ftp://…}
     */
    public Capture read(String place, Progress progress, Cancel cancel) throws IOException {
        Capture read = isAddress(place) ? web.fetch(place, progress, cancel) : files.read(place);
        return page == null ? read : read.withPage(page);
    }

    /**
     * Asks for a page that was fetched before; see {@link Web#visit}.
     *
     * @throws Cancelled if the user ended it
     * @throws IOException with a message for the user
     */
    public Visit visit(String address, Validators known, Cancel cancel) throws IOException {
        return web.visit(address, known, cancel);
    }

    /**
     * Reads a picture that a document names. Call it only if the user asked for the picture. Blocks, perhaps for a
     * minute.
     *
     * @param cancel ends a fetch
     * @return its bytes, which have not been checked in any way
     * @throws Cancelled if the user ended it
     * @throws IOException with a message for the user: why there is no picture
     */
    public byte[] picture(PictureAddress address, Cancel cancel) throws IOException {
        return address.isInline() ? address.decodeInline() : web.picture(address.text(), cancel);
    }
}
