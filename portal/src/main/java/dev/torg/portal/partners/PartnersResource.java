package dev.torg.portal.partners;

import dev.torg.platform.identity.Roles;
import dev.torg.platform.problem.PathId;
import dev.torg.portal.acts.Act;
import dev.torg.portal.acts.Activity;
import dev.torg.portal.client.ApiCall;
import dev.torg.portal.keys.Keys;
import dev.torg.portal.page.Desk;
import dev.torg.portal.page.Form;
import dev.torg.portal.page.Query;
import dev.torg.portal.page.Sent;
import dev.torg.portal.prices.PricePackage;
import dev.torg.portal.users.User;
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

  /** What the form offers first. */
  private static final Form ADMINISTRATOR = Form.of(Map.of("access", "admin"));

  private final Desk desk;
  private final Activity activity;

  PartnersResource(Desk desk, Activity activity) {
    this.desk = desk;
    this.activity = activity;
  }

  @GET
  public Uni<Response> list() {
    Visit visit = desk.visit();
    return desk.show(
        visit,
        desk.all(visit, PARTNERS, Partner.class)
            .map(all -> new PartnersPage(desk.frame(visit), all)));
  }

  @GET
  @Path("/{partnerId}")
  public Uni<Response> show(@RestPath String partnerId, @RestQuery @Nullable String connected) {
    Visit visit = desk.visit();
    return desk.show(visit, page(visit, partnerId, ADMINISTRATOR, connected != null));
  }

  @GET
  @Path("/{partnerId}/acts")
  public Uni<Response> acts(@RestPath String partnerId) {
    return activity.about(address(partnerId), partnerId, back(partnerId));
  }

  /** Lets a person act for the partner. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Path("/{partnerId}/users")
  public Uni<Response> connect(@RestPath String partnerId, MultivaluedMap<String, String> fields) {
    Visit visit = desk.visit();
    Sent sent = new Sent(fields);
    Map<String, String> user =
        Map.of("userId", sent.text("userId"), "access", sent.find("access").orElse("admin"));
    ApiCall call = ApiCall.post(address(partnerId) + "/users").json(desk.write(user));
    Uni<Response> connected = desk.act(visit, call, back(partnerId) + "?connected=yes");
    return done(visit, partnerId, connected, Form.of(user));
  }

  /** Takes a person's access to the partner away. */
  @POST
  @Path("/{partnerId}/users/{userId}/withdrawal")
  public Uni<Response> withdraw(@RestPath String partnerId, @RestPath String userId) {
    Visit visit = desk.visit();
    ApiCall call = ApiCall.delete(address(partnerId) + "/users/" + PathId.uuid(userId));
    return done(visit, partnerId, desk.remove(visit, call, back(partnerId)), ADMINISTRATOR);
  }

  private Uni<Response> done(Visit visit, String partnerId, Uni<Response> act, Form form) {
    return desk.orExplain(
        visit, act, refusal -> page(visit, partnerId, form.refused(refusal), false));
  }

  private Uni<PartnerPage> page(Visit visit, String partnerId, Form form, boolean connected) {
    String address = address(partnerId);
    return Uni.combine()
        .all()
        .unis(
            desk.get(visit, address, Partner.class),
            desk.first(visit, address + "/price-packages", PricePackage.class),
            desk.first(visit, address + "/credentials", Keys.class),
            desk.first(visit, address + "/users", User.class),
            desk.list(visit, address + "/acts", Act.class))
        .asTuple()
        .map(
            parts ->
                new PartnerPage(
                    desk.frame(visit),
                    parts.getItem1(),
                    parts.getItem2().rows(),
                    parts.getItem3(),
                    parts.getItem4(),
                    parts.getItem5().rows(),
                    form,
                    connected));
  }

  private static String back(String partnerId) {
    return "/portal/partners/" + Query.encoded(partnerId);
  }

  private static String address(String partnerId) {
    return PARTNERS + "/" + Query.encoded(partnerId);
  }
}
