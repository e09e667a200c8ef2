package dev.torg.productorder.template.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.torg.productorder.api.form.FieldPointerSchema;
import dev.torg.productorder.api.form.FormWriter;
import dev.torg.productorder.api.form.OrderFormRequest;
import dev.torg.productorder.domain.FormField;
import dev.torg.productorder.domain.ProductType;
import dev.torg.productorder.domain.Template;
import dev.torg.productorder.domain.TemplateTerms;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A template in lists. */
@Schema(name = "ProductOrderTemplate")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record TemplateView(
    UUID templateId,
    @Schema(minLength = 1, maxLength = 10, examples = "7001001") String partnerId,
    @Schema(minLength = 1, maxLength = 100, examples = "Autumn campaign") String name,
    ProductType productType,
    Optional<UUID> pricePackageId,
    @Schema(implementation = OrderFormRequest.class) ObjectNode presets,
    @Schema(
            type = SchemaType.ARRAY,
            implementation = FieldPointerSchema.class,
            maxItems = 20,
            description = "JSON Pointers into the order form")
        List<String> lockedFields,
    @Schema(format = "uri", maxLength = 2000, description = "Where merchants start an order")
        String templateUrl,
    Instant createdAt) {

  static TemplateView of(Template template, String templateUrl) {
    TemplateTerms terms = template.terms();
    return new TemplateView(
        template.id(),
        template.partnerId(),
        terms.name(),
        terms.productType(),
        terms.presets().pricePackageId(),
        FormWriter.write(terms.presets().priced(Optional.empty())),
        terms.lockedFields().stream().sorted().map(FormField::pointer).toList(),
        templateUrl,
        template.createdAt());
  }
}
