package dev.torg.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallbackUrlTest {

  @Test
  void isCalledInAsciiWhateverLettersItHas() {
    // When
    CallbackUrl url = CallbackUrl.of("https://blåbær.no/mottak?by=Tromsø");

    // Then
    assertThat(url.authority()).isEqualTo("xn--blbr-roah.no");
    assertThat(url.pathAndQuery()).isEqualTo("/mottak?by=Troms%C3%B8");
    assertThat(url).hasToString("https://blåbær.no/mottak?by=Tromsø");
  }

  @ParameterizedTest
  @CsvSource({
    "https://Hooks.example.com/a%2Fb,Hooks.example.com,443,/a%2Fb",
    "https://hooks.example.com:8443?x=1,hooks.example.com:8443,8443,/?x=1",
    "https://hooks.example.com:443/,hooks.example.com,443,/",
    "https://[2606:2800:220:1::1]/,[2606:2800:220:1::1],443,/"
  })
  void saysWhereItLeads(String text, String authority, int port, String pathAndQuery) {
    // When
    CallbackUrl url = CallbackUrl.of(text);

    // Then
    assertThat(url.authority()).isEqualTo(authority);
    assertThat(url.port()).isEqualTo(port);
    assertThat(url.pathAndQuery()).isEqualTo(pathAndQuery);
  }

  @Test
  void doesNotHideAnAddressBehindOtherDigits() {
    // When
    CallbackUrl url = CallbackUrl.of("https://①②⑦.⓪.⓪.①/");

    // Then
    assertThat(url.host()).isEqualTo("127.0.0.1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://hooks.example.com/#part",
        "https://user@hooks.example.com/",
        "https://hooks.example.com:65536/",
        "https://hooks.example.com/\u202e",
        "https:///path",
        "ftp://127.0.0.1/"
      })
  void isNothingElse(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> CallbackUrl.of(text));
  }
}
