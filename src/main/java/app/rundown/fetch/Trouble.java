package app.rundown.fetch;

import app.rundown.model.TextTable;
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
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Says what went wrong in a sentence for people: the address, what happened, and where there is one a way out. */
final class Trouble {
    private static final Map<String, String> STATUSES =
            TextTable.rows(Trouble.class, "statuses.tsv").stream().collect(Collectors.toMap(row -> row.getFirst(), row -> row.get(1)));

    private Trouble() {}

    static IOException of(URI address, String what) {
        return new IOException("“" + Address.shown(address.toString()) + "” could not be fetched: " + what);
    }

    /** The server answered, but not with the page. */
    static IOException ofStatus(URI address, int status) {
        String code = String.valueOf(status);
        String what = STATUSES.getOrDefault(code, STATUSES.getOrDefault(code.substring(0, 1), "the server gave an answer of no known kind."));
        return of(address, what + " (HTTP " + status + ")");
    }

    static IOException ofType(URI address, String type) {
        return of(address, "it is no page, text or JSON but “" + type + "”.");
    }

    static IOException ofSize(URI address, int most) {
        return of(address, "it is larger than " + size(most) + ", which no live blog is.");
    }

    static IOException ofTime(URI address, Duration most) {
        return of(address, "it took longer than " + time(most) + ". Try again later, or save the page in a browser and open the file.");
    }

    static IOException ofRedirects(URI address, int most, boolean circle) {
        return of(address, (circle ? "the server sends round in a circle" : "the server sends on to another address more than " + most + " times")
                + ". Perhaps it wants a browser that keeps cookies: save the page there and open the file.");
    }

    /** The connection failed. */
    static IOException ofFailure(URI address, Throwable failure, Duration connect) {
        IOException told = of(address, sentence(address.getHost(), failure, connect));
        told.initCause(failure);
        return told;
    }

    private static String sentence(String host, Throwable failure, Duration connect) {
        if (has(failure, UnresolvedAddressException.class) || has(failure, UnknownHostException.class)) {
            return "no server by the name of “" + host + "” is known. Is the name right, and is this computer online?";
        }
        if (has(failure, HttpConnectTimeoutException.class)) {
            return "“" + host + "” did not take the connection within " + time(connect) + ".";
        }
        if (has(failure, HttpTimeoutException.class)) {
            return "“" + host + "” did not answer in time.";
        }
        if (has(failure, CertificateExpiredException.class)) {
            return "the certificate of “" + host + "” has expired, so it can't be told whether the page is genuine.";
        }
        if (has(failure, CertificateException.class)) {
            return "the certificate of “" + host + "” can't be trusted, so it can't be told whether the page is genuine.";
        }
        if (has(failure, SSLException.class)) {
            return "no secure connection to “" + host + "” could be made.";
        }
        if (has(failure, NoRouteToHostException.class)) {
            return "there is no way to “" + host + "” from here. Is this computer online?";
        }
        if (has(failure, ConnectException.class)) {
            return "“" + host + "” refused the connection.";
        }
        return has(failure, EOFException.class) || has(failure, IOException.class)
                ? "“" + host + "” broke off before the page was whole. Try again."
                : "something unexpected happened on the way (" + failure.getClass().getSimpleName() + ").";
    }

    private static boolean has(Throwable failure, Class<? extends Throwable> kind) {
        // No chain of causes is this long unless it is a ring.
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
        return seconds == 0 ? time.toMillis() + " milliseconds" : seconds < 120 ? seconds + " seconds" : time.toMinutes() + " minutes";
    }
}
