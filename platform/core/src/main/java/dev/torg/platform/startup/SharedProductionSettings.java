package dev.torg.platform.startup;

import static dev.torg.platform.startup.Requirements.atMost;
import static dev.torg.platform.startup.Requirements.httpsInside;
import static dev.torg.platform.startup.Requirements.none;
import static dev.torg.platform.startup.Requirements.off;
import static dev.torg.platform.startup.Requirements.on;
import static dev.torg.platform.startup.Requirements.publicHttps;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What is asked of every program. */
@ApplicationScoped
class SharedProductionSettings implements ProductionSettings {

  private static final Set<String> TALKATIVE =
      Set.of("DEBUG", "TRACE", "ALL", "FINE", "FINER", "FINEST");
  private static final Set<String> ENCRYPTED = Set.of("SSL", "SASL_SSL");

  @Override
  public List<ProductionSetting> table() {
    return List.of(
        new ProductionSetting(
            "torg.public-url",
            Requirements.present().and(publicHttps()),
            "must be the https address that the outside calls: cookies and links are made of it."),
        new ProductionSetting(
            "torg.time.offset", none(), "moves the time of the business: leave it out."),
        new ProductionSetting(
            "torg.token.clock-skew",
            atMost(Duration.ofMinutes(1)),
            "must be a minute at most: expired tokens are good for that long."),
        new ProductionSetting(
            "torg.token.jwks-url",
            httpsInside(),
            "must be an https address, or torg.network.encrypts must be true: who can change the"
                + " keys on their way can make tokens."),
        new ProductionSetting(
            "torg.business.strict-check-digits",
            on(),
            "must be true: a sandbox can do without check digits."),
        new ProductionSetting(
            "kafka.bootstrap.servers",
            SharedProductionSettings::isEncryptedKafka,
            "leads to other machines without TLS: set kafka.security.protocol to SSL or SASL_SSL,"
                + " or torg.network.encrypts to true."),
        new ProductionSetting(
            "quarkus.http.cors.origins",
            SharedProductionSettings::namesOrigins,
            "must name each origin: no patterns."),
        new ProductionSetting(
            "quarkus.log.level",
            SharedProductionSettings::isQuiet,
            "must be INFO or quieter: whatever is said at DEBUG is written for developers."),
        new ProductionSetting(
            "quarkus.tls.trust-all", off(), "must be false: it believes every certificate."),
        new ProductionSetting(
            "quarkus.security.jaxrs.deny-unannotated-endpoints",
            on(),
            "must be true: an operation without roles is for nobody."));
  }

  private static boolean isEncryptedKafka(SettingValue servers) {
    return Hosts.networkEncrypts(servers)
        || servers.other("kafka.security.protocol").text().filter(ENCRYPTED::contains).isPresent()
        || Arrays.stream(servers.text().orElse("").split(",", -1))
            .map(server -> server.strip().replaceFirst(":\\d+$", ""))
            .allMatch(server -> server.isEmpty() || Hosts.isThisMachine(server));
  }

  private static boolean namesOrigins(SettingValue origins) {
    return origins.text().stream()
        .flatMap(text -> Arrays.stream(text.split(",", -1)))
        .map(String::strip)
        .noneMatch(origin -> origin.startsWith("/") || origin.contains("*"));
  }

  private static boolean isQuiet(SettingValue level) {
    return level.text().map(text -> text.toUpperCase(Locale.ROOT)).stream()
        .noneMatch(TALKATIVE::contains);
  }
}
