package dev.torg.salesunit.domain;

import dev.torg.platform.business.BankAccount;
import dev.torg.platform.business.Logo;
import dev.torg.platform.business.Replacement;
import dev.torg.platform.business.Sha256;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody wants changed about a sales unit; everything that is not named stays. */
public record SalesUnitPatch(
    @Nullable String name,
    Replacement<Logo> logo,
    @Nullable SalesUnitStatus status,
    @Nullable CaptureType captureType,
    Map<ConfigurationFlag, Boolean> flags,
    Replacement<BankAccount> bankAccount,
    Replacement<UUID> pricePackageId,
    Replacement<LoginSettings> login) {

  public SalesUnitPatch {
    flags = Map.copyOf(flags);
  }

  /** What partners and merchants may change themselves. */
  public static SalesUnitPatch ofOwner(
      @Nullable String name, Replacement<Logo> logo, @Nullable SalesUnitStatus status) {
    return new SalesUnitPatch(
        name,
        logo,
        status,
        null,
        Map.of(),
        Replacement.none(),
        Replacement.none(),
        Replacement.none());
  }

  /** The same, and what programs of the unit may do with the Login API. */
  public SalesUnitPatch with(Replacement<LoginSettings> settings) {
    return new SalesUnitPatch(
        name, logo, status, captureType, flags, bankAccount, pricePackageId, settings);
  }

  /** The unit after this patch; an equal one when nothing changes. */
  public SalesUnit applyTo(SalesUnit unit, ChangeAuthor.Kind by) {
    if (status == SalesUnitStatus.ACTIVE) {
      WhoIsWeakerDoesNotActivate.check(unit, by);
    }
    Configuration before = unit.configuration();
    SalesUnit patched =
        new SalesUnit(
            unit.msn(),
            unit.sequence(),
            Objects.requireNonNullElse(name, unit.name()),
            unit.business(),
            unit.partnerId(),
            unit.orderId(),
            pricePackageId.over(unit.pricePackageId()),
            Objects.requireNonNullElse(status, unit.status()),
            before.with(Objects.requireNonNullElse(captureType, before.captureType()), flags),
            bankAccount.over(unit.bankAccount()),
            login.over(unit.login()),
            logoDigest(unit),
            deactivatedBy(unit, by));
    return patched.equals(unit) ? unit : patched.next();
  }

  /** The picture that the patch brings; null when it removes one or names none. */
  public byte @Nullable [] newLogo() {
    Logo given = logo.value();
    return given == null ? null : given.png();
  }

  private ChangeAuthor.@Nullable Kind deactivatedBy(SalesUnit unit, ChangeAuthor.Kind by) {
    ChangeAuthor.Kind before = unit.deactivatedBy();
    if (status == null) {
      return before;
    }
    return switch (status) {
      case ACTIVE -> null;
      case DEACTIVATED -> before == null || by.isStrongerThan(before) ? by : before;
    };
  }

  private @Nullable String logoDigest(SalesUnit unit) {
    if (!logo.applies()) {
      return unit.logoDigest();
    }
    byte[] given = newLogo();
    return given == null ? null : Sha256.hex(given);
  }
}
