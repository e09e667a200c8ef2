package dev.torg.partner.pricepackages.api;

import dev.torg.partner.pricepackages.domain.PricePackage;
import dev.torg.platform.paging.Page;
import dev.torg.platform.paging.PageLinks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Answers with price packages in the one shape of the portal and of operations. */
@ApplicationScoped
class PricePackageAnswers {

  private final PageLinks pageLinks;

  PricePackageAnswers(PageLinks pageLinks) {
    this.pageLinks = pageLinks;
  }

  Response page(Page<PricePackage> page, UriInfo uriInfo) {
    var answer = Response.ok(PricePackageListView.of(page));
    pageLinks.next(uriInfo, page).ifPresent(link -> answer.header(HttpHeaders.LINK, link));
    return answer.build();
  }
}
