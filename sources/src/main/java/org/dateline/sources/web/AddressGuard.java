package org.dateline.sources.web;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Says which addresses of the internet protocol are public. The rest, by the registries of special-purpose addresses (RFC 6890 and
 * its successors), are inside somebody's house: this machine, its network, the metadata service of a cloud. An address of version 6
 * that wraps one of version 4 is judged by what it wraps. Immutable and thread-safe.
 */
public enum AddressGuard {
    /** Lets public addresses pass. */
    PUBLIC_ONLY,
    /** Lets everything pass: for somebody who watches a server of their own. */
    ANY;

    /** Networks of version 4 that are not public, as network and length. */
    private static final int[][] CLOSED = {
        {0, 0, 0, 0, 8}, // this network
        {10, 0, 0, 0, 8}, // private
        {100, 64, 0, 0, 10}, // behind a carrier's translator
        {127, 0, 0, 0, 8}, // this machine
        {169, 254, 0, 0, 16}, // this link; metadata of clouds
        {172, 16, 0, 0, 12}, // private
        {192, 0, 0, 0, 24}, // protocols
        {192, 0, 2, 0, 24}, // documentation
        {192, 88, 99, 0, 24}, // relays of 6to4
        {192, 168, 0, 0, 16}, // private
        {198, 18, 0, 0, 15}, // measuring
        {198, 51, 100, 0, 24}, // documentation
        {203, 0, 113, 0, 24}, // documentation
        {224, 0, 0, 0, 4}, // many at once
        {240, 0, 0, 0, 4}, // reserved; broadcast
    };

    /** Null if the address may be connected to, else what is wrong with it. */
    @Nullable
    String problem(InetAddress address) {
        if (this == ANY || isPublic(address)) {
            return null;
        }
        return "is at " + address.getHostAddress() + ", which is no public address";
    }

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        return switch (address) {
            case Inet4Address four -> isPublic(four.getAddress());
            case Inet6Address six -> isPublicSix(six.getAddress());
            default -> false;
        };
    }

    private static boolean isPublic(byte[] four) {
        int address = number(four[0], four[1], four[2], four[3]);
        for (int[] network : CLOSED) {
            int mask = -1 << (32 - network[4]);
            int base = number((byte) network[0], (byte) network[1], (byte) network[2], (byte) network[3]);
            if ((address & mask) == base) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPublicSix(byte[] six) {
        int first = number((byte) 0, (byte) 0, six[0], six[1]);
        int second = number((byte) 0, (byte) 0, six[2], six[3]);
        if (startsWith(six, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)) {
            // ::a.b.c.d and ::ffff:a.b.c.d
            return isPublic(Arrays.copyOfRange(six, 12, 16));
        }
        if (startsWith(six, 0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0)) {
            // NAT64
            return isPublic(Arrays.copyOfRange(six, 12, 16));
        }
        if (first == 0x2002) {
            // 6to4
            return isPublic(Arrays.copyOfRange(six, 2, 6));
        }
        boolean globalUnicast = (first & 0xE000) == 0x2000;
        // 2001::/23 is for protocols (among them Teredo, which wraps addresses), 2001:db8::/32 and 3fff::/20 for
        // documentation.
        boolean protocols = first == 0x2001 && second < 0x200;
        boolean documentation = (first == 0x2001 && second == 0xDB8) || (first == 0x3FFF && second < 0x1000);
        return globalUnicast && !protocols && !documentation;
    }

    /** All addresses of a name, each of which must pass: a name that stands for one inside and one outside is a trap. */
    InetAddress[] checked(String host, NameResolver resolver) throws UnknownHostException, ForbiddenAddressException {
        InetAddress[] addresses = resolver.addresses(host);
        for (InetAddress address : addresses) {
            String problem = problem(address);
            if (problem != null) {
                throw new ForbiddenAddressException(problem);
            }
        }
        return addresses;
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    private static int number(byte a, byte b, byte c, byte d) {
        return (a & 0xFF) << 24 | (b & 0xFF) << 16 | (c & 0xFF) << 8 | (d & 0xFF);
    }

    /** A name that stands for an address that must not be connected to. */
    static final class ForbiddenAddressException extends Exception {

        private static final long serialVersionUID = 1L;

        ForbiddenAddressException(String problem) {
            super(problem);
        }
    }
}
