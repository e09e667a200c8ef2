package dev.torg.partner.api;

import dev.torg.partner.domain.RotationOverlap;
import dev.torg.partner.domain.SecretPart;
import dev.torg.platform.json.Body;
import dev.torg.platform.json.Violations;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Which secrets to replace, and for how long the old ones stay good; without a body all of them,
 * and for a day.
 */
@Schema(additionalProperties = Schema.False.class)
public record RotateRequest(
    @Size(max = 2)
        @Schema(minItems = 1, description = "What to replace; all that there is unless said.")
        @Nullable List<String> secrets,
    @Min(0)
        @Max(RotationOverlap.LONGEST_SECONDS)
        @Schema(
            implementation = BigInteger.class,
            defaultValue = "86400",
            description = "How long the old secrets, and the tokens that they bought, stay good.")
        @Nullable Long overlapSeconds) {

  private static final Map<String, SecretPart> PARTS =
      Map.of(
          "clientSecret", SecretPart.CLIENT_SECRET,
          "subscriptionKey", SecretPart.SUBSCRIPTION_KEY);

  public static RotateRequest read(byte[] body) {
    return body.length == 0
        ? new RotateRequest(null, null)
        : Body.of(body, RotateRequest.class).check(RotateRequest::mustNameSecrets).valid();
  }

  /** Empty for all that there is. */
  public Set<SecretPart> parts() {
    return secrets == null
        ? Set.of()
        : secrets.stream().map(PARTS::get).collect(Collectors.toUnmodifiableSet());
  }

  public RotationOverlap overlap() {
    return overlapSeconds == null
        ? RotationOverlap.UNLESS_SAID
        : RotationOverlap.ofSeconds(overlapSeconds);
  }

  private void mustNameSecrets(Violations violations) {
    if (secrets != null && (secrets.isEmpty() || !PARTS.keySet().containsAll(secrets))) {
      violations.add("/secrets", "must name clientSecret, subscriptionKey or both");
    }
  }
}
