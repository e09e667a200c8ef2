package dev.torg.partner.credentials.api;

import dev.torg.partner.credentials.domain.SecretPart;
import dev.torg.platform.json.JsonForm;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which secrets to replace, and for how long the old ones stay good; without a body all of them,
 * and for a day.
 */
record RotateRequest(Set<SecretPart> parts, Duration overlap) {

  private static final Duration DAY = Duration.ofDays(1);
  private static final long LONGEST_SECONDS = Duration.ofDays(30).toSeconds();
  private static final Map<String, SecretPart> PARTS =
      Map.of(
          "clientSecret", SecretPart.CLIENT_SECRET,
          "subscriptionKey", SecretPart.SUBSCRIPTION_KEY);

  static RotateRequest parse(byte[] body) {
    if (body.length == 0) {
      return new RotateRequest(Set.of(), DAY);
    }
    JsonForm form = JsonForm.parse(body);
    var parts = parts(form);
    var overlap = form.integer("overlapSeconds", 0, LONGEST_SECONDS);
    form.finish();
    return new RotateRequest(parts, Duration.ofSeconds(overlap.orElse(DAY.toSeconds())));
  }

  private static Set<SecretPart> parts(JsonForm form) {
    List<String> names = form.texts("secrets", PARTS.size(), 20);
    Set<SecretPart> parts = EnumSet.noneOf(SecretPart.class);
    for (String name : names) {
      if (PARTS.containsKey(name)) {
        parts.add(PARTS.get(name));
      } else {
        form.reject("secrets", "must name clientSecret, subscriptionKey or both");
      }
    }
    if (form.has("secrets") && names.isEmpty()) {
      form.reject("secrets", "must name clientSecret, subscriptionKey or both");
    }
    return parts;
  }
}
