package dev.torg.notification.addresses.domain;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * A call goes to addresses that belong to somebody on the internet: never to this machine, its
 * network, a service of the cloud that it may run in, or a block that is reserved (the registries
 * of RFC 6890). Of IPv6 only what is given out for the internet counts, without the blocks in which
 * an address of IPv4 may hide.
 */
public final class AddressMustBePublic {

  private static final List<Network> NOT_IN_IPV4 =
      networks(
          "0.0.0.0/8",
          "10.0.0.0/8",
          "100.64.0.0/10",
          "127.0.0.0/8",
          "168.63.129.16/32",
          "169.254.0.0/16",
          "172.16.0.0/12",
          "192.0.0.0/24",
          "192.0.2.0/24",
          "192.88.99.0/24",
          "192.168.0.0/16",
          "198.18.0.0/15",
          "198.51.100.0/24",
          "203.0.113.0/24",
          "224.0.0.0/4",
          "240.0.0.0/4");
  private static final Network IPV6_OF_THE_INTERNET = Network.of("2000::/3");
  private static final List<Network> NOT_IN_IPV6 =
      networks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

  private AddressMustBePublic() {}

  public static boolean holds(InetAddress address) {
    return address instanceof Inet4Address
        ? isInNoneOf(NOT_IN_IPV4, address)
        : IPV6_OF_THE_INTERNET.contains(address) && isInNoneOf(NOT_IN_IPV6, address);
  }

  private static boolean isInNoneOf(List<Network> networks, InetAddress address) {
    return networks.stream().noneMatch(network -> network.contains(address));
  }

  private static List<Network> networks(String... texts) {
    return Stream.of(texts).map(Network::of).toList();
  }
}
