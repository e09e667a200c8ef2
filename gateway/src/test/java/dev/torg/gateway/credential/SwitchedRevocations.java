package dev.torg.gateway.credential;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;

/** Known from the start, so that most tests need no Kafka; a test can have them be unknown. */
@Mock
@Singleton
class SwitchedRevocations implements Revocations {

  static volatile boolean known = true;

  @Override
  public boolean areKnown() {
    return known;
  }
}
