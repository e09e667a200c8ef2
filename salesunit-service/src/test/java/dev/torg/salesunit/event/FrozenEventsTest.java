package dev.torg.salesunit.event;

import dev.torg.platform.json.StoredJson;
import dev.torg.platform.testing.FrozenSample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was told once is what others have read: events change only compatibly. */
class FrozenEventsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "salesunit.sales-unit.created.v1",
        "salesunit.sales-unit.changed.v1",
        "salesunit.sales-unit.activated.v1",
        "salesunit.sales-unit.deactivated.v1"
      })
  void saysTheSameInTheSameWords(String type) {
    FrozenSample sample = FrozenSample.of(type + ".json");

    sample.survives(json -> StoredJson.read(json, SalesUnitState.class), StoredJson::write);
  }
}
