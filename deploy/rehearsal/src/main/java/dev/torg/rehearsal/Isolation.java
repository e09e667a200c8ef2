package dev.torg.rehearsal;

import dev.torg.embedded.process.CommandFailed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.DatagramChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Whether this process is where nothing it sends can leave the machine. */
final class Isolation {

  /**
   * Of ranges that are kept for documents; a datagram socket asks for the way and sends nothing.
   */
  private static final List<byte[]> OUTSIDE =
      List.of(
          new byte[] {(byte) 192, 0, 2, 1},
          new byte[] {0x20, 1, 0xd, (byte) 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1});

  private static final String LOOPBACK = "lo";

  private Isolation() {}

  /**
   * @throws CommandFailed when there is a way out
   */
  static void require() {
    if (hasDefaultRoute(lines("/proc/net/route"))
        || hasDefaultRoute6(lines("/proc/net/ipv6_route"))) {
      throw new CommandFailed("There is a default route here: nothing is started.");
    }
    for (byte[] address : OUTSIDE) {
      if (hasWayTo(address)) {
        throw new CommandFailed("There is a way to addresses outside: nothing is started.");
      }
    }
  }

  /** Destination and mask are the second and eighth word of a line. */
  static boolean hasDefaultRoute(List<String> routes) {
    return routes.stream()
        .map(line -> line.strip().split("\\s+"))
        .anyMatch(
            words ->
                words.length > 7 && words[1].equals("00000000") && words[7].equals("00000000"));
  }

  /** The kernel's own line for what has no way stands on the loopback interface. */
  static boolean hasDefaultRoute6(List<String> routes) {
    return routes.stream()
        .map(line -> line.strip().split("\\s+"))
        .anyMatch(
            words ->
                words.length > 9
                    && words[0].matches("0+")
                    && words[1].equals("00")
                    && !words[9].equals(LOOPBACK));
  }

  private static boolean hasWayTo(byte[] address) {
    try (DatagramChannel channel = DatagramChannel.open()) {
      channel.connect(new InetSocketAddress(InetAddress.getByAddress(address), 9));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static List<String> lines(String file) {
    try {
      return Files.exists(Path.of(file)) ? Files.readAllLines(Path.of(file)) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
