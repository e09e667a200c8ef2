package dev.torg.launcher.run;

import dev.torg.embedded.declaration.ServiceDeclaration;
import dev.torg.embedded.process.CommandFailed;
import dev.torg.embedded.process.FreePort;
import dev.torg.launcher.home.RememberedSettings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Who listens where. The two that people type, gateway and eID, are fixed; the others are free
 * ports, the same at every start where possible.
 *
 * @param services by the name of their module
 */
record StackPorts(
    int gateway,
    int eid,
    int mail,
    int postgres,
    int kafka,
    int kafkaController,
    Map<String, Listening> services) {

  private static final int HIGHEST_WITH_A_NEXT = 65_534;

  /** The port that serves requests, and the one that tells about health. */
  record Listening(int port, int management) {}

  static StackPorts choose(
      int gatewayPort, List<ServiceDeclaration> declared, RememberedSettings settings) {
    requirePort(gatewayPort);
    int eidPort = gatewayPort + 1;
    requireFree(gatewayPort, "the gateway");
    requireFree(eidPort, "the development eID, which listens beside the gateway");
    Set<Integer> typed = Set.of(gatewayPort, eidPort);
    Map<String, Listening> services = new HashMap<>();
    for (ServiceDeclaration service : declared) {
      String module = service.module();
      services.put(
          module,
          new Listening(
              service.isPublic() ? gatewayPort : settings.port(module, typed),
              settings.port(module + ".management", typed)));
    }
    return new StackPorts(
        gatewayPort,
        eidPort,
        settings.port("mail", typed),
        settings.port("postgres", typed),
        settings.port("kafka", typed),
        settings.port("kafka.controller", typed),
        services);
  }

  /** The same, but for one service, which listens on ports that nobody was given before. */
  StackPorts withAnother(String module) {
    Map<String, Listening> others = new HashMap<>(services);
    others.put(module, new Listening(FreePort.any(), FreePort.any()));
    return new StackPorts(gateway, eid, mail, postgres, kafka, kafkaController, others);
  }

  Listening of(String module) {
    return Objects.requireNonNull(services.get(module), module);
  }

  String publicUrl() {
    return "http://localhost:" + gateway;
  }

  String eidIssuer() {
    return "http://localhost:" + eid + "/eid";
  }

  String addressOf(String module) {
    return "http://127.0.0.1:" + of(module).port();
  }

  private static void requirePort(int gateway) {
    if (gateway < 1 || gateway > HIGHEST_WITH_A_NEXT) {
      throw new CommandFailed("--port takes a number from 1 to " + HIGHEST_WITH_A_NEXT + ".");
    }
  }

  private static void requireFree(int port, String user) {
    if (!FreePort.isFree(port)) {
      throw new CommandFailed(
          "Port %d, for %s, is taken by another program; choose another one with --port."
              .formatted(port, user));
    }
  }
}
