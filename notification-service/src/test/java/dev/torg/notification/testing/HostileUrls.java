package dev.torg.notification.testing;

import java.util.List;
import java.util.stream.Stream;

/** Addresses that must never be called, in all the ways that people have tried elsewhere. */
public final class HostileUrls {

  /** Names whose meaning is inside; {@link #teach} tells the resolver. */
  private static final List<String> INSIDE_NAMES =
      List.of("inside.example.com", "half.example.com", "mapped.example.com", "meta.example.com");

  private static final List<String> HOSTS =
      List.of(
          "127.0.0.1",
          "127.1",
          "127.0.1",
          "127.255.255.254",
          "2130706433",
          "017700000001",
          "0x7f000001",
          "0x7f.0.0.1",
          "0177.0.0.1",
          "0",
          "0.0.0.0",
          "0.1.2.3",
          "10.0.0.1",
          "10.255.255.255",
          "100.64.0.1",
          "100.100.100.200",
          "100.127.255.254",
          "168.63.129.16",
          "169.254.1.1",
          "169.254.169.254",
          "169.254.170.2",
          "172.16.0.1",
          "172.31.255.255",
          "192.0.0.8",
          "192.0.0.192",
          "192.0.2.1",
          "192.88.99.1",
          "192.168.0.1",
          "192.168.255.255",
          "198.18.0.1",
          "198.19.255.255",
          "198.51.100.7",
          "203.0.113.7",
          "224.0.0.1",
          "239.255.255.255",
          "240.0.0.1",
          "255.255.255.255",
          "[::]",
          "[::1]",
          "[::ffff:127.0.0.1]",
          "[::ffff:10.0.0.1]",
          "[::ffff:169.254.169.254]",
          "[::ffff:0:127.0.0.1]",
          "[::127.0.0.1]",
          "[64:ff9b::7f00:1]",
          "[64:ff9b::a9fe:a9fe]",
          "[64:ff9b:1::1]",
          "[100::1]",
          "[2001::1]",
          "[2001:20::1]",
          "[2001:db8::1]",
          "[2002:7f00:1::]",
          "[2002:a9fe:a9fe::1]",
          "[3fff::1]",
          "[fc00::1]",
          "[fd00::1]",
          "[fd00:ec2::254]",
          "[fe80::1]",
          "[fe80::1%25eth0]",
          "[fec0::1]",
          "[ff02::1]",
          "localhost",
          "localhost.",
          "metadata.google.internal",
          "kubernetes.default.svc");

  private static final List<String> FORMS =
      List.of(
          "http://hooks.example.com/",
          "ftp://hooks.example.com/",
          "file:///etc/passwd",
          "gopher://127.0.0.1:6379/_INFO",
          "https://user:password@hooks.example.com/",
          "https://hooks.example.com@127.0.0.1/",
          "https://127.0.0.1#@hooks.example.com/",
          "https://hooks.example.com:22/",
          "https://hooks.example.com:5432/",
          "https://hooks.example.com:9092/",
          "https://hooks.example.com/#fragment",
          "https://127.0.0.1%2f@hooks.example.com/",
          "https://hooks.example.com\\@127.0.0.1/",
          "https://①②⑦.⓪.⓪.①/",
          "https:///path",
          "https:hooks.example.com",
          "//hooks.example.com/",
          "hooks.example.com",
          "javascript:alert(1)",
          "https://hooks example.com/",
          "https://-hooks.example.com/");

  private HostileUrls() {}

  public static Stream<String> all() {
    return Stream.concat(
        Stream.concat(HOSTS.stream(), INSIDE_NAMES.stream())
            .map(host -> "https://" + host + "/hook"),
        FORMS.stream());
  }

  /** Tells the resolver what the names mean. */
  public static void teach(KnownHosts hosts) {
    hosts.let("inside.example.com", "10.1.2.3");
    hosts.let("half.example.com", "93.184.215.14", "127.0.0.1");
    hosts.let("mapped.example.com", "64:ff9b::7f00:1");
    hosts.let("meta.example.com", "169.254.169.254");
    hosts.let("localhost", "127.0.0.1", "::1");
    hosts.let("localhost.", "127.0.0.1");
  }
}
