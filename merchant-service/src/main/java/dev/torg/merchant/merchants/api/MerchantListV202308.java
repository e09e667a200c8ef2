package dev.torg.merchant.merchants.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.torg.merchant.domain.MerchantProfile;
import dev.torg.platform.paging.ListShape;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** {@code MerchantList}, with the capital letter that was published. */
final class MerchantListV202308 implements ListShape<MerchantProfile> {

  /** The whole list, for the API description. */
  @Schema(name = "MerchantListV202308", requiredProperties = "MerchantList")
  record Listed(
      @JsonProperty("MerchantList") @Schema(maxItems = 1_000_000)
          List<MerchantV202308.View> merchants) {

    static final String EXAMPLE =
        """
        {"MerchantList":[{"orgno":310100307,"name":"Fjord Fitness AS"}]}""";
  }

  private final MerchantV202308 items = new MerchantV202308();

  @Override
  public String opening() {
    return "{\"MerchantList\":[";
  }

  @Override
  public Object item(MerchantProfile merchant) {
    return items.render(merchant);
  }

  @Override
  public String closing() {
    return "]}";
  }
}
