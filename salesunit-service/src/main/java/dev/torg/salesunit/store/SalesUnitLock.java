package dev.torg.salesunit.store;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.salesunit.domain.LockedSalesUnit;
import dev.torg.salesunit.domain.Revision;
import dev.torg.salesunit.domain.SalesUnitScope;
import dev.torg.salesunit.domain.SalesUnitScope.AllOfMerchant;
import dev.torg.salesunit.domain.SalesUnitScope.Everything;
import dev.torg.salesunit.domain.SalesUnitScope.OfMerchant;
import dev.torg.salesunit.domain.SalesUnitScope.OfPartner;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Locks a unit's row for a change. A deactivated unit is found, too: its owners can activate it
 * again.
 */
@ApplicationScoped
public class SalesUnitLock {

  private static final String LOCK =
      """
      select coalesce(p.sequence, 0), coalesce(l.digest, encode(sha256(l.png), 'hex'))
      from sales_units u
      join merchants m on m.business_scheme = u.business_scheme and m.business_id = u.business_id
      left join price_packages p on p.price_package_id = u.price_package_id
      left join sales_unit_logos l on l.msn = u.msn
      where u.msn = :msn and %s
      for update of u
      """;
  private static final String TIED = "u.partner_id = :partner";
  private static final String OWN = "u.business_scheme = :scheme and u.business_id = :business";
  private static final String OF_ACTIVE_MERCHANT = "m.status = 'ACTIVE' and ";

  /** Needs the caller's open transaction, and holds until its end; empty outside of the scope. */
  public Uni<Optional<LockedSalesUnit>> lock(SalesUnitScope scope, long msn) {
    return Panache.getSession().chain(session -> lock(scope, msn, session));
  }

  private static Uni<Optional<LockedSalesUnit>> lock(
      SalesUnitScope scope, long msn, Mutiny.Session session) {
    Mutiny.SelectionQuery<Object[]> query =
        session
            .createNativeQuery(LOCK.formatted(condition(scope)), Object[].class)
            .setParameter("msn", msn);
    parameters(scope).forEach(query::setParameter);
    return query
        .getSingleResultOrNull()
        .chain(
            found ->
                found == null
                    ? Uni.createFrom().item(Optional.empty())
                    : read(msn, found, session).map(Optional::of));
  }

  /** The row is read once it is locked: only then is it sure to be the newest. */
  private static Uni<LockedSalesUnit> read(long msn, Object[] found, Mutiny.Session session) {
    Optional<String> logoDigest = Optional.ofNullable((String) found[1]);
    return session
        .find(SalesUnitEntity.class, msn)
        .map(row -> row.unit(logoDigest))
        .map(
            unit ->
                new LockedSalesUnit(
                    unit, new Revision(unit.sequence(), ((Number) found[0]).longValue())));
  }

  private static String condition(SalesUnitScope scope) {
    if (scope instanceof OfPartner) {
      return OF_ACTIVE_MERCHANT + TIED;
    }
    if (scope instanceof OfMerchant) {
      return OF_ACTIVE_MERCHANT + OWN;
    }
    if (scope instanceof AllOfMerchant) {
      return OWN;
    }
    return scope instanceof Everything ? "true" : "false";
  }

  private static Map<String, String> parameters(SalesUnitScope scope) {
    if (scope instanceof OfPartner partner) {
      return Map.of("partner", partner.partnerId());
    }
    if (scope instanceof OfMerchant merchant) {
      return own(merchant.business());
    }
    if (scope instanceof AllOfMerchant merchant) {
      return own(merchant.business());
    }
    return Map.of();
  }

  private static Map<String, String> own(BusinessIdentifier business) {
    return Map.of("scheme", business.scheme().text(), "business", business.id());
  }
}
