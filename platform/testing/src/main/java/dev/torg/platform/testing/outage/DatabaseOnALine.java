package dev.torg.platform.testing.outage;

import static java.util.Objects.requireNonNull;

import dev.torg.platform.testing.TorgInfrastructure;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** As {@link TorgInfrastructure}, with a {@link DatabaseLine} between the service and its data. */
public class DatabaseOnALine extends TorgInfrastructure {

  private static final String URL = "quarkus.datasource.reactive.url";
  private static final String DRIVER = "vertx-reactive:";

  @Override
  public Map<String, String> start() {
    Map<String, String> settings = new HashMap<>(super.start());
    URI database = URI.create(requireNonNull(settings.get(URL)).substring(DRIVER.length()));
    int line = LineOperator.lineTo(database.getPort());
    settings.put(URL, DRIVER + "postgresql://127.0.0.1:" + line + database.getPath());
    return settings;
  }
}
