package dev.torg.platform.startup;

import dev.torg.platform.testing.startup.ProductionTableRules;
import dev.torg.platform.testing.startup.SettingSample;

class DatabaseProductionSettingsTest extends ProductionTableRules {

  private static final String JDBC = "jdbc:postgresql://db:5432/torg";
  private static final String REACTIVE = "vertx-reactive:postgresql://db:5432/torg";

  DatabaseProductionSettingsTest() {
    super(
        new DatabaseProductionSettings(),
        new SettingSample("quarkus.datasource.jdbc.url", JDBC, JDBC + "?sslmode=verify-full"),
        new SettingSample(
            "quarkus.datasource.jdbc.url",
            JDBC + "?sslmode=prefer",
            "jdbc:postgresql://127.0.0.1:5432/torg"),
        new SettingSample(
            "quarkus.datasource.reactive.url", REACTIVE, REACTIVE + "?a=b&sslmode=require"),
        new SettingSample(
            "quarkus.datasource.reactive.url",
            "vertx-reactive:postgresql://localhost,db/torg",
            "vertx-reactive:postgresql://localhost/torg"),
        new SettingSample("quarkus.datasource.reactive.trust-all", "true", "false"),
        new SettingSample("quarkus.hibernate-orm.log.sql", "true", "false"),
        new SettingSample("quarkus.hibernate-orm.log.bind-parameters", "true", "false"),
        new SettingSample(
            "quarkus.hibernate-orm.schema-management.strategy", "drop-and-create", "none"),
        new SettingSample("quarkus.flyway.clean-at-start", "true", "false"));
  }
}
