package dev.torg.launcher.home;

import dev.torg.embedded.process.FreePort;
import dev.torg.embedded.process.PrivateFile;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/** Ports and secrets that were chosen once and stay the same over restarts. */
public final class RememberedSettings {

  private static final int SECRET_BYTES = 32;

  private final Path file;
  private final Properties values = new Properties();

  public RememberedSettings(StackHome home) {
    file = home.state().resolve("settings.properties");
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        values.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + file, e);
      }
    }
  }

  /** The secret of that name; 64 letters and digits. */
  public synchronized String secret(String name) {
    String known = values.getProperty("secret." + name);
    return known == null ? remember("secret." + name, randomText()) : known;
  }

  /**
   * A port that is free now: the one of last time, or another one where that is taken.
   *
   * @param given to others, who may not listen yet
   */
  public synchronized int port(String name, Set<Integer> given) {
    String known = values.getProperty("port." + name);
    if (known != null && isFree(Integer.parseInt(known), given)) {
      return Integer.parseInt(known);
    }
    String another =
        Stream.generate(FreePort::any)
            .filter(port -> !given.contains(port))
            .map(port -> Integer.toString(port))
            .filter(port -> !values.containsValue(port))
            .findFirst()
            .orElseThrow();
    return Integer.parseInt(remember("port." + name, another));
  }

  private static boolean isFree(int port, Set<Integer> given) {
    return !given.contains(port) && FreePort.isFree(port);
  }

  private String remember(String name, String value) {
    values.setProperty(name, value);
    StringWriter text = new StringWriter();
    try {
      values.store(text, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    PrivateFile.write(file, text.toString());
    return value;
  }

  private static String randomText() {
    byte[] random = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(random);
    return HexFormat.of().formatHex(random);
  }
}
