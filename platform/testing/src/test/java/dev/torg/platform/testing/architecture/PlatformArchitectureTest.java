package dev.torg.platform.testing.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The whole platform, whose other modules cannot use these rules themselves. */
class PlatformArchitectureTest extends CodeRules {

  PlatformArchitectureTest() {
    super("dev.torg.platform");
  }

  @Override
  protected List<Path> sources() {
    return Stream.of("core", "service", "registry", "testing")
        .map(module -> Path.of("..", module, "src/main/java"))
        .toList();
  }
}
