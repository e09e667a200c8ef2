package dev.torg.embedded.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Writes files that only their owner may read; a reader sees the old content or the new one. */
public final class PrivateFile {

  private PrivateFile() {}

  public static void write(Path file, String content) {
    try {
      Files.createDirectories(file.getParent());
      Path written =
          Files.createTempFile(
              file.getParent(),
              "writing-",
              "",
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(written, content);
      Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }
}
