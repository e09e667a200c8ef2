package dev.torg.document.settings;

import java.nio.file.Path;
import java.util.stream.Collectors;

/** All settings of the platform, as a page for whoever runs it. */
public final class SettingsPage {

  private static final String HEAD =
      """
      # Settings

      Every setting of the platform's own, made of the code by `docs/api/refresh`. A setting can be given as a system
      property, as an environment variable (`torg.gateway.event-loops` is `TORG_GATEWAY_EVENT_LOOPS` there), or in
      `config/application.properties` beside a program. What [Quarkus](https://quarkus.io/guides/all-config) itself can
      be told, such as `quarkus.http.port` and `kafka.bootstrap.servers`, is not listed.

      What stands under `platform` is a setting of every program that uses that part. All programs need the same
      `torg.public-url`, which is what the outside calls the platform, and `http://127.0.0.1:8080` when it is not set.
      """;

  private SettingsPage() {}

  /**
   * The text of the page.
   *
   * @param home folder of the whole project
   */
  public static String of(Path home) {
    return Program.all(home).stream()
        .map(SettingsPage::section)
        .collect(Collectors.joining("\n", HEAD + "\n", ""));
  }

  private static String section(Program program) {
    return program.concerns().stream()
        .map(SettingsPage::table)
        .collect(Collectors.joining("\n", "## " + program.name() + "\n\n", ""));
  }

  private static String table(Concern concern) {
    return concern.settings().stream()
        .map(SettingsPage::row)
        .collect(
            Collectors.joining(
                "", concern.text() + "\n\n| setting | default | |\n| --- | --- | --- |\n", ""));
  }

  private static String row(Setting setting) {
    return "| `" + setting.key() + "` | " + setting.fallback() + " | " + setting.text() + " |\n";
  }
}
