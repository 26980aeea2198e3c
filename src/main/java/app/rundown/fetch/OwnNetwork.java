package app.rundown.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Tells addresses of this computer and of the networks around it from those of the public web. Devices and services
 * that nobody outside can reach often ask for no password.
 */
final class OwnNetwork {
    /** Length of the prefix that stands before an IPv4 address where networks translate between both kinds. */
    private static final int TRANSLATED = 12;

    private final Names names;

    /** Finds the addresses of a host. */
    @FunctionalInterface
    interface Names {
        /** Returns all addresses of a name; those that are written as numbers themselves need no server. */
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    /** Takes what knows the addresses of hosts. */
    OwnNetwork(Names names) {
        this.names = names;
    }

    /**
     * Whether an address leads to this computer or into a network around it, by any of its numbers. Blocks, perhaps for
     * seconds. The platform keeps the numbers for half a minute, so that a connection made at once goes to one of them.
     */
    boolean holds(URI address) {
        String host = address.getHost();
        try {
            // The name of a network interface is no part of an address's number.
            int zone = host.indexOf('%');
            return Stream.of(names.addresses(zone < 0 ? host : host.substring(0, zone) + "]"))
                    .anyMatch(OwnNetwork::holds);
        } catch (UnknownHostException e) {
            // Nothing can be fetched from there, unless by a proxy, which then has its own rules.
            return false;
        }
    }

    private static boolean holds(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || (address instanceof Inet4Address ? holds4(address.getAddress()) : holds6(address.getAddress()));
    }

    /** Knows what the platform does not: networks of this host, shared ones (RFC 6598), reserved ones, broadcasts. */
    private static boolean holds4(byte[] b) {
        int first = b[0] & 0xff;
        int second = b[1] & 0xff;
        return first == 0
                || first == 100 && second >= 64 && second < 128
                || first == 192 && second == 0 && b[2] == 0
                || first >= 240;
    }

    /** Knows unique-local addresses (RFC 4193) and those that hold an IPv4 address (RFC 4291, 6052, 3056). */
    private static boolean holds6(byte[] b) {
        if ((b[0] & 0xfe) == 0xfc) {
            return true;
        }
        boolean sixToFour = b[0] == 0x20 && b[1] == 0x02;
        if (sixToFour) {
            return inner(b, 2);
        }
        byte[] prefix = Arrays.copyOf(b, TRANSLATED);
        byte[] zeros = new byte[TRANSLATED];
        boolean translated =
                prefix[0] == 0 && prefix[1] == 0x64 && (prefix[2] & 0xff) == 0xff && (prefix[3] & 0xff) == 0x9b;
        if (translated && prefix[4] == 0 && prefix[5] == 1) {
            // Prefixes that a network chooses for itself (RFC 8215).
            return true;
        }
        return (translated || Arrays.equals(prefix, zeros)) && inner(b, TRANSLATED);
    }

    private static boolean inner(byte[] b, int from) {
        try {
            return holds(InetAddress.getByAddress(Arrays.copyOfRange(b, from, from + 4)));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }
}
