package dev.torg.embedded.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The class path of this JVM as files, also when a test runner hides it behind one jar whose
 * manifest names the others.
 */
public final class OwnClassPath {

  private OwnClassPath() {}

  public static List<Path> entries() {
    String fromTestRunner = System.getProperty("surefire.test.class.path");
    String text = fromTestRunner == null ? System.getProperty("java.class.path") : fromTestRunner;
    return Arrays.stream(text.split(File.pathSeparator))
        .filter(entry -> !entry.isBlank())
        .map(Path::of)
        .flatMap(OwnClassPath::withManifestEntries)
        .map(Path::toAbsolutePath)
        .filter(Files::exists)
        .distinct()
        .toList();
  }

  private static Stream<Path> withManifestEntries(Path entry) {
    if (!entry.toString().endsWith(".jar") || !Files.exists(entry)) {
      return Stream.of(entry);
    }
    String listed = manifestClassPath(entry);
    if (listed == null) {
      return Stream.of(entry);
    }
    URI base = entry.toUri();
    Stream<Path> others =
        Arrays.stream(listed.trim().split("\\s+")).map(base::resolve).map(Path::of);
    return Stream.concat(Stream.of(entry), others);
  }

  private static @Nullable String manifestClassPath(Path jar) {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.getManifest() == null
          ? null
          : file.getManifest().getMainAttributes().getValue("Class-Path");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + jar, e);
    }
  }
}
