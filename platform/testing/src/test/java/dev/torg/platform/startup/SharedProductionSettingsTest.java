package dev.torg.platform.startup;

import dev.torg.platform.testing.startup.ProductionTableRules;
import dev.torg.platform.testing.startup.SettingSample;

class SharedProductionSettingsTest extends ProductionTableRules {

  SharedProductionSettingsTest() {
    super(
        new SharedProductionSettings(),
        new SettingSample("torg.public-url", null, "https://pay.example"),
        new SettingSample("torg.public-url", "http://pay.example", "https://pay.example:8443/"),
        new SettingSample("torg.public-url", "https://127.0.0.1:8080", "https://pay.example"),
        new SettingSample("torg.public-url", "pay.example", "https://pay.example"),
        new SettingSample("torg.time.offset", "P1D", "0s"),
        new SettingSample("torg.token.clock-skew", "P1D", "5s"),
        new SettingSample("torg.token.clock-skew", "soon", null),
        new SettingSample("torg.token.jwks-url", "http://partner:8080/k", "https://partner/k"),
        new SettingSample("torg.token.jwks-url", "ftp://partner/k", "http://127.0.0.1:8081/k"),
        new SettingSample("torg.business.strict-check-digits", "false", null),
        new SettingSample("kafka.bootstrap.servers", "kafka:9092", "127.0.0.1:9092"),
        new SettingSample(
            "kafka.bootstrap.servers", "127.0.0.1:9092,kafka:9092", "localhost:9092,[::1]:9093"),
        new SettingSample("quarkus.http.cors.origins", "/.*/", "https://pay.example"),
        new SettingSample("quarkus.http.cors.origins", "https://pay.example, *", null),
        new SettingSample("quarkus.log.level", "debug", "INFO"),
        new SettingSample("quarkus.log.level", "FINE", "WARN"),
        new SettingSample("quarkus.tls.trust-all", "true", "false"),
        new SettingSample("quarkus.security.jaxrs.deny-unannotated-endpoints", "false", "true"));
  }
}
