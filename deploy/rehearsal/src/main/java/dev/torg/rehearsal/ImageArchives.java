package dev.torg.rehearsal;

import dev.torg.embedded.process.CommandFailed;
import dev.torg.rehearsal.cluster.Podman;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The archives that a release made, one of each program. */
record ImageArchives(Path folder) {

  private static final String ARCHIVE = ".tar";

  void load(Podman podman) {
    archives().forEach(podman::load);
  }

  List<String> programs() {
    return archives().stream()
        .map(file -> file.getFileName().toString())
        .map(name -> name.substring(0, name.length() - ARCHIVE.length()))
        .toList();
  }

  private List<Path> archives() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ARCHIVE)).sorted().toList();
    } catch (IOException e) {
      throw new CommandFailed("There are no images: " + e.getMessage());
    }
  }
}
