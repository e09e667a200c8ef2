package dev.torg.platform.probe;

import static dev.torg.platform.probe.ProbeRequest.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever watches the log for errors sees faults, and no answers that ask callers to wait. */
@QuarkusTest
@WithTestResource(ProbeKeys.class)
class ProblemsInLogsIT {

  private static final Logger ROOT = Logger.getLogger("");

  private final List<LogRecord> errors = new CopyOnWriteArrayList<>();
  private final Handler reader = new Reader();

  @BeforeEach
  void read() {
    ROOT.addHandler(reader);
  }

  @AfterEach
  void stopReading() {
    ROOT.removeHandler(reader);
  }

  @Test
  void aFailureIsOneErrorWithItsCause() {
    // When
    int status = request().get("/management/v1/failure").statusCode();
    // Then
    assertThat(status).isEqualTo(500);
    assertThat(errors)
        .singleElement()
        .satisfies(error -> assertThat(error.getThrown()).hasMessageContaining("OrderStore"));
  }

  @Test
  void whoHasToComeAgainLaterIsNone() {
    // When
    int status = request().get("/management/v1/busy").statusCode();
    // Then
    assertThat(status).isEqualTo(503);
    assertThat(errors).isEmpty();
  }

  private final class Reader extends Handler {

    @Override
    public void publish(LogRecord logged) {
      if (logged.getLevel().intValue() >= Level.SEVERE.intValue()) {
        errors.add(logged);
      }
    }

    @Override
    public void flush() {
      // Nothing is held back.
    }

    @Override
    public void close() {
      // Nothing is open.
    }
  }
}
