package dev.torg.portal.templates;

import dev.torg.platform.identity.Roles;
import dev.torg.platform.problem.PathId;
import dev.torg.portal.client.ApiCall;
import dev.torg.portal.page.Desk;
import dev.torg.portal.page.Form;
import dev.torg.portal.page.Pages;
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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

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
  public Uni<Response> list() {
    Visit visit = desk.visitOfPartner();
    return desk.show(visit, page(visit, Form.EMPTY));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Uni<Response> create(MultivaluedMap<String, String> fields) {
    Visit visit = desk.visitOfPartner();
    Sent sent = new Sent(fields);
    Form form = TemplateForm.of(sent);
    ApiCall call = sent.once(ApiCall.post(TEMPLATES).json(desk.write(TemplateForm.document(form))));
    return desk.orExplain(
        visit,
        desk.once(desk.act(visit, call, BACK), () -> Pages.goTo(BACK)),
        refusal -> page(visit, form.refused(refusal)));
  }

  @POST
  @Path("/{id}/withdrawal")
  public Uni<Response> withdraw(@RestPath String id) {
    Visit visit = desk.visitOfPartner();
    return desk.remove(visit, ApiCall.delete(TEMPLATES + "/" + PathId.uuid(id)), BACK);
  }

  private Uni<OwnTemplatesPage> page(Visit visit, Form form) {
    return Uni.combine()
        .all()
        .unis(desk.list(visit, TEMPLATES, OwnTemplate.class), PricePackage.offered(desk, visit))
        .asTuple()
        .map(
            parts ->
                new OwnTemplatesPage(desk.frame(visit), parts.getItem1(), parts.getItem2(), form));
  }
}
