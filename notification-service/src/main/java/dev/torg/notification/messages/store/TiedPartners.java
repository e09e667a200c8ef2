package dev.torg.notification.messages.store;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.sql.RowArrays;
import dev.torg.platform.sql.SessionSql;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which partners have sales units with merchants, as far as is known. */
@ApplicationScoped
public class TiedPartners {

  private static final RowArrays<BusinessIdentifier> BUSINESSES =
      RowArrays.<BusinessIdentifier>none()
          .text("scheme", business -> business.scheme().text())
          .text("id", BusinessIdentifier::id);

  private static final String OF_BUSINESSES =
      "select asked.at, tied.partner_id from "
          + BUSINESSES.asked()
          + " cross join lateral (select distinct partner_id from known_sales_units"
          + " where business_scheme = asked.scheme and business_id = asked.id"
          + " and partner_id is not null) tied order by 1, 2";

  /** Of each merchant that has some. */
  public Uni<Map<BusinessIdentifier, List<String>>> of(List<BusinessIdentifier> businesses) {
    List<BusinessIdentifier> asked = businesses.stream().distinct().toList();
    return asked.isEmpty()
        ? Uni.createFrom().item(Map.of())
        : SessionSql.select(OF_BUSINESSES, BUSINESSES.values(asked))
            .map(
                rows ->
                    rows.stream()
                        .collect(
                            Collectors.groupingBy(
                                row -> asked.get(place(row[0])),
                                Collectors.mapping(
                                    row -> (String) Objects.requireNonNull(row[1]),
                                    Collectors.toList()))));
  }

  private static int place(@Nullable Object at) {
    return Math.toIntExact((Long) Objects.requireNonNull(at)) - 1;
  }
}
