package dev.torg.launcher.run;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The processes of the platform. */
public enum Service {
  GATEWAY("gateway", null),
  PARTNER("partner-service", "partner"),
  MERCHANT("merchant-service", "merchant"),
  SALES_UNIT("salesunit-service", "salesunit"),
  PRODUCT_ORDER("productorder-service", "productorder"),
  ORG_CONFIG("org-config-service", "orgconfig");

  private final String module;
  private final @Nullable String database;

  Service(String module, @Nullable String database) {
    this.module = module;
    this.database = database;
  }

  public String module() {
    return module;
  }

  /** The name of its own database, if it has one. */
  Optional<String> database() {
    return Optional.ofNullable(database);
  }

  public static List<String> modules() {
    return Arrays.stream(values()).map(Service::module).toList();
  }
}
