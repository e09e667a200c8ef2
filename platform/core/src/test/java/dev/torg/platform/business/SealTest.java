package dev.torg.platform.business;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {

  private static final SecretKeySpec KEY = new SecretKeySpec(FreshBytes.of(32), "AES");
  private static final byte[] PLAIN = bytes("something secret");
  private static final byte[] PLACE = bytes("its place");

  @Test
  void opensWhatItClosedThereAndNowhereElse() {
    // When
    byte[] sealed = Seal.close(KEY, PLAIN, PLACE);

    // Then
    assertThat(Seal.open(KEY, sealed, PLACE))
        .hasValueSatisfying(opened -> assertThat(opened).isEqualTo(PLAIN));
    assertThat(Seal.open(KEY, sealed, bytes("another place"))).isEmpty();
  }

  @Test
  void opensNothingOfAnotherKey() {
    // Given
    SecretKeySpec another = new SecretKeySpec(FreshBytes.of(32), "AES");

    // When
    byte[] sealed = Seal.close(another, PLAIN, PLACE);

    // Then
    assertThat(Seal.open(KEY, sealed, PLACE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, 12, 20})
  void opensNothingThatIsTooShort(int length) {
    assertThat(Seal.open(KEY, new byte[length], PLACE)).isEmpty();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
