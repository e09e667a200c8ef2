package dev.torg.merchant.event;

import dev.torg.merchant.domain.AgreementStatus;
import dev.torg.merchant.domain.Merchant;
import dev.torg.merchant.domain.MerchantStatus;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merchant as events show it. */
@Schema(
    name = "MerchantState",
    requiredProperties = {
      "merchantId",
      "businessIdentifier",
      "name",
      "status",
      "countryCode",
      "agreement"
    })
public record MerchantState(
    UUID merchantId,
    Business businessIdentifier,
    String name,
    MerchantStatus status,
    String countryCode,
    Agreement agreement) {

  record Business(String scheme, String id) {}

  record Agreement(AgreementStatus status, Instant signedAt) {}

  static MerchantState of(Merchant merchant) {
    return new MerchantState(
        merchant.id(),
        new Business(merchant.business().scheme().text(), merchant.business().id()),
        merchant.name(),
        merchant.status(),
        merchant.countryCode(),
        new Agreement(merchant.agreement().status(), merchant.agreement().signedAt()));
  }
}
