package dev.torg.checks;

import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import com.marcnuri.helm.TemplateCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The chart as Helm renders it. Names and namespace of the release are {@code torg}. */
final class Chart {

  /** The library thinks of 1.20 unless it is told. */
  private static final String KUBERNETES = "1.35.0";

  /** The library renders no hooks: here they are documents like others. */
  private static final Path CHART = ChartWithoutHooks.of(Checkout.CHART);

  private Chart() {}

  static Path values(String name) {
    return Checkout.CHART.resolve("ci/" + name + "-values.yaml");
  }

  static String text(Path values) {
    return command().withValuesFile(values).call();
  }

  static Manifests rendered(String name) {
    return Manifests.parse(text(values(name)));
  }

  /**
   * With the smallest values and more.
   *
   * @param settings such as {@code kafka.strimzi.replicas=2}; its value is JSON
   */
  static Manifests smallestWith(String... settings) {
    return Manifests.parse(smallestTextWith(settings));
  }

  static String smallestTextWith(String... settings) {
    return with(command().withValuesFile(values("smallest")), settings).call();
  }

  /**
   * What Helm prints after an installation with the smallest values and these; the library renders
   * it as a document only.
   */
  static String notesWith(String... settings) {
    Path copy = ChartWithoutHooks.of(Checkout.CHART);
    try {
      Files.move(copy.resolve("templates/NOTES.txt"), copy.resolve("notes.txt"));
      Files.writeString(
          copy.resolve("templates/notes.yaml"),
          "kind: Notes\nmetadata: {name: notes}\ntext: {{ tpl (.Files.Get \"notes.txt\") . | toJson }}\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String notes = with(command(copy).withValuesFile(values("smallest")), settings).call();
    return Manifests.parse(notes).get("Notes", "notes").at("/text").asText();
  }

  /** Linting knows the values of a chart itself only, so they are made complete in a copy. */
  static LintResult lintedWith(String name) {
    Path copy = ChartWithoutHooks.of(Checkout.CHART);
    Path values = copy.resolve("values.yaml");
    try {
      Files.writeString(values, Manifests.merged(values, values(name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Helm(copy).lint().strict().call();
  }

  private static TemplateCommand with(TemplateCommand command, String... settings) {
    TemplateCommand more = command;
    for (String setting : settings) {
      more = more.withValuesFile(Setting.file(setting));
    }
    return more;
  }

  private static TemplateCommand command() {
    return command(CHART);
  }

  private static TemplateCommand command(Path chart) {
    return new Helm(chart)
        .template()
        .withName("torg")
        .withNamespace("torg")
        .withKubeVersion(KUBERNETES);
  }
}
