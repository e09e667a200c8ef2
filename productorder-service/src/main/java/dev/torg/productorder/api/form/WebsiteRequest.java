package dev.torg.productorder.api.form;

import dev.torg.platform.business.HttpsAddress;
import dev.torg.platform.json.Violations;
import dev.torg.productorder.domain.Secret;
import dev.torg.productorder.domain.Website;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The website; what concerns a test site goes with WebsiteWithTest only. */
@Schema(name = "OrderWebsite", additionalProperties = Schema.False.class)
record WebsiteRequest(
    @NotNull @Schema(format = "uri", pattern = "^https://", maxLength = HttpsAddress.LONGEST)
        String url,
    @NotNull
        @Schema(
            format = "uri",
            pattern = "^https://",
            maxLength = HttpsAddress.LONGEST,
            description = "Terms of sale")
        String termsUrl,
    @Schema(format = "uri", pattern = "^https://", maxLength = HttpsAddress.LONGEST)
        @Nullable String testWebsiteUrl,
    @Size(min = 1, max = 200) @Nullable String testWebsiteUsername,
    @Size(min = 1, max = 200) @Schema(writeOnly = true, description = "Never shown again")
        @Nullable String testWebsitePassword,
    @Schema(readOnly = true, description = "Whether a password was given; answers only")
        @Nullable Boolean hasTestWebsitePassword) {

  Optional<Website> read(String path, Violations violations, boolean withTest) {
    refuse(
        "is not a known member",
        hasTestWebsitePassword,
        path,
        "hasTestWebsitePassword",
        violations);
    if (!withTest) {
      String reason = "goes with productUseCase WebsiteWithTest only";
      refuse(reason, testWebsiteUrl, path, "testWebsiteUrl", violations);
      refuse(reason, testWebsiteUsername, path, "testWebsiteUsername", violations);
      refuse(reason, testWebsitePassword, path, "testWebsitePassword", violations);
    }
    Optional<HttpsAddress> site = address(url, path + "/url", violations);
    Optional<HttpsAddress> terms = address(termsUrl, path + "/termsUrl", violations);
    Optional<HttpsAddress> test = address(testWebsiteUrl, path + "/testWebsiteUrl", violations);
    return site.isPresent() && terms.isPresent()
        ? Optional.of(
            new Website(site.get(), terms.get(), test, Optional.ofNullable(testWebsiteUsername)))
        : Optional.empty();
  }

  Optional<Secret> password() {
    return Optional.ofNullable(testWebsitePassword).map(Secret.Plain::new);
  }

  private static Optional<HttpsAddress> address(
      @Nullable String text, String pointer, Violations violations) {
    return text == null
        ? Optional.empty()
        : violations.attempt(pointer, () -> HttpsAddress.of(text));
  }

  private static void refuse(
      String reason, @Nullable Object value, String path, String member, Violations violations) {
    if (value != null) {
      violations.add(path + "/" + member, reason);
    }
  }

  /** Without the password, which must not be logged. */
  @Override
  public String toString() {
    return url;
  }
}
