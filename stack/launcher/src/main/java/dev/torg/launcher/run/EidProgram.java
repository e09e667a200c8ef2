package dev.torg.launcher.run;

import dev.torg.embedded.process.CommandFailed;
import dev.torg.embedded.process.JavaCommand;
import dev.torg.launcher.home.StackHome;
import dev.torg.launcher.supervision.Program;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The development eID as a program with a class path of its own. */
record EidProgram(StackHome home, StackPorts ports) {

  static final String NAME = "development-eid";

  Program program() {
    List<String> command =
        new JavaCommand("-Xmx96m", "-Xss512k", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
            .main(
                "dev.torg.eid.DevelopmentEid",
                classPath(),
                home.run().resolve("development-eid.arguments"),
                Integer.toString(ports.eid()),
                Integer.toString(ports.mail()));
    URI health = URI.create(ports.eidIssuer() + "/.well-known/openid-configuration");
    return new Program(NAME, command, Map.of(), ports.eid(), health);
  }

  private List<Path> classPath() {
    Path target = home.root().resolve("stack").resolve(NAME).resolve("target");
    try (Stream<Path> own = Files.list(target);
        Stream<Path> libraries = Files.list(target.resolve("lib"))) {
      return Stream.concat(own, libraries)
          .filter(path -> path.toString().endsWith(".jar"))
          .toList();
    } catch (IOException e) {
      throw new CommandFailed("The development eID is not built: " + e.getMessage());
    }
  }
}
