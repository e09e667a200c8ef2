package dev.torg.productorder.store;

import dev.torg.platform.event.Projection;
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
  private static final Projection<KnownPartner> PROJECTION =
      Projection.<KnownPartner>into("known_partners")
          .key("partner_id", KnownPartner::partnerId)
          .column("name", KnownPartner::name)
          .column("active", KnownPartner::active);

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

  public Uni<Boolean> keep(KnownPartner partner, long sequence) {
    return PROJECTION.keep(partner, sequence);
  }

  private static KnownPartner partner(Object[] row) {
    return new KnownPartner((String) row[0], (String) row[1], (Boolean) row[2]);
  }
}
