package dev.torg.launcher.command;

import dev.torg.launcher.personal.DataSubject;
import dev.torg.launcher.personal.PersonalExport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "export",
    description =
        "Writes everything that all services keep of a person or a merchant into one JSON document."
            + " When it was stopped, the same command goes on.")
final class ExportCommand implements Callable<Integer> {

  @Mixin private AskedSubject asked = new AskedSubject();

  @Option(names = "--to", paramLabel = "FILE", description = "Default: named after who it is.")
  private @Nullable Path file;

  @Mixin private AskedInstallation installation = new AskedInstallation();

  @Override
  public Integer call() throws IOException {
    DataSubject subject = asked.subject();
    Path target = file == null ? Path.of(subject.id().replaceAll("[:/]", "-") + ".json") : file;
    new PersonalExport(installation.operator(), subject).to(target);
    System.out.println("Exported to " + target + ", which nobody else can read.");
    return 0;
  }
}
