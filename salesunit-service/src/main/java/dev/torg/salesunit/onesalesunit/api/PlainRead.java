package dev.torg.salesunit.onesalesunit.api;

import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.platform.identity.TokenVerifier;
import dev.torg.platform.identity.VerifiedToken;
import dev.torg.salesunit.api.CallersScope;
import dev.torg.salesunit.domain.SalesUnitScope;
import io.vertx.core.MultiMap;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A read that asks for nothing but a unit, with a token that has been seen before.
 *
 * @param knownTag the tag, quotes included, that the caller has already
 */
record PlainRead(SalesUnitScope scope, ApiVersion version, @Nullable String knownTag) {

  private static final String BEARER = "Bearer ";

  /** Empty for every request that is special in any way, wrong ones included. */
  static Optional<PlainRead> of(MultiMap headers, TokenVerifier tokens) {
    String authorization = headers.get(HttpHeaders.AUTHORIZATION);
    if (authorization == null || !authorization.startsWith(BEARER) || isSpecial(headers)) {
      return Optional.empty();
    }
    VerifiedToken token = tokens.remembered(authorization.substring(BEARER.length()));
    return token == null ? Optional.empty() : of(token, headers);
  }

  private static Optional<PlainRead> of(VerifiedToken token, MultiMap headers) {
    String asked = headers.get("Api-Version");
    Optional<ApiVersion> version =
        asked == null
            ? Optional.of(token.caller().pinnedVersion().orElseGet(ApiVersion::unlessAsked))
            : ApiVersion.of(asked);
    return version.flatMap(
        known ->
            CallersScope.of(token.caller())
                .map(scope -> new PlainRead(scope, known, headers.get(HttpHeaders.IF_NONE_MATCH))));
  }

  private static boolean isSpecial(MultiMap headers) {
    String accept = headers.get(HttpHeaders.ACCEPT);
    return headers.contains("Merchant-Serial-Number")
        || headers.contains(HttpHeaders.IF_MATCH)
        || headers.contains(HttpHeaders.IF_MODIFIED_SINCE)
        || headers.contains(HttpHeaders.IF_UNMODIFIED_SINCE)
        || !(accept == null || accept.equals("*/*") || accept.equals(MediaType.APPLICATION_JSON));
  }
}
