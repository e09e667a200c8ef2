package dev.torg.productorder.template.api;

import dev.torg.platform.idempotency.ActsOnce;
import dev.torg.platform.identity.ActingForPartner;
import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.PortalCaller;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.paging.ListParameters;
import dev.torg.platform.problem.PathId;
import dev.torg.productorder.domain.TemplateTerms;
import dev.torg.productorder.template.app.FindTemplate;
import dev.torg.productorder.template.app.FoundTemplate;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Templates, for the people of their partner and for whoever was given a link. */
@Cancellable(false)
@Path("/portal/v1/product-order-templates")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PORTAL)
public class TemplatesResource {

  private final TemplateAnswers answers;
  private final FindTemplate findTemplate;
  private final CurrentCaller caller;

  TemplatesResource(TemplateAnswers answers, FindTemplate findTemplate, CurrentCaller caller) {
    this.answers = answers;
    this.findTemplate = findTemplate;
    this.caller = caller;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.PORTAL_PARTNER)
  public Uni<Response> create(byte[] body, @Context UriInfo uri) {
    String partnerId = caller.actingForPartner().partnerId();
    return answers.read(body).chain(terms -> create(partnerId, body, terms, uri));
  }

  /**
   * In one transaction with its key.
   *
   * @param body what tells one request with a key from another
   */
  @ActsOnce
  Uni<Response> create(String partnerId, byte[] body, TemplateTerms terms, UriInfo uri) {
    return answers.create(partnerId, terms, uri);
  }

  @GET
  @RolesAllowed(Roles.PORTAL_PARTNER)
  public Uni<Response> list(@BeanParam ListParameters parameters) {
    return answers.list(caller.actingForPartner().partnerId(), parameters);
  }

  @GET
  @Path("/{templateId}")
  public Uni<Response> get(@PathParam("templateId") String templateId, @Context Request request) {
    UUID id = PathId.uuid(templateId);
    PortalCaller person = caller.portal();
    return find(id, person)
        .map(
            found ->
                person.actingFor().isEmpty()
                    ? answers.one(found.forStrangers(), "-stranger", request)
                    : answers.one(found, TemplateAnswers.WHOLE, request));
  }

  @DELETE
  @Path("/{templateId}")
  @RolesAllowed(Roles.PORTAL_PARTNER)
  public Uni<Response> withdraw(
      @PathParam("templateId") String templateId, @Context Request request) {
    return answers.withdraw(caller.actingForPartner().partnerId(), templateId, request);
  }

  /** A partner's own people see its own; everybody else comes by the link. */
  private Uni<FoundTemplate> find(UUID id, PortalCaller person) {
    return person.actingFor().orElse(null) instanceof ActingForPartner acting
        ? findTemplate.findOwn(id, acting.partnerId())
        : findTemplate.findByLink(id);
  }
}
