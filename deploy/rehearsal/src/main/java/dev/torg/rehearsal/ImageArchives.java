package dev.torg.rehearsal;

import dev.torg.embedded.process.CommandFailed;
import dev.torg.rehearsal.cluster.Podman;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The archives that a release made. */
record ImageArchives(Path folder) {

  void load(Podman podman) {
    try (Stream<Path> files = Files.list(folder)) {
      files.filter(file -> file.toString().endsWith(".tar")).sorted().forEach(podman::load);
    } catch (IOException e) {
      throw new CommandFailed("There are no images: " + e.getMessage());
    }
  }
}
