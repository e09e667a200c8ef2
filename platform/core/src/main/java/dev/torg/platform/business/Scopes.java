package dev.torg.platform.business;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an organisation asks people to share, in the order it was written. */
public record Scopes(List<String> values) {

  /** Asked for always. */
  public static final String OBLIGATORY = "openid";

  /** What may be asked for besides, in the order in which people are shown it. */
  public static final List<String> OTHERS =
      List.of("name", "email", "phoneNumber", "address", "birthDate", "nin", "delegatedConsents");

  private static final Set<String> KNOWN =
      Stream.concat(Stream.of(OBLIGATORY), OTHERS.stream())
          .collect(Collectors.toCollection(TreeSet::new));

  public Scopes {
    values = List.copyOf(values);
    if (!KNOWN.containsAll(values)) {
      throw new IllegalArgumentException("must only have " + String.join(", ", KNOWN));
    }
    if (!values.contains(OBLIGATORY)) {
      throw new IllegalArgumentException("must have " + OBLIGATORY);
    }
    if (new HashSet<>(values).size() != values.size()) {
      throw new IllegalArgumentException("must not have the same scope twice");
    }
  }

  /** How many scopes there are to choose from. */
  public static int most() {
    return KNOWN.size();
  }
}
