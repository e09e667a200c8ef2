package dev.torg.merchant.merchants.api;

import dev.torg.merchant.merchants.app.SearchMerchants;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.paging.Cursor;
import dev.torg.platform.paging.ListParameters;
import dev.torg.platform.paging.PageLinks;
import dev.torg.platform.paging.PageRequest;
import dev.torg.platform.paging.SearchText;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** All merchants there are, for operators. */
@Cancellable(false)
@Path("/operations/v1/merchants")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATOR)
public class OperatedMerchantsResource {

  private static final int PAGE = 100;

  private final SearchMerchants searchMerchants;
  private final PageLinks links;

  OperatedMerchantsResource(SearchMerchants searchMerchants, PageLinks links) {
    this.searchMerchants = searchMerchants;
    this.links = links;
  }

  @GET
  public Uni<Response> list(@RestQuery @Nullable String q, @BeanParam ListParameters parameters) {
    PageRequest wanted = parameters.page();
    return searchMerchants
        .page(SearchText.of(q), wanted.after().map(Cursor::uuid), wanted.limit().orElse(PAGE))
        .map(page -> links.answer(page, OperatedMerchantsView.of(page), parameters));
  }
}
