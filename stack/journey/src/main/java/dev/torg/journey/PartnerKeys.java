package dev.torg.journey;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** Everything a demo partner needs to call the API. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartnerKeys(
    String partnerId,
    String name,
    @Nullable String apiVersion,
    String clientId,
    String clientSecret,
    String subscriptionKey,
    String managementClientId,
    String managementSecret,
    String pricePackageId) {

  @Override
  public String toString() {
    return "PartnerKeys[" + partnerId + "]";
  }
}
