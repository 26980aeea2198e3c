package app.rundown.fetch;

import app.rundown.model.Capture;
import app.rundown.model.Fetched;
import java.io.IOException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/**
 * Fetches pages from the web into captures, and pictures one by one. Only http and https, also after a redirect;
 * nothing is fetched but the address that was asked for and where it sends on to; cookies live as long as one fetch.
 */
public final class Web {
    private final String userAgent;
    private final Limits limits;
    private final Limits ofPictures;
    private final InstantSource clock;

    /**
     * Takes the usual limits and this computer's clock.
     *
     * @param version of the program, which servers are told
     */
    public Web(String version) {
        this(version, Limits.USUAL, Limits.OF_PICTURES, InstantSource.system());
    }

    Web(String version, Limits limits, Limits ofPictures, InstantSource clock) {
        this.userAgent = "Rundown/" + version.replaceAll("[^A-Za-z0-9.+-]+", "-");
        this.limits = limits;
        this.ofPictures = ofPictures;
        this.clock = clock;
    }

    /**
     * Fetches a page. Blocks until it is whole; an interrupt of the thread cancels it.
     *
     * @param address as the user gave it; a fragment ({@code #block-1}) is not sent
     * @param progress hears of the bytes that have come
     * @param cancel ends it before its time
     * @return the bytes unpacked; the path is the address that answered, and {@link Capture#fetched()} tells the rest
     * @throws Cancelled where the user ended it
     * @throws IOException with a sentence for people: what could not be fetched, and why
     */
    public Capture fetch(String address, Progress progress, Cancel cancel) throws IOException {
        String asked = address.strip();
        try (Visit visit = new Visit(Wanted.PAGE, userAgent, limits, progress, cancel)) {
            Visit.Answer answer = visit.fetch(asked);
            Fetched fetched = new Fetched(asked, clock.instant().truncatedTo(ChronoUnit.SECONDS), answer.charset());
            return new Capture(answer.address().toString(), answer.bytes(), fetched);
        }
    }

    /**
     * Fetches a picture, and sends no word of the page on which it stands. Blocks until it is whole; an interrupt of
     * the thread cancels it.
     *
     * @return the bytes as sent, which nobody has looked at: what they are may differ from what the server says
     * @throws Cancelled where the user ended it
     * @throws IOException with a sentence for people: why there is no picture
     */
    byte[] picture(String address, Cancel cancel) throws IOException {
        try (Visit visit = new Visit(Wanted.PICTURE, userAgent, ofPictures, Progress.NONE, cancel)) {
            return visit.fetch(address).bytes();
        }
    }
}
