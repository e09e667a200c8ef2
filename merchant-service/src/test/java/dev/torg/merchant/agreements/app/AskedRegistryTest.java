package dev.torg.merchant.agreements.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.RuleBroken;
import dev.torg.platform.registry.Company;
import dev.torg.platform.registry.Role;
import dev.torg.platform.registry.RoleHolder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AskedRegistryTest {

  private static final LocalDate BORN = LocalDate.parse("1980-03-12");

  @Test
  void letsNobodySignForABankruptCompany() {
    // When
    AskedRegistry asked = asked(true, false);

    // Then
    assertThatThrownBy(asked::company)
        .isInstanceOf(RuleBroken.class)
        .hasMessageContaining("is bankrupt");
  }

  @Test
  void letsNobodySignForACompanyInForcedLiquidation() {
    // When
    AskedRegistry asked = asked(false, true);

    // Then
    assertThatThrownBy(asked::company)
        .isInstanceOf(RuleBroken.class)
        .hasMessageContaining("is in forced liquidation");
  }

  @Test
  void letsASoleProprietorSign() {
    // When
    AskedRegistry asked = asked(false, false);

    // Then
    assertThat(asked.company()).isPresent();
    assertThat(asked.letsSign("KARI BERG", BORN)).isTrue();
    assertThat(asked.letsSign("Kari Berg", BORN.plusDays(1))).isFalse();
  }

  private static AskedRegistry asked(boolean bankrupt, boolean inForcedLiquidation) {
    Company company =
        new Company(
            BusinessIdentifier.of("business:NO:ORG", "310100307"),
            "Kari Berg Frisør",
            Optional.empty(),
            Optional.empty(),
            bankrupt,
            inForcedLiquidation);
    return new AskedRegistry(
        Optional.of(company), List.of(new RoleHolder(Role.SOLE_PROPRIETOR, "Kari Berg", BORN)));
  }
}
