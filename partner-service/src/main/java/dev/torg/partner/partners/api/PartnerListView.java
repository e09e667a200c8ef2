package dev.torg.partner.partners.api;

import dev.torg.partner.domain.Partner;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All partners, wrapped so that members can be added. */
@Schema
record PartnerListView(@Schema(maxItems = 100_000) List<PartnerView> partners) {

  static PartnerListView of(List<Partner> partners) {
    return new PartnerListView(partners.stream().map(PartnerView::of).toList());
  }
}
