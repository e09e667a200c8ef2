package dev.torg.orgconfig.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectUriTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://app.example/callback",
        "https://app.example:8443/callback?from=vipps",
        "myapp://vipps-callback",
        "myapp://vipps_callback/back",
        "no.example.app:///callback"
      })
  void isAWebAddressOrBelongsToAnApp(String text) {
    assertThat(new RedirectUri(text).value()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/callback",
        "http://app.example/callback",
        "HTTP://app.example/callback",
        "https:///callback",
        "https://",
        "https://app.example/callback#part",
        "myapp://callback#",
        "myapp://",
        "myapp:///",
        "myapp:callback",
        "javascript://x/%0aalert(1)",
        "data://text",
        "file:///etc/passwd",
        "https://user:pass@app.example/callback",
        "https://app.example/callback?client_secret=abc",
        "https://app.example/call back"
      })
  void isNothingElse(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RedirectUri(text))
        .satisfies(
            refused ->
                assertThat(text.isEmpty() || !String.valueOf(refused.getMessage()).contains(text))
                    .isTrue());
  }
}
