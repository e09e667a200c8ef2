package dev.torg.gateway.settings;

import io.netty.util.NetUtil;

/**
 * The IP addresses that begin with the same bits.
 *
 * @param bits how many
 */
public record AddressRange(String text, byte[] start, int bits) {

  /**
   * Reads {@code 10.0.0.0/8}, or one address alone.
   *
   * @throws IllegalArgumentException for anything else, names of hosts among it
   */
  public static AddressRange of(String text) {
    int slash = text.indexOf('/');
    byte[] start =
        NetUtil.createByteArrayFromIpAddressString(slash < 0 ? text : text.substring(0, slash));
    if (start == null) {
      throw new IllegalArgumentException(text + " is no range of addresses such as 10.0.0.0/8");
    }
    int bits = slash < 0 ? start.length * Byte.SIZE : Integer.parseInt(text.substring(slash + 1));
    if (bits < 0 || bits > start.length * Byte.SIZE) {
      throw new IllegalArgumentException(text + " has more bits than its address");
    }
    return new AddressRange(text, start, bits);
  }

  /** Whether it is one of them; what is no address never is. */
  public boolean contains(String address) {
    byte[] asked = NetUtil.createByteArrayFromIpAddressString(address);
    if (asked == null || asked.length != start.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> (bit % Byte.SIZE);
      if (((asked[bit / Byte.SIZE] ^ start[bit / Byte.SIZE]) & mask) != 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is no larger than an organisation's own network can be, fc00::/7 among these. */
  public boolean isNarrow() {
    boolean isUniqueLocal = start.length > 4 && (start[0] & 0xfe) == 0xfc;
    return bits >= (start.length == 4 ? 8 : isUniqueLocal ? 7 : 32);
  }

  @Override
  public String toString() {
    return text;
  }
}
