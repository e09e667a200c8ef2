package dev.torg.partner.api;

import dev.torg.partner.domain.RotationOverlap;
import dev.torg.partner.domain.SecretPart;
import dev.torg.platform.json.JsonForm;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which secrets to replace, and for how long the old ones stay good; without a body all of them,
 * and for a day.
 */
public record RotateRequest(Set<SecretPart> parts, RotationOverlap overlap) {

  private static final Map<String, SecretPart> PARTS =
      Map.of(
          "clientSecret", SecretPart.CLIENT_SECRET,
          "subscriptionKey", SecretPart.SUBSCRIPTION_KEY);

  public static RotateRequest parse(byte[] body) {
    if (body.length == 0) {
      return new RotateRequest(Set.of(), RotationOverlap.UNLESS_SAID);
    }
    JsonForm form = JsonForm.parse(body);
    var parts = parts(form);
    var overlap = form.integer("overlapSeconds", 0, RotationOverlap.LONGEST.toSeconds());
    form.finish();
    return new RotateRequest(
        parts,
        overlap.isPresent()
            ? RotationOverlap.ofSeconds(overlap.getAsLong())
            : RotationOverlap.UNLESS_SAID);
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
