package dev.torg.productorder.event;

import com.fasterxml.jackson.annotation.JsonInclude;
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

/** The state of a template as other services get it. */
@Schema(name = "ProductOrderTemplateState")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record TemplateState(
    UUID templateId,
    @Schema(maxLength = 10) String partnerId,
    @Schema(maxLength = 100) String name,
    ProductType productType,
    Optional<UUID> pricePackageId,
    PresetState presets,
    @Schema(
            type = SchemaType.ARRAY,
            implementation = FieldPointerState.class,
            maxItems = 20,
            description = "JSON Pointers into the order form")
        List<String> lockedFields,
    Status status,
    Instant createdAt) {

  @Schema(name = "ProductOrderTemplateStatus")
  enum Status {
    ACTIVE,
    WITHDRAWN
  }

  static TemplateState of(Template template) {
    TemplateTerms terms = template.terms();
    return new TemplateState(
        template.id(),
        template.partnerId(),
        terms.name(),
        terms.productType(),
        terms.presets().pricePackageId(),
        PresetState.of(terms.presets()),
        terms.lockedFields().stream().sorted().map(FormField::pointer).toList(),
        template.isWithdrawn() ? Status.WITHDRAWN : Status.ACTIVE,
        template.createdAt());
  }
}
