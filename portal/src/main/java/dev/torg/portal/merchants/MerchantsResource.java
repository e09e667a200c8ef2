package dev.torg.portal.merchants;

import dev.torg.platform.identity.Roles;
import dev.torg.portal.acts.Activity;
import dev.torg.portal.page.Desk;
import dev.torg.portal.page.Form;
import dev.torg.portal.page.Listed;
import dev.torg.portal.page.Query;
import dev.torg.portal.page.Search;
import dev.torg.portal.units.SalesUnit;
import dev.torg.portal.visit.Visit;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Merchants, for operators. */
@Cancellable(false)
@Path("/portal/merchants")
@RolesAllowed(Roles.OPERATOR)
public class MerchantsResource {

  private final Desk desk;
  private final Activity activity;

  MerchantsResource(Desk desk, Activity activity) {
    this.desk = desk;
    this.activity = activity;
  }

  @GET
  public Uni<Response> list(@RestQuery @Nullable String q) {
    Visit visit = desk.visit();
    Form form = Search.of(q);
    return desk.orExplain(
        visit,
        desk.show(
            visit,
            desk.list(visit, Search.in(Merchant.LIST, form), Merchant.class)
                .map(merchants -> new MerchantsPage(desk.frame(visit), form, merchants))),
        refusal ->
            Uni.createFrom()
                .item(new MerchantsPage(desk.frame(visit), form.refused(refusal), Listed.none())));
  }

  @GET
  @Path("/{scheme}/{id}")
  public Uni<Response> show(@RestPath String scheme, @RestPath String id) {
    Visit visit = desk.visit();
    String address = address(scheme, id);
    String units = "/operations/v1/sales-units?q=" + Query.encoded(id);
    return desk.show(
        visit,
        Uni.combine()
            .all()
            .unis(
                desk.get(visit, address, Merchant.class),
                desk.all(visit, address + "/contracts", String.class),
                desk.first(visit, units, SalesUnit.class))
            .asTuple()
            .map(
                parts ->
                    new MerchantPage(
                        desk.frame(visit),
                        parts.getItem1(),
                        parts.getItem2(),
                        parts.getItem3().only(unit -> unit.isOf(scheme, id)))));
  }

  @GET
  @Path("/{scheme}/{id}/acts")
  public Uni<Response> acts(@RestPath String scheme, @RestPath String id) {
    return activity.about(
        address(scheme, id), id, "/portal/merchants/" + Merchant.path(scheme, id));
  }

  private static String address(String scheme, String id) {
    return Merchant.LIST + "/" + Merchant.path(scheme, id);
  }
}
