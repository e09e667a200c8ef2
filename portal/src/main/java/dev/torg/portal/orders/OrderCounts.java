package dev.torg.portal.orders;

import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How many orders there are in each state, as the API counts them: not much further than this. */
record OrderCounts(List<Line> counts) {

  private static final int MOST = 1_000;

  /** Of one state. */
  record Line(String status, int orders) {}

  /** The tabs with their orders, and a plus where there are more. */
  List<CountedTab> tabs(Locale locale) {
    return Arrays.stream(OrderTab.values())
        .map(tab -> new CountedTab(tab, text(orders(tab), locale)))
        .toList();
  }

  private int orders(OrderTab tab) {
    return counts.stream().filter(line -> tab.holds(line.status())).mapToInt(Line::orders).sum();
  }

  private static String text(int orders, Locale locale) {
    String number = NumberFormat.getIntegerInstance(locale).format(Math.min(orders, MOST));
    return orders > MOST ? number + "+" : number;
  }
}
