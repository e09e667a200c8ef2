package dev.torg.launcher.supervision;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One program of the stack.
 *
 * @param port where it listens
 * @param health answers 200 when it is ready; absent where an open port is enough
 */
public record Program(
    String name,
    List<String> command,
    Map<String, String> environment,
    int port,
    @Nullable URI health) {

  public Program {
    command = List.copyOf(command);
    environment = Map.copyOf(environment);
  }

  @Override
  public String toString() {
    return name;
  }
}
