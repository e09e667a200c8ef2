package dev.torg.partner.event;

import dev.torg.platform.json.StoredJson;
import dev.torg.platform.testing.FrozenSample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was told once is what others have read: events change only compatibly. */
class FrozenEventsTest {

  @ParameterizedTest
  @ValueSource(strings = {"issued", "revealed", "changed", "changed-label", "rotated", "revoked"})
  void saysTheSameInTheSameWords(String fact) {
    // Given
    FrozenSample sample = FrozenSample.of("partner.credential." + fact + ".v1.json");

    // When and Then
    sample.survives(json -> StoredJson.read(json, CredentialState.class), StoredJson::write);
  }
}
