package dev.torg.images;

import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.ImageReference;
import com.google.cloud.tools.jib.api.InvalidImageReferenceException;
import com.google.cloud.tools.jib.api.RegistryImage;
import com.google.cloud.tools.jib.api.TarImage;
import com.google.cloud.tools.jib.frontend.CredentialRetrieverFactory;
import java.nio.file.Path;

/**
 * Where images go: into a folder as docker archives, or to a registry.
 *
 * @param prefix registry and path before the names of the programs
 * @param folder holds the archives, the bills of materials and what is kept between runs
 * @param push whether they go to the registry of the prefix
 */
record Destination(String prefix, Path folder, boolean push) {

  Containerizer of(String program, String tag) throws InvalidImageReferenceException {
    String name = prefix + "/" + program + ":" + tag;
    Containerizer containerizer =
        push
            ? Containerizer.to(image(name))
            : Containerizer.to(TarImage.at(folder.resolve(program + ".tar")).named(name));
    return containerizer
        .setBaseImageLayersCache(folder.resolve("cache"))
        .setApplicationLayersCache(folder.resolve("cache"))
        .setToolName("torg");
  }

  /** With the credentials that {@code docker login} left behind, if any. */
  static RegistryImage image(String name) throws InvalidImageReferenceException {
    return RegistryImage.named(name)
        .addCredentialRetriever(
            CredentialRetrieverFactory.forImage(ImageReference.parse(name), event -> {})
                .dockerConfig());
  }
}
