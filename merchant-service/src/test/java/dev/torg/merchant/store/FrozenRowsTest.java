package dev.torg.merchant.store;

import dev.torg.platform.json.StoredJson;
import dev.torg.platform.testing.FrozenSample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What earlier builds stored is read as it was meant, and written as it was. */
class FrozenRowsTest {

  @Test
  void formsOfAgreements() {
    // Given
    FrozenSample sample = FrozenSample.of("agreement-form.json");

    // When and Then
    sample.survives(StoredForm::read, StoredForm::write);
  }

  @ParameterizedTest
  @ValueSource(strings = {"address", "address-abroad"})
  void addresses(String name) {
    // Given
    FrozenSample sample = FrozenSample.of(name + ".json");

    // When and Then
    sample.survives(json -> StoredJson.read(json, StoredAddress.class), StoredJson::write);
  }
}
