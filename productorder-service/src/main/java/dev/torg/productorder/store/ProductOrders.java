package dev.torg.productorder.store;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.productorder.domain.OrderStatus;
import dev.torg.productorder.domain.Party;
import dev.torg.productorder.domain.ProductOrder;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;

/** All product orders, one at a time. Lists of them are with {@link ProductOrderLists}. */
@ApplicationScoped
public class ProductOrders {

  /** How many orders are held in memory where many are changed: each may have a picture. */
  public static final int FEW = 20;

  private static final String DUE =
      "from ProductOrderRow o where "
          + StatusCondition.in(OrderStatus.UNSUBMITTED)
          + " and o.deletedAt is null"
          + " and o.expiresAt <= :now order by o.expiresAt";
  private static final String WAITING_FOR_AGREEMENT =
      "from ProductOrderRow o where o.businessScheme = :scheme and o.businessId = :id"
          + " and "
          + StatusCondition.in(OrderStatus.UNDER_WAY)
          + " and o.id > :after order by o.id";

  private static final String BUSINESS =
      "select o.businessScheme, o.businessId from ProductOrderRow o where o.id = :id";
  private static final String OF_BUSINESS =
      "from ProductOrderRow o where o.businessScheme = :scheme and o.businessId = :id"
          + " and o.id > :after order by o.id";

  private final ProductOrderRows rows;

  ProductOrders(ProductOrderRows rows) {
    this.rows = rows;
  }

  /** Sends them at once, without waiting for a flush of the session. */
  public Uni<Void> add(List<ProductOrder> orders) {
    return ProductOrderInsert.of(orders.stream().map(rows::row).toList());
  }

  /** Writes a change of an order that this session locked or added before. */
  public Uni<Void> replace(ProductOrder order) {
    return session()
        .chain(session -> session.find(ProductOrderRow.class, order.id()))
        .invoke(row -> rows.change(row, order))
        .replaceWithVoid();
  }

  /** The order, deleted or not, if it is one of the party's; another's is not loaded. */
  public Uni<Optional<ProductOrder>> find(UUID id, Party party) {
    PartyCondition ofParty = PartyCondition.of(party);
    return session()
        .chain(
            session -> {
              var query =
                  session.createSelectionQuery(
                      "from ProductOrderRow o where o.id = :id" + ofParty.text(),
                      ProductOrderRow.class);
              ofParty.parameters().forEach(query::setParameter);
              return query.setParameter("id", id).getSingleResultOrNull();
            })
        .map(row -> Optional.ofNullable(row).map(rows::order));
  }

  /** Any order, deleted or not. */
  public Uni<Optional<ProductOrder>> find(UUID id) {
    return session()
        .chain(session -> session.find(ProductOrderRow.class, id))
        .map(row -> Optional.ofNullable(row).map(rows::order));
  }

  /** The order, deleted or not, held against other writers until the transaction ends. */
  public Uni<Optional<ProductOrder>> lock(UUID id) {
    return session()
        .chain(session -> session.find(ProductOrderRow.class, id, LockMode.PESSIMISTIC_WRITE))
        .map(row -> Optional.ofNullable(row).map(rows::order));
  }

  /** As {@link #lock(UUID)}, if it is one of the party's; for nobody, if it is an invitation. */
  public Uni<Optional<ProductOrder>> lock(UUID id, Optional<Party> party) {
    return businessOf(id, party).chain(business -> business.isPresent() ? lock(id) : none());
  }

  /**
   * Whose order it is, if the party may know of it. It is not loaded nor locked: what is another's
   * takes no longer than what is not there.
   */
  public Uni<Optional<BusinessIdentifier>> businessOf(UUID id, Optional<Party> party) {
    return businessOf(id, PartyCondition.of(party));
  }

  /** Whose any order is, without loading or locking it. */
  public Uni<Optional<BusinessIdentifier>> businessOf(UUID id) {
    return businessOf(id, PartyCondition.NONE);
  }

  private static Uni<Optional<BusinessIdentifier>> businessOf(UUID id, PartyCondition ofParty) {
    return session()
        .chain(
            session -> {
              var query = session.createQuery(BUSINESS + ofParty.text(), Object[].class);
              ofParty.parameters().forEach(query::setParameter);
              return query.setParameter("id", id).getSingleResultOrNull();
            })
        .map(found -> Optional.ofNullable(found).map(ProductOrders::business));
  }

  private static Uni<Optional<ProductOrder>> none() {
    return Uni.createFrom().item(Optional.empty());
  }

  /** Orders whose time ran out and that no other writer holds, oldest first. */
  public Uni<List<ProductOrder>> lockDue(Instant now, int limit) {
    return session()
        .chain(
            session ->
                session
                    .createSelectionQuery(DUE, ProductOrderRow.class)
                    .setParameter("now", now)
                    .setMaxResults(limit)
                    .setLockMode(LockMode.UPGRADE_SKIPLOCKED)
                    .getResultList())
        .map(this::orders);
  }

  /** Orders under way of a business, by id; held against other writers. */
  public Uni<List<ProductOrder>> lockUnderWay(BusinessIdentifier business, UUID after, int limit) {
    return lock(WAITING_FOR_AGREEMENT, business, after, limit);
  }

  /** Orders of a business, deleted ones too, by id; held against other writers. */
  public Uni<List<ProductOrder>> lockOf(BusinessIdentifier business, UUID after, int limit) {
    return lock(OF_BUSINESS, business, after, limit);
  }

  /** Writes what was changed, and keeps none of these orders in memory. */
  public Uni<Void> letGo() {
    return session().call(Mutiny.Session::flush).invoke(Mutiny.Session::clear).replaceWithVoid();
  }

  private Uni<List<ProductOrder>> lock(
      String query, BusinessIdentifier business, UUID after, int limit) {
    return session()
        .chain(
            session ->
                session
                    .createSelectionQuery(query, ProductOrderRow.class)
                    .setParameter("scheme", business.scheme().text())
                    .setParameter("id", business.id())
                    .setParameter("after", after)
                    .setMaxResults(limit)
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .getResultList())
        .map(this::orders);
  }

  private List<ProductOrder> orders(List<ProductOrderRow> found) {
    return found.stream().map(rows::order).toList();
  }

  private static BusinessIdentifier business(Object[] row) {
    return StoredBusiness.of((String) row[0], (String) row[1]);
  }

  private static Uni<Mutiny.Session> session() {
    return Panache.getSession();
  }
}
