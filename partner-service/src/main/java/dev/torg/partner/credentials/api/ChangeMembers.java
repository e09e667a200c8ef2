package dev.torg.partner.credentials.api;

import dev.torg.partner.credentials.domain.CredentialChange;
import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.platform.json.JsonForm;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** The members by which a version is pinned and an end is set, when issuing and later. */
final class ChangeMembers {

  private static final Map<String, String> VERSIONS =
      Arrays.stream(ApiVersion.values())
          .collect(Collectors.toMap(ApiVersion::text, ApiVersion::text));

  private ChangeMembers() {}

  /** Reads a merge patch: what is absent stays, what is null is taken away. */
  static CredentialChange parsePatch(byte[] body) {
    JsonForm form = JsonForm.parse(body);
    var change = read(form);
    form.finish();
    return change;
  }

  static CredentialChange read(JsonForm form) {
    boolean pins = form.has("apiVersion") || form.isNull("apiVersion");
    boolean limits = form.has("expiresAt") || form.isNull("expiresAt");
    var apiVersion = form.choice("apiVersion", VERSIONS);
    var expiresAt = form.parsed("expiresAt", ChangeMembers::time);
    return new CredentialChange(pins, apiVersion.orElse(null), limits, expiresAt.orElse(null));
  }

  private static Instant time(String text) {
    try {
      return Instant.parse(text).truncatedTo(ChronoUnit.SECONDS);
    } catch (DateTimeException noTime) {
      throw new IllegalArgumentException("must be a time such as 2027-01-31T12:00:00Z", noTime);
    }
  }
}
