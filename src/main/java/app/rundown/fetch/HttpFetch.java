package app.rundown.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.ResponseInfo;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One fetch, from the first request to the last byte, with its own connections and cookies. */
final class HttpFetch implements AutoCloseable {
    /** A number of this many digits always fits into a long. */
    private static final int LONGEST_LONG = 18;

    private static final int FIRST_REDIRECT = 300;
    private static final int FIRST_ERROR = 400;
    private static final int NOT_MODIFIED = 304;

    private static final Pattern MAX_AGE = Pattern.compile("(?i)(?:^|[,\\s])max-age\\s*=\\s*\"?(\\d{1,9})");

    /** Success, and success as changed by a proxy. */
    private static final Set<Integer> OK = Set.of(200, 203);

    private final FetchKind wanted;
    private final FetchErrors errors;
    private final String userAgent;
    private final Limits limits;
    private final OwnNetwork network;
    private final Gathering gathering;
    private final Cancel cancel;
    private final long start = System.nanoTime();
    private final HttpClient client;

    /**
     * The result of a fetch.
     *
     * @param address the address that answered, after all redirects
     * @param unchanged whether the server says that nothing has changed; there are no bytes then
     * @param bytes the body, decompressed
     * @param charset the encoding that the server states, or null
     * @param validators what to ask with the next time
     * @param fresh for how long the server takes its answer to be fresh, or null
     */
    record Answer(
            URI address,
            boolean unchanged,
            byte[] bytes,
            @Nullable String charset,
            Validators validators,
            @Nullable Duration fresh) {}

    /** Prepares a fetch; its time starts now. */
    HttpFetch(FetchKind wanted, String userAgent, Limits limits, OwnNetwork network, Progress progress, Cancel cancel) {
        this.wanted = wanted;
        this.errors = new FetchErrors(wanted);
        this.userAgent = userAgent;
        this.limits = limits;
        this.network = network;
        this.gathering = new Gathering(wanted, limits, progress);
        this.cancel = cancel;
        // Some sites answer the first request with a cookie and a redirect to the same page.
        this.client = HttpClient.newBuilder()
                .connectTimeout(limits.connect())
                .followRedirects(HttpClient.Redirect.NEVER)
                .cookieHandler(new PortCookies())
                .build();
    }

    /**
     * Fetches an address, and follows redirects, but none from the public web into the own network. Blocks until the
     * answer is complete.
     *
     * @param known what the server said the last time, so that it need not send what has not changed
     * @throws Cancelled if the user ended it
     * @throws IOException with a message for the user
     */
    Answer fetch(String asked, Validators known) throws IOException {
        URI address = Address.of(asked);
        Set<URI> seen = new HashSet<>();
        boolean circle = false;
        for (int redirects = 0; redirects <= limits.redirects(); redirects++) {
            circle |= !seen.add(address);
            HttpResponse<byte[]> answer = answer(asked, address, known);
            if (answer.statusCode() == NOT_MODIFIED && known.serve(address.toString())) {
                return new Answer(address, true, new byte[0], null, known, fresh(answer.headers()));
            }
            String onward = header(answer.headers(), "Location");
            if (!isRedirect(answer.statusCode()) || onward.isBlank()) {
                return unpacked(address, answer);
            }
            URI next = Address.resolve(address, onward);
            if (isIntrusion(asked, address, next)) {
                throw errors.ofIntrusion(Address.of(asked), next);
            }
            address = next;
        }
        throw errors.ofRedirects(Address.of(asked), limits.redirects(), circle);
    }

    /**
     * Whether a redirect leads from the public web into the own network. Back to the server that was asked for at first
     * it may lead, as it does after a visit to somebody who knows the user's password.
     */
    private boolean isIntrusion(String asked, URI from, URI to) throws IOException {
        URI first = Address.of(asked);
        return await(
                asked,
                from,
                () -> CompletableFuture.supplyAsync(
                        () -> network.holds(to)
                                && !network.holds(from)
                                && !(to.getRawAuthority().equals(first.getRawAuthority()) && network.holds(first)),
                        Thread::startVirtualThread));
    }

    private static boolean isRedirect(int status) {
        return status >= FIRST_REDIRECT && status < FIRST_ERROR;
    }

    private Answer unpacked(URI address, HttpResponse<byte[]> answer) throws IOException {
        if (!OK.contains(answer.statusCode())) {
            HttpHeaders headers = answer.headers();
            throw errors.ofStatus(
                    address,
                    answer.statusCode(),
                    RetryAfter.of(header(headers, "Retry-After"), header(headers, "Date")));
        }
        ContentType type = ContentType.of(header(answer.headers(), "Content-Type"));
        if (!wanted.takes(type.type())) {
            throw errors.ofType(address, type.type());
        }
        if (length(answer.headers()) > limits.bytes() || answer.body().length > limits.bytes()) {
            throw errors.ofSize(address, limits.bytes());
        }
        if (answer.body().length < length(answer.headers())) {
            throw errors.ofCut(address);
        }
        byte[] bytes = Decompression.of(
                errors, address, answer.body(), header(answer.headers(), "Content-Encoding"), limits.bytes());
        Validators validators = Validators.of(address.toString(), answer.headers());
        return new Answer(address, false, bytes, type.charset(), validators, fresh(answer.headers()));
    }

    /**
     * Takes the body only if the headers say that it can be what is wanted. Must not lead to the client: Java holds on
     * to what handles the last answer, and would never let go of a client that it leads to.
     */
    private record Gathering(FetchKind wanted, Limits limits, Progress progress) implements BodyHandler<byte[]> {
        @Override
        public LimitedBodySubscriber apply(ResponseInfo head) {
            long length = length(head.headers());
            boolean worth = OK.contains(head.statusCode())
                    && wanted.takes(ContentType.of(header(head.headers(), "Content-Type"))
                            .type())
                    && length <= limits.bytes();
            return worth
                    ? new LimitedBodySubscriber(limits.bytes(), length, progress)
                    : LimitedBodySubscriber.nothing();
        }
    }

    private static String header(HttpHeaders headers, String name) {
        return headers.firstValue(name).orElse("");
    }

    /** Returns the declared length, or -1 if there is none or it is not a number. */
    private static long length(HttpHeaders headers) {
        String length = header(headers, "Content-Length").strip();
        if (!length.matches("\\d+")) {
            return -1;
        }
        return length.length() > LONGEST_LONG ? Long.MAX_VALUE : Long.parseLong(length);
    }

    private static @Nullable Duration fresh(HttpHeaders headers) {
        Matcher age = MAX_AGE.matcher(header(headers, "Cache-Control"));
        return age.find() ? Duration.ofSeconds(Long.parseLong(age.group(1))) : null;
    }

    private HttpResponse<byte[]> answer(String asked, URI address, Validators known) throws IOException {
        return await(asked, address, () -> client.sendAsync(request(address, known), gathering));
    }

    /** Waits for the outcome of a piece of work, within the time that is left. */
    private <T> T await(String asked, URI address, Supplier<CompletableFuture<T>> work) throws IOException {
        Duration left = limits.total().minusNanos(System.nanoTime() - start);
        if (cancel.isPressed()) {
            throw new Cancelled(asked);
        }
        CompletableFuture<T> answer = work.get();
        Runnable ending = () -> answer.cancel(true);
        cancel.onPress(ending);
        try {
            return answer.get(left.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw errors.ofTime(address, limits.total());
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
            throw errors.ofFailure(address, e, limits.connect());
        } finally {
            cancel.forget(ending);
        }
    }

    private HttpRequest request(URI address, Validators known) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("User-Agent", userAgent)
                .header("Accept", wanted.accept())
                .header("Accept-Encoding", Decompression.ACCEPTED);
        if (address.getScheme().equals("http")) {
            // Otherwise the client offers HTTP/2 in headers that old servers stumble over.
            request.version(HttpClient.Version.HTTP_1_1);
        }
        if (known.serve(address.toString())) {
            known.ask(request);
        }
        return request.build();
    }

    /** Ends what is still running, without waiting for it. */
    @Override
    public void close() {
        client.shutdownNow();
    }
}
