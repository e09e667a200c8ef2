package dev.torg.productorder.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.testing.FrozenSample;
import dev.torg.productorder.domain.Secret;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PasswordCipherTest {

  private static final String ZEROES = Base64.getEncoder().encodeToString(new byte[32]);
  private static final String ONES = "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=";
  private static final UUID ORDER = UUID.randomUUID();
  private static final Secret PASSWORD = new Secret.Plain("test-password");

  @Test
  void opensWhatItSealed() {
    PasswordCipher cipher = cipher(ZEROES);

    Secret.Kept kept = cipher.kept(PASSWORD, ORDER).orElseThrow();

    byte[] bytes = Base64.getDecoder().decode(kept.content());
    assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("test-password");
    assertThat(cipher.opened(kept, ORDER)).contains("test-password");
  }

  @Test
  void keepsNothingWithoutAKey() {
    PasswordCipher cipher = new PasswordCipher(new Keys(Optional.empty(), Optional.empty()));

    assertThat(cipher.kept(PASSWORD, ORDER)).isEmpty();
  }

  @Test
  void opensItForNoOtherOrder() {
    PasswordCipher cipher = cipher(ZEROES);

    Secret.Kept kept = cipher.kept(PASSWORD, ORDER).orElseThrow();

    assertThat(cipher.opened(kept, UUID.randomUUID())).isEmpty();
  }

  @Test
  void leavesWhatIsKeptAsItIs() {
    Secret.Kept ofAKeyThatIsGone = cipher(ONES).kept(PASSWORD, ORDER).orElseThrow();

    assertThat(cipher(ZEROES).kept(ofAKeyThatIsGone, ORDER)).contains(ofAKeyThatIsGone);
  }

  @Test
  void renewsWhatAFormerKeySealed() {
    Secret.Kept old = cipher(ONES).kept(PASSWORD, ORDER).orElseThrow();

    Secret.Kept renewed = cipher(ZEROES, ONES).renewed(old, ORDER).orElseThrow();

    assertThat(cipher(ZEROES).opened(renewed, ORDER)).contains("test-password");
  }

  @Test
  void cannotRenewWithoutTheFormerKey() {
    Secret.Kept old = cipher(ONES).kept(PASSWORD, ORDER).orElseThrow();

    assertThat(cipher(ZEROES).renewed(old, ORDER)).isEmpty();
  }

  @Test
  void readsTheOldestForm() {
    var oldest = new Secret.Kept("", FrozenSample.of("test-website-password.v1.base64").text());

    assertThat(cipher(ONES, ZEROES).opened(oldest, ORDER)).contains("test-password");
    assertThat(cipher(ONES, ZEROES).renewed(oldest, ORDER)).isPresent();
  }

  private static PasswordCipher cipher(String present, String... former) {
    return new PasswordCipher(new Keys(Optional.of(present), Optional.of(List.of(former))));
  }

  private record Keys(Optional<String> passwordKey, Optional<List<String>> formerPasswordKeys)
      implements PasswordSettings {}
}
