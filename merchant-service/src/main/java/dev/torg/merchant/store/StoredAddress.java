package dev.torg.merchant.store;

import dev.torg.merchant.domain.PostalAddress;
import dev.torg.platform.json.StoredJson;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An address as its column keeps it. */
record StoredAddress(
    UUID id, List<String> lines, @Nullable String postCode, @Nullable String city, String country) {

  static @Nullable String write(Optional<PostalAddress> address) {
    return address.map(StoredAddress::of).map(StoredJson::write).orElse(null);
  }

  static Optional<PostalAddress> read(@Nullable String json) {
    return Optional.ofNullable(json)
        .map(text -> StoredJson.read(text, StoredAddress.class))
        .map(StoredAddress::address);
  }

  private static StoredAddress of(PostalAddress address) {
    return new StoredAddress(
        address.id(),
        address.lines(),
        address.postCode().orElse(null),
        address.city().orElse(null),
        address.country());
  }

  private PostalAddress address() {
    return new PostalAddress(
        id, lines, Optional.ofNullable(postCode), Optional.ofNullable(city), country);
  }
}
