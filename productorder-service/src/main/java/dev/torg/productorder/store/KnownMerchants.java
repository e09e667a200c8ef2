package dev.torg.productorder.store;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.event.Projection;
import dev.torg.platform.sql.RowArrays;
import dev.torg.platform.sql.SessionSql;
import dev.torg.productorder.domain.AgreementStatus;
import dev.torg.productorder.domain.KnownMerchant;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What merchant-service told about merchants and their agreements. */
@ApplicationScoped
public class KnownMerchants {

  private static final String SELECT =
      "select name, active, agreement_status from known_merchants"
          + " where business_scheme = $1 and business_id = $2"
          + " order by sequence desc, merchant_id limit 1";
  private static final Projection<MerchantWithId> PROJECTION =
      Projection.<MerchantWithId>into("known_merchants")
          .key("merchant_id", MerchantWithId::id)
          .column("business_scheme", row -> row.merchant.business().scheme().text())
          .column("business_id", row -> row.merchant.business().id())
          .column("name", row -> row.merchant.name())
          .column("active", row -> row.merchant.active())
          .column("agreement_status", row -> row.merchant.agreement().name());

  private static final RowArrays<BusinessIdentifier> BUSINESSES =
      RowArrays.<BusinessIdentifier>none()
          .text("scheme", business -> business.scheme().text())
          .text("id", BusinessIdentifier::id);
  private static final String NAMES =
      "select found.name from "
          + BUSINESSES.asked()
          + " left join lateral (select name from known_merchants"
          + " where business_scheme = asked.scheme and business_id = asked.id"
          + " order by sequence desc, merchant_id limit 1) found on true order by at";

  /** What these businesses are called, in their order; empty for one that is no merchant yet. */
  public Uni<List<Optional<String>>> names(List<BusinessIdentifier> businesses) {
    return SessionSql.select(NAMES, BUSINESSES.values(businesses))
        .map(rows -> rows.stream().map(row -> Optional.ofNullable((String) row[0])).toList());
  }

  public Uni<Optional<KnownMerchant>> find(BusinessIdentifier business) {
    return select(SELECT, business);
  }

  /**
   * The merchant, held as it is until the transaction ends. Lock the merchant before its orders:
   * the news of an agreement does the same, and so neither misses the other.
   */
  public Uni<Optional<KnownMerchant>> hold(BusinessIdentifier business) {
    return select(SELECT + " for share", business);
  }

  /** Keeps the merchant's latest state; false when something as new was known already. */
  public Uni<Boolean> keep(UUID merchantId, KnownMerchant merchant, long sequence) {
    return PROJECTION.keep(new MerchantWithId(merchantId, merchant), sequence);
  }

  private static Uni<Optional<KnownMerchant>> select(String sql, BusinessIdentifier business) {
    return SessionSql.first(sql, business.scheme().text(), business.id())
        .map(row -> row.map(found -> merchant(business, found)));
  }

  private static KnownMerchant merchant(BusinessIdentifier business, Object[] row) {
    return new KnownMerchant(
        business, (String) row[0], (Boolean) row[1], AgreementStatus.valueOf((String) row[2]));
  }

  private record MerchantWithId(UUID id, KnownMerchant merchant) {}
}
