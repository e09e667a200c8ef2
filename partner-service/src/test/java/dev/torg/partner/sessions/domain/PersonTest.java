package dev.torg.partner.sessions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTest {

  @ParameterizedTest
  @ValueSource(strings = {"12038012345", "120380-1234", "1203801234", "120380-123K", "120305A123K"})
  void isNeverKnownByANationalNumber(String subject) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> person(subject))
        .withMessageNotContaining(subject);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kari", "5f2b8a0e-0b51-4c4e-9d0e-3f0d2b8b5a11", "123456789012"})
  void isKnownByWhateverElseTheEidSays(String subject) {
    assertThat(person(subject).subject()).isEqualTo(subject);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Kari", "1980", "kari@example.com"})
  void tellsALogNothing(String personal) {
    assertThat(person("kari").toString()).doesNotContain(personal);
  }

  private static Person person(String subject) {
    return new Person(
        "https://eid.example",
        subject,
        "Kari Nordmann",
        LocalDate.of(1980, 3, 12),
        "kari@example.com");
  }
}
