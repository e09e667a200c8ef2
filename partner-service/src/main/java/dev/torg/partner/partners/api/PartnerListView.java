package dev.torg.partner.partners.api;

import dev.torg.partner.domain.Partner;
import java.util.List;

/** All partners, wrapped so that members can be added. */
record PartnerListView(List<PartnerView> partners) {

  static PartnerListView of(List<Partner> partners) {
    return new PartnerListView(partners.stream().map(PartnerView::of).toList());
  }
}
