package dev.torg.merchant.event;

import dev.torg.platform.json.StoredJson;
import dev.torg.platform.testing.FrozenSample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was told once is what others have read: events change only compatibly. */
class FrozenEventsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "registered",
        "agreement-signed",
        "agreement-activated",
        "agreement-rejected",
        "activated",
        "deactivated",
        "erased"
      })
  void saysTheSameInTheSameWords(String fact) {
    // Given
    FrozenSample sample = FrozenSample.of("merchant.merchant." + fact + ".v1.json");

    // When and Then
    sample.survives(json -> StoredJson.read(json, MerchantState.class), StoredJson::write);
  }
}
