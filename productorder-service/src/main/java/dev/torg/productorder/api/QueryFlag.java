package dev.torg.productorder.api;

import dev.torg.platform.problem.Problems;
import dev.torg.platform.problem.Violation;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A query parameter that says yes or no; one that is not there says no. */
public final class QueryFlag {

  private QueryFlag() {}

  /**
   * As {@link #read(String, String)}; one that is there without a value, or twice, is refused.
   *
   * @param parameter in any case: who writes {@code dryrun} must not get an order for it
   */
  public static boolean read(String parameter, UriInfo uri) {
    List<String> values =
        uri.getQueryParameters().entrySet().stream()
            .filter(named -> named.getKey().equalsIgnoreCase(parameter))
            .flatMap(named -> named.getValue().stream())
            .toList();
    return values.isEmpty()
        ? read(parameter, (String) null)
        : read(parameter, String.join(" and ", values));
  }

  /** Fails with problem {@code validation-failed} for anything but true and false. */
  public static boolean read(String parameter, @Nullable String value) {
    if (value == null || value.equalsIgnoreCase("false")) {
      return false;
    }
    if (value.equalsIgnoreCase("true")) {
      return true;
    }
    throw Problems.invalid(List.of(new Violation(parameter, "must be true or false")));
  }
}
