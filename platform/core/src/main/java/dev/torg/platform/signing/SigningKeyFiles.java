package dev.torg.platform.signing;

import dev.torg.platform.startup.ProductionReadiness;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads signing keys; makes one up where losing it at the next restart does no harm. */
public final class SigningKeyFiles {

  private SigningKeyFiles() {}

  /**
   * The keys in these files, in their order.
   *
   * @param setting that names the files, for who has to mend it
   * @throws IllegalStateException in production, when it names none
   */
  public static SigningKeys read(Optional<List<String>> files, String setting) {
    return new SigningKeys(
        files
            .map(names -> names.stream().map(name -> read(name, setting)).toList())
            .orElseGet(() -> List.of(generatedUnlessInProduction(setting))));
  }

  private static SigningKey read(String file, String setting) {
    try {
      return SigningKey.ofPem(Files.readString(Path.of(file.strip())));
    } catch (IOException e) {
      throw new UncheckedIOException(setting + " cannot be read", e);
    }
  }

  private static SigningKey generatedUnlessInProduction(String setting) {
    if (!ProductionReadiness.allowsUnsafeSettings()) {
      throw new IllegalStateException(setting + " is not set.");
    }
    return SigningKey.generate();
  }
}
