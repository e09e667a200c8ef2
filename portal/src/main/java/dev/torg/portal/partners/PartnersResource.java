package dev.torg.portal.partners;

import dev.torg.platform.identity.Roles;
import dev.torg.portal.client.ApiCall;
import dev.torg.portal.client.ApiRefused;
import dev.torg.portal.page.Desk;
import dev.torg.portal.page.Form;
import dev.torg.portal.page.Pages;
import dev.torg.portal.page.Query;
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
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Partners, for operators. */
@Cancellable(false)
@Path("/portal/partners")
@RolesAllowed(Roles.OPERATOR)
public class PartnersResource {

  private static final String PARTNERS = "/operations/v1/partners";

  private final Desk desk;

  PartnersResource(Desk desk) {
    this.desk = desk;
  }

  @GET
  public Uni<Response> list() {
    Visit visit = desk.visit();
    return desk.get(visit, PARTNERS)
        .map(
            answer ->
                new PartnersPage(
                    desk.frame(visit), desk.readAll(answer.body().path("partners"), Partner.class)))
        .map(page -> desk.pages().show(visit, page));
  }

  @GET
  @Path("/{partnerId}")
  public Uni<Response> show(@RestPath String partnerId, @RestQuery @Nullable String connected) {
    Visit visit = desk.visit();
    return page(visit, partnerId, Form.of(Map.of()), connected != null)
        .map(page -> desk.pages().show(visit, page));
  }

  /** Lets a person act for the partner. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Path("/{partnerId}/users")
  public Uni<Response> connect(@RestPath String partnerId, MultivaluedMap<String, String> fields) {
    Visit visit = desk.visit();
    String userId = new Sent(fields).text("userId");
    ApiCall call =
        ApiCall.post(address(partnerId) + "/users").json(desk.write(Map.of("userId", userId)));
    return desk.ask(visit, call)
        .map(done -> Pages.goTo("/portal/partners/" + Query.encoded(partnerId) + "?connected=yes"))
        .onFailure(refusal -> refusal instanceof ApiRefused wrong && wrong.isAboutValues())
        .recoverWithUni(
            refusal ->
                page(
                        visit,
                        partnerId,
                        Form.of(Map.of("userId", userId)).refused((ApiRefused) refusal),
                        false)
                    .map(page -> desk.pages().showAgain(visit, page)));
  }

  private Uni<PartnerPage> page(Visit visit, String partnerId, Form form, boolean connected) {
    String address = address(partnerId);
    return Uni.combine()
        .all()
        .unis(
            desk.get(visit, address).map(answer -> desk.read(answer.body(), Partner.class)),
            all(visit, address + "/price-packages", "pricePackages", PartnerPage.Price.class),
            all(visit, address + "/acts", "acts", PartnerPage.Act.class))
        .asTuple()
        .map(
            parts ->
                new PartnerPage(
                    desk.frame(visit),
                    parts.getItem1(),
                    parts.getItem2(),
                    parts.getItem3(),
                    form,
                    connected));
  }

  private <T> Uni<List<T>> all(Visit visit, String path, String member, Class<T> type) {
    return desk.list(visit, path, null)
        .map(answer -> desk.readAll(answer.body().path(member), type));
  }

  private static String address(String partnerId) {
    return PARTNERS + "/" + Query.encoded(partnerId);
  }
}
