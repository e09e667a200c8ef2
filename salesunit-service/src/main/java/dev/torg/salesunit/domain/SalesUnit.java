package dev.torg.salesunit.domain;

import dev.torg.platform.business.BankAccount;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.Erased;
import dev.torg.platform.business.Msn;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place of sale of one merchant, known to the outside by its MSN.
 *
 * @param sequence how many times the unit has changed, its creation included
 * @param logoDigest tells one logo from another; null without a logo
 * @param deactivatedBy the strongest that deactivated it; null while it is active, and where that
 *     is not known
 */
public record SalesUnit(
    Msn msn,
    long sequence,
    String name,
    BusinessIdentifier business,
    @Nullable String partnerId,
    @Nullable UUID orderId,
    @Nullable UUID pricePackageId,
    SalesUnitStatus status,
    Configuration configuration,
    @Nullable BankAccount bankAccount,
    @Nullable LoginSettings login,
    @Nullable String logoDigest,
    ChangeAuthor.@Nullable Kind deactivatedBy) {

  /** The unit that an approved order becomes: active at once. */
  public static SalesUnit ordered(Msn msn, ApprovedOrder order) {
    return new SalesUnit(
        msn,
        1,
        NameFallsBackToTheMerchant.of(order),
        order.business(),
        order.partnerId(),
        order.orderId(),
        order.pricePackageId(),
        SalesUnitStatus.ACTIVE,
        ConfigurationFollowsFromTheOrder.of(order),
        order.bankAccount(),
        null,
        null,
        null);
  }

  /**
   * The skeleton of the unit, one change later; the same unit when that is all there is. Operators
   * erase, so that nobody but they could activate it again.
   */
  public SalesUnit erased() {
    SalesUnit skeleton =
        new SalesUnit(
            msn,
            sequence,
            Erased.TEXT,
            business,
            partnerId,
            orderId,
            pricePackageId,
            SalesUnitStatus.DEACTIVATED,
            configuration,
            null,
            null,
            null,
            ChangeAuthor.Kind.OPERATOR);
    return skeleton.equals(this) ? this : skeleton.next();
  }

  /** The same unit, one change later. */
  SalesUnit next() {
    return new SalesUnit(
        msn,
        sequence + 1,
        name,
        business,
        partnerId,
        orderId,
        pricePackageId,
        status,
        configuration,
        bankAccount,
        login,
        logoDigest,
        deactivatedBy);
  }
}
