package dev.torg.salesunit.quality.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeriodTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

  @Test
  void endsTodayAndHas30DaysUnlessSaidOtherwise() {
    // When
    Period period = Period.of(Optional.empty(), Optional.empty(), TODAY);
    // Then
    assertThat(period).isEqualTo(new Period(LocalDate.of(2026, 3, 2), TODAY));
  }

  @Test
  void has30DaysBeforeTheDayItEnds() {
    // Given
    LocalDate last = LocalDate.of(2026, 1, 30);
    // When
    Period period = Period.of(Optional.empty(), Optional.of(last), TODAY);
    // Then
    assertThat(period.from()).isEqualTo(LocalDate.of(2026, 1, 1));
  }

  @Test
  void mayBeOneDayOrAYear() {
    // When
    Period day = new Period(TODAY, TODAY);
    Period year = new Period(TODAY.minusDays(365), TODAY);
    // Then
    assertThat(day.from()).isEqualTo(TODAY);
    assertThat(year.to()).isEqualTo(TODAY);
  }

  @Test
  void mustNotEndBeforeItBegins() {
    // Given
    LocalDate tomorrow = TODAY.plusDays(1);
    // When
    assertThatThrownBy(() -> new Period(tomorrow, TODAY))
        // Then
        .hasMessageContaining("must not be after");
  }

  @Test
  void mustNotBeLongerThanAYear() {
    // Given
    LocalDate longAgo = TODAY.minusDays(366);
    // When
    assertThatThrownBy(() -> new Period(longAgo, TODAY))
        // Then
        .hasMessageContaining("366");
  }
}
