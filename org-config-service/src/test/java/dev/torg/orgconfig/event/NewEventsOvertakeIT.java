package dev.torg.orgconfig.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class NewEventsOvertakeIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final String NOTE_PASSES =
      """
      create table passes (pass xid8 default pg_current_xact_id(), aggregate_id text, sequence bigint);
      create function note_pass() returns trigger language plpgsql as $$
      begin
        insert into passes (aggregate_id, sequence) values (old.aggregate_id, old.sequence);
        return old;
      end $$;
      create trigger note_pass after delete on outbox for each row execute function note_pass()
      """;
  private static final String NOTE_NO_MORE =
      "drop trigger note_pass on outbox; drop function note_pass; drop table passes";
  private static final String MANY_AND_THEN_TWO =
      """
      insert into outbox (topic, aggregate_id, sequence, envelope)
      select 'torg.org-configs', 'waiting-' || number, 1, '{}' from generate_series(1, 600) number
      union all values ('torg.org-configs', 'waiting-300', 2, '{}'), ('torg.org-configs', 'new', 1, '{}')
      """;
  private static final String IN_THEIR_ORDER =
      """
      select aggregate_id || ' ' || sequence as event from passes
      where aggregate_id in ('new', 'waiting-300') order by pass, sequence
      """;

  @Inject Pool pool;

  @BeforeEach
  void notePasses() {
    pool.query(NOTE_PASSES).executeAndAwait();
  }

  @AfterEach
  void noteNoMore() {
    pool.query(NOTE_NO_MORE).executeAndAwait();
  }

  @Test
  void whatWaitedExceptOfTheirOwnAggregate() {
    // When
    pool.query(MANY_AND_THEN_TWO).executeAndAwait();
    // Then
    await().atMost(PATIENCE).until(() -> count("outbox") == 0);
    assertThat(count("passes")).isEqualTo(602);
    assertThat(inTheirOrder()).containsExactly("new 1", "waiting-300 1", "waiting-300 2");
  }

  private List<String> inTheirOrder() {
    return StreamSupport.stream(pool.query(IN_THEIR_ORDER).executeAndAwait().spliterator(), false)
        .map(row -> row.getString("event"))
        .toList();
  }

  private long count(String table) {
    return pool.query("select count(*) as rows from " + table)
        .executeAndAwait()
        .iterator()
        .next()
        .getLong("rows");
  }
}
