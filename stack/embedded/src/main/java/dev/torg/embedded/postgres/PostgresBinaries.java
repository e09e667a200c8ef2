package dev.torg.embedded.postgres;

import dev.torg.embedded.process.Folders;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The unpacked programs of PostgreSQL.
 *
 * @param folder holds bin, lib and share
 */
record PostgresBinaries(Path folder) {

  private static final Set<PosixFilePermission> FOR_ALL =
      PosixFilePermissions.fromString("rwxr-xr-x");

  /** Unpacks once into the folder; several JVMs may do so at the same time. */
  static PostgresBinaries unpackedIn(Path folder) {
    if (Files.isDirectory(folder)) {
      return new PostgresBinaries(folder);
    }
    try {
      Files.createDirectories(folder.getParent());
      Path unpacked = Files.createTempDirectory(folder.getParent(), "unpacking-postgres-");
      Files.setPosixFilePermissions(unpacked, FOR_ALL);
      unpack(unpacked);
      publish(unpacked, folder);
      return new PostgresBinaries(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot unpack PostgreSQL to " + folder, e);
    }
  }

  String program(String name) {
    return folder.resolve("bin").resolve(name).toString();
  }

  private static void publish(Path unpacked, Path folder) throws IOException {
    try {
      Files.move(unpacked, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) {
      Folders.delete(unpacked);
      if (!Files.isDirectory(folder)) {
        throw e;
      }
    }
  }

  private static void unpack(Path target) throws IOException {
    try (InputStream archive = archive();
        TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(archive))) {
      TarArchiveEntry entry = tar.getNextEntry();
      while (entry != null) {
        write(entry, tar, target);
        entry = tar.getNextEntry();
      }
    }
  }

  private static void write(TarArchiveEntry entry, InputStream content, Path target)
      throws IOException {
    Path path = target.resolve(entry.getName()).normalize();
    if (!path.startsWith(target)) {
      throw new IOException("entry outside of the archive: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(path);
      Files.setPosixFilePermissions(path, FOR_ALL);
      return;
    }
    Files.createDirectories(path.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(content, path);
    Files.setPosixFilePermissions(path, permissions(entry));
  }

  private static Set<PosixFilePermission> permissions(TarArchiveEntry entry) {
    boolean executable = (entry.getMode() & 0100) != 0;
    return executable ? FOR_ALL : PosixFilePermissions.fromString("rw-r--r--");
  }

  private static InputStream archive() throws IOException {
    String name = "postgres-%s-%s.txz".formatted(operatingSystem(), architecture());
    InputStream archive = PostgresBinaries.class.getResourceAsStream("/" + name);
    if (archive == null) {
      throw new IOException("there are no PostgreSQL binaries for this machine: " + name);
    }
    return archive;
  }

  private static String operatingSystem() {
    return System.getProperty("os.name").startsWith("Mac") ? "darwin" : "linux";
  }

  private static String architecture() {
    String name = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    return name.equals("amd64") ? "x86_64" : name.equals("aarch64") ? "arm_64" : name;
  }
}
