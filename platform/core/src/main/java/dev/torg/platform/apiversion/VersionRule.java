package dev.torg.platform.apiversion;

import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides the version of a request: its path, else its header, else the pin, else the default. */
public final class VersionRule {

  private static final String ALWAYS_2026 = "/management/v2/";

  private VersionRule() {}

  static ApiVersion decide(String path, @Nullable String header, Optional<ApiVersion> pin) {
    Optional<ApiVersion> asked = asked(header);
    return ofPath(path).or(() -> asked).or(() -> pin).orElseGet(ApiVersion::unlessAsked);
  }

  /**
   * The version that a refusal is made in, which must not itself fail: a header that asks for an
   * unknown version counts as none.
   */
  public static ApiVersion ofRefusal(
      String path, @Nullable String header, Optional<ApiVersion> pin) {
    boolean known = header != null && ApiVersion.of(header.strip()).isPresent();
    return decide(path, known ? header : null, pin);
  }

  private static Optional<ApiVersion> ofPath(String path) {
    return path.startsWith(ALWAYS_2026) ? Optional.of(ApiVersion.V2026_01) : Optional.empty();
  }

  private static Optional<ApiVersion> asked(@Nullable String header) {
    if (header == null || header.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(ApiVersion.of(header.strip()).orElseThrow(VersionRule::unknown));
  }

  private static HttpProblem unknown() {
    return Problems.of(
        ProblemType.UNKNOWN_API_VERSION,
        "The header Api-Version must be one of " + ApiVersion.known() + ".");
  }
}
