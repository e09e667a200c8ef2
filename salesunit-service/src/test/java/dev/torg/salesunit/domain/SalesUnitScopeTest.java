package dev.torg.salesunit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.salesunit.domain.SalesUnitScope.AllOfMerchant;
import dev.torg.salesunit.domain.SalesUnitScope.Everything;
import dev.torg.salesunit.domain.SalesUnitScope.OfMerchant;
import dev.torg.salesunit.domain.SalesUnitScope.OfPartner;
import dev.torg.salesunit.domain.SalesUnitScope.OfPartnerAtMerchant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class SalesUnitScopeTest {

  private static final String SCHEME = "business:NO:ORG";
  private static final BusinessIdentifier MERCHANT = BusinessIdentifier.of(SCHEME, "974760673");

  static final List<SalesUnitScope> OF_BOTH =
      List.of(
          new OfPartner("123456"),
          new OfMerchant(MERCHANT),
          new AllOfMerchant(MERCHANT),
          new OfPartnerAtMerchant("123456", MERCHANT));

  @ParameterizedTest
  @FieldSource("OF_BOTH")
  void includesWhatIsItsOwn(SalesUnitScope scope) {
    assertThat(scope.includes("123456", SCHEME, "974760673")).isTrue();
  }

  @ParameterizedTest
  @FieldSource("OF_BOTH")
  void excludesWhatIsOfOthers(SalesUnitScope scope) {
    assertThat(scope.includes("654321", SCHEME, "923609016")).isFalse();
    assertThat(scope.includes("654321", "business:DK:CVR", "974760673")).isFalse();
    assertThat(scope.includes(null, SCHEME, "923609016")).isFalse();
  }

  @Test
  void aPartnerAtAMerchantNeedsBoth() {
    var scope = new OfPartnerAtMerchant("123456", MERCHANT);
    assertThat(scope.includes("123456", SCHEME, "923609016")).isFalse();
    assertThat(scope.includes("654321", SCHEME, "974760673")).isFalse();
  }

  @Test
  void everythingIncludesAUnitWithoutPartner() {
    assertThat(new Everything().includes(null, SCHEME, "974760673")).isTrue();
  }
}
