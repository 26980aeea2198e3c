package app.rundown.read.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Makes a web archive (WARC) in a test. */
public final class ArchiveBuilder {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** Adds what a server answered. */
    public ArchiveBuilder add(String url, String type, String encoding, byte[] body) {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n"
                + (encoding.isEmpty() ? "" : "Content-Encoding: " + encoding + "\r\n") + "\r\n";
        write("WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: " + url
                + "\r\nWARC-Date: 2024-05-02T20:00:00Z\r\nContent-Length: " + (http.length() + body.length)
                + "\r\n\r\n" + http);
        out.writeBytes(body);
        write("\r\n\r\n");
        return this;
    }

    /** Adds a page. */
    public ArchiveBuilder page(String url, String html) {
        return add(url, "text/html; charset=utf-8", "", html.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a live blog of the harbour. */
    public ArchiveBuilder blog(String url, String title, int updates) {
        return page(url, blog(title, updates));
    }

    /** Returns the page of a live blog; each update has a picture. */
    public static String blog(String title, int updates) {
        StringBuilder html =
                new StringBuilder("<html><head><title>" + title + "</title></head><body><h1>" + title + "</h1>");
        for (int i = 0; i < updates; i++) {
            html.append("<div class='entry'><time datetime='2024-05-02T1")
                    .append(9 - i)
                    .append(":05:00Z'>1")
                    .append(9 - i)
                    .append(":05</time><p>Boat number ")
                    .append(i)
                    .append(" of the ")
                    .append(title.toLowerCase(Locale.ROOT))
                    .append(" has left the harbour with all her crew on board, and the keeper of the lock waves after")
                    .append(" her until she is out of sight.</p><img src='/boat-")
                    .append(i)
                    .append(".png' alt='A boat' width='600' height='400'></div>");
        }
        return html.append("</body></html>").toString();
    }

    /** Returns the archive. */
    public byte[] bytes() {
        return out.toByteArray();
    }

    private void write(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
