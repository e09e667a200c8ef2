package dev.torg.partner.partners.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.partner.testing.DevelopmentEid;
import dev.torg.partner.testing.Operator;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever changes the record of acts behind the service's back is found out. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@WithTestResource(DevelopmentEid.class)
class ActChainIT {

  @Inject Pool pool;

  private String partnerId;

  @BeforeEach
  void aPartnerIsThere() {
    partnerId = Operator.registersPartner();
  }

  private void change() {
    Operator.request().post("/operations/v1/partners/{id}/deactivation", partnerId);
    Operator.request().post("/operations/v1/partners/{id}/activation", partnerId);
  }

  private List<Long> broken() {
    List<Long> broken = new ArrayList<>();
    pool.preparedQuery("select sequence from broken_acts(1000000) where subject = $1")
        .executeAndAwait(Tuple.of(partnerId))
        .forEach(row -> broken.add(row.getLong(0)));
    return broken;
  }

  private void tamper(String how) {
    pool.preparedQuery(how.formatted("topic = 'torg.partners' and subject = $1 and sequence = 2"))
        .executeAndAwait(Tuple.of(partnerId));
  }

  @Test
  void aChainThatNobodyTouchedHolds() {
    // When
    change();

    // Then
    assertThat(broken()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update acts set state = overlay(state placing 'X' from 5) where %s",
        "update acts set actor_name = 'Olga' where %s",
        "update acts set actor_id = gen_random_uuid() where %s",
        "update acts set acted_at = acted_at + interval '1 microsecond' where %s",
        "update acts set fact = 'x' where %s",
        "update acts set channel = 'PORTAL' where %s",
        "update acts set hash = set_byte(hash, 0, get_byte(hash, 0) # 1) where %s",
        "update acts set content_hash = set_byte(content_hash, 31, get_byte(content_hash, 31) # 1) where %s",
        "delete from acts where %s"
      })
  void oneFlippedByteIsFound(String tampering) {
    // Given
    change();

    // When
    tamper(tampering);

    // Then
    assertThat(broken()).isNotEmpty().isSubsetOf(2L, 3L);
  }

  @Test
  void whatAnErasureTakesAwayBreaksNothing() {
    // Given
    change();

    // When
    tamper("update acts set salt = null, actor_name = null, state = null where %s");

    // Then
    assertThat(broken()).isEmpty();
  }
}
