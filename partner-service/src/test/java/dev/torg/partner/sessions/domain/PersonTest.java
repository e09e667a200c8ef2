package dev.torg.partner.sessions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12038012345",
        "120380-1234",
        "1203801234",
        "120380-123K",
        "120305A123K",
        "NO:12038012345",
        "120380 12345",
        "no-12038012345",
        "urn:fnr:01019012480:bankid"
      })
  void isNeverKnownByANationalNumber(String subject) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> person(subject))
        .withMessageNotContaining(subject);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kari",
        "5f2b8a0e-0b51-4c4e-9d0e-3f0d2b8b5a11",
        "123456789012",
        "urn:id:01019012399:x"
      })
  void isKnownByWhateverElseTheEidSays(String subject) {
    assertThat(person(subject).subject()).isEqualTo(subject);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Kari", "1980", "kari@example.com"})
  void tellsALogNothing(String personal) {
    assertThat(person("kari").toString()).doesNotContain(personal);
  }

  @ParameterizedTest
  @ValueSource(strings = {"01019012345", "Kari Nordmann 01019012480", "010190 12345"})
  void isNeverCalledByANationalNumber(String name) {
    assertThatIllegalArgumentException().isThrownBy(() -> person("kari", name));
  }

  private static Person person(String subject) {
    return person(subject, "Kari Nordmann");
  }

  private static Person person(String subject, String name) {
    return new Person(
        "https://eid.example", subject, name, LocalDate.of(1980, 3, 12), "kari@example.com");
  }
}
