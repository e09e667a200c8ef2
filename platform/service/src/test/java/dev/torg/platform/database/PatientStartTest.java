package dev.torg.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PatientStartTest {

  private final AtomicInteger tries = new AtomicInteger();

  @Test
  void waitsForADatabaseThatIsAway() {
    // Given
    Uni<Integer> work =
        Uni.createFrom()
            .item(tries::incrementAndGet)
            .onItem()
            .transformToUni(
                number ->
                    number < 3
                        ? Uni.createFrom().failure(new TimeoutException("no connection"))
                        : Uni.createFrom().item(number));
    // When
    int number = PatientStart.of(work).await().indefinitely();
    // Then
    assertThat(number).isEqualTo(3);
  }

  @Test
  void doesNotRepeatWhatWillNeverWork() {
    // Given
    Uni<Integer> work =
        Uni.createFrom()
            .item(tries::incrementAndGet)
            .onItem()
            .failWith(() -> new IllegalStateException("no such table"));
    // When
    Uni<Integer> started = PatientStart.of(work);
    // Then
    assertThatThrownBy(() -> started.await().indefinitely())
        .isInstanceOf(IllegalStateException.class);
    assertThat(tries).hasValue(1);
  }
}
