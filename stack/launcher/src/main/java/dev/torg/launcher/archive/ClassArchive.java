package dev.torg.launcher.archive;

import dev.torg.embedded.process.JavaCommand;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The archive of one service, beside the jar it belongs to. The JVM itself refuses an archive of
 * other jars or of another JDK, and starts without.
 */
public record ClassArchive(Path jar) {

  public boolean isFresh() {
    try {
      return Files.exists(archive())
          && Files.getLastModifiedTime(archive()).compareTo(Files.getLastModifiedTime(jar)) > 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** Uses the archive, or writes down what belongs into it. */
  public List<String> jvmOptions() {
    return isFresh() ? mapped() : List.of("-XX:DumpLoadedClassList=" + list());
  }

  /** Where it was made for: at another address, each of its pages is written to, and kept. */
  private List<String> mapped() {
    return List.of(
        "-XX:+UnlockDiagnosticVMOptions",
        "-XX:ArchiveRelocationMode=0",
        "-XX:SharedArchiveFile=" + archive());
  }

  /** The running service goes on writing its list; only whole lines of it are taken. */
  void freezeList() throws IOException {
    String written = Files.readString(list(), StandardCharsets.UTF_8);
    Files.writeString(frozenList(), written.substring(0, written.lastIndexOf('\n') + 1));
  }

  List<String> makingCommand() {
    return new JavaCommand(
            "-Xmx400m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xshare:dump",
            "-Xlog:disable",
            "-XX:SharedClassListFile=" + frozenList(),
            "-XX:SharedArchiveFile=" + unfinished())
        .jar(jar);
  }

  Path unfinished() {
    return beside("classes.part");
  }

  Path archive() {
    return beside("classes.jsa");
  }

  private Path list() {
    return beside("classes.lst");
  }

  private Path frozenList() {
    return beside("classes.frozen");
  }

  private Path beside(String name) {
    return jar.resolveSibling(name);
  }
}
