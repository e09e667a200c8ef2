package dev.torg.rehearsal.outside;

import dev.torg.embedded.process.Command;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who is outside of the cluster, and at which address of this namespace. */
public final class Names {

  public static final String TORG = "torg.example.com";

  /** Of those in the internet; from a range that is kept for documents. */
  public static final String INTERNET = "198.51.100.1";

  /** Of PostgreSQL and Kafka. */
  public static final String SITE = "10.90.0.1";

  static final String EID = "eid.example.com";
  static final String REGISTRY = "registry.example.com";
  static final String SMTP = "smtp.example.com";

  private static final Map<String, String> ADDRESSES = new LinkedHashMap<>();

  static {
    inInternet().forEach(name -> ADDRESSES.put(name, INTERNET));
    ADDRESSES.put("postgres.example.com", SITE);
    ADDRESSES.put("kafka.example.com", SITE);
  }

  private Names() {}

  static List<String> inInternet() {
    return List.of(TORG, EID, REGISTRY, SMTP);
  }

  public static Map<String, String> addresses() {
    return ADDRESSES;
  }

  /** Gives this namespace the addresses, and this JVM a file that tells them. */
  public static void settle(Path hosts) {
    for (String address : List.of(INTERNET, SITE)) {
      new Command(List.of("ip", "address", "add", address + "/32", "dev", "lo")).run();
    }
    try {
      Files.writeString(
          hosts,
          ADDRESSES.entrySet().stream()
              .map(name -> name.getValue() + " " + name.getKey() + "\n")
              .collect(Collectors.joining("", "127.0.0.1 localhost\n", "")));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + hosts, e);
    }
  }
}
