package dev.torg.portal.entry;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torg.platform.identity.PortalCaller;
import dev.torg.platform.identity.Roles;
import dev.torg.portal.client.Api;
import dev.torg.portal.client.ApiCall;
import dev.torg.portal.page.Pages;
import dev.torg.portal.visit.Visit;
import dev.torg.portal.visit.Visits;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Who one is here. */
@Cancellable(false)
@Path("/portal/profile")
@RolesAllowed({Roles.PORTAL, Roles.OPERATOR})
public class ProfileResource {

  private final Visits visits;
  private final Pages pages;
  private final Api api;

  ProfileResource(Visits visits, Pages pages, Api api) {
    this.visits = visits;
    this.pages = pages;
    this.api = api;
  }

  @GET
  public Uni<Response> show() {
    Visit visit = visits.current();
    return partners(visit)
        .map(
            partners ->
                new ProfilePage(
                    pages.frame(visit),
                    Objects.requireNonNull(visit.caller()).subject().toString(),
                    visit.person().map(PortalCaller::authenticatedAt),
                    partners))
        .map(page -> pages.show(visit, page));
  }

  private Uni<List<RolesPage.Choice>> partners(Visit visit) {
    return Optional.of(visit)
        .filter(person -> !person.isOperator())
        .map(person -> api.call(ApiCall.get("/portal/v1/session"), person.authorization()))
        .map(session -> session.map(answer -> choices(answer.body())))
        .orElseGet(() -> Uni.createFrom().item(List.of()));
  }

  private List<RolesPage.Choice> choices(JsonNode session) {
    return StreamSupport.stream(session.path("partners").spliterator(), false)
        .map(partner -> api.read(partner, RolesPage.Choice.class))
        .toList();
  }
}
