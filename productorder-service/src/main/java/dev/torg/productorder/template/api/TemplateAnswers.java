package dev.torg.productorder.template.api;

import dev.torg.platform.paging.Page;
import dev.torg.platform.paging.PageLinks;
import dev.torg.platform.paging.PageRequest;
import dev.torg.platform.reactive.Offload;
import dev.torg.productorder.api.OrderPath;
import dev.torg.productorder.api.PrefillUrls;
import dev.torg.productorder.domain.Template;
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
import org.jspecify.annotations.Nullable;

/** What operators and a partner's own people get alike, once it is clear for which partner. */
@ApplicationScoped
class TemplateAnswers {

  private final CreateTemplate createTemplate;
  private final ListTemplates listTemplates;
  private final WithdrawTemplate withdrawTemplate;
  private final TemplateRequest request;
  private final Offload offload;
  private final PrefillUrls urls;
  private final PageLinks links;

  TemplateAnswers(
      CreateTemplate createTemplate,
      ListTemplates listTemplates,
      WithdrawTemplate withdrawTemplate,
      TemplateRequest request,
      Offload offload,
      PrefillUrls urls,
      PageLinks links) {
    this.createTemplate = createTemplate;
    this.listTemplates = listTemplates;
    this.withdrawTemplate = withdrawTemplate;
    this.request = request;
    this.offload = offload;
    this.urls = urls;
    this.links = links;
  }

  Uni<Response> create(String partnerId, byte[] body, UriInfo uri) {
    return offload
        .compute(() -> request.read(body))
        .flatMap(terms -> createTemplate.create(partnerId, terms))
        .map(template -> created(template, uri));
  }

  Uni<Response> list(
      String partnerId, @Nullable String limit, @Nullable String cursor, UriInfo uri) {
    PageRequest page = PageRequest.of(limit, cursor);
    return listTemplates.list(partnerId, page).map(found -> list(found.map(this::view), uri));
  }

  Uni<Response> withdraw(String partnerId, String id) {
    return withdrawTemplate
        .withdraw(OrderPath.id(id), partnerId)
        .map(withdrawn -> Response.noContent().build());
  }

  Response one(FoundTemplate found, Request conditions) {
    TemplateDetailView view = TemplateDetailView.of(found, url(found.template()));
    EntityTag tag =
        new EntityTag(
            found.template().revision().sequence()
                + "-"
                + Integer.toHexString(
                    31 * found.partner().hashCode() + found.pricePackage().hashCode()));
    Response.ResponseBuilder known = conditions.evaluatePreconditions(tag);
    return known == null ? Response.ok(view).tag(tag).build() : known.tag(tag).build();
  }

  private Response created(Template template, UriInfo uri) {
    URI address = urls.of(uri.getPath() + "/" + template.id());
    return Response.created(address).entity(view(template)).build();
  }

  private Response list(Page<TemplateView> shown, UriInfo uri) {
    Response.ResponseBuilder ok = Response.ok(shown.items());
    links.next(uri, shown).ifPresent(link -> ok.header("Link", link));
    return ok.build();
  }

  private TemplateView view(Template template) {
    return TemplateView.of(template, url(template));
  }

  private String url(Template template) {
    return urls.ofTemplate(template.id());
  }
}
