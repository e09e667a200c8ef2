package dev.torg.crooked.api;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Opens a transaction in the resource and is open to everybody. */
@Path("/open")
public class OpenResource {

  @GET
  public Uni<String> get() {
    return Panache.withTransaction(() -> Uni.createFrom().item("open"));
  }
}
