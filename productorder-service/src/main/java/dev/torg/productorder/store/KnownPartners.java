package dev.torg.productorder.store;

import dev.torg.platform.paging.Cursor;
import dev.torg.platform.paging.PageRequest;
import dev.torg.productorder.domain.KnownPartner;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny.SelectionQuery;

/** What partner-service told about partners. */
@ApplicationScoped
public class KnownPartners {

  private static final String SELECT = "select partner_id, name, active from known_partners";
  private static final String UPSERT =
      """
      insert into known_partners (partner_id, name, active, sequence)
      values (:partner, :name, :active, :sequence)
      on conflict (partner_id) do update set
        name = excluded.name, active = excluded.active, sequence = excluded.sequence
      where known_partners.sequence < excluded.sequence
      """;

  public Uni<Optional<KnownPartner>> find(String partnerId) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(SELECT + " where partner_id = :partner", Object[].class)
                    .setParameter("partner", partnerId)
                    .getSingleResultOrNull())
        .map(row -> Optional.ofNullable(row).map(KnownPartners::partner));
  }

  /** The active partners by number; one more than the page, to see whether there is more. */
  public Uni<List<KnownPartner>> active(PageRequest page) {
    String after = page.after().map(Cursor::key).orElse("");
    return Panache.getSession()
        .chain(
            session -> {
              SelectionQuery<Object[]> query =
                  session.createNativeQuery(
                      SELECT + " where active and partner_id > :after order by partner_id",
                      Object[].class);
              query.setParameter("after", after);
              Slice.oneMore(page).ifPresent(query::setMaxResults);
              return query.getResultList();
            })
        .map(rows -> rows.stream().map(KnownPartners::partner).toList());
  }

  public Uni<Void> keep(KnownPartner partner, long sequence) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(UPSERT)
                    .setParameter("partner", partner.partnerId())
                    .setParameter("name", partner.name())
                    .setParameter("active", partner.active())
                    .setParameter("sequence", sequence)
                    .executeUpdate())
        .replaceWithVoid();
  }

  private static KnownPartner partner(Object[] row) {
    return new KnownPartner((String) row[0], (String) row[1], (Boolean) row[2]);
  }
}
