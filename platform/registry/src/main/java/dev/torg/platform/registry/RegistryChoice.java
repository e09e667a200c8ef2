package dev.torg.platform.registry;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.DefaultBean;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Puts the configured adapter behind the port. */
class RegistryChoice {

  @Produces
  @ApplicationScoped
  @DefaultBean
  BusinessRegistry registry(RegistryConfig config, Vertx vertx, ObjectMapper mapper) {
    return switch (config.kind()) {
      case BRONNOYSUND -> new BronnoysundRegistry(vertx, mapper, config.bronnoysund());
      case DEMO -> DemoRegistry.ofResource(mapper);
    };
  }
}
