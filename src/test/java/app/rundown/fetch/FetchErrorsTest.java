package app.rundown.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks the sentences for failures that no server on this computer can bring about. */
class FetchErrorsTest {
    private static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(
                        caused(
                                new ConnectException(),
                                caused(new ConnectException(), new UnresolvedAddressException())),
                        "no server named “news.example”"),
                Arguments.of(new HttpConnectTimeoutException("HTTP connect timed out"), "within 15 seconds"),
                Arguments.of(new HttpTimeoutException("request timed out"), "in time"),
                Arguments.of(
                        caused(new SSLHandshakeException("PKIX path"), new CertificateException()), "can't be trusted"),
                Arguments.of(
                        caused(new SSLHandshakeException("PKIX path"), new CertificateExpiredException()),
                        "has expired"),
                Arguments.of(new NoRouteToHostException("No route to host"), "no route to"),
                Arguments.of(new IOException("HTTP/1.1 header parser received no bytes"), "broke the connection off"),
                Arguments.of(new IllegalStateException("x"), "unexpected"));
    }

    private static <T extends Throwable> T caused(T failure, Throwable cause) {
        failure.initCause(cause);
        return failure;
    }

    @ParameterizedTest
    @MethodSource("failures")
    void eachHasItsSentence(Throwable failure, String words) {
        IOException told = new FetchErrors(FetchKind.PAGE)
                .ofFailure(
                        URI.create("https://news.example/live"),
                        new ExecutionException(failure),
                        Duration.ofSeconds(15));
        assertTrue(
                told.getMessage().startsWith("“https://news.example/live” could not be fetched: "), told.getMessage());
        assertTrue(told.getMessage().contains(words), told.getMessage());
        assertFalse(told.getMessage().contains("java"), told.getMessage());
        assertEquals(failure, told.getCause() == null ? null : told.getCause().getCause());
    }
}
