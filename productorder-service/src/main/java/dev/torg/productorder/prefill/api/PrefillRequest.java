package dev.torg.productorder.prefill.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.CheckDigits;
import dev.torg.platform.json.Body;
import dev.torg.productorder.api.OrderHeaders;
import dev.torg.productorder.api.ProductTypeName;
import dev.torg.productorder.api.form.BusinessRequest;
import dev.torg.productorder.api.form.OrderFormRequest;
import dev.torg.productorder.api.form.ReadForm;
import dev.torg.productorder.domain.Party;
import dev.torg.productorder.prefill.app.Prefill;
import dev.torg.productorder.prefill.app.ReadPrefill;
import dev.torg.productorder.prefill.app.UnacceptedPrefill;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/** A whole order for a merchant: its business, the product, and as much of the form as is known. */
@Schema(
    name = "PrefillRequest",
    additionalProperties = Schema.False.class,
    properties =
        @SchemaProperty(
            name = "settlementAccountNumber",
            type = SchemaType.STRING,
            pattern = "^[0-9]{11}$",
            minLength = 11,
            maxLength = 11,
            description = "The settlement account as version 2023-08 writes it: BBAN:NO"))
record PrefillRequest(
    @JsonUnwrapped OrderFormRequest form,
    @NotNull BusinessRequest businessIdentifier,
    @NotNull
        @Schema(
            implementation = String.class,
            enumeration = {
              "PAYMENT_INTEGRATION",
              "CASHIER",
              "CHECKOUT",
              "LOGIN",
              "DONATIONS",
              "VIPPS_PA_NETT",
              "VIPPS_I_KASSA",
              "VIPPS_CHECKOUT",
              "VIPPS_LOGG_INN"
            })
        ProductTypeName productType) {

  /** Fails only for a body that is no JSON object; what is wrong in one is part of the result. */
  static ReadPrefill read(byte[] body, Party party, OrderHeaders headers, CheckDigits checkDigits) {
    Body<PrefillRequest> sent = Body.of(body, PrefillRequest.class);
    Optional<BusinessIdentifier> business =
        sent.make(
            (request, violations) -> {
              violations.addAll(headers.violations());
              return Optional.ofNullable(request.businessIdentifier)
                  .filter(BusinessRequest::hasBoth)
                  .flatMap(
                      it ->
                          violations.attempt(
                              "/businessIdentifier", () -> it.business(checkDigits)));
            });
    ReadForm read =
        sent.make(
            (request, violations) ->
                request.form.read("", violations, checkDigits, Optional.empty()));
    return sent.violations().isEmpty()
        ? new Prefill(
            party,
            headers.system(),
            business.orElseThrow(),
            sent.members().productType.type(),
            read.form(),
            read.testWebsitePassword())
        : new UnacceptedPrefill(party, read.form().pricePackageId(), sent.violations());
  }
}
