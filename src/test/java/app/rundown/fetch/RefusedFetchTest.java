package app.rundown.fetch;

import static app.rundown.fetch.TestWeb.PATIENT;
import static app.rundown.fetch.TestWeb.assertSentence;
import static app.rundown.fetch.TestWeb.web;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks what is said of servers that let nobody in, and of addresses that are never fetched. */
@Timeout(60)
@Execution(ExecutionMode.CONCURRENT)
class RefusedFetchTest {
    @Test
    void aRefusedConnectionIsTold() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        IOException refusal = assertThrows(
                IOException.class,
                () -> web(PATIENT).fetch("http://127.0.0.1:" + port + "/", Progress.NONE, new Cancel()));
        assertSentence(refusal, "refused the connection");
    }

    @Test
    void aCertificateThatNobodyVouchesForIsTold(@TempDir Path folder) throws Exception {
        String keys = folder.resolve("keys.p12").toString();
        Process made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        "a",
                        "-dname",
                        "CN=127.0.0.1",
                        "-ext",
                        "SAN=ip:127.0.0.1",
                        "-keystore",
                        keys,
                        "-storepass",
                        "secret")
                .redirectErrorStream(true)
                .start();
        String said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, made.waitFor(), said);
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(KeyStore.getInstance(new File(keys), "secret".toCharArray()), "secret".toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        HttpsServer secure = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        secure.setHttpsConfigurator(new HttpsConfigurator(context));
        secure.start();
        try {
            String address = "https://127.0.0.1:" + secure.getAddress().getPort() + "/";
            IOException refusal =
                    assertThrows(IOException.class, () -> web(PATIENT).fetch(address, Progress.NONE, new Cancel()));
            assertSentence(refusal, "certificate of “127.0.0.1” can't be trusted");
        } finally {
            secure.stop(0);
        }
    }

    @Test
    void aServerWithoutASecureDoorIsTold() throws IOException, InterruptedException {
        try (ServerSocket plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            // Virtual threads share the processors with the other tests, which may keep them for long.
            Thread answering = Thread.ofPlatform().start(() -> {
                try (Socket socket = plain.accept()) {
                    assertTrue(socket.getInputStream().read() >= 0);
                    socket.getOutputStream()
                            .write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                    socket.getInputStream().readAllBytes();
                } catch (IOException e) {
                    // The client hangs up as soon as it sees that this is not TLS.
                }
            });
            String address = "https://127.0.0.1:" + plain.getLocalPort() + "/";
            IOException refusal =
                    assertThrows(IOException.class, () -> web(PATIENT).fetch(address, Progress.NONE, new Cancel()));
            assertSentence(refusal, "no secure connection");
            answering.join();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "file:///etc/passwd       | only addresses that begin with",
                "ftp://example.org/x      | only addresses that begin with",
                "http://                  | not the address",
                "http:///x                | not the address",
                "http://a b/              | not the address",
                "https://me:pw@news.example/ | password",
                "ferry.txt                | not the address"
            })
    void whatIsNoAddressIsToldBeforeAnythingIsSent(String address, String words) {
        IOException refusal =
                assertThrows(IOException.class, () -> web(PATIENT).fetch(address, Progress.NONE, new Cancel()));
        assertSentence(refusal, words);
        assertFalse(refusal.getMessage().contains("pw@"));
    }
}
