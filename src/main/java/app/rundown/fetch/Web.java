package app.rundown.fetch;

import app.rundown.model.Capture;
import app.rundown.model.Fetched;
import java.io.IOException;
import java.net.InetAddress;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/**
 * Fetches pages from the web as captures, and single pictures. Uses only http and https, also after a redirect. Fetches
 * nothing but the address that it is given and where that redirects to, which is never from the public web into the own
 * network. Cookies last only as long as one fetch, and stay with one port.
 */
public final class Web {
    private final String userAgent;
    private final Limits limits;
    private final Limits ofPictures;
    private final InstantSource clock;
    private final OwnNetwork network;

    /**
     * Uses the usual limits and this computer's clock.
     *
     * @param version the program's version, which servers are told
     */
    public Web(String version) {
        this(version, Limits.USUAL, Limits.OF_PICTURES, InstantSource.system(), InetAddress::getAllByName);
    }

    /** Uses other limits, another clock, and other numbers of hosts for telling the own network, as tests do. */
    Web(String version, Limits limits, Limits ofPictures, InstantSource clock, OwnNetwork.Names names) {
        this.network = new OwnNetwork(names);
        this.userAgent = "Rundown/" + version.replaceAll("[^A-Za-z0-9.+-]+", "-");
        this.limits = limits;
        this.ofPictures = ofPictures;
        this.clock = clock;
    }

    /**
     * Fetches a page. Blocks until it is complete; interrupting the thread cancels the fetch.
     *
     * @param address as the user gave it; a fragment ({@code #block-1}) is not sent
     * @param progress is told how many bytes have come
     * @param cancel ends the fetch early
     * @return the decompressed bytes; the path is the address that answered, {@link Capture#fetched()} tells the rest
     * @throws Cancelled if the user ended it
     * @throws IOException with a message for the user: what could not be fetched, and why
     */
    public Capture fetch(String address, Progress progress, Cancel cancel) throws IOException {
        try (HttpFetch fetch = pageFetch(progress, cancel)) {
            return capture(address.strip(), fetch.fetch(address.strip(), Validators.NONE));
        }
    }

    /**
     * Asks for a page that was fetched before, in such a way that the server need not send what has not changed.
     * Otherwise as {@link #fetch}.
     *
     * @param known what the server said the last time; {@link Validators#NONE} if nothing is known
     * @throws Refused if the server answers with another status than success; it may say when to ask again
     * @throws Cancelled if the user ended it
     * @throws IOException with a message for the user: what could not be fetched, and why
     */
    public Visit visit(String address, Validators known, Cancel cancel) throws IOException {
        try (HttpFetch fetch = pageFetch(Progress.NONE, cancel)) {
            HttpFetch.Answer answer = fetch.fetch(address.strip(), known);
            return answer.unchanged()
                    ? new Visit.Unchanged(answer.validators(), answer.fresh())
                    : new Visit.Page(capture(address.strip(), answer), answer.validators(), answer.fresh());
        }
    }

    private HttpFetch pageFetch(Progress progress, Cancel cancel) {
        return new HttpFetch(FetchKind.PAGE, userAgent, limits, network, progress, cancel);
    }

    private Capture capture(String asked, HttpFetch.Answer answer) {
        Fetched fetched = new Fetched(asked, clock.instant().truncatedTo(ChronoUnit.SECONDS), answer.charset());
        return new Capture(answer.address().toString(), answer.bytes(), fetched);
    }

    /**
     * Fetches a picture without telling the server which page it is on. Blocks until it is complete; interrupting the
     * thread cancels the fetch.
     *
     * @return the bytes, which have not been checked: they may be something else than the server says
     * @throws Cancelled if the user ended it
     * @throws IOException with a message for the user: why there is no picture
     */
    byte[] picture(String address, Cancel cancel) throws IOException {
        try (HttpFetch fetch =
                new HttpFetch(FetchKind.PICTURE, userAgent, ofPictures, network, Progress.NONE, cancel)) {
            return fetch.fetch(address, Validators.NONE).bytes();
        }
    }
}
