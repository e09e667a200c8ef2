package dev.torg.platform.business;

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
        "no.example.app:///callback",
        "https://blåbær.example/tilbake?fra=vipps",
        "https://app.example/callback/0f14d0ab-9605-4a62-a9e4-5ed26688389b"
      })
  void isAWebAddressOrBelongsToAnApp(String text) {
    assertThat(RedirectUri.of(text).value()).isEqualTo(text);
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
        "https://app.example/call back",
        "https://app.example:99999/callback",
        "https://app.example/\u202ekcabllac",
        "https://app.example/callback?code=hunter2hunter2",
        "https://app.example/callback?x=k9x2v7q4m1z8p5w3k9x2",
        "https://app.example/k9x2v7q4m1z8p5w3k9x2/callback",
        "intent://callback#Intent;scheme=myapp;end",
        "intent://callback",
        "android-app://no.example/callback"
      })
  void isNothingElse(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RedirectUri.of(text))
        .satisfies(
            refused ->
                assertThat(text.isEmpty() || !String.valueOf(refused.getMessage()).contains(text))
                    .isTrue());
  }
}
