package dev.torg.images;

import com.google.cloud.tools.jib.api.InvalidImageReferenceException;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.TarImage;
import java.nio.file.Path;

/**
 * What the layers lie on: an operating system without a shell, and a Java.
 *
 * <p>{@code tar:FILE} is a docker archive, {@code NAME@sha256:…} an image of a registry. A tag is
 * refused: what it means changes. {@code scratch} has nothing and cannot run; it is for tests.
 */
record Base(String reference) {

  private static final String TAR = "tar:";
  private static final String SCRATCH = "scratch";

  Base {
    if (!reference.equals(SCRATCH)
        && !reference.startsWith(TAR)
        && !reference.matches(".+@sha256:[0-9a-f]{64}")) {
      throw new IllegalArgumentException(
          "the base must be tar:FILE or NAME@sha256:DIGEST, and is " + reference);
    }
  }

  boolean isHere() {
    return !reference.contains("@");
  }

  JibContainerBuilder begin() throws InvalidImageReferenceException {
    if (reference.equals(SCRATCH)) {
      return Jib.fromScratch();
    }
    return reference.startsWith(TAR)
        ? Jib.from(TarImage.at(Path.of(reference.substring(TAR.length()))))
        : Jib.from(Destination.image(reference));
  }
}
