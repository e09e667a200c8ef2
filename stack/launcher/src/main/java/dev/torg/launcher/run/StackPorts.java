package dev.torg.launcher.run;

import dev.torg.embedded.process.CommandFailed;
import dev.torg.embedded.process.FreePort;
import dev.torg.launcher.home.RememberedSettings;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Who listens where. The two that people type, gateway and eID, are fixed; the others are free
 * ports, the same at every start where possible.
 */
record StackPorts(
    int gateway,
    int eid,
    int postgres,
    int kafka,
    int kafkaController,
    Map<Service, Listening> services) {

  private static final int HIGHEST_WITH_A_NEXT = 65_534;

  /** The port that serves requests, and the one that tells about health. */
  record Listening(int port, int management) {}

  static StackPorts choose(int gatewayPort, RememberedSettings settings) {
    requirePort(gatewayPort);
    int eidPort = gatewayPort + 1;
    requireFree(gatewayPort, "the gateway");
    requireFree(eidPort, "the development eID, which listens beside the gateway");
    Map<Service, Listening> services = new EnumMap<>(Service.class);
    for (Service service : Service.values()) {
      boolean isGateway = service == Service.GATEWAY;
      services.put(
          service,
          new Listening(
              isGateway ? gatewayPort : settings.port(service.module()),
              settings.port(service.module() + ".management")));
    }
    return new StackPorts(
        gatewayPort,
        eidPort,
        settings.port("postgres"),
        settings.port("kafka"),
        settings.port("kafka.controller"),
        services);
  }

  Listening of(Service service) {
    return Objects.requireNonNull(services.get(service), service.module());
  }

  String publicUrl() {
    return "http://localhost:" + gateway;
  }

  String eidIssuer() {
    return "http://localhost:" + eid + "/eid";
  }

  String addressOf(Service service) {
    return "http://127.0.0.1:" + of(service).port();
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
