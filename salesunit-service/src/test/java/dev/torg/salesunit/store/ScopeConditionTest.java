package dev.torg.salesunit.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.salesunit.domain.SalesUnitScope;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ScopeConditionTest {

  private static final String SCHEME = "business:NO:ORG";
  private static final BusinessIdentifier MERCHANT = BusinessIdentifier.of(SCHEME, "974760673");

  static final List<SalesUnitScope> OF_BOTH =
      List.of(
          SalesUnitScope.ofPartner("123456"),
          SalesUnitScope.ofPartner("123456").evenDeactivated(),
          SalesUnitScope.ofMerchant(MERCHANT),
          SalesUnitScope.ofMerchant(MERCHANT).evenInactive(),
          SalesUnitScope.ofPartnerAtMerchant("123456", MERCHANT));

  @ParameterizedTest
  @FieldSource("OF_BOTH")
  void admitsWhatIsItsOwn(SalesUnitScope scope) {
    assertThat(admits(scope, OwnedUnit.found("123456", SCHEME, "974760673"))).isTrue();
  }

  @ParameterizedTest
  @FieldSource("OF_BOTH")
  void refusesWhatIsOfOthers(SalesUnitScope scope) {
    assertThat(admits(scope, OwnedUnit.found("654321", SCHEME, "923609016"))).isFalse();
    assertThat(admits(scope, OwnedUnit.found("654321", "business:DK:CVR", "974760673"))).isFalse();
    assertThat(admits(scope, OwnedUnit.found(null, SCHEME, "923609016"))).isFalse();
  }

  @Test
  void aPartnerAtAMerchantNeedsBoth() {
    var scope = SalesUnitScope.ofPartnerAtMerchant("123456", MERCHANT);
    assertThat(admits(scope, OwnedUnit.found("123456", SCHEME, "923609016"))).isFalse();
    assertThat(admits(scope, OwnedUnit.found("654321", SCHEME, "974760673"))).isFalse();
  }

  @Test
  void everythingAdmitsAUnitWithoutPartner() {
    assertThat(admits(SalesUnitScope.everything(), OwnedUnit.found(null, SCHEME, "974760673")))
        .isTrue();
  }

  @ParameterizedTest
  @FieldSource("OF_BOTH")
  void asksForAnOwnerInEachStatement(SalesUnitScope scope) {
    assertThat(ScopeCondition.toRead(scope).sql("$", 1)).contains(" = $1");
    assertThat(ScopeCondition.toChange(scope).sql(":p", 2)).contains(" = :p2");
  }

  private static boolean admits(SalesUnitScope scope, FoundUnit unit) {
    return ScopeCondition.toRead(scope).admits(unit);
  }
}
