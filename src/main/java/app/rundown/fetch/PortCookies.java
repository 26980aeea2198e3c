package app.rundown.fetch;

import java.io.IOException;
import java.net.CookieHandler;
import java.net.CookieManager;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The cookies of one fetch, kept apart by port. By their standard (RFC 6265) they are sent to every port of a host, but
 * another port is often another service, and somebody else's.
 */
final class PortCookies extends CookieHandler {
    private static final int OF_HTTP = 80;
    private static final int OF_HTTPS = 443;

    private final Map<Integer, CookieManager> managers = new ConcurrentHashMap<>();

    @Override
    public Map<String, List<String>> get(URI address, Map<String, List<String>> headers) throws IOException {
        return of(address).get(address, headers);
    }

    @Override
    public void put(URI address, Map<String, List<String>> headers) throws IOException {
        of(address).put(address, headers);
    }

    private CookieManager of(URI address) {
        int usual = "https".equalsIgnoreCase(address.getScheme()) ? OF_HTTPS : OF_HTTP;
        return managers.computeIfAbsent(address.getPort() < 0 ? usual : address.getPort(), port -> new CookieManager());
    }
}
