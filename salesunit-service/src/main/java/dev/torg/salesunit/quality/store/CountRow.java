package dev.torg.salesunit.quality.store;

import dev.torg.salesunit.quality.domain.CallCount;
import org.jspecify.annotations.Nullable;

/** A count as the statement that adds it reads it from JSON. */
record CountRow(
    String day, long msn, String endpoint, int status, @Nullable String caller, long calls) {

  static CountRow of(CallCount count) {
    return new CountRow(
        count.day().toString(),
        count.msn(),
        count.endpoint(),
        count.status(),
        count.caller(),
        count.calls());
  }
}
