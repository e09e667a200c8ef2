package dev.torg.portal.units;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;

/** How the calls about a sales unit were answered, as the API tells it. */
record Quality(List<Day> days, List<Endpoint> endpoints) {

  /** The answers of one day in UTC; days without any are left out. */
  record Day(LocalDate day, long succeeded, long refused, long failed) {

    long total() {
      return succeeded + refused + failed;
    }
  }

  /** The answers of one endpoint. */
  record Endpoint(String endpoint, @JsonProperty("total Requests") long total, int successRate) {}

  long total() {
    return days.stream().mapToLong(Day::total).sum();
  }
}
