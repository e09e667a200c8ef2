package dev.torg.images;

import dev.torg.embedded.declaration.ServiceDeclarations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes the images of all programs of a checkout. */
@Command(
    name = "images",
    description =
        "Makes the image of each program, its bill of materials and values for the chart.",
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class Images implements Callable<Integer> {

  @Option(
      names = "--home",
      description = "The checkout, built (default: here).",
      defaultValue = ".")
  private Path home = Path.of(".");

  @Option(
      names = "--base",
      required = true,
      description = "tar:FILE, or NAME@sha256:DIGEST of a registry.")
  private String base = "";

  @Option(
      names = "--prefix",
      description = "Registry and path before the names (default: ${DEFAULT-VALUE}).",
      defaultValue = "localhost/torg")
  private String prefix = "";

  @Option(
      names = "--version-of-images",
      required = true,
      description = "The tag; the version of the project.")
  private String version = "";

  @Option(
      names = "--out",
      description = "Gets archives and bills (default: ${DEFAULT-VALUE}).",
      defaultValue = "deploy/images/target/images")
  private Path out = Path.of("");

  @Option(names = "--only", split = ",", description = "Names of programs (default: all).")
  private List<String> only = List.of();

  @Option(names = "--push", description = "To the registry, instead of archives into the folder.")
  private boolean push;

  @Option(
      names = "--made",
      description = "Seconds since 1970 that everything carries, for a commit its time.",
      defaultValue = "1")
  private long made;

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Images()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    Files.createDirectories(out);
    List<PackedProgram> programs =
        ServiceDeclarations.below(home).services().stream()
            .filter(service -> only.isEmpty() || only.contains(service.module()))
            .map(service -> PackedProgram.below(home, service))
            .toList();
    LayerPlan plan = LayerPlan.of(programs);
    ImageMaking making =
        new ImageMaking(
            new Base(base),
            new Destination(prefix, out, push),
            version,
            Instant.ofEpochSecond(made));
    programs.forEach(program -> new BillOfMaterials(program, version).writeInto(out));
    writeDigests(programs.stream().map(program -> told(making.make(program, plan))).toList());
    return 0;
  }

  private static ImageMaking.Made told(ImageMaking.Made made) {
    System.out.println(made.program() + " " + made.digest());
    return made;
  }

  /** Values that make the chart take exactly these images. */
  private void writeDigests(List<ImageMaking.Made> images) {
    String digests =
        images.stream()
            .map(image -> "    " + image.program() + ": " + image.digest() + "\n")
            .collect(Collectors.joining());
    String values = "image:\n  registry: " + prefix + "\n  digests:\n" + digests;
    try {
      Files.writeString(out.resolve("images-values.yaml"), values);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write into " + out, e);
    }
  }
}
