package dev.torg.merchant.contracts.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

  @ParameterizedTest
  @CsvSource({
    "bytes=0-0, 0, 0",
    "bytes=0-9, 0, 9",
    "bytes=0-, 0, 9",
    "bytes=9-, 9, 9",
    "bytes=2-99999999999999, 2, 9",
    "bytes=-1, 9, 9",
    "bytes=-99, 0, 9",
    "BYTES=3-4, 3, 4"
  })
  void aRangeIsCutToTheDocument(String header, int first, int last) {
    assertThat(ByteRange.parse(header, 10)).contains(new ByteRange(first, last));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "bytes=", "bytes=-", "bytes=5-2", "bytes=0-1,4-5", "lines=1-2", "bytes=a-b"})
  void whatIsNoSingleRangeIsLeftAside(String header) {
    assertThat(ByteRange.parse(header, 10)).isEmpty();
  }

  @Test
  void withoutTheHeaderTheWholeIsWanted() {
    assertThat(ByteRange.parse(null, 10)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=10-", "bytes=10-20", "bytes=-0", "bytes=999999999999999999-"})
  void bytesThatDoNotExistCannotBeHad(String header) {
    assertThatThrownBy(() -> ByteRange.parse(header, 10))
        .isInstanceOf(ByteRange.Unsatisfiable.class);
  }
}
