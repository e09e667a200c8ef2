package dev.torg.orgconfig.event;

import dev.torg.platform.json.StoredJson;
import dev.torg.platform.testing.FrozenSample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was told once is what others have read: events change only compatibly. */
class FrozenEventsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "orgconfig.org-config.created.v1",
        "orgconfig.org-config.changed.v1",
        "orgconfig.org-config.deleted.v1"
      })
  void saysTheSameInTheSameWords(String type) {
    FrozenSample sample = FrozenSample.of(type + ".json");

    sample.survives(json -> StoredJson.read(json, OrgConfigState.class), StoredJson::write);
  }
}
