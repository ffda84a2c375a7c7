package city.loket.backend.platform;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Whom a limit counts as one. */
public final class ClientAddress {

    /** One household or company has that much of an IPv6 address, and may change the rest with each request. */
    private static final int BYTES_OF_NETWORK = 8;

    private ClientAddress() {}

    /** @param literal an IPv4 or IPv6 address; of the latter its network of 64 bits counts */
    public static String of(String literal) {
        return InetAddress.ofLiteral(literal) instanceof Inet6Address address
                ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), BYTES_OF_NETWORK))
                : literal;
    }
}
