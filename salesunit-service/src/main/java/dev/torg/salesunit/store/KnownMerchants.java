package dev.torg.salesunit.store;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.Erased;
import dev.torg.platform.event.Projection;
import dev.torg.platform.sql.SessionSql;
import dev.torg.salesunit.domain.KnownMerchant;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** What this service knows of merchants. Needs the caller's open transaction. */
@ApplicationScoped
public class KnownMerchants {

  private static final Projection<KnownMerchant> PROJECTION =
      Projection.<KnownMerchant>into("merchants")
          .key("business_scheme", merchant -> merchant.business().scheme().text())
          .key("business_id", merchant -> merchant.business().id())
          .column("name", KnownMerchant::name)
          .column("status", KnownMerchant::status);

  private static final String ASSUME_ACTIVE =
      """
      insert into merchants (business_scheme, business_id, status, sequence)
      values ($1, $2, 'ACTIVE', 0)
      on conflict do nothing
      """;

  private static final String HOLD =
      "select name from merchants where business_scheme = $1 and business_id = $2 for share";

  /** Takes over the merchant's state unless a later one is known. */
  public Uni<Boolean> keep(KnownMerchant merchant, long sequence) {
    return PROJECTION.keep(merchant, sequence);
  }

  /** Holds a merchant of which no event has arrived yet for active, until one does. */
  public Uni<Void> assumeActive(BusinessIdentifier business) {
    return SessionSql.update(ASSUME_ACTIVE, business.scheme().text(), business.id())
        .replaceWithVoid();
  }

  /** Whether the merchant was erased; if it was not, nobody hears that it is until the end. */
  public Uni<Boolean> holdErased(BusinessIdentifier business) {
    return SessionSql.first(HOLD, business.scheme().text(), business.id())
        .map(row -> row.filter(known -> Erased.TEXT.equals(known[0])).isPresent());
  }
}
