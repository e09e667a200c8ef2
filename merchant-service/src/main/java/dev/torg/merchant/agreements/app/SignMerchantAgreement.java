package dev.torg.merchant.agreements.app;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.torg.merchant.app.RecordChange;
import dev.torg.merchant.contracts.app.PrintContract;
import dev.torg.merchant.domain.AgreementMustBeOpenForSigning;
import dev.torg.merchant.domain.AgreementOverview;
import dev.torg.merchant.domain.AgreementRevision;
import dev.torg.merchant.domain.CompanyMustBeRegistered;
import dev.torg.merchant.domain.DraftMustExist;
import dev.torg.merchant.domain.Merchant;
import dev.torg.merchant.domain.MerchantChanged;
import dev.torg.merchant.domain.Signer;
import dev.torg.merchant.domain.Signing;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.identity.PortalCaller;
import dev.torg.platform.registry.BusinessRegistry;
import dev.torg.platform.time.WallTime;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;

/**
 * Signs the drafted agreement of a business. The first signing creates the merchant, from what the
 * registry says at that moment; so does the right to sign, whatever the session says.
 */
@ApplicationScoped
public class SignMerchantAgreement {

  private final BusinessRegistry registry;
  private final LockedAgreement agreements;
  private final RecordChange record;
  private final PrintContract printContract;
  private final AgreementSettings settings;
  private final Clock clock;
  private final Clock wallTime;

  SignMerchantAgreement(
      BusinessRegistry registry,
      LockedAgreement agreements,
      RecordChange record,
      PrintContract printContract,
      AgreementSettings settings,
      Clock clock,
      @WallTime Clock wallTime) {
    this.registry = registry;
    this.agreements = agreements;
    this.record = record;
    this.printContract = printContract;
    this.settings = settings;
    this.clock = clock;
    this.wallTime = wallTime;
  }

  /**
   * @param mustBeRead fails unless the revision that is now found is the one that the person names
   */
  public Uni<AgreementOverview> by(
      PortalCaller person, BusinessIdentifier business, Consumer<AgreementRevision> mustBeRead) {
    return ask(business).chain(asked -> sign(person, business, asked, mustBeRead));
  }

  private Uni<AskedRegistry> ask(BusinessIdentifier business) {
    return registry
        .company(business)
        .chain(
            company ->
                registry.roles(business).map(holders -> new AskedRegistry(company, holders)));
  }

  private Uni<AgreementOverview> sign(
      PortalCaller person,
      BusinessIdentifier business,
      AskedRegistry asked,
      Consumer<AgreementRevision> mustBeRead) {
    return Panache.withTransaction(
        () ->
            agreements
                .of(business)
                .invoke(SignMerchantAgreement::mustBeOpen)
                .invoke(known -> mustBeRead.accept(known.revision()))
                .chain(known -> keep(known, signed(known, person, asked))));
  }

  private static void mustBeOpen(AgreementOverview known) {
    known.merchant().ifPresent(AgreementMustBeOpenForSigning::check);
    DraftMustExist.check(known.draft());
  }

  private MerchantChanged signed(
      AgreementOverview known, PortalCaller person, AskedRegistry asked) {
    Signing signing = signing(known, person, asked);
    return known
        .merchant()
        .map(merchant -> merchant.signAgain(signing))
        .orElseGet(() -> Merchant.register(UuidCreator.getTimeOrderedEpoch(), signing));
  }

  private Signing signing(AgreementOverview known, PortalCaller person, AskedRegistry asked) {
    boolean maySign = asked.letsSign(person.name(), person.birthDate());
    return new Signing(
        UuidCreator.getTimeOrderedEpoch(),
        CompanyMustBeRegistered.check(asked.company()),
        DraftMustExist.check(known.draft()),
        new Signer(person.userId(), person.name(), loggedInAt(person), maySign),
        known.revision(),
        settings.policy(),
        clock.instant().truncatedTo(ChronoUnit.MICROS));
  }

  /** In the time of the business: as long ago as it is in the time of the world. */
  private Instant loggedInAt(PortalCaller person) {
    return clock.instant().minus(Duration.between(person.authenticatedAt(), wallTime.instant()));
  }

  private Uni<AgreementOverview> keep(AgreementOverview known, MerchantChanged change) {
    return record.of(change).call(printContract::of).map(known::with);
  }
}
