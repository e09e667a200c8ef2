package dev.torg.salesunit.domain;

import dev.torg.platform.business.BankAccount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a read of one sales unit answers, as flat as its database row.
 *
 * @param changes the newest ones, oldest first
 */
public record SalesUnitDetails(
    long msn,
    Revision revision,
    String name,
    SalesUnitStatus status,
    String businessScheme,
    String businessId,
    Configuration configuration,
    @Nullable BankAccount bankAccount,
    @Nullable PricePackageOfUnit pricePackage,
    @Nullable LoginSettings login,
    List<LoggedChange> changes) {

  /** What of it a scope shows: what a partner earns is the partner's business. */
  public SalesUnitDetails shownTo(SalesUnitScope scope) {
    return scope.showsCommission() || pricePackage == null || pricePackage.commission() == null
        ? this
        : new SalesUnitDetails(
            msn,
            revision,
            name,
            status,
            businessScheme,
            businessId,
            configuration,
            bankAccount,
            pricePackage.withoutCommission(),
            login,
            changes);
  }
}
