package dev.torg.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import org.junit.jupiter.api.Test;

class DatabaseOutageTest {

  @Test
  void isAConnectionThatBreaks() {
    Throwable failure = new UncheckedIOException(new ConnectException("refused"));

    assertThat(DatabaseOutage.caused(failure)).isTrue();
  }

  @Test
  void isNotAStoredTextThatIsNoJson() {
    Throwable unreadable = catchThrowable(() -> new ObjectMapper().readTree("{"));

    assertThat(DatabaseOutage.caused(new UncheckedIOException((IOException) unreadable))).isFalse();
  }
}
