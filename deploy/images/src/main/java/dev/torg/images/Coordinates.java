package dev.torg.images;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Where a jar comes from.
 *
 * @param classifier empty if there is none
 */
record Coordinates(String group, String artifact, String classifier, String version) {

  private static final int PARTS = 5;

  /** Those of all jars of a program, by their file names in its {@code lib}. */
  static Map<String, Coordinates> byFileName(Path list) {
    Map<String, Coordinates> known = new TreeMap<>();
    try (Stream<String> lines = Files.lines(list)) {
      lines.filter(line -> !line.isBlank()).map(Coordinates::parse).forEach(it -> it.name(known));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + list, e);
    }
    return known;
  }

  String packageUrl() {
    String url = "pkg:maven/" + group + "/" + artifact + "@" + version + "?type=jar";
    return classifier.isEmpty() ? url : url + "&classifier=" + classifier;
  }

  /** Jars of this checkout are named without their version. */
  private void name(Map<String, Coordinates> known) {
    String stem = group + "." + artifact;
    known.put(stem + ".jar", this);
    known.put(stem + "-" + version + suffix() + ".jar", this);
  }

  private String suffix() {
    return classifier.isEmpty() ? "" : "-" + classifier;
  }

  private static Coordinates parse(String line) {
    String[] parts = line.strip().split(":", -1);
    if (parts.length != PARTS) {
      throw new IllegalStateException("not group:artifact:classifier:type:version: " + line);
    }
    return new Coordinates(parts[0], parts[1], parts[2], parts[4]);
  }
}
