package dev.torg.merchant.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An address of a merchant; it keeps its id when the registry moves it. */
public record PostalAddress(
    UUID id, List<String> lines, Optional<String> postCode, Optional<String> city, String country) {

  public PostalAddress {
    lines = List.copyOf(lines);
  }

  PostalAddress movedTo(PostalAddress place) {
    return new PostalAddress(id, place.lines, place.postCode, place.city, place.country);
  }

  static Optional<PostalAddress> moved(
      Optional<PostalAddress> known, Optional<PostalAddress> place) {
    return place.map(now -> known.map(before -> before.movedTo(now)).orElse(now));
  }
}
