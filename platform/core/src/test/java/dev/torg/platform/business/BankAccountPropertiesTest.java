package dev.torg.platform.business;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.iban4j.IbanUtil;

class BankAccountPropertiesTest {

  private static final int[] NO_WEIGHTS = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

  @Property
  void everyAccountHasAValidIban(@ForAll("accounts") BankAccount account) {
    // When
    String iban = account.iban();

    // Then
    assertThat(IbanUtil.isValid(iban)).as(iban).isTrue();
    assertThat(account.spacedIban().replace(" ", "")).isEqualTo(iban);
  }

  @Property
  void ofTenNorwegianLastDigitsAtMostOneIsGood(@ForAll("tenDigits") String stem) {
    // Given
    int remainder = WeightedSum.of(stem, NO_WEIGHTS) % 11;
    Optional<Integer> right =
        remainder == 1 ? Optional.empty() : Optional.of((11 - remainder) % 11);

    // When
    long accepted =
        Arbitraries.integers()
            .between(0, 9)
            .allValues()
            .orElseThrow()
            .filter(digit -> isGood(stem + digit))
            .count();

    // Then
    assertThat(accepted).isEqualTo(right.isPresent() ? 1 : 0);
    assertThat(right.map(digit -> isGood(stem + digit)).orElse(true)).isTrue();
  }

  /** Without zeros in places five and six, where another digit may be right as well. */
  @Provide
  Arbitrary<String> tenDigits() {
    return Arbitraries.strings()
        .numeric()
        .ofLength(10)
        .filter(stem -> !stem.startsWith("0000") && !stem.startsWith("00", 4));
  }

  @Provide
  Arbitrary<BankAccount> accounts() {
    Arbitrary<BankAccount> danish =
        Arbitraries.strings()
            .numeric()
            .ofMinLength(9)
            .ofMaxLength(14)
            .map(id -> new BankAccount(BankAccountScheme.BBAN_DK, id));
    Arbitrary<BankAccount> finnish =
        Arbitraries.strings()
            .numeric()
            .ofLength(14)
            .map(id -> new BankAccount(BankAccountScheme.BBAN_FI, id));
    Arbitrary<BankAccount> norwegian =
        Combinators.combine(tenDigits(), Arbitraries.integers().between(0, 9))
            .as((stem, digit) -> stem + digit)
            .filter(BankAccountPropertiesTest::isGood)
            .map(id -> new BankAccount(BankAccountScheme.BBAN_NO, id));
    return Arbitraries.oneOf(danish, finnish, norwegian);
  }

  private static boolean isGood(String id) {
    try {
      BankAccount.of("BBAN:NO", id);
      return true;
    } catch (IllegalArgumentException refused) {
      return false;
    }
  }
}
