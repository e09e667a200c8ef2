package dev.torg.productorder.api.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.torg.productorder.api.PricePackageChoiceView;
import dev.torg.productorder.domain.PricePackage;
import dev.torg.productorder.domain.ProductOrder;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The form of an order as its merchant finds it. */
@Schema(name = "MerchantForm")
public record MerchantFormView(
    @Schema(implementation = OrderFormRequest.class) ObjectNode form,
    @Schema(
            type = SchemaType.ARRAY,
            implementation = FieldPointerSchema.class,
            maxItems = 20,
            description = "JSON Pointers of what the merchant cannot change")
        List<String> locked,
    @Schema(maxItems = 1000, description = "What the merchant can choose from")
        List<PricePackageChoiceView> pricePackages) {

  public static MerchantFormView of(ProductOrder order, List<PricePackage> choices) {
    return new MerchantFormView(
        FormWriter.show(order),
        LockedMembers.pointers(order),
        choices.stream().map(PricePackageChoiceView::of).toList());
  }
}
