package dev.torg.productorder.start.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.CheckDigits;
import dev.torg.platform.json.Body;
import dev.torg.platform.problem.Violation;
import dev.torg.productorder.api.ProductTypeName;
import dev.torg.productorder.api.form.OrderFormRequest;
import dev.torg.productorder.api.form.ReadForm;
import dev.torg.productorder.start.app.ManualWish;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;

/** An order by the merchant's own hand; {@link FromTemplate} is the other way to begin one. */
@Schema(
    name = "StartOrderRequest",
    description = "Either templateId alone, or a productType and as much of the form as is known",
    additionalProperties = Schema.False.class,
    properties =
        @SchemaProperty(
            name = "templateId",
            type = SchemaType.STRING,
            format = "uuid",
            minLength = 36,
            maxLength = 36,
            description = "Stands alone"))
record StartRequest(
    @JsonUnwrapped OrderFormRequest form,
    @NotNull @Schema(ref = "ProductType", required = false) ProductTypeName productType,
    @Pattern(regexp = "^[0-9]{3,10}$", message = "must be 3 to 10 digits")
        @Schema(
            minLength = 3,
            maxLength = 10,
            description = "The partner to order with; see GET /portal/v1/partners")
        @Nullable String partnerId) {

  /** A template's id, which stands alone. */
  record FromTemplate(@NotNull UUID templateId) {}

  /**
   * @param inHeaders what is wrong with the headers, to come in the same answer
   */
  static ManualWish wish(
      byte[] body,
      BusinessIdentifier business,
      List<Violation> inHeaders,
      CheckDigits checkDigits) {
    Body<StartRequest> sent = Body.of(body, StartRequest.class);
    ReadForm read =
        sent.make(
            (request, violations) -> {
              violations.addAll(inHeaders);
              return request.form.read("", violations, checkDigits, Optional.empty());
            });
    StartRequest request = sent.valid();
    return new ManualWish(
        business,
        Optional.ofNullable(request.partnerId),
        request.productType.type(),
        read.form(),
        read.testWebsitePassword());
  }

  /** Whether the body names a template, whatever else is in it. */
  static boolean namesTemplate(byte[] body) {
    return Body.object(body).hasNonNull("templateId");
  }

  static UUID templateId(byte[] body, List<Violation> inHeaders) {
    return Body.of(body, FromTemplate.class)
        .check((request, violations) -> violations.addAll(inHeaders))
        .valid()
        .templateId();
  }
}
