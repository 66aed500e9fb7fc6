package collate.fetch;

import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where an IP address lies. After IANA's registries of special-purpose addresses (RFC 6890 and what was added since): of
 * IPv6 only 2000::/3 is the public web, less what is carved out of it.
 */
enum Place {
    PUBLIC,
    /** Could be a machine of this network: reachable for hosts that the settings name. */
    INSIDE,
    /** Never the place of a page: metadata of cloud machines, link-local, multicast, unspecified, tunnels, examples. */
    NEVER;

    private static final List<Block> INSIDES = blocks(
            "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "::1/128", "fc00::/7");

    private static final List<Block> NEVERS = blocks(
            "0.0.0.0/8",
            "100.100.100.200/32", // metadata, Alibaba
            "168.63.129.16/32", // metadata, Azure
            "169.254.0.0/16", // link-local, with the metadata of most clouds
            "192.0.0.0/24", // with the metadata of Oracle
            "192.0.2.0/24",
            "192.88.99.0/24", // relays of 6to4
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4",
            "fd00:ec2::/32", // metadata, Amazon
            "fd20:ce::/32", // metadata, Google
            "2001::/23", // Teredo, ORCHID and other protocols
            "2001:db8::/32",
            "2002::/16", // 6to4: an IPv4 address in disguise
            "3fff::/20");

    private static final List<Block> PUBLIC_V6 = blocks("2000::/3");

    /** An IPv6-only network reaches IPv4 hosts under this; the last 32 bits are theirs. */
    private static final Block NAT64 = Block.of("64:ff9b::/96");

    static Place of(InetAddress address) {
        var bits = address.getAddress();
        if (bits.length == 16 && NAT64.holds(bits)) {
            return of(v4(bits));
        }
        if (NEVERS.stream().anyMatch(block -> block.holds(bits))) {
            return NEVER;
        }
        if (INSIDES.stream().anyMatch(block -> block.holds(bits))) {
            return INSIDE;
        }
        var web = address instanceof Inet4Address || PUBLIC_V6.stream().anyMatch(block -> block.holds(bits));
        return web ? PUBLIC : NEVER;
    }

    private static InetAddress v4(byte[] nat64) {
        return address(new byte[] {nat64[12], nat64[13], nat64[14], nat64[15]});
    }

    private static InetAddress address(byte[] bits) {
        try {
            return InetAddress.getByAddress(bits);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<Block> blocks(String... written) {
        return Stream.of(written).map(Block::of).toList();
    }

    /** Addresses that share their first bits. */
    private record Block(byte[] start, int bits) {
        static Block of(String written) {
            var slash = written.indexOf('/');
            var start = InetAddress.ofLiteral(written.substring(0, slash)).getAddress();
            return new Block(start, Integer.parseInt(written.substring(slash + 1)));
        }

        boolean holds(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            var rest = address.length * 8 - bits;
            return new BigInteger(1, address).shiftRight(rest).equals(new BigInteger(1, start).shiftRight(rest));
        }
    }
}
