package dev.torg.salesunit.lists.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import dev.torg.salesunit.testing.Links;
import dev.torg.salesunit.testing.Parties;
import dev.torg.salesunit.testing.SalesUnitRows;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Units come and go while somebody pages through the list. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class ListWhileUnitsChangeIT {

  private static final int LASTING = 120;

  /** New units come at the end of the list: without a limit a slow reader would never reach it. */
  private static final int MOST_ADDED = 100;

  @Inject SalesUnitRows rows;

  private final String partner = Parties.partnerId();
  private final BusinessIdentifier merchant = Parties.norwegianMerchant();
  private final String token = TestTokens.partner(partner);

  @Test
  void everyUnitThatStaysIsListedExactlyOnce() {
    // Given
    List<Long> lasting = new ArrayList<>();
    List<Long> leaving = new ArrayList<>();
    for (int n = 0; n < LASTING / 4; n++) {
      lasting.addAll(rows.units(partner, merchant, "ACTIVE", 4));
      leaving.add(rows.unit(partner, merchant));
    }
    AtomicBoolean done = new AtomicBoolean();
    CompletableFuture<Integer> traffic =
        CompletableFuture.supplyAsync(() -> comeAndGo(leaving, done));

    // When
    List<Long> listed = pageThrough();
    done.set(true);

    // Then
    assertThat(traffic.join()).isPositive();
    assertThat(listed).doesNotHaveDuplicates().isSorted().containsAll(lasting);
  }

  /**
   * Adds units and takes others away until told to stop or it has added enough; gives how many it
   * added.
   */
  private int comeAndGo(List<Long> leaving, AtomicBoolean done) {
    int added = 0;
    do {
      rows.unit(partner, merchant);
      added++;
      leaving.stream().skip(added).findFirst().ifPresent(this::deactivate);
    } while (!done.get() && added < MOST_ADDED);
    return added;
  }

  private void deactivate(long msn) {
    given()
        .auth()
        .oauth2(token)
        .contentType("application/json")
        .body("{\"status\":\"DEACTIVATED\"}")
        .patch("/management/v1/sales-units/{msn}", msn)
        .then()
        .statusCode(200);
  }

  private List<Long> pageThrough() {
    List<Long> listed = new ArrayList<>();
    Optional<String> query = Optional.of("limit=7");
    while (query.isPresent()) {
      Response page = given().auth().oauth2(token).get("/management/v1/sales-units?" + query.get());
      listed.addAll(page.jsonPath().getList("salesUnits.msn", Long.class));
      query = Links.queryOfNext(page);
    }
    return listed;
  }
}
