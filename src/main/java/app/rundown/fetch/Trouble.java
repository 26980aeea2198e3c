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

/** Says what went wrong in a sentence for people: the address, what happened, and where there is one a way out. */
final class Trouble {
    private static final Map<String, List<String>> STATUSES = TextTable.rows(Trouble.class, "statuses.tsv").stream()
            .collect(Collectors.toMap(row -> row.getFirst(), row -> row));

    private final Wanted wanted;

    Trouble(Wanted wanted) {
        this.wanted = wanted;
    }

    IOException of(URI address, String what) {
        return of(address, what, "");
    }

    /**
     * Says it.
     *
     * @param wayOut what a user can do where a page failed; a picture's place has a button for that, and its address
     *     beside it
     */
    IOException of(URI address, String what, String wayOut) {
        return new IOException(
                switch (wanted) {
                    case PAGE ->
                        "“" + Address.shown(address.toString()) + "” could not be fetched: " + what
                                + (wayOut.isEmpty() ? "" : " " + wayOut);
                    case PICTURE -> "The picture could not be fetched: " + what;
                });
    }

    /** The server answered, but not with what was wanted. */
    IOException ofStatus(URI address, int status) {
        String code = String.valueOf(status);
        List<String> row = STATUSES.getOrDefault(
                code,
                STATUSES.getOrDefault(
                        code.substring(0, 1), List.of(code, "the server gave an answer of no known kind.")));
        String what = row.get(1).replace("{}", wanted.word());
        String wayOut = row.size() > 2 && wanted == Wanted.PAGE ? " " + row.get(2) : "";
        return of(address, what + wayOut + " (HTTP " + status + ")");
    }

    IOException ofType(URI address, String type) {
        return of(address, "it is no " + wanted.kinds() + " but “" + type + "”.");
    }

    IOException ofSize(URI address, int most) {
        return of(
                address,
                "it is larger than " + size(most) + (wanted == Wanted.PAGE ? ", which no live blog is." : "."));
    }

    IOException ofTime(URI address, Duration most) {
        return of(
                address,
                "it took longer than " + time(most) + ".",
                "Try again later, or save the page in a browser and open the file.");
    }

    IOException ofRedirects(URI address, int most, boolean circle) {
        String what = circle
                ? "the server sends round in a circle."
                : "the server sends on to another address more than " + most + " times.";
        return of(
                address, what, "Perhaps it wants a browser that keeps cookies: save the page there and open the file.");
    }

    /** The connection failed. */
    IOException ofFailure(URI address, Throwable failure, Duration connect) {
        IOException told = of(address, sentence(address.getHost(), failure, connect));
        told.initCause(failure);
        return told;
    }

    private String sentence(String host, Throwable failure, Duration connect) {
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
            return "the certificate of “" + host + "” has expired, so it can't be told whether the " + wanted.word()
                    + " is genuine.";
        }
        if (has(failure, CertificateException.class)) {
            return "the certificate of “" + host + "” can't be trusted, so it can't be told whether the "
                    + wanted.word() + " is genuine.";
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
                ? "“" + host + "” broke off before the " + wanted.word() + " was whole."
                        + (wanted == Wanted.PAGE ? " Try again." : "")
                : "something unexpected happened on the way ("
                        + failure.getClass().getSimpleName() + ").";
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
        return seconds == 0
                ? time.toMillis() + " milliseconds"
                : seconds < 120 ? seconds + " seconds" : time.toMinutes() + " minutes";
    }
}
