package dev.torg.productorder.template.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.torg.productorder.api.PricePackageChoiceView;
import dev.torg.productorder.domain.KnownPartner;
import dev.torg.productorder.template.app.FoundTemplate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A template, and in words whose and at what price. */
@Schema(name = "ProductOrderTemplateDetails")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record TemplateDetailView(
    @JsonUnwrapped TemplateView template,
    @Schema(maxLength = 255, examples = "Nordlys Kasse") Optional<String> partnerName,
    Optional<PricePackageChoiceView> pricePackage) {

  static TemplateDetailView of(FoundTemplate found, String templateUrl) {
    return new TemplateDetailView(
        TemplateView.of(found.template(), templateUrl),
        found.partner().map(KnownPartner::name),
        found.pricePackage().map(PricePackageChoiceView::of));
  }
}
