package dev.torg.portal.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisitTest {

  private static Visit at(String path) {
    return new Visit(null, null, Locale.ENGLISH, path);
  }

  @Test
  void aListGoesOnWithEverythingElseInItsAddress() {
    Visit visit = at("/portal/sales-units?q=caf%C3%A9&cursor=abc-1&x");

    assertThat(visit.cursor()).contains("abc-1");
    assertThat(visit.queryFrom("next")).isEqualTo("q=caf%C3%A9&x&cursor=next");
    assertThat(at("/portal/orders").queryFrom("next")).isEqualTo("cursor=next");
  }

  @Test
  void aCursorMayBeAsLongAsAnAddress() {
    String cursor = "a%20".repeat(2_000);

    assertThat(at("/portal/orders?cursor=" + cursor).cursor()).contains(cursor);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "?cursor=", "?cursor=a%zz", "?cursor=<b>", "?xcursor=a", "?cursor=a b"})
  void whatIsNoCursorBeginsTheList(String query) {
    assertThat(at("/portal/orders" + query).cursor()).isEmpty();
  }
}
