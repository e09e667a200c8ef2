package dev.torg.orgconfig.api;

import dev.torg.platform.problem.Problems;
import dev.torg.platform.problem.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which page of the list is wanted, counted from 1. */
record ListOrgConfigsRequest(int page, int limit) {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
  private static final int FARTHEST = 1_000_000;
  private static final int LARGEST = 100;

  static ListOrgConfigsRequest parse(@Nullable String page, @Nullable String limit) {
    List<Violation> violations = new ArrayList<>();
    var query =
        new ListOrgConfigsRequest(
            number("page", page, 1, FARTHEST, violations),
            number("limit", limit, 20, LARGEST, violations));
    if (!violations.isEmpty()) {
      throw Problems.invalid(violations);
    }
    return query;
  }

  int offset() {
    return (page - 1) * limit;
  }

  private static int number(
      String name, @Nullable String text, int otherwise, int largest, List<Violation> violations) {
    if (text == null) {
      return otherwise;
    }
    if (NUMBER.matcher(text).matches()) {
      int number = Integer.parseInt(text);
      if (number >= 1 && number <= largest) {
        return number;
      }
    }
    violations.add(new Violation(name, "must be a whole number from 1 to " + largest));
    return otherwise;
  }
}
