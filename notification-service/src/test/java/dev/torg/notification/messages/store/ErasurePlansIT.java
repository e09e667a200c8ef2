package dev.torg.notification.messages.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.testing.QueryPlan;
import dev.torg.platform.testing.TorgInfrastructure;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An erasure reads what is told of one merchant, however much of the others. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class ErasurePlansIT {

  private static final String MESSAGES_OF_THREE =
      """
      insert into messages (id, event_type, subject, sequence, %s, body, made_at)
      select gen_random_uuid(), 'management.merchant.activated.v1', 'merchant ' || n, 1,
             '91000' || n %% 3, '{}'::bytea, now()
      from generate_series(1, 20000) n
      """;

  @Inject AgroalDataSource database;

  @Test
  void readsMessagesOfTheMerchant() throws SQLException {
    // When
    String plan = among("owner_business", MessageContent.EMPTY, 2);
    // Then
    assertThat(plan).contains("messages_of_business").doesNotContain("Seq Scan on messages");
  }

  @Test
  void readsWhatPartnersAloneAreToldOfTheMerchant() throws SQLException {
    // When
    String plan = among("owner_partner", MessageContent.EMPTY_BESIDE_BUSINESS, 1);
    // Then
    assertThat(plan).contains("messages_beside_business").doesNotContain("Seq Scan on messages");
  }

  private String among(String owner, String statement, int parameters) throws SQLException {
    return QueryPlan.kept(
        database,
        List.of(MESSAGES_OF_THREE.formatted(owner), "analyze messages"),
        statement,
        parameters);
  }
}
