package dev.torg.platform.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpsAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"https://shop.example", "HTTPS://shop.example/a?b=c", " https://a.example "})
  void isHttpsWithAHost(String text) {
    // When
    HttpsAddress address = HttpsAddress.of(text);

    // Then
    assertThat(address).hasToString(text.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "shop.example",
        "http://shop.example",
        "https://",
        "https:///path",
        "https://user:word@shop.example",
        "https://shop.example/a b"
      })
  void isNothingElse(String text) {
    // When
    ThrowingCallable reading = () -> HttpsAddress.of(text);

    // Then
    assertThatThrownBy(reading)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("must be an https address");
  }

  @Test
  void hasAtMost2000Characters() {
    // When
    ThrowingCallable reading = () -> HttpsAddress.of("https://a.example/" + "a".repeat(1_983));

    // Then
    assertThatThrownBy(reading).hasMessage("must have at most 2000 characters");
  }
}
