package dev.torg.productorder.store;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.productorder.domain.Party;
import java.util.Map;
import java.util.Optional;

/**
 * That an order is one of a party's, as a part of a query, so that those of others are not even
 * loaded.
 *
 * @param text follows another condition on the row {@code o}
 * @param parameters what stands in it by name
 */
record PartyCondition(String text, Map<String, Object> parameters) {

  private static final PartyCondition INVITATION =
      new PartyCondition(" and o.orderType = 'PREFILL' and o.status = 'CREATED'", Map.of());

  /** For who may see all orders. */
  static final PartyCondition NONE = new PartyCondition("", Map.of());

  static PartyCondition of(Party party) {
    return switch (party.kind()) {
      case PARTNER -> new PartyCondition(" and o.partnerId = :party", Map.of("party", party.id()));
      case MERCHANT -> {
        BusinessIdentifier business = StoredBusiness.of(party);
        yield new PartyCondition(
            " and o.businessScheme = :scheme and o.businessId = :business",
            Map.of("scheme", business.scheme().text(), "business", business.id()));
      }
    };
  }

  /** Who acts for nobody is shown what is still an invitation. */
  static PartyCondition of(Optional<Party> party) {
    return party.map(PartyCondition::of).orElse(INVITATION);
  }
}
