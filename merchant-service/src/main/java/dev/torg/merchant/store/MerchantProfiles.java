package dev.torg.merchant.store;

import dev.torg.merchant.domain.MerchantProfile;
import dev.torg.merchant.domain.MerchantStatus;
import dev.torg.platform.business.BusinessIdentifier;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * What partners and merchants read of merchants: one statement a question, on the client itself.
 * Hibernate binds the keys of a page so slowly that it would hold up the event loop.
 */
@ApplicationScoped
public class MerchantProfiles {

  private static final String COLUMNS =
      "select m.business_scheme, m.business_id, m.name, m.status, m.created_at, m.updated_at,"
          + " m.business_address, m.post_address, m.sequence from merchants m ";

  private static final String OF_BUSINESS =
      COLUMNS + "where m.business_scheme = $1 and m.business_id = $2";

  private static final String FOR_PARTNER =
      OF_BUSINESS
          + " and exists (select 1 from known_sales_units u where u.partner_id = $3"
          + " and u.status = 'ACTIVE'"
          + " and u.business_scheme = m.business_scheme and u.business_id = m.business_id)";

  private static final String ALL_FOR_PARTNER =
      COLUMNS
          + """
          join (
            select distinct u.business_scheme, u.business_id from known_sales_units u
            where u.partner_id = $1 and u.status = 'ACTIVE'
              and (u.business_scheme, u.business_id) > (split_part($2, ' ', 1), split_part($2, ' ', 2))
              and exists (select 1 from merchants known
                where known.business_scheme = u.business_scheme and known.business_id = u.business_id)
            order by u.business_scheme, u.business_id limit $3
          ) tied on tied.business_scheme = m.business_scheme and tied.business_id = m.business_id
          order by m.business_scheme, m.business_id
          """;

  private final Pool pool;

  MerchantProfiles(Pool pool) {
    this.pool = pool;
  }

  public Uni<Optional<MerchantProfile>> of(BusinessIdentifier business) {
    return ask(OF_BUSINESS, Tuple.of(business.scheme().text(), business.id()))
        .map(MerchantProfiles::only);
  }

  /** Empty when the partner has no active sales unit of the merchant. */
  public Uni<Optional<MerchantProfile>> forPartner(String partnerId, BusinessIdentifier business) {
    return ask(FOR_PARTNER, Tuple.of(business.scheme().text(), business.id(), partnerId))
        .map(MerchantProfiles::only);
  }

  /** In the order of their business identifiers, behind the one with the given text. */
  public Uni<List<MerchantProfile>> allForPartner(
      String partnerId, Optional<String> after, int limit) {
    return ask(ALL_FOR_PARTNER, Tuple.of(partnerId, after.orElse(""), limit));
  }

  private Uni<List<MerchantProfile>> ask(String question, Tuple values) {
    return pool.preparedQuery(question).execute(values).map(MerchantProfiles::profiles);
  }

  private static List<MerchantProfile> profiles(RowSet<Row> rows) {
    return StreamSupport.stream(rows.spliterator(), false).map(MerchantProfiles::profile).toList();
  }

  private static Optional<MerchantProfile> only(List<MerchantProfile> found) {
    return found.stream().findFirst();
  }

  private static MerchantProfile profile(Row row) {
    return new MerchantProfile(
        new BusinessColumns(row.getString("business_scheme"), row.getString("business_id"))
            .business(),
        row.getString("name"),
        MerchantStatus.valueOf(row.getString("status")),
        row.getOffsetDateTime("created_at").toInstant(),
        row.getOffsetDateTime("updated_at").toInstant(),
        StoredAddress.read(row.getString("business_address")),
        StoredAddress.read(row.getString("post_address")),
        row.getLong("sequence"));
  }
}
