package dev.torg.partner.api;

import dev.torg.partner.domain.CredentialChange;
import dev.torg.partner.domain.Replacement;
import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.platform.json.JsonForm;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The members by which a version is pinned, an end and a limit are set, when issuing and later. */
public final class ChangeMembers {

  private static final int MOST_PER_MINUTE = 100_000_000;

  private static final Map<String, String> VERSIONS =
      Arrays.stream(ApiVersion.values())
          .collect(Collectors.toMap(ApiVersion::text, ApiVersion::text));

  private ChangeMembers() {}

  /** Reads a merge patch of whose keys they are: what is absent stays, null takes away. */
  public static CredentialChange patchOfHolder(byte[] body) {
    return patch(body, ChangeMembers::ofHolder);
  }

  /** Likewise of an operator. */
  public static CredentialChange patchOfOperator(byte[] body) {
    return patch(body, ChangeMembers::ofOperator);
  }

  private static CredentialChange patch(byte[] body, Function<JsonForm, CredentialChange> reader) {
    JsonForm form = JsonForm.parse(body);
    var change = reader.apply(form);
    form.finish();
    return change;
  }

  /** Version and end, but no limit: that is for operators. */
  public static CredentialChange ofHolder(JsonForm form) {
    return new CredentialChange(apiVersion(form), expiresAt(form), Replacement.none());
  }

  /** Everything that can change. */
  public static CredentialChange ofOperator(JsonForm form) {
    return new CredentialChange(apiVersion(form), expiresAt(form), requestsPerMinute(form));
  }

  private static Replacement<String> apiVersion(JsonForm form) {
    return replacement("apiVersion", form, form.choice("apiVersion", VERSIONS));
  }

  private static Replacement<Instant> expiresAt(JsonForm form) {
    return replacement("expiresAt", form, form.parsed("expiresAt", ChangeMembers::time));
  }

  private static Replacement<Integer> requestsPerMinute(JsonForm form) {
    OptionalLong wanted = form.integer("requestsPerMinute", 1, MOST_PER_MINUTE);
    return replacement(
        "requestsPerMinute", form, wanted.stream().mapToObj(Math::toIntExact).findFirst());
  }

  private static <T> Replacement<T> replacement(String member, JsonForm form, Optional<T> wanted) {
    return form.has(member) || form.isNull(member)
        ? Replacement.by(wanted.orElse(null))
        : Replacement.none();
  }

  private static Instant time(String text) {
    try {
      return Instant.parse(text).truncatedTo(ChronoUnit.SECONDS);
    } catch (DateTimeException noTime) {
      throw new IllegalArgumentException("must be a time such as 2027-01-31T12:00:00Z", noTime);
    }
  }
}
