package dev.torg.launcher.run;

import dev.torg.embedded.declaration.ServiceDeclaration;
import dev.torg.embedded.process.JavaCommand;
import dev.torg.launcher.archive.ClassArchive;
import dev.torg.launcher.home.StackHome;
import dev.torg.launcher.supervision.Program;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/** How each service is started on this machine. */
record ServicePrograms(
    StackHome home, StackPorts ports, ServiceEnvironment environment, boolean mayOptimise) {

  private static final List<String> SMALL_JVM =
      List.of("-Xmx192m", "-Xss512k", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError");

  /**
   * As much room as the classes of a service fill: to grow into it, with a full collection at each
   * step and crowded symbol tables, takes a tenth of a start.
   */
  private static final List<String> ROOM_FOR_CLASSES =
      List.of(
          "-XX:MetaspaceSize=128m",
          "-XX:+UnlockExperimentalVMOptions",
          "-XX:SymbolTableSize=131072");

  /**
   * What callers call all the time is worth the optimising compiler and all its room from the
   * beginning; the others start faster without, and with the room that they turn out to need: a
   * little for what is new, and not half as much again for what lasts.
   */
  private static final List<String> MODEST =
      List.of(
          "-XX:TieredStopAtLevel=1",
          "-Xms48m",
          "-Xmn12m",
          "-XX:MinHeapFreeRatio=15",
          "-XX:MaxHeapFreeRatio=30");

  Program of(ServiceDeclaration service) {
    StackPorts.Listening listening = ports.of(service.module());
    return new Program(
        service.module(),
        new JavaCommand(jvmOptions(service)).jar(home.serviceJar(service.module())),
        environment.of(service),
        listening.port(),
        URI.create("http://127.0.0.1:" + listening.management() + "/q/health/ready"));
  }

  /** One more of it, on ports of its own. */
  Program another(ServiceDeclaration service) {
    StackPorts others = ports.withAnother(service.module());
    return new ServicePrograms(home, others, environment.with(others), mayOptimise).of(service);
  }

  private String[] jvmOptions(ServiceDeclaration service) {
    List<String> effort = mayOptimise && service.isOptimised() ? List.of() : MODEST;
    List<String> classes = new ClassArchive(home.serviceJar(service.module())).jvmOptions();
    return Stream.of(SMALL_JVM, ROOM_FOR_CLASSES, effort, classes)
        .flatMap(List::stream)
        .toArray(String[]::new);
  }
}
