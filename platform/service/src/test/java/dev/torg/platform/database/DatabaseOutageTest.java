package dev.torg.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.util.concurrent.CompletionException;
import org.hibernate.exception.GenericJDBCException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseOutageTest {

  @Test
  void isAConnectionThatBreaks() {
    Throwable failure = new UncheckedIOException(new ConnectException("refused"));

    assertThat(DatabaseOutage.caused(failure)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"08006", "57P01", "57P03", "53300", "40001", "25006", "25P03"})
  void isAStateOfTheServerAsHibernateTellsIt(String sqlState) {
    assertThat(DatabaseOutage.caused(asHibernateTells(sqlState))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"23505", "22001", "42P01", "25P02"})
  void isNotAStatementThatNeverWorks(String sqlState) {
    assertThat(DatabaseOutage.caused(asHibernateTells(sqlState))).isFalse();
  }

  private static Throwable asHibernateTells(String sqlState) {
    return new CompletionException(
        new GenericJDBCException("told", new SQLException("told", sqlState)));
  }

  @Test
  void isNotAStoredTextThatIsNoJson() {
    Throwable unreadable = catchThrowable(() -> new ObjectMapper().readTree("{"));

    assertThat(DatabaseOutage.caused(new UncheckedIOException((IOException) unreadable))).isFalse();
  }
}
