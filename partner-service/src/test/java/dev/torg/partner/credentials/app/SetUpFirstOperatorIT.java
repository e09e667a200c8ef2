package dev.torg.partner.credentials.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.partner.store.Credentials;
import dev.torg.partner.testing.AtOnce;
import dev.torg.partner.testing.DevelopmentEid;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@WithTestResource(DevelopmentEid.class)
class SetUpFirstOperatorIT {

  private static final int REPLICAS = 8;

  @Inject Credentials credentials;
  @Inject RecordChange recordChange;
  @Inject Clock clock;
  @Inject Pool pool;

  @Test
  void replicasThatStartTogetherSetItUpOnce() {
    // Given
    UUID operator = UUID.randomUUID();
    var setUp = new SetUpFirstOperator(settings(operator), credentials, recordChange, clock);
    // When
    AtOnce.call(REPLICAS, () -> start(setUp));
    // Then
    assertThat(
            pool.preparedQuery("select from credentials where credential_id = $1")
                .executeAndAwait(Tuple.of(operator))
                .size())
        .isEqualTo(1);
  }

  private static boolean start(SetUpFirstOperator setUp) {
    try {
      VertxContextSupport.subscribeAndAwait(setUp::setUp);
      return true;
    } catch (Throwable e) {
      throw new IllegalStateException("a replica did not start", e);
    }
  }

  private static BootstrapSettings settings(UUID operator) {
    return new BootstrapSettings() {
      @Override
      public Optional<UUID> operatorClientId() {
        return Optional.of(operator);
      }

      @Override
      public Optional<String> operatorSecret() {
        return Optional.of("a-secret-of-an-operator-0123456789");
      }
    };
  }
}
