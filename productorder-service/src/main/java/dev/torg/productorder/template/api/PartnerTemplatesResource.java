package dev.torg.productorder.template.api;

import dev.torg.platform.act.ActAnswers;
import dev.torg.platform.idempotency.ActsOnce;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.paging.ListParameters;
import dev.torg.platform.paging.PageRequest;
import dev.torg.platform.problem.PathId;
import dev.torg.platform.topic.Topics;
import dev.torg.productorder.domain.TemplateTerms;
import dev.torg.productorder.template.app.FindTemplate;
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
import org.jboss.resteasy.reactive.server.Cancellable;

/** A partner's templates, for operators. */
@Cancellable(false)
@Path("/operations/v1/partners/{partnerId}/product-order-templates")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATOR)
public class PartnerTemplatesResource {

  private final TemplateAnswers answers;
  private final FindTemplate findTemplate;
  private final ActAnswers acts;

  PartnerTemplatesResource(TemplateAnswers answers, FindTemplate findTemplate, ActAnswers acts) {
    this.answers = answers;
    this.findTemplate = findTemplate;
    this.acts = acts;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Uni<Response> create(
      @PathParam("partnerId") String partnerId, byte[] body, @Context UriInfo uri) {
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
  public Uni<Response> list(
      @PathParam("partnerId") String partnerId, @BeanParam ListParameters parameters) {
    return answers.list(partnerId, parameters);
  }

  @GET
  @Path("/{templateId}")
  public Uni<Response> get(
      @PathParam("partnerId") String partnerId,
      @PathParam("templateId") String templateId,
      @Context Request request) {
    return findTemplate
        .findOwn(PathId.uuid(templateId), partnerId)
        .map(found -> answers.one(found, TemplateAnswers.WHOLE, request));
  }

  @DELETE
  @Path("/{templateId}")
  public Uni<Response> withdraw(
      @PathParam("partnerId") String partnerId,
      @PathParam("templateId") String templateId,
      @Context Request request) {
    return answers.withdraw(partnerId, templateId, request);
  }

  @GET
  @Path("/{templateId}/acts")
  public Uni<Response> acts(
      @PathParam("partnerId") String partnerId,
      @PathParam("templateId") String templateId,
      @BeanParam ListParameters parameters) {
    PageRequest wanted = parameters.page();
    return findTemplate
        .everOf(partnerId, PathId.uuid(templateId))
        .map(template -> template.id().toString())
        .chain(id -> acts.about(Topics.PRODUCT_ORDER_TEMPLATES, id, wanted, parameters));
  }
}
