package dev.torg.platform.business;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

  @ParameterizedTest
  @ValueSource(strings = {"a@b.no", "kari.o'brien+torg@post.example.com", "x@xn--blbr-roah.no"})
  void acceptsWhatMailCanBeSentTo(String address) {
    assertThat(address).matches(EmailAddress.PATTERN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@.",
        "a@b",
        "a@b.",
        "@b.no",
        "a b@c.no",
        "a@b..no",
        ".a@b.no",
        "a\u200b@b.no",
        "a@-b.no",
        "a@b.no\n",
        "a@b,no",
        "a@b.n"
      })
  void refusesWhatNoServerTakes(String address) {
    assertThat(address).doesNotMatch(EmailAddress.PATTERN);
  }
}
