package dev.torg.notification.feed.api;

import dev.torg.notification.app.EventTypes;
import dev.torg.platform.problem.Problems;
import dev.torg.platform.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The query parameter {@code types}: kinds of events, separated by commas. */
@ApplicationScoped
class WantedTypes {

  private static final int LONGEST = 4_000;

  private final EventTypes known;

  WantedTypes(EventTypes known) {
    this.known = known;
  }

  /** Empty for all; a 400 for a name that no event has. */
  Set<String> read(@Nullable String types) {
    if (types == null || types.isBlank()) {
      return Set.of();
    }
    Set<String> names =
        types.length() > LONGEST
            ? Set.of("")
            : Arrays.stream(types.split(",", -1)).map(String::strip).collect(Collectors.toSet());
    if (names.stream().anyMatch(name -> known.find(name).isEmpty())) {
      throw Problems.invalid(
          List.of(new Violation("types", "must be names of events, separated by commas")));
    }
    return names;
  }
}
