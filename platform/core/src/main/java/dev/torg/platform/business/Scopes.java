package dev.torg.platform.business;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What an organisation asks people to share, in the order it was written. */
public record Scopes(List<String> values) {

  private static final String OBLIGATORY = "openid";
  private static final Set<String> KNOWN =
      Set.of(
          OBLIGATORY,
          "address",
          "birthDate",
          "email",
          "name",
          "phoneNumber",
          "nin",
          "delegatedConsents");

  public Scopes {
    values = List.copyOf(values);
    if (!KNOWN.containsAll(values)) {
      throw new IllegalArgumentException(
          "must only have " + String.join(", ", new TreeSet<>(KNOWN)));
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
