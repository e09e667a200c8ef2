package dev.torg.portal.units;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.portal.units.QualityChart.Bar;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class QualityChartTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 3, 30);

  @Test
  void barsOfADayStandOnEachOtherAndTheRarestIsSeen() {
    var day = new Quality.Day(FIRST.plusDays(1), 1_000_000, 1, 0);

    List<Bar> bars = QualityChart.of(List.of(day), FIRST, LAST).bars();

    assertThat(bars).extracting(Bar::tone).containsExactly("good", "wait");
    assertThat(bars).extracting(Bar::x).containsOnly(24);
    assertThat(bars.get(1).height()).isEqualTo(2);
    assertThat(bars.get(1).y() + bars.get(1).height()).isEqualTo(bars.get(0).y());
    assertThat(bars).allSatisfy(bar -> assertThat(bar.y()).isNotNegative());
  }

  @Test
  void aPeriodWithoutCallsHasNoBars() {
    assertThat(QualityChart.of(List.of(), FIRST, LAST).bars()).isEmpty();
  }
}
