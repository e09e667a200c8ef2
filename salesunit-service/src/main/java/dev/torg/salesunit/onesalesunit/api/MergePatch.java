package dev.torg.salesunit.onesalesunit.api;

import dev.torg.platform.json.JsonForm;
import dev.torg.salesunit.domain.Clearable;
import java.util.Optional;
import java.util.function.Supplier;

/** What null means in a merge patch: remove the value, where there can be none. */
final class MergePatch {

  private MergePatch() {}

  /** Notes a violation when the member is there and null. */
  static void refuseNull(JsonForm json, String member) {
    if (json.isNull(member)) {
      json.reject(member, "must not be null");
    }
  }

  static <T> Clearable<T> clearable(JsonForm json, String member, Supplier<Optional<T>> value) {
    if (json.isNull(member)) {
      return new Clearable.Cleared<>();
    }
    Optional<T> given = value.get();
    return given.isPresent() ? new Clearable.Given<>(given.get()) : new Clearable.Untouched<>();
  }
}
