package dev.torg.merchant.merchants.api;

import dev.torg.merchant.api.BusinessView;
import dev.torg.merchant.domain.MerchantProfile;
import dev.torg.platform.paging.ListShape;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Business identifier and name of each merchant, wrapped in {@code merchants}. */
final class MerchantListV202311 implements ListShape<MerchantProfile> {

  @Schema(
      name = "MerchantListItemV202311",
      requiredProperties = {"businessIdentifier", "name"})
  record Item(BusinessView businessIdentifier, @Schema(maxLength = 200) String name) {}

  /** The whole list, for the API description. */
  @Schema(name = "MerchantListV202311", requiredProperties = "merchants")
  record Listed(@Schema(maxItems = 1_000_000) List<Item> merchants) {

    static final String EXAMPLE =
        """
        {"merchants":[{"businessIdentifier":{"scheme":"business:NO:ORG","id":"310100307"},
         "name":"Fjord Fitness AS"}]}""";
  }

  @Override
  public String opening() {
    return "{\"merchants\":[";
  }

  @Override
  public Item item(MerchantProfile merchant) {
    return new Item(BusinessView.of(merchant.business()), merchant.name());
  }

  @Override
  public String closing() {
    return "]}";
  }
}
