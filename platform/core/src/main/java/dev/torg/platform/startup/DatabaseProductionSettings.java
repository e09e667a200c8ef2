package dev.torg.platform.startup;

import static dev.torg.platform.startup.Requirements.off;
import static dev.torg.platform.startup.Requirements.oneOf;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is asked of every program that has a database. */
@ApplicationScoped
class DatabaseProductionSettings implements ProductionSettings {

  private static final Pattern HOSTS = Pattern.compile("//([^/?]*)");
  private static final Pattern TLS =
      Pattern.compile("[?&]sslmode=(require|verify-ca|verify-full)(&|$)");
  private static final Pattern TLS_MODE = Pattern.compile("require|verify-ca|verify-full");

  @Override
  public List<ProductionSetting> table() {
    return List.of(
        new ProductionSetting(
            "quarkus.datasource.jdbc.url",
            DatabaseProductionSettings::isEncrypted,
            "leads to another machine without TLS: add sslmode=verify-full, or set"
                + " torg.network.encrypts to true."),
        new ProductionSetting(
            "quarkus.datasource.reactive.url",
            url -> isEncrypted(url) || isEncryptedByMode(url),
            "leads to another machine without TLS: add sslmode=verify-full, or set"
                + " torg.network.encrypts to true."),
        new ProductionSetting(
            "quarkus.datasource.reactive.trust-all",
            off(),
            "must be false: anybody could pass for the database."),
        new ProductionSetting(
            "quarkus.hibernate-orm.log.sql",
            off(),
            "must be false: statements do not belong in logs."),
        new ProductionSetting(
            "quarkus.hibernate-orm.log.bind-parameters",
            off(),
            "must be false: personal data would stand in logs."),
        new ProductionSetting(
            "quarkus.hibernate-orm.schema-management.strategy",
            oneOf("none", "validate"),
            "must be none: only migrations change tables."),
        new ProductionSetting(
            "quarkus.flyway.clean-at-start", off(), "must be false: it empties the database."));
  }

  private static boolean isEncrypted(SettingValue url) {
    String text = url.text().orElse("");
    return Hosts.networkEncrypts(url) || TLS.matcher(text).find() || isThisMachine(text);
  }

  private static boolean isEncryptedByMode(SettingValue url) {
    return url.other("quarkus.datasource.reactive.postgresql.ssl-mode")
        .text()
        .filter(mode -> TLS_MODE.matcher(mode).matches())
        .isPresent();
  }

  private static boolean isThisMachine(String url) {
    Matcher hosts = HOSTS.matcher(url);
    return !hosts.find()
        || Arrays.stream(hosts.group(1).split(",", -1))
            .map(host -> host.replaceFirst(":\\d+$", ""))
            .allMatch(Hosts::isThisMachine);
  }
}
