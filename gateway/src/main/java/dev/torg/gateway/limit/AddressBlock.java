package dev.torg.gateway.limit;

import io.netty.util.NetUtil;
import java.util.Arrays;
import java.util.HexFormat;

/** The addresses that are counted as one, because one customer has them all. */
public final class AddressBlock {

  private static final int IPV6_BYTES = 16;
  private static final int NETWORK_BYTES = 8;
  private static final byte[] IPV4_IN_IPV6 = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1};

  private AddressBlock() {}

  /** An IPv4 address itself, the /64 of an IPv6 address; what is no address stays as it is. */
  public static String of(String address) {
    if (address.indexOf(':') < 0) {
      return address;
    }
    byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
    if (bytes == null || bytes.length != IPV6_BYTES) {
      return address;
    }
    return isIpv4(bytes)
        ? NetUtil.bytesToIpAddress(Arrays.copyOfRange(bytes, IPV4_IN_IPV6.length, IPV6_BYTES))
        : HexFormat.of().formatHex(bytes, 0, NETWORK_BYTES) + "/64";
  }

  private static boolean isIpv4(byte[] bytes) {
    int prefix = IPV4_IN_IPV6.length;
    return Arrays.equals(bytes, 0, prefix, IPV4_IN_IPV6, 0, prefix);
  }
}
