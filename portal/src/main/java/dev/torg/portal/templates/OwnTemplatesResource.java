package dev.torg.portal.templates;

import dev.torg.platform.identity.Roles;
import dev.torg.platform.problem.PathId;
import dev.torg.portal.client.ApiAnswer;
import dev.torg.portal.client.ApiCall;
import dev.torg.portal.client.ApiRefused;
import dev.torg.portal.page.Desk;
import dev.torg.portal.page.Form;
import dev.torg.portal.page.Pages;
import dev.torg.portal.page.RoleMissing;
import dev.torg.portal.page.Sent;
import dev.torg.portal.prices.PricePackage;
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

/** The templates of a partner: listed, made, withdrawn. */
@Cancellable(false)
@Path("/portal/templates")
@RolesAllowed(Roles.PORTAL)
public class OwnTemplatesResource {

  private static final String TEMPLATES = "/portal/v1/product-order-templates";
  private static final String BACK = "/portal/templates";

  private final Desk desk;

  OwnTemplatesResource(Desk desk) {
    this.desk = desk;
  }

  @GET
  public Uni<Response> list(@RestQuery @Nullable String cursor) {
    Visit visit = desk.visit();
    RoleMissing.partner(visit);
    return page(visit, Form.of(Map.of()), cursor).map(page -> desk.pages().show(visit, page));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Uni<Response> create(MultivaluedMap<String, String> fields) {
    Visit visit = desk.visit();
    RoleMissing.partner(visit);
    Form form = TemplateForm.of(new Sent(fields));
    ApiCall call = ApiCall.post(TEMPLATES).json(desk.write(TemplateForm.document(form)));
    return desk.ask(visit, call)
        .map(made -> Pages.goTo(BACK))
        .onFailure(refusal -> refusal instanceof ApiRefused wrong && wrong.isAboutValues())
        .recoverWithUni(
            refusal ->
                page(visit, form.refused((ApiRefused) refusal), null)
                    .map(page -> desk.pages().showAgain(visit, page)));
  }

  @POST
  @Path("/{id}/withdrawal")
  public Uni<Response> withdraw(@RestPath String id) {
    Visit visit = desk.visit();
    RoleMissing.partner(visit);
    return desk.ask(visit, ApiCall.delete(TEMPLATES + "/" + PathId.uuid(id)))
        .map(gone -> Pages.goTo(BACK));
  }

  private Uni<OwnTemplatesPage> page(Visit visit, Form form, @Nullable String cursor) {
    return Uni.combine()
        .all()
        .unis(
            desk.list(visit, TEMPLATES, cursor),
            desk.get(visit, "/portal/v1/price-packages?limit=100"))
        .asTuple()
        .map(
            parts ->
                new OwnTemplatesPage(
                    desk.frame(visit),
                    desk.readAll(parts.getItem1().body(), OwnTemplate.class),
                    offered(parts.getItem2()),
                    form,
                    parts.getItem1().nextCursor()));
  }

  private List<PricePackage> offered(ApiAnswer answer) {
    return desk.readAll(answer.body().path("pricePackages"), PricePackage.class).stream()
        .filter(price -> price.status().equals("ACTIVE"))
        .toList();
  }
}
