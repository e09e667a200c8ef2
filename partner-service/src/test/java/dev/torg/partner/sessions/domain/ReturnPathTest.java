package dev.torg.partner.sessions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

  @ParameterizedTest
  @ValueSource(strings = {"/", "/portal/v1/session", "/portal/v1/product-orders/1?a=b#c"})
  void acceptsPathsOfThisHost(String path) {
    assertThat(new ReturnPath(path).value()).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "portal",
        "https://evil.example",
        "//evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "/a\\b",
        "/a\r\nSet-Cookie: x=y",
        "/\tevil",
        " /portal",
        "javascript:alert(1)"
      })
  void refusesEverythingThatLeadsElsewhere(String path) {
    assertThatIllegalArgumentException().isThrownBy(() -> new ReturnPath(path));
  }
}
