package dev.torg.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredJsonTest {

  record Shelf(String name, int boards, @Nullable String wood, Optional<LocalDate> built) {}

  @Test
  void readsWhatItWrote() {
    Shelf shelf = new Shelf("Billy", 6, null, Optional.of(LocalDate.of(1979, 3, 1)));

    Shelf again = StoredJson.read(StoredJson.write(shelf), Shelf.class);

    assertThat(again).isEqualTo(shelf);
  }

  @Test
  void readsWhatWasWrittenBeforeAComponentWasThere() {
    Shelf shelf = StoredJson.read("{\"name\": \"Billy\", \"boards\": 6}", Shelf.class);

    assertThat(shelf).isEqualTo(new Shelf("Billy", 6, null, Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"name\": \"Billy\"}",
        "{\"boards\": 6}",
        "{\"name\": null, \"boards\": 6}",
        "{\"name\": \"Billy\", \"boards\": null}",
        "{\"name\": \"Billy\", \"boards\": 6, \"colour\": \"white\"}",
        "{\"name\": \"Billy\", \"boards\": 6} {}",
        "{\"name\": \"Billy\", \"boards\": 6, \"built\": \"long ago\"}",
        "[]"
      })
  void refusesWhatIsNotWholly(String json) {
    assertThatIllegalStateException().isThrownBy(() -> StoredJson.read(json, Shelf.class));
  }
}
