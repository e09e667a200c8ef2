package dev.torg.notification.addresses.domain;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * A block of addresses, such as {@code 10.0.0.0/8}.
 *
 * @param bits how many leading bits all of them share
 */
record Network(InetAddress first, int bits) {

  static Network of(String text) {
    String[] parts = text.split("/", 2);
    try {
      return new Network(InetAddress.getByName(parts[0]), Integer.parseInt(parts[1]));
    } catch (UnknownHostException noLiteral) {
      throw new IllegalArgumentException(text, noLiteral);
    }
  }

  boolean contains(InetAddress address) {
    byte[] block = first.getAddress();
    byte[] one = address.getAddress();
    if (block.length != one.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> (bit % 8);
      if ((block[bit / 8] & mask) != (one[bit / 8] & mask)) {
        return false;
      }
    }
    return true;
  }
}
