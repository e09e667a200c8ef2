package dev.torg.salesunit.store;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.salesunit.domain.SalesUnitScope;
import dev.torg.salesunit.domain.SalesUnitScope.AllOfMerchant;
import dev.torg.salesunit.domain.SalesUnitScope.OfMerchant;
import dev.torg.salesunit.domain.SalesUnitScope.OfPartner;
import dev.torg.salesunit.domain.SalesUnitScope.OfPartnerAtMerchant;
import io.vertx.mutiny.sqlclient.Tuple;

/**
 * The read statements for one kind of scope. Each kind has its own text instead of one text with
 * optional conditions, so that each gets a plan that fits its index.
 *
 * @param find takes the scope's parameters and the MSN
 * @param list takes the scope's parameters, the MSN to start after, and how many to give
 * @param logo takes the scope's parameters and the MSN
 */
record ScopedStatements(String find, String list, String logo) {

  static final String JOINED =
      """
      from sales_units u
      join merchants m on m.business_scheme = u.business_scheme and m.business_id = u.business_id
      """;

  static final String WITH_PACKAGE =
      "left join price_packages p on p.price_package_id = u.price_package_id ";

  private static final String LOGO =
      "select coalesce(l.digest, encode(sha256(l.png), 'hex')), l.png "
          + JOINED
          + "join sales_unit_logos l on l.msn = u.msn ";

  static final String ACTIVE = "where u.status = 'ACTIVE' and m.status = 'ACTIVE' and ";

  private static final ScopedStatements PARTNER = of(ACTIVE + "u.partner_id = $1", 1);

  private static final ScopedStatements MERCHANT =
      of(ACTIVE + "u.business_scheme = $1 and u.business_id = $2", 2);

  private static final ScopedStatements PARTNER_AT_MERCHANT =
      of(ACTIVE + "u.partner_id = $1 and u.business_scheme = $2 and u.business_id = $3", 3);

  private static final ScopedStatements ALL_OF_MERCHANT =
      of("where u.business_scheme = $1 and u.business_id = $2", 2);

  private static final ScopedStatements EVERYTHING = of("where true", 0);

  private static ScopedStatements of(String condition, int parameters) {
    String ofUnit = condition + " and u.msn = $%d".formatted(parameters + 1);
    return new ScopedStatements(
        "select " + DetailsRow.COLUMNS + ' ' + JOINED + WITH_PACKAGE + ofUnit,
        "select u.msn, u.name "
            + JOINED
            + condition
            + " and u.msn > $%d order by u.msn limit $%d".formatted(parameters + 1, parameters + 2),
        LOGO + ofUnit);
  }

  static ScopedStatements of(SalesUnitScope scope) {
    if (scope instanceof OfPartner) {
      return PARTNER;
    }
    if (scope instanceof OfMerchant) {
      return MERCHANT;
    }
    if (scope instanceof OfPartnerAtMerchant) {
      return PARTNER_AT_MERCHANT;
    }
    return scope instanceof AllOfMerchant ? ALL_OF_MERCHANT : EVERYTHING;
  }

  static Tuple parameters(SalesUnitScope scope) {
    if (scope instanceof OfPartner partner) {
      return Tuple.of(partner.partnerId());
    }
    if (scope instanceof OfMerchant merchant) {
      return business(Tuple.tuple(), merchant.business());
    }
    if (scope instanceof AllOfMerchant merchant) {
      return business(Tuple.tuple(), merchant.business());
    }
    return scope instanceof OfPartnerAtMerchant both
        ? business(Tuple.of(both.partnerId()), both.business())
        : Tuple.tuple();
  }

  private static Tuple business(Tuple parameters, BusinessIdentifier business) {
    return parameters.addString(business.scheme().text()).addString(business.id());
  }
}
