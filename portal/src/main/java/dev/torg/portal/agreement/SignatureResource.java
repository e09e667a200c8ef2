package dev.torg.portal.agreement;

import dev.torg.platform.identity.Roles;
import dev.torg.portal.client.ApiCall;
import dev.torg.portal.client.ApiRefused;
import dev.torg.portal.page.Desk;
import dev.torg.portal.page.Pages;
import dev.torg.portal.page.Sent;
import dev.torg.portal.visit.Visit;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The signature: prove the eID anew, then sign for the same business. */
@Cancellable(false)
@Path("/portal/agreement/signature")
@RolesAllowed(Roles.PORTAL)
public class SignatureResource {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
  private static final int LOOKS = 20;

  private final Desk desk;

  SignatureResource(Desk desk) {
    this.desk = desk;
  }

  @GET
  public Response ask(
      @RestQuery String scheme,
      @RestQuery String id,
      @RestQuery @Nullable String order,
      @RestQuery @Nullable String proved) {
    Visit visit = desk.visit();
    Signing signing = new Signing(scheme, id, order == null ? "" : order);
    return desk.pages()
        .show(
            visit,
            new SignaturePage(
                desk.frame(visit),
                proved != null,
                signing.loginUrl(),
                signing.scheme(),
                signing.id(),
                signing.order()));
  }

  /** Takes the role again that the login took away, and signs in it. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Uni<Response> sign(MultivaluedMap<String, String> fields) {
    Visit visit = desk.visit();
    Signing signing = Signing.of(new Sent(fields));
    return desk.ask(visit, role(signing))
        .chain(
            acting -> {
              Visit inRole = visit.bearing(acting.body().path("token").asText());
              return sign(inRole).chain(signed -> awaitOrder(inRole, signing)).replaceWith(acting);
            })
        .map(acting -> Pages.goTo(signing.next(), acting.cookies()));
  }

  private ApiCall role(Signing signing) {
    Map<String, String> business = Map.of("scheme", signing.scheme(), "id", signing.id());
    return ApiCall.post("/portal/v1/session/acting-for")
        .json(desk.write(Map.of("business", business)));
  }

  /** What is signed already stays so, when the button was pressed twice. */
  private Uni<Void> sign(Visit inRole) {
    return desk.get(inRole, AgreementResource.AGREEMENT)
        .chain(
            read ->
                desk.ask(
                    inRole,
                    ApiCall.post(AgreementResource.AGREEMENT + "/signature")
                        .ifMatch(read.version())))
        .replaceWithVoid()
        .onFailure(refusal -> refusal instanceof ApiRefused late && late.status() == 409)
        .recoverWithNull();
  }

  /** A moment, so that the order that waits for the signature knows of it. */
  private Uni<Void> awaitOrder(Visit inRole, Signing signing) {
    return signing.order().isEmpty()
        ? Uni.createFrom().voidItem()
        : Uni.createFrom()
            .deferred(() -> desk.get(inRole, "/portal/v1/product-orders/" + signing.order()))
            .repeat()
            .withDelay(BETWEEN_LOOKS)
            .atMost(LOOKS)
            .filter(order -> !order.body().path("nextStep").asText().equals(Signing.STEP))
            .toUni()
            .onFailure(ApiRefused.class)
            .recoverWithNull()
            .replaceWithVoid();
  }
}
