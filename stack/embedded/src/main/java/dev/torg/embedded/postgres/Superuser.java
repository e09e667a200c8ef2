package dev.torg.embedded.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The superuser's password, made once per data folder and kept beside the data. */
record Superuser(Path passwordFile) {

  static final String NAME = "postgres";

  static Superuser of(PostgresSettings settings, ServerUser serverUser) {
    Path file = settings.folder().resolve("superuser-password");
    if (!Files.exists(file)) {
      write(file);
      serverUser.take(file);
    }
    return new Superuser(file);
  }

  String password() {
    try {
      return Files.readString(passwordFile).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file) {
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    try {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(file, HexFormat.of().formatHex(random) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }
}
