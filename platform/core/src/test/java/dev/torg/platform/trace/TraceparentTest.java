package dev.torg.platform.trace;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceparentTest {

  private static final String EXAMPLE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

  @Test
  void readsTheStandardsExample() {
    assertThat(Traceparent.parse(EXAMPLE).orElseThrow().text()).isEqualTo(EXAMPLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "00-00000000000000000000000000000000-b7ad6b7169203331-01",
        "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
        "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01",
        "01-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
      })
  void refusesWhatBreaksTheFormat(String header) {
    assertThat(Traceparent.parse(header)).isEmpty();
  }

  @Property
  void neverFailsOnAnyText(@ForAll @StringLength(max = 80) String header) {
    assertThat(Traceparent.parse(header).map(Traceparent::text).orElse(header)).isEqualTo(header);
  }

  @Test
  void whatItStartsItCanRead() {
    Traceparent started = Traceparent.start();

    assertThat(Traceparent.parse(started.text())).contains(started);
  }

  @Test
  void aChildStaysInTheTrace() {
    Traceparent parent = Traceparent.start();

    Traceparent child = parent.child();

    assertThat(child.traceId()).isEqualTo(parent.traceId());
    assertThat(child.spanId()).isNotEqualTo(parent.spanId());
  }
}
