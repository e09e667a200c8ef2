package dev.torg.productorder.template.api;

import dev.torg.platform.business.CheckDigits;
import dev.torg.platform.paging.ListAnswers;
import dev.torg.platform.paging.ListParameters;
import dev.torg.platform.paging.ListShape;
import dev.torg.platform.problem.PathId;
import dev.torg.platform.problem.Preconditions;
import dev.torg.platform.reactive.Offload;
import dev.torg.productorder.api.PrefillUrls;
import dev.torg.productorder.domain.Template;
import dev.torg.productorder.domain.TemplateTerms;
import dev.torg.productorder.template.app.CreateTemplate;
import dev.torg.productorder.template.app.FoundTemplate;
import dev.torg.productorder.template.app.ListTemplates;
import dev.torg.productorder.template.app.WithdrawTemplate;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;

/** What operators and a partner's own people get alike, once it is clear for which partner. */
@ApplicationScoped
class TemplateAnswers {

  /** How whoever may withdraw a template is shown it. */
  static final String WHOLE = "";

  private final CreateTemplate createTemplate;
  private final ListTemplates listTemplates;
  private final WithdrawTemplate withdrawTemplate;
  private final CheckDigits checkDigits;
  private final Offload offload;
  private final PrefillUrls urls;
  private final ListAnswers lists;

  TemplateAnswers(
      CreateTemplate createTemplate,
      ListTemplates listTemplates,
      WithdrawTemplate withdrawTemplate,
      CheckDigits checkDigits,
      Offload offload,
      PrefillUrls urls,
      ListAnswers lists) {
    this.createTemplate = createTemplate;
    this.listTemplates = listTemplates;
    this.withdrawTemplate = withdrawTemplate;
    this.checkDigits = checkDigits;
    this.offload = offload;
    this.urls = urls;
    this.lists = lists;
  }

  /** A picture may be in it, so that a worker reads it, before there is a transaction. */
  Uni<TemplateTerms> read(byte[] body) {
    return offload.compute(() -> TemplateRequest.read(body, checkDigits));
  }

  Uni<Response> create(String partnerId, TemplateTerms terms, UriInfo uri) {
    return createTemplate.create(partnerId, terms).map(template -> created(template, uri));
  }

  Uni<Response> list(String partnerId, ListParameters parameters) {
    return lists.show(
        parameters,
        ListShape.array(this::view),
        ListTemplates.STEP,
        page -> listTemplates.list(partnerId, page));
  }

  Uni<Response> withdraw(String partnerId, String id, Request conditions) {
    return withdrawTemplate
        .withdraw(
            PathId.uuid(id),
            partnerId,
            found -> Preconditions.mustBeLatest(conditions, tag(found, WHOLE)))
        .map(withdrawn -> Response.noContent().build());
  }

  /**
   * @param rendering tells this way to show it from others
   */
  Response one(FoundTemplate found, String rendering, Request conditions) {
    TemplateDetailView view = TemplateDetailView.of(found, url(found.template()));
    return Preconditions.unlessKnown(conditions, tag(found, rendering), () -> Response.ok(view));
  }

  private static EntityTag tag(FoundTemplate found, String rendering) {
    return new EntityTag(
        found.template().revision().sequence()
            + "-"
            + Integer.toHexString(31 * found.partner().hashCode() + found.pricePackage().hashCode())
            + rendering);
  }

  private Response created(Template template, UriInfo uri) {
    URI address = urls.of(uri.getPath() + "/" + template.id());
    return Response.created(address).entity(view(template)).build();
  }

  private TemplateView view(Template template) {
    return TemplateView.of(template, url(template));
  }

  private String url(Template template) {
    return urls.ofTemplate(template.id());
  }
}
