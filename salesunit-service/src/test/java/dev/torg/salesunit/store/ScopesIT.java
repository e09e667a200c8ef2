package dev.torg.salesunit.store;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.Msn;
import dev.torg.platform.testing.TorgInfrastructure;
import dev.torg.salesunit.domain.PortalSalesUnit;
import dev.torg.salesunit.domain.SalesUnitScope;
import dev.torg.salesunit.domain.SalesUnitSummary;
import dev.torg.salesunit.testing.Parties;
import dev.torg.salesunit.testing.SalesUnitRows;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each kind of scope in each statement that asks for one. Scopes hold more units than are here. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class ScopesIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int MANY = 1_000;

  @Inject SalesUnitRows rows;
  @Inject CoalescedReads singleReads;
  @Inject VisibleSalesUnits visible;
  @Inject PortalSalesUnits portal;
  @Inject SalesUnitLock salesUnitLock;
  @Inject SalesUnitOwnership ownership;

  private final String partner = Parties.partnerId();
  private final String otherPartner = Parties.partnerId();
  private final BusinessIdentifier merchant = Parties.norwegianMerchant();
  private final BusinessIdentifier otherMerchant = Parties.norwegianMerchant();
  private final BusinessIdentifier closedMerchant = Parties.norwegianMerchant();
  private final Map<String, Long> units = new LinkedHashMap<>();

  /** The scopes, with the units that each of them shows, and those that can be changed in it. */
  enum Asked {
    PARTNER("own, elsewhere", "own, off, elsewhere"),
    PARTNER_EVEN_DEACTIVATED("own, off, elsewhere", "own, off, elsewhere"),
    PARTNER_EVEN_INACTIVE("own, off, elsewhere, closed", "own, off, elsewhere, closed"),
    MERCHANT("own, others", "own, off, others"),
    MERCHANT_EVEN_INACTIVE("own, off, others", "own, off, others"),
    CLOSED_MERCHANT("", ""),
    CLOSED_MERCHANT_EVEN_INACTIVE("closed", "closed"),
    PARTNER_AT_MERCHANT("own", "own, off"),
    EVERYTHING(
        "own, off, elsewhere, others, strange, closed",
        "own, off, elsewhere, others, strange, closed");

    private final Set<String> shown;
    private final Set<String> changeable;

    Asked(String shown, String changeable) {
      this.shown = names(shown);
      this.changeable = names(changeable);
    }

    private static Set<String> names(String names) {
      return names.isEmpty() ? Set.of() : Set.of(names.split(", "));
    }
  }

  private SalesUnitScope scope(Asked asked) {
    return switch (asked) {
      case PARTNER -> SalesUnitScope.ofPartner(partner);
      case PARTNER_EVEN_DEACTIVATED -> SalesUnitScope.ofPartner(partner).evenDeactivated();
      case PARTNER_EVEN_INACTIVE -> SalesUnitScope.ofPartner(partner).evenInactive();
      case MERCHANT -> SalesUnitScope.ofMerchant(merchant);
      case MERCHANT_EVEN_INACTIVE -> SalesUnitScope.ofMerchant(merchant).evenInactive();
      case CLOSED_MERCHANT -> SalesUnitScope.ofMerchant(closedMerchant);
      case CLOSED_MERCHANT_EVEN_INACTIVE ->
          SalesUnitScope.ofMerchant(closedMerchant).evenInactive();
      case PARTNER_AT_MERCHANT -> SalesUnitScope.ofPartnerAtMerchant(partner, merchant);
      case EVERYTHING -> SalesUnitScope.everything();
    };
  }

  @BeforeEach
  void unitsAreThere() {
    units.put("own", rows.unit(partner, merchant));
    units.put("off", rows.deactivatedUnit(partner, merchant));
    units.put("elsewhere", rows.unit(partner, otherMerchant));
    units.put("others", rows.unit(otherPartner, merchant));
    units.put("strange", rows.unit(otherPartner, otherMerchant));
    units.put("closed", rows.unit(partner, closedMerchant));
    rows.merchant(closedMerchant, "DEACTIVATED");
    units.values().forEach(rows::logo);
  }

  @ParameterizedTest
  @EnumSource(names = {"PARTNER", "MERCHANT", "CLOSED_MERCHANT", "PARTNER_AT_MERCHANT"})
  void readsThatTravelTogether(Asked asked) {
    assertThat(showing(msn -> singleReads.find(scope(asked), msn).map(Optional::isPresent)))
        .isEqualTo(asked.shown);
  }

  @ParameterizedTest
  @EnumSource
  void readsOfOne(Asked asked) {
    assertThat(showing(msn -> visible.find(scope(asked), msn).map(Optional::isPresent)))
        .isEqualTo(asked.shown);
  }

  @ParameterizedTest
  @EnumSource
  void readsOfALogo(Asked asked) {
    assertThat(showing(msn -> visible.findLogo(scope(asked), msn).map(Optional::isPresent)))
        .isEqualTo(asked.shown);
  }

  @ParameterizedTest
  @EnumSource
  void lists(Asked asked) {
    Set<Long> listed =
        visible.listAfter(scope(asked), beforeAll(), MANY).await().atMost(PATIENCE).stream()
            .map(SalesUnitSummary::msn)
            .collect(toSet());
    assertThat(showing(msn -> Uni.createFrom().item(listed.contains(msn)))).isEqualTo(asked.shown);
  }

  @ParameterizedTest
  @EnumSource
  void listsOfThePortal(Asked asked) {
    Set<Long> listed =
        portal.listAfter(scope(asked), beforeAll(), MANY).await().atMost(PATIENCE).stream()
            .map(PortalSalesUnit::msn)
            .collect(toSet());
    assertThat(showing(msn -> Uni.createFrom().item(listed.contains(msn)))).isEqualTo(asked.shown);
  }

  @ParameterizedTest
  @EnumSource
  void changes(Asked asked) {
    assertThat(showing(msn -> isLocked(scope(asked), msn))).isEqualTo(asked.changeable);
  }

  @Test
  void ownersOfAUnit() {
    assertThat(showing(msn -> ownership.isOfPartner(Msn.of(msn.toString()), partner)))
        .containsExactlyInAnyOrder("own", "off", "elsewhere", "closed");
    assertThat(showing(msn -> ownership.isOfMerchant(Msn.of(msn.toString()), merchant)))
        .containsExactlyInAnyOrder("own", "off", "others");
    assertThat(showing(msn -> ownership.isOfMerchant(Msn.of(msn.toString()), closedMerchant)))
        .containsExactly("closed");
  }

  private long beforeAll() {
    return Objects.requireNonNull(units.get("own")) - 1;
  }

  private Uni<Boolean> isLocked(SalesUnitScope scope, long msn) {
    try {
      var locked =
          VertxContextSupport.subscribeAndAwait(
              () -> Panache.withTransaction(() -> salesUnitLock.lock(scope, msn)));
      return Uni.createFrom().item(locked.isPresent());
    } catch (Throwable failed) {
      return Uni.createFrom().failure(failed);
    }
  }

  /** The names of the units of which it is true. */
  private Set<String> showing(Function<Long, Uni<Boolean>> shows) {
    return units.entrySet().stream()
        .filter(unit -> shows.apply(unit.getValue()).await().atMost(PATIENCE))
        .map(Map.Entry::getKey)
        .collect(toSet());
  }
}
