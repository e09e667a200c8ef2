package dev.torg.notification.feed.store;

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

/** Whoever has few messages waits for these few, however many the others have. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class FeedPlansIT {

  private static final String MESSAGES_OF_THREE =
      """
      insert into messages (id, event_type, subject, sequence, %s, body, made_at, position)
      select gen_random_uuid(), 'management.product-order.created.v1', 'order ' || n, 1,
             '91000' || n %% 3, repeat('event ', 50)::bytea, now(), 8000000 + n
      from generate_series(1, 20000) n
      """;

  @Inject AgroalDataSource database;

  @Test
  void aPartnerReadsItsOwn() throws SQLException {
    // When
    String plan = among("owner_partner", FeedPages.OF_PARTNER);
    // Then
    assertThat(plan).contains("messages_of_partner").doesNotContain("messages_by_position");
  }

  @Test
  void aMerchantReadsItsOwn() throws SQLException {
    // When
    String plan = among("owner_business", FeedPages.OF_MERCHANT);
    // Then
    assertThat(plan).contains("messages_of_business").doesNotContain("messages_by_position");
  }

  private String among(String owner, String statement) throws SQLException {
    return QueryPlan.kept(
        database, List.of(MESSAGES_OF_THREE.formatted(owner), "analyze messages"), statement, 6);
  }
}
