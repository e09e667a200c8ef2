package dev.torg.notification.messages.store;

import dev.torg.notification.messages.domain.KnownMerchant;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.event.Projection;
import dev.torg.platform.sql.RowArrays;
import dev.torg.platform.sql.SessionSql;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Which merchants were erased, in the running transaction. */
@ApplicationScoped
public class KnownMerchants {

  private static final Projection<KnownMerchant> PROJECTION =
      Projection.<KnownMerchant>into("known_merchants")
          .key("business_scheme", merchant -> merchant.business().scheme().text())
          .key("business_id", merchant -> merchant.business().id())
          .column("erased", KnownMerchant::erased);

  private static final RowArrays<BusinessIdentifier> BUSINESSES =
      RowArrays.<BusinessIdentifier>none()
          .text("scheme", business -> business.scheme().text())
          .text("id", BusinessIdentifier::id);

  private static final String ERASED =
      "select asked.at from "
          + BUSINESSES.asked()
          + " cross join lateral (select from known_merchants"
          + " where business_scheme = asked.scheme and business_id = asked.id and erased) known";

  /** Whether it was news. */
  public Uni<Boolean> keep(KnownMerchant merchant, long sequence) {
    return PROJECTION.keep(merchant, sequence);
  }

  /** Those of them that were erased. */
  public Uni<Set<BusinessIdentifier>> erased(List<BusinessIdentifier> businesses) {
    return businesses.isEmpty()
        ? Uni.createFrom().item(Set.of())
        : SessionSql.select(ERASED, BUSINESSES.values(businesses))
            .map(
                rows ->
                    rows.stream()
                        .map(row -> (Long) Objects.requireNonNull(row[0]))
                        .map(at -> businesses.get(Math.toIntExact(at) - 1))
                        .collect(Collectors.toSet()));
  }
}
