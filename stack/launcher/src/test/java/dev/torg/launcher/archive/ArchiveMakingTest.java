package dev.torg.launcher.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.torg.embedded.process.JavaCommand;
import dev.torg.launcher.supervision.Console;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a program of one class in place of a service. */
class ArchiveMakingTest {

  private static final Duration LONG = Duration.ofMinutes(2);

  @TempDir Path folder;
  private ClassArchive archive;

  @BeforeEach
  void aProgram() throws IOException {
    archive = new ClassArchive(folder.resolve("program.jar"));
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Greeter.class.getName());
    String entry = Greeter.class.getName().replace('.', '/') + ".class";
    try (JarOutputStream jar =
        new JarOutputStream(Files.newOutputStream(archive.jar()), manifest)) {
      jar.putNextEntry(new ZipEntry(entry));
      jar.write(Greeter.class.getClassLoader().getResourceAsStream(entry).readAllBytes());
    }
  }

  @Test
  void theNextStartMapsTheClassesOfTheFirst() throws Exception {
    // given
    String first = run();

    // when
    new ArchiveMaking(List.of(archive), console(), () -> true).start();
    await().atMost(LONG).until(archive::isFresh);

    // then
    assertThat(first).contains("Greeter source: file:");
    assertThat(run()).contains("Greeter source: shared objects file");
  }

  @Test
  void noneIsMadeWhileTheMachineHasOtherThingsToDo() throws Exception {
    // given
    run();
    AtomicInteger asked = new AtomicInteger();
    AtomicBoolean idle = new AtomicBoolean();
    BooleanSupplier isIdle =
        () -> {
          asked.incrementAndGet();
          return idle.get();
        };

    // when
    new ArchiveMaking(List.of(archive), console(), isIdle).start();

    // then
    await().until(() -> asked.get() > 1);
    assertThat(archive.unfinished()).doesNotExist();
    idle.set(true);
    await().atMost(LONG).until(archive::isFresh);
  }

  @Test
  void anArchiveOfAnEarlierBuildIsNotUsed() throws Exception {
    // given
    Files.createFile(archive.archive());

    // when
    Files.setLastModifiedTime(
        archive.jar(),
        FileTime.from(Files.getLastModifiedTime(archive.archive()).toInstant().plusSeconds(1)));

    // then
    assertThat(archive.jvmOptions()).singleElement().asString().contains("DumpLoadedClassList");
  }

  private String run() throws IOException, InterruptedException {
    List<String> options = new ArrayList<>(List.of("-XX:+UseSerialGC", "-Xlog:class+load"));
    options.addAll(archive.jvmOptions());
    Process process =
        new ProcessBuilder(new JavaCommand(options.toArray(String[]::new)).jar(archive.jar()))
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).isZero();
    return output;
  }

  private Console console() {
    return new Console(new PrintStream(new ByteArrayOutputStream()), folder.resolve("log"));
  }

  /** The program. */
  public static final class Greeter {
    private Greeter() {}

    public static void main(String... args) {
      System.out.println("hello");
    }
  }
}
