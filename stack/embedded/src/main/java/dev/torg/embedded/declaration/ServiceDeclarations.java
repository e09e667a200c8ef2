package dev.torg.embedded.declaration;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** All services of a checkout, in the order of their names. */
public record ServiceDeclarations(List<ServiceDeclaration> services) {

  private static final String FILE = "service.properties";

  /** Those of the checkout that this process works in. */
  public static ServiceDeclarations here() {
    return below(root());
  }

  /**
   * @param root the folder that holds the modules
   */
  public static ServiceDeclarations below(Path root) {
    try (Stream<Path> modules = Files.list(root)) {
      return new ServiceDeclarations(
          modules
              .filter(module -> Files.exists(module.resolve(FILE)))
              .sorted()
              .map(ServiceDeclarations::read)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the services below " + root, e);
    }
  }

  public List<String> modules() {
    return services.stream().map(ServiceDeclaration::module).toList();
  }

  public List<String> databases() {
    return services.stream().map(ServiceDeclaration::database).flatMap(Optional::stream).toList();
  }

  /** Every topic that somebody writes. */
  public List<Topic> topics() {
    return Stream.concat(
            services.stream().flatMap(service -> service.publishes().stream()),
            Stream.of(Topic.DEAD_LETTERS))
        .distinct()
        .toList();
  }

  private static ServiceDeclaration read(Path module) {
    Properties values = new Properties();
    try (Reader file = Files.newBufferedReader(module.resolve(FILE))) {
      values.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + module.resolve(FILE), e);
    }
    return ServiceDeclaration.of(module.getFileName().toString(), values);
  }

  /** Tests run in the folder of their module. */
  private static Path root() {
    Path start = Path.of(System.getProperty("torg.home", "")).toAbsolutePath().normalize();
    return Stream.<Path>iterate(start, folder -> folder != null, Path::getParent)
        .filter(folder -> Files.exists(folder.resolve("torg")))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no checkout of Torg holds " + start));
  }
}
