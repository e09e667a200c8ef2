package dev.torg.merchant.merchants.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.torg.merchant.domain.MerchantProfile;
import dev.torg.platform.business.BusinessIdentifier;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** {@code {"orgno": 310100307, "name": "…"}}. */
final class MerchantV202308 implements MerchantRenderer {

  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

  /** A number, as published; what no number can carry, such as a Finnish id, is a text. */
  @Schema(name = "MerchantV202308")
  record View(
      @Schema(
              type = SchemaType.INTEGER,
              format = "int64",
              minimum = "1",
              maximum = "999999999999999999")
          Object orgno,
      @Schema(maxLength = 200) String name) {}

  /** The whole list, with the capital letter that was published; for the API description. */
  @Schema(name = "MerchantListV202308")
  record ListView(
      @JsonProperty("MerchantList") @Schema(maxItems = 1_000_000) List<View> merchants) {}

  @Override
  public View render(MerchantProfile merchant) {
    return new View(orgno(merchant.business()), merchant.name());
  }

  @Override
  public String opening() {
    return "{\"MerchantList\":[";
  }

  @Override
  public String closing() {
    return "]}";
  }

  private static Object orgno(BusinessIdentifier business) {
    return NUMBER.matcher(business.id()).matches()
        ? (Object) Long.valueOf(business.id())
        : business.id();
  }
}
