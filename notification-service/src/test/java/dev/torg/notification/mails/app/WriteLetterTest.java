package dev.torg.notification.mails.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.notification.domain.MailKind;
import dev.torg.notification.domain.Owner;
import dev.torg.notification.mails.domain.DueMail;
import dev.torg.notification.mails.domain.Letter;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.Language;
import dev.torg.platform.business.Scheme;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WriteLetterTest {

  private final WriteLetter writeLetter =
      new WriteLetter(
          new MailSettings() {
            @Override
            public Duration answerWithin() {
              return Duration.ofSeconds(30);
            }

            @Override
            public Language language() {
              return Language.EN;
            }
          },
          "https://torg.example/");

  @ParameterizedTest
  @EnumSource(Language.class)
  void hasAllTextsInEachLanguage(Language language) {
    // When
    var texts = WriteLetter.texts(language);
    // Then
    assertThat(texts.getLocale()).isEqualTo(language.locale());
    assertThat(texts.keySet()).isEqualTo(WriteLetter.texts(Language.EN).keySet());
    for (MailKind kind : MailKind.values()) {
      assertThat(texts.getString(kind.text() + ".subject")).isNotBlank();
      assertThat(texts.getString(kind.text() + ".lead")).isNotBlank();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "NO_ORG, 310100307, Fjord er klart for betaling",
    "DK_CVR, 12345674, Fjord er klar til betaling",
    "FI_Y_TUNNUS, 1234567-1, Fjord on valmis maksuja varten"
  })
  void speaksTheLanguageOfABusinesssCountry(Scheme scheme, String id, String subject) {
    // Given
    Owner merchant = Owner.merchant(new BusinessIdentifier(scheme, id));
    // When
    Letter letter = writeLetter.of(ready(merchant, "Fjord"));
    // Then
    assertThat(letter.subject()).isEqualTo(subject);
    assertThat(letter.link()).isEqualTo("https://torg.example/portal");
  }

  @Test
  void fillsNothingThatSomebodyWrote() {
    // When
    Letter letter = writeLetter.of(ready(Owner.partner("100001"), "{msn} & co {"));
    // Then
    assertThat(letter.subject()).isEqualTo("{msn} & co { is ready for payments");
    assertThat(letter.lines()).extracting(Letter.Line::label).containsExactly("Sales unit", "MSN");
  }

  private static DueMail ready(Owner to, String unit) {
    return new DueMail(
        UUID.randomUUID(),
        MailKind.SALES_UNIT_READY,
        to,
        "post@example.com",
        null,
        Map.of("unit", unit, "msn", "123456"),
        0,
        null,
        Instant.EPOCH);
  }
}
