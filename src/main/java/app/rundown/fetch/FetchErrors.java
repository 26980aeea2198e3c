package app.rundown.fetch;

import app.rundown.text.TextTable;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Says what went wrong in a message for the user: the address, what happened, and a way out if there is one. */
final class FetchErrors {
    /** Rows of the table by their status, or its first digit. */
    private static final Map<String, List<String>> STATUSES = TextTable.rows(FetchErrors.class, "statuses.tsv").stream()
            .collect(Collectors.toMap(row -> row.getFirst(), row -> row));

    private final FetchKind wanted;

    /** Takes what was to be fetched. */
    FetchErrors(FetchKind wanted) {
        this.wanted = wanted;
    }

    /** Returns a failure for which there is no way out; {@code what} is the end of a sentence. */
    IOException of(URI address, String what) {
        return of(address, what, "");
    }

    /**
     * Returns a failure.
     *
     * @param what what happened, as the end of a sentence
     * @param wayOut what the user can do if a page failed, or empty; left out for a picture, whose place in the window
     *     has a button for that, and the address beside it
     */
    IOException of(URI address, String what, String wayOut) {
        return new IOException(sentence(address, what, wayOut));
    }

    private String sentence(URI address, String what, String wayOut) {
        return switch (wanted) {
            case PAGE ->
                "“" + Address.shown(address.toString()) + "” could not be fetched: " + what
                        + (wayOut.isEmpty() ? "" : " " + wayOut);
            case PICTURE -> "The picture could not be fetched: " + what;
        };
    }

    /**
     * Returns a failure for a status other than success.
     *
     * @param retryAfter how long the server wants not to be asked again, or null
     */
    Refused ofStatus(URI address, int status, @Nullable Duration retryAfter) {
        String code = String.valueOf(status);
        List<String> row = STATUSES.getOrDefault(
                code,
                STATUSES.getOrDefault(
                        code.substring(0, 1), List.of(code, "the server gave an unknown kind of answer.")));
        String what = row.get(1).replace("{}", wanted.word());
        String wayOut = row.size() > 2 && wanted == FetchKind.PAGE ? " " + row.get(2) : "";
        return new Refused(sentence(address, what + wayOut + " (HTTP " + status + ")", ""), status, retryAfter);
    }

    /** Returns a failure for an answer of another media type. */
    IOException ofType(URI address, String type) {
        return of(address, "it is not a " + wanted.kinds() + " but “" + type + "”.");
    }

    /** Returns a failure for an answer with fewer bytes than it declares. */
    IOException ofCut(URI address) {
        return of(address, cut(address.getHost()));
    }

    /** Returns a failure for an answer larger than a limit in bytes. */
    IOException ofSize(URI address, int most) {
        return of(
                address,
                "it is larger than " + size(most) + (wanted == FetchKind.PAGE ? "; no live blog is that large." : "."));
    }

    /** Returns a failure for a fetch that took too long. */
    IOException ofTime(URI address, Duration most) {
        return of(
                address,
                "it took longer than " + time(most) + ".",
                "Try again later, or save the page in a browser and open the file.");
    }

    /**
     * Returns a failure for too many redirects.
     *
     * @param circle whether an address came twice
     */
    IOException ofRedirects(URI address, int most, boolean circle) {
        String what = circle
                ? "the server redirects in a circle."
                : "the server redirects to another address more than " + most + " times.";
        return of(
                address, what, "Perhaps it needs a browser that keeps cookies: save the page there and open the file.");
    }

    /** Returns a failure for a redirect from the public web into the own network. */
    IOException ofIntrusion(URI address, URI target) {
        return of(
                address,
                "it redirects to “" + Address.shown(target.toString())
                        + "”, which is on this computer or in its own network. Rundown follows no redirect from the"
                        + " public web to there.",
                "If you know that address and want it, open it yourself.");
    }

    /** Returns a failure of the connection. */
    IOException ofFailure(URI address, Throwable failure, Duration connect) {
        IOException told = of(address, sentence(address.getHost(), failure, connect));
        told.initCause(failure);
        return told;
    }

    private String sentence(String host, Throwable failure, Duration connect) {
        if (has(failure, UnresolvedAddressException.class) || has(failure, UnknownHostException.class)) {
            return "no server named “" + host + "” is known. Is the name right, and is this computer online?";
        }
        if (has(failure, HttpConnectTimeoutException.class)) {
            return "“" + host + "” did not accept the connection within " + time(connect) + ".";
        }
        if (has(failure, HttpTimeoutException.class)) {
            return "“" + host + "” did not answer in time.";
        }
        if (has(failure, CertificateExpiredException.class)) {
            return "the certificate of “" + host + "” has expired, so Rundown can't tell whether the " + wanted.word()
                    + " is genuine.";
        }
        if (has(failure, CertificateException.class)) {
            return "the certificate of “" + host + "” can't be trusted, so Rundown can't tell whether the "
                    + wanted.word() + " is genuine.";
        }
        if (has(failure, SSLException.class)) {
            return "no secure connection to “" + host + "” could be made.";
        }
        if (has(failure, NoRouteToHostException.class)) {
            return "there is no route to “" + host + "” from here. Is this computer online?";
        }
        if (has(failure, ConnectException.class)) {
            return "“" + host + "” refused the connection.";
        }
        return has(failure, EOFException.class) || has(failure, IOException.class)
                ? cut(host)
                : "something unexpected happened (" + failure.getClass().getSimpleName() + ").";
    }

    private String cut(String host) {
        return "“" + host + "” broke the connection off before the " + wanted.word() + " was complete."
                + (wanted == FetchKind.PAGE ? " Try again." : "");
    }

    private static boolean has(Throwable failure, Class<? extends Throwable> kind) {
        // A chain of causes as long as this is a ring.
        return Stream.<@Nullable Throwable>iterate(failure, Objects::nonNull, t -> t == null ? null : t.getCause())
                .limit(20)
                .anyMatch(kind::isInstance);
    }

    private static String size(int bytes) {
        int mebi = bytes / (1024 * 1024);
        return mebi > 0 ? mebi + " MiB" : bytes + " bytes";
    }

    private static String time(Duration time) {
        long seconds = time.toSeconds();
        return seconds == 0
                ? time.toMillis() + " milliseconds"
                : seconds < 120 ? seconds + " seconds" : time.toMinutes() + " minutes";
    }
}
