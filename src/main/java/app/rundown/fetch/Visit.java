package app.rundown.fetch;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.ResponseInfo;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** One fetch from the first request to the last byte, with the connections and cookies that it needs. */
final class Visit implements AutoCloseable {
    /** How many digits fit into a long, whatever they are. */
    private static final int LONGEST_LONG = 18;

    private static final int FIRST_REDIRECT = 300;
    private static final int FIRST_ERROR = 400;

    /** What was asked for, or that as a proxy changed it. */
    private static final Set<Integer> OK = Set.of(200, 203);

    private final Wanted wanted;
    private final Trouble trouble;
    private final String userAgent;
    private final Limits limits;
    private final Progress progress;
    private final Cancel cancel;
    private final long start = System.nanoTime();
    private final HttpClient client;

    /**
     * What came of it.
     *
     * @param address that answered
     * @param bytes unpacked
     * @param charset the encoding that the server states, or null
     */
    record Answer(URI address, byte[] bytes, @Nullable String charset) {}

    Visit(Wanted wanted, String userAgent, Limits limits, Progress progress, Cancel cancel) {
        this.wanted = wanted;
        this.trouble = new Trouble(wanted);
        this.userAgent = userAgent;
        this.limits = limits;
        this.progress = progress;
        this.cancel = cancel;
        // Some sites answer the first request with a cookie and a redirect to the same page.
        this.client = HttpClient.newBuilder()
                .connectTimeout(limits.connect())
                .followRedirects(HttpClient.Redirect.NEVER)
                .cookieHandler(new CookieManager())
                .build();
    }

    Answer fetch(String asked) throws IOException {
        URI address = Address.of(asked);
        Set<URI> seen = new HashSet<>();
        boolean circle = false;
        for (int redirects = 0; redirects <= limits.redirects(); redirects++) {
            circle |= !seen.add(address);
            HttpResponse<byte[]> answer = answer(asked, address);
            String onward = header(answer.headers(), "Location");
            if (!isRedirect(answer.statusCode()) || onward.isBlank()) {
                return unpacked(address, answer);
            }
            address = Address.resolve(address, onward);
        }
        throw trouble.ofRedirects(Address.of(asked), limits.redirects(), circle);
    }

    private static boolean isRedirect(int status) {
        return status >= FIRST_REDIRECT && status < FIRST_ERROR;
    }

    private Answer unpacked(URI address, HttpResponse<byte[]> answer) throws IOException {
        if (!OK.contains(answer.statusCode())) {
            throw trouble.ofStatus(address, answer.statusCode());
        }
        ContentType type = ContentType.of(header(answer.headers(), "Content-Type"));
        if (!wanted.takes(type.type())) {
            throw trouble.ofType(address, type.type());
        }
        if (length(answer.headers()) > limits.bytes() || answer.body().length > limits.bytes()) {
            throw trouble.ofSize(address, limits.bytes());
        }
        byte[] bytes = Unpacking.of(
                trouble, address, answer.body(), header(answer.headers(), "Content-Encoding"), limits.bytes());
        return new Answer(address, bytes, type.charset());
    }

    /** The body is taken only where the head lets it be what is wanted. */
    private Gathering gathering(ResponseInfo head) {
        long length = length(head.headers());
        boolean worth = OK.contains(head.statusCode())
                && wanted.takes(
                        ContentType.of(header(head.headers(), "Content-Type")).type())
                && length <= limits.bytes();
        return worth ? new Gathering(limits.bytes(), length, progress) : Gathering.nothing();
    }

    private static String header(HttpHeaders headers, String name) {
        return headers.firstValue(name).orElse("");
    }

    /** The declared length, or -1; a length that is no number is none. */
    private static long length(HttpHeaders headers) {
        String length = header(headers, "Content-Length").strip();
        if (!length.matches("\\d+")) {
            return -1;
        }
        return length.length() > LONGEST_LONG ? Long.MAX_VALUE : Long.parseLong(length);
    }

    private HttpResponse<byte[]> answer(String asked, URI address) throws IOException {
        Duration left = limits.total().minusNanos(System.nanoTime() - start);
        if (cancel.isPressed()) {
            throw new Cancelled(asked);
        }
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request(address), this::gathering);
        cancel.onPress(() -> answer.cancel(true));
        try {
            return answer.get(left.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw trouble.ofTime(address, limits.total());
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new Cancelled(asked);
        } catch (CancellationException e) {
            throw new Cancelled(asked);
        } catch (ExecutionException e) {
            if (cancel.isPressed()) {
                throw new Cancelled(asked);
            }
            throw trouble.ofFailure(address, e, limits.connect());
        }
    }

    private HttpRequest request(URI address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("User-Agent", userAgent)
                .header("Accept", wanted.accept())
                .header("Accept-Encoding", Unpacking.ACCEPTED);
        if (address.getScheme().equals("http")) {
            // Else the client offers HTTP/2 in headers that old servers stumble over.
            request.version(HttpClient.Version.HTTP_1_1);
        }
        return request.build();
    }

    /** Breaks off what still runs; never waits for it. */
    @Override
    public void close() {
        client.shutdownNow();
    }
}
