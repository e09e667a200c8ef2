package dev.torg.productorder.api;

import dev.torg.productorder.domain.AgreementStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the merchant's agreement is, as answers show it. */
@Schema(name = "OrderMerchantAgreement")
public record AgreementView(AgreementStatus status) {}
