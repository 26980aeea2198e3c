package app.rundown.fetch;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/** A server on this computer that misbehaves on demand and remembers what it was asked. */
public final class LoopbackServer implements AutoCloseable {
    /** Answers one request; an exception ends the connection. */
    @FunctionalInterface
    public interface Answer {
        /** Answers the request. */
        void to(HttpExchange exchange) throws IOException, InterruptedException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final List<String> paths = new CopyOnWriteArrayList<>();
    private final List<Headers> headers = new CopyOnWriteArrayList<>();

    /** Starts a server on a free port. */
    public LoopbackServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("no server on this computer", e);
        }
        server.setExecutor(threads);
        server.start();
    }

    /** Returns the address of a path on this server. */
    public String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** Answers a path, and every path that begins with it. */
    public LoopbackServer on(String path, Answer answer) {
        server.createContext(path, exchange -> {
            paths.add(exchange.getRequestURI().toString());
            headers.add(exchange.getRequestHeaders());
            try (exchange) {
                answer.to(exchange);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        return this;
    }

    /** Answers a path with a text of a content type. */
    public LoopbackServer on(String path, String type, String text) {
        return on(path, exchange -> send(exchange, 200, type, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Answers a path with a redirect. */
    public LoopbackServer redirect(String path, int status, String location) {
        return on(path, exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            exchange.sendResponseHeaders(status, -1);
        });
    }

    /**
     * Answers a path with a head, the first {@code sent} bytes of a body of {@code length} bytes, and then nothing
     * more.
     */
    LoopbackServer stall(String path, int status, String type, int length, int sent) {
        return on(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, length);
            exchange.getResponseBody().write(new byte[sent]);
            exchange.getResponseBody().flush();
            hang();
        });
    }

    /**
     * Sends a complete answer.
     *
     * @param type the content type; empty for none
     */
    public static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        if (!type.isEmpty()) {
            exchange.getResponseHeaders().set("Content-Type", type);
        }
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    /** Returns the bytes compressed with gzip. */
    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    /** Holds an answer back until the server is closed. */
    void hang() throws InterruptedException {
        closing.await();
    }

    /** Returns the paths and queries of all requests, in order. */
    public List<String> paths() {
        return paths;
    }

    /** Returns a header of the last request, or an empty string if it had none. */
    String lastHeader(String name) {
        String value = headers.getLast().getFirst(name);
        return value == null ? "" : value;
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
