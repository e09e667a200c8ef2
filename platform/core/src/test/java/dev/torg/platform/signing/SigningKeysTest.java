package dev.torg.platform.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SigningKeysTest {

  private static final SigningKey FIRST = SigningKey.generate();
  private static final SigningKey SECOND = SigningKey.generate();

  @Test
  void signWithTheFirstAndKnowAll() {
    var keys = new SigningKeys(List.of(FIRST, SECOND));

    assertThat(keys.signing()).isSameAs(FIRST);
    assertThat(keys.byId(SECOND.id())).containsSame(SECOND);
    assertThat(keys.byId("another")).isEmpty();
  }

  @Test
  void areOneToTen() {
    assertThatIllegalArgumentException().isThrownBy(() -> new SigningKeys(List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SigningKeys(Collections.nCopies(11, FIRST)));
  }
}
