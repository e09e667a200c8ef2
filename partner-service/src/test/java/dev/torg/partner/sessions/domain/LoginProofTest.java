package dev.torg.partner.sessions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoginProofTest {

  private static final Instant NOW = Instant.parse("2026-01-15T12:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "PT0S, true",
    "-PT3M, true",
    "-PT3M1S, false",
    "PT1M, true",
    "PT1M1S, false",
    "P3650D, false"
  })
  void isFreshForTheWayOfTheBrowser(Duration writtenFromNow, boolean fresh) {
    var proof = new LoginProof("a", NOW.plus(writtenFromNow), NOW);

    assertThat(proof.isFresh(NOW)).isEqualTo(fresh);
  }

  @ParameterizedTest
  @CsvSource({
    "PT0S, true",
    "-PT10H, true",
    "-PT10H2M, false",
    "PT1M, true",
    "PT2M, false",
    "P3650D, false"
  })
  void countsTheAgeThatWasAskedFor(Duration provedFromNow, boolean counts) {
    var proof = new LoginProof("a", NOW, NOW.plus(provedFromNow));

    assertThat(proof.isOfOneWhoProvedWithin(Duration.ofHours(10), NOW)).isEqualTo(counts);
  }
}
