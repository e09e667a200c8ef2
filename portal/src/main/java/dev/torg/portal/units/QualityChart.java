package dev.torg.portal.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Bars of a period, one a day, in the units of the drawing.
 *
 * @param most calls of the fullest day, which is as high as the drawing
 */
public record QualityChart(List<Bar> bars, long most, LocalDate first, LocalDate last) {

  public static final int WIDTH = 720;
  public static final int HEIGHT = 200;

  private static final Quality.Day NONE = new Quality.Day(LocalDate.EPOCH, 0, 0, 0);

  /**
   * One colour of one day.
   *
   * @param tone good, wait or bad
   */
  public record Bar(int x, int y, int width, int height, String tone) {}

  static QualityChart of(List<Quality.Day> days, LocalDate first, LocalDate last) {
    Map<LocalDate, Quality.Day> byDay =
        days.stream().collect(Collectors.toMap(Quality.Day::day, Function.identity()));
    long most = days.stream().mapToLong(Quality.Day::total).max().orElse(0);
    int step = WIDTH / (int) (last.toEpochDay() - first.toEpochDay() + 1);
    List<Bar> bars = new ArrayList<>();
    int x = 0;
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      stack(byDay.getOrDefault(day, NONE), most, x, step, bars);
      x += step;
    }
    return new QualityChart(bars, most, first, last);
  }

  private static void stack(Quality.Day day, long most, int x, int step, List<Bar> bars) {
    int width = Math.max(1, step - step / 4);
    int good = height(day.succeeded(), most);
    int refused = height(day.refused(), most);
    int failed = height(day.failed(), most);
    bars.add(new Bar(x, HEIGHT - good, width, good, "good"));
    bars.add(new Bar(x, HEIGHT - good - refused, width, refused, "wait"));
    bars.add(new Bar(x, HEIGHT - good - refused - failed, width, failed, "bad"));
    bars.removeIf(bar -> bar.height() == 0);
  }

  /** What there is at all can be seen. */
  private static int height(long calls, long most) {
    return calls == 0 ? 0 : (int) Math.max(2, calls * (HEIGHT - 2 * 2) / most);
  }
}
