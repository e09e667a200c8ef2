package dev.torg.portal.agreement;

import dev.torg.platform.identity.Roles;
import dev.torg.portal.client.ApiAnswer;
import dev.torg.portal.client.ApiCall;
import dev.torg.portal.client.ApiRefused;
import dev.torg.portal.page.Desk;
import dev.torg.portal.page.Pages;
import dev.torg.portal.page.RoleMissing;
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
  private static final int FORBIDDEN = 403;
  private static final int CONFLICT = 409;

  private final Desk desk;

  SignatureResource(Desk desk) {
    this.desk = desk;
  }

  /** What is to be signed, as it is now; with the proof of the eID, a button to sign just that. */
  @GET
  public Uni<Response> ask(
      @RestQuery @Nullable String scheme,
      @RestQuery @Nullable String id,
      @RestQuery @Nullable String order,
      @RestQuery @Nullable String version,
      @RestQuery @Nullable String proved) {
    if (proved == null) {
      Visit visit = desk.visitOfMerchant();
      return desk.get(visit, AgreementResource.AGREEMENT)
          .map(read -> look(visit, read, orEmpty(order)));
    }
    Visit visit = desk.visit();
    Signing signing = new Signing(orEmpty(scheme), orEmpty(id), orEmpty(order), orEmpty(version));
    return Uni.createFrom()
        .item(
            signing.isWhole()
                ? desk.pages().show(visit, page(visit, signing, null, true, ""))
                : Pages.goTo("/portal/agreement"));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private Response look(Visit visit, ApiAnswer read, String order) {
    Signing signing = Signing.of(RoleMissing.merchant(visit).business(), order, read.version());
    Agreement agreement = desk.read(read.body(), Agreement.class);
    return agreement.isDraft()
        ? desk.pages().show(visit, page(visit, signing, agreement, false, ""))
        : Pages.goTo(signing.next());
  }

  private SignaturePage page(
      Visit visit, Signing signing, @Nullable Agreement agreement, boolean proved, String note) {
    return new SignaturePage(desk.frame(visit), signing, agreement, proved, note);
  }

  /** Takes the role again that the login took away, and signs in it. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Uni<Response> sign(MultivaluedMap<String, String> fields) {
    Visit visit = desk.visit();
    Signing signing = Signing.of(new Sent(fields));
    return desk.ask(visit, role(signing))
        .chain(
            acting ->
                sign(visit.bearing(acting.body().path("token").asText()), signing)
                    .map(answer -> Pages.with(acting.cookies(), answer)));
  }

  private Uni<Response> sign(Visit inRole, Signing signing) {
    return desk.ask(
            inRole,
            ApiCall.post(AgreementResource.AGREEMENT + "/signature").ifMatch(signing.version()))
        .chain(signed -> awaitOrder(inRole, signing))
        .map(signed -> Pages.goTo(signing.next()))
        .onFailure(ApiRefused.class)
        .recoverWithUni(refusal -> explain(inRole, signing, (ApiRefused) refusal));
  }

  /** What is signed already stays so, when the button was pressed twice. */
  private Uni<Response> explain(Visit inRole, Signing signing, ApiRefused refusal) {
    if (!refusal.isLate() && refusal.status() != FORBIDDEN) {
      return Uni.createFrom().failure(refusal);
    }
    return desk.get(inRole, AgreementResource.AGREEMENT)
        .chain(
            read -> {
              Agreement now = desk.read(read.body(), Agreement.class);
              return now.isSigned()
                  ? Uni.createFrom().item(Pages.goTo(signing.next()))
                  : again(inRole, signing.of(read.version()), now, refusal);
            });
  }

  /** What is there now, to be read and signed; or the refusal, where that would not help. */
  private Uni<Response> again(Visit inRole, Signing signing, Agreement now, ApiRefused refusal) {
    if (!now.isDraft() || refusal.status() == CONFLICT) {
      return Uni.createFrom().failure(refusal);
    }
    boolean proved = refusal.isOutdated();
    String note = proved ? "signature_changed" : "signature_refused";
    return Uni.createFrom()
        .item(desk.pages().showAgain(inRole, page(inRole, signing, now, proved, note)));
  }

  private ApiCall role(Signing signing) {
    Map<String, String> business = Map.of("scheme", signing.scheme(), "id", signing.id());
    return ApiCall.post("/portal/v1/session/acting-for")
        .json(desk.write(Map.of("business", business)));
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
