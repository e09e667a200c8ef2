package dev.torg.platform.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpsAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://shop.example",
        "HTTPS://shop.example/a?b=c",
        " https://a.example ",
        "https://blåbær.no",
        "https://xn--blbr-roah.no/bær?sort=blå",
        "https://my_shop.example:8443/",
        "https://shop.example.",
        "https://93.184.215.14/",
        "https://[2606:2800:220:1::1]:443/"
      })
  void isHttpsWithAHost(String text) {
    // When
    HttpsAddress address = HttpsAddress.of(text);

    // Then
    assertThat(address).hasToString(text.strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                              | must be an https address
          shop.example                    | must be an https address
          http://shop.example             | must be an https address
          https:///path                   | must be an https address
          https://                        | must be a URI
          https://shop.example/a b        | must be a URI
          https://user:word@shop.example  | must not have a name or a password in it
          https://user@blåbær.no          | must not have a name or a password in it
          https://shop.example:99999      | must have a port from 1 to 65535
          https://shop.example:0          | must have a port from 1 to 65535
          https://shop.example:https      | must have a host, and at most a port behind it
          https://shop%2eexample          | must have a host, and at most a port behind it
          https://shop..example           | must have a host whose parts are 1 to 63 letters, digits and hyphens
          https://-shop.example           | must have a host whose parts are 1 to 63 letters, digits and hyphens
          https://127.1                   | must spell an address in four usual numbers
          https://0x7f.0.0.1              | must spell an address in four usual numbers
          https://straße.example          | must have a host that is spelled with xn--
          """)
  void isNothingElse(String text, String reason) {
    // When
    ThrowingCallable reading = () -> HttpsAddress.of(text);

    // Then
    assertThatThrownBy(reading).isInstanceOf(IllegalArgumentException.class).hasMessage(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://shop.example/\u202egnp.exe",
        "https://shop\u200b.example",
        "https://a\tb"
      })
  void hidesNothing(String text) {
    // When
    ThrowingCallable reading = () -> HttpsAddress.of(text);

    // Then
    assertThatThrownBy(reading)
        .hasMessage("must not contain control characters, or others that cannot be seen");
  }

  @Test
  void hasPartsOfAtMost63Characters() {
    // When
    ThrowingCallable reading = () -> HttpsAddress.of("https://" + "a".repeat(64) + ".example");

    // Then
    assertThatThrownBy(reading)
        .hasMessage("must have a host whose parts are 1 to 63 letters, digits and hyphens");
  }

  @Test
  void hasAtMost2000Characters() {
    // When
    ThrowingCallable reading = () -> HttpsAddress.of("https://a.example/" + "a".repeat(1_983));

    // Then
    assertThatThrownBy(reading).hasMessage("must have at most 2000 characters");
  }

  @ParameterizedTest
  @CsvSource({
    "https://shop.example,true",
    "https://blåbær.no/,true",
    "https://localhost/,false",
    "https://shop.localhost/,false",
    "https://intranet/,false",
    "https://intranet./,false",
    "https://93.184.215.14/,false",
    "https://[::1]/,false"
  })
  void looksPublicWithANameThatHasADot(String text, boolean expected) {
    // When
    boolean looksPublic = HttpsAddress.of(text).looksPublic();

    // Then
    assertThat(looksPublic).isEqualTo(expected);
  }
}
