package dev.torg.salesunit.store;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.salesunit.domain.SalesUnitScope;
import dev.torg.salesunit.domain.SalesUnitScope.OfMerchant;
import dev.torg.salesunit.domain.SalesUnitScope.OfPartner;
import dev.torg.salesunit.domain.SalesUnitScope.OfPartnerAtMerchant;
import io.vertx.mutiny.sqlclient.Tuple;

/**
 * The list statement for one kind of scope. Each kind has its own text instead of one text with
 * optional conditions, so that each gets a plan that fits its index.
 *
 * @param list takes the scope's parameters, the MSN to start after, and how many to give
 */
record ScopedStatements(String list) {

  private static final String VISIBLE =
      """
      from sales_units u
      join merchants m on m.business_scheme = u.business_scheme and m.business_id = u.business_id
      where u.status = 'ACTIVE' and m.status = 'ACTIVE' and %s
      """;

  private static final ScopedStatements PARTNER = of("u.partner_id = $1", 1);

  private static final ScopedStatements MERCHANT =
      of("u.business_scheme = $1 and u.business_id = $2", 2);

  private static final ScopedStatements PARTNER_AT_MERCHANT =
      of("u.partner_id = $1 and u.business_scheme = $2 and u.business_id = $3", 3);

  private static ScopedStatements of(String condition, int parameters) {
    String visible = VISIBLE.formatted(condition);
    return new ScopedStatements(
        "select u.msn, u.name "
            + visible
            + "and u.msn > $%d order by u.msn limit $%d".formatted(parameters + 1, parameters + 2));
  }

  static ScopedStatements of(SalesUnitScope scope) {
    if (scope instanceof OfPartner) {
      return PARTNER;
    }
    return scope instanceof OfMerchant ? MERCHANT : PARTNER_AT_MERCHANT;
  }

  static Tuple parameters(SalesUnitScope scope) {
    if (scope instanceof OfPartner partner) {
      return Tuple.of(partner.partnerId());
    }
    if (scope instanceof OfMerchant merchant) {
      return business(Tuple.tuple(), merchant.business());
    }
    OfPartnerAtMerchant both = (OfPartnerAtMerchant) scope;
    return business(Tuple.of(both.partnerId()), both.business());
  }

  private static Tuple business(Tuple parameters, BusinessIdentifier business) {
    return parameters.addString(business.scheme().text()).addString(business.id());
  }
}
