package dev.torg.images;

import com.google.cloud.tools.jib.api.CacheDirectoryCreationException;
import com.google.cloud.tools.jib.api.InvalidImageReferenceException;
import com.google.cloud.tools.jib.api.JibContainer;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.RegistryException;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.FilePermissions;
import com.google.cloud.tools.jib.api.buildplan.ImageFormat;
import com.google.cloud.tools.jib.api.buildplan.Port;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;

/**
 * Makes the image of one program. The same files on the same base give the same digest: whatever
 * depends on the hour or the machine is left out.
 *
 * @param made the time that all files and the image carry
 */
record ImageMaking(Base base, Destination destination, String version, Instant made) {

  private static final String HOME = "/app/";
  private static final int PUBLIC_PORT = 8080;
  private static final int MANAGEMENT_PORT = 9000;

  /** Fails with what the registry or the disk said. */
  Made make(PackedProgram program, LayerPlan plan) {
    try {
      JibContainerBuilder image = begin(program);
      plan.layersOf(program).forEach(layer -> image.addFileEntriesLayer(filled(program, layer)));
      JibContainer made =
          image.containerize(destination.of(program.name(), version).setOfflineMode(isOffline()));
      return new Made(program.name(), made.getDigest().toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while making " + program.name(), e);
    } catch (InvalidImageReferenceException
        | CacheDirectoryCreationException
        | ExecutionException
        | RegistryException
        | IOException e) {
      throw new IllegalStateException("no image of " + program.name() + ": " + e.getMessage(), e);
    }
  }

  private boolean isOffline() {
    return base.isHere() && !destination.push();
  }

  private JibContainerBuilder begin(PackedProgram program) throws InvalidImageReferenceException {
    return base.begin()
        .setFormat(ImageFormat.OCI)
        .setCreationTime(made)
        .setUser("10001:10001")
        .setWorkingDirectory(AbsoluteUnixPath.get("/app"))
        .setEntrypoint(List.of("java", "-jar", HOME + "quarkus-run.jar"))
        .setExposedPorts(Port.tcp(PUBLIC_PORT), Port.tcp(MANAGEMENT_PORT))
        .addLabel("org.opencontainers.image.title", program.name())
        .addLabel("org.opencontainers.image.version", version);
  }

  private FileEntriesLayer filled(PackedProgram program, Layer layer) {
    FileEntriesLayer.Builder filled = FileEntriesLayer.builder().setName(layer.name());
    for (String file : layer.files()) {
      Path source = program.folder().resolve(file);
      filled.addEntry(
          source, AbsoluteUnixPath.get(HOME + file), FilePermissions.fromOctalString("444"), made);
    }
    return filled.build();
  }

  /**
   * An image that is there.
   *
   * @param digest of its manifest, as registries name it
   */
  record Made(String program, String digest) {}
}
