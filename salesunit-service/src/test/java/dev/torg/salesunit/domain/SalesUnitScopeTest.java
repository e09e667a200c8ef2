package dev.torg.salesunit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.salesunit.domain.SalesUnitScope.Kind;
import dev.torg.salesunit.domain.SalesUnitScope.Reach;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SalesUnitScopeTest {

  private static final String PARTNER = "123456";
  private static final BusinessIdentifier MERCHANT =
      BusinessIdentifier.of("business:NO:ORG", "974760673");

  @ParameterizedTest
  @EnumSource(names = {"OF_PARTNER", "OF_MERCHANT", "OF_PARTNER_AT_MERCHANT"})
  void isNoneWithoutWhoseUnitsItHolds(Kind kind) {
    isNone(kind, null, null);
  }

  @Test
  void isNoneWithHalfOfWhoseUnitsItHolds() {
    isNone(Kind.OF_PARTNER_AT_MERCHANT, PARTNER, null);
    isNone(Kind.OF_PARTNER_AT_MERCHANT, null, MERCHANT);
    isNone(Kind.OF_PARTNER, null, MERCHANT);
    isNone(Kind.OF_MERCHANT, PARTNER, null);
  }

  @ParameterizedTest
  @EnumSource(names = {"OF_PARTNER", "OF_MERCHANT", "OF_ANYBODY"})
  void isNoneWithMoreThanItsKindLooksAt(Kind kind) {
    isNone(kind, PARTNER, MERCHANT);
  }

  @Test
  void staysOneOfTheSameOwnersWithInactiveUnits() {
    assertThat(SalesUnitScope.ofPartner(PARTNER).evenInactive())
        .isEqualTo(new SalesUnitScope(Kind.OF_PARTNER, PARTNER, null, Reach.ALL));
  }

  @Test
  void showsTheCommissionToAllButMerchants() {
    assertThat(SalesUnitScope.ofPartner(PARTNER).showsCommission()).isTrue();
    assertThat(SalesUnitScope.ofPartnerAtMerchant(PARTNER, MERCHANT).showsCommission()).isTrue();
    assertThat(SalesUnitScope.everything().showsCommission()).isTrue();
    assertThat(SalesUnitScope.ofMerchant(MERCHANT).showsCommission()).isFalse();
  }

  private static void isNone(
      Kind kind, @Nullable String partnerId, @Nullable BusinessIdentifier business) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SalesUnitScope(kind, partnerId, business, Reach.ACTIVE));
  }
}
