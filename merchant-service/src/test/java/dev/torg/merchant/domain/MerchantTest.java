package dev.torg.merchant.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.RuleBroken;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MerchantTest {

  private static final BusinessIdentifier FJORD =
      BusinessIdentifier.of("business:NO:ORG", "310100307");
  private static final Instant NOW = Instant.parse("2026-01-15T10:00:00Z");
  private static final UUID ID = new UUID(7, 1);

  @Nested
  class TheFirstSigning {

    @Test
    void waitsForReviewUnderTheManualPolicy() {
      // Given
      var signing = signing(NOW, AgreementPolicy.MANUAL);

      // When
      var change = Merchant.register(ID, signing);

      // Then
      assertThat(change.fact()).isEqualTo(MerchantFact.MERCHANT_REGISTERED);
      assertThat(change.merchant().agreement().status()).isEqualTo(AgreementStatus.PROCESSING);
      assertThat(change.merchant().agreement().verdict()).isEmpty();
      assertThat(change.merchant().sequence()).isEqualTo(1);
    }

    @Test
    void isActiveAtOnceUnderTheAutomaticPolicy() {
      // Given
      var signing = signing(NOW, AgreementPolicy.AUTOMATIC);

      // When
      var change = Merchant.register(ID, signing);

      // Then
      assertThat(change.fact()).isEqualTo(MerchantFact.AGREEMENT_ACTIVATED);
      assertThat(change.mayChangeAddress()).isTrue();
      assertThat(change.merchant().agreement().status()).isEqualTo(AgreementStatus.ACTIVE);
      assertThat(change.merchant().agreement().verdict()).isPresent();
    }

    @Test
    void countsALoginOfExactlyTenMinutes() {
      // Given
      var signing = signing(NOW.minus(Duration.ofMinutes(10)), AgreementPolicy.MANUAL);

      // When
      var change = Merchant.register(ID, signing);

      // Then
      assertThat(change.merchant().agreement().signedAt()).isEqualTo(NOW);
    }

    @Test
    void doesNotCountALoginOneSecondOlder() {
      // Given
      var signing = signing(NOW.minus(Duration.ofSeconds(601)), AgreementPolicy.MANUAL);

      // When
      var broken = catchThrowableOfType(RuleBroken.class, () -> Merchant.register(ID, signing));

      // Then
      assertThat(broken.kind()).isEqualTo(RuleBroken.Kind.NOT_ALLOWED);
    }
  }

  @Nested
  class SigningAgain {

    @Test
    void keepsWhoTheMerchantIsAndFollowsTheRegistry() {
      // Given
      Merchant first = Merchant.register(ID, signing(NOW, AgreementPolicy.MANUAL)).merchant();
      Merchant rejected = first.reject("Olga", "An owner is missing.", NOW).merchant();

      // When
      var change = rejected.signAgain(signing(NOW, AgreementPolicy.MANUAL));

      // Then
      Merchant merchant = change.merchant();
      assertThat(change.fact()).isEqualTo(MerchantFact.AGREEMENT_SIGNED);
      assertThat(merchant.id()).isEqualTo(ID);
      assertThat(merchant.sequence()).isEqualTo(3);
      assertThat(merchant.agreement().id()).isNotEqualTo(first.agreement().id());
      assertThat(merchant.businessAddress().map(PostalAddress::id))
          .isEqualTo(first.businessAddress().map(PostalAddress::id));
    }

    @Test
    void isRefusedWhileTheFirstIsBeingProcessed() {
      // Given
      Merchant waiting = Merchant.register(ID, signing(NOW, AgreementPolicy.MANUAL)).merchant();

      // When
      var broken =
          catchThrowableOfType(
              RuleBroken.class, () -> waiting.signAgain(signing(NOW, AgreementPolicy.MANUAL)));

      // Then
      assertThat(broken.kind()).isEqualTo(RuleBroken.Kind.WRONG_STATE);
    }
  }

  @Test
  void cannotSignAgainOnceItWasErased() {
    // Given
    Merchant first = Merchant.register(ID, signing(NOW, AgreementPolicy.MANUAL)).merchant();
    Merchant rejected = first.reject("Olga", "An owner is missing.", NOW).merchant();
    Merchant erased = rejected.erase(NOW).orElseThrow().merchant();

    // When
    var broken =
        catchThrowableOfType(
            RuleBroken.class, () -> erased.signAgain(signing(NOW, AgreementPolicy.MANUAL)));

    // Then
    assertThat(broken.kind()).isEqualTo(RuleBroken.Kind.WRONG_STATE);
  }

  @Nested
  class Shares {

    @Test
    void mayOverlapWhenIndirect() {
      // Given
      var owners = List.of(owner(100, Ownership.DIRECT), owner(60, Ownership.INDIRECT));

      // When
      boolean upheld = SharesMustNotExceedTheWhole.isUpheldBy(owners);

      // Then
      assertThat(upheld).isTrue();
    }

    @Test
    void mustNotExceedTheWholeWhenDirect() {
      // Given
      var owners = List.of(owner(100, Ownership.DIRECT), owner(1, Ownership.DIRECT));

      // When
      boolean upheld = SharesMustNotExceedTheWhole.isUpheldBy(owners);

      // Then
      assertThat(upheld).isFalse();
    }
  }

  private static Owner owner(int share, Ownership ownership) {
    return new Owner("Kari Nordmann", LocalDate.parse("1980-03-12"), share, ownership);
  }

  private static Signing signing(Instant loggedInAt, AgreementPolicy policy) {
    var address =
        new PostalAddress(
            UUID.randomUUID(), List.of("Fjordgata 5"), Optional.empty(), Optional.empty(), "NO");
    return new Signing(
        UUID.randomUUID(),
        new RegisteredCompany(FJORD, "Fjord Fitness AS", Optional.of(address), Optional.empty()),
        AgreementDraft.first(FJORD, new AgreementForm(List.of(), List.of(), "post@fjord.example")),
        new Signer(new UUID(7, 2), "Kari Nordmann", loggedInAt, true),
        new AgreementRevision(1, 0, "0123456789ab"),
        policy,
        NOW);
  }
}
