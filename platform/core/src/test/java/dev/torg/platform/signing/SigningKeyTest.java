package dev.torg.platform.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class SigningKeyTest {

  @Test
  void isTheSameKeyAfterBeingRead() {
    SigningKey generated = SigningKey.generate();

    SigningKey read = SigningKey.ofPem(pem(generated.privateKey()));

    assertThat(read.id()).isEqualTo(generated.id());
    assertThat(read.publicKey()).isEqualTo(generated.publicKey());
    assertThat(read.publicKey()).isEqualTo(generated.publicKey());
  }

  @Test
  void hasAnIdOfItsOwn() {
    assertThat(SigningKey.generate().id()).isNotEqualTo(SigningKey.generate().id());
  }

  @Test
  void publishesTheModulusWithoutALeadingZero() {
    String modulus = SigningKey.generate().modulus();

    assertThat(Base64.getUrlDecoder().decode(modulus)).hasSize(256);
  }

  @Test
  void isRefusedWhenTooShort() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(1024);
    String pem = pem(generator.generateKeyPair().getPrivate());

    assertThatIllegalArgumentException().isThrownBy(() -> SigningKey.ofPem(pem));
  }

  @Test
  void isRefusedWhenOfAnotherKind() throws Exception {
    String pem = pem(KeyPairGenerator.getInstance("EC").generateKeyPair().getPrivate());

    assertThatIllegalArgumentException().isThrownBy(() -> SigningKey.ofPem(pem));
  }

  private static String pem(PrivateKey key) {
    return "-----BEGIN PRIVATE KEY-----\n"
        + Base64.getMimeEncoder().encodeToString(key.getEncoded())
        + "\n-----END PRIVATE KEY-----\n";
  }
}
