package dev.torg.productorder.testing;

import dev.torg.platform.business.BusinessIdentifier;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import javax.imageio.ImageIO;

/** PrefillBodies of prefill requests. */
public final class PrefillBodies {

  public static final String LOGO = logo();

  private PrefillBodies() {}

  /** The example of the API guide, with a valid business, a real logo, and this price package. */
  public static String guide(BusinessIdentifier business, UUID pricePackageId) {
    try (InputStream example =
        PrefillBodies.class.getResourceAsStream("/prefill-of-the-guide.json")) {
      if (example == null) {
        throw new IllegalStateException("prefill-of-the-guide.json is not on the class path");
      }
      return new String(example.readAllBytes(), StandardCharsets.UTF_8)
          .replace("BUSINESS", business.id())
          .replace("PRICE_PACKAGE", pricePackageId.toString())
          .replace("LOGO", LOGO);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The example of the API features, with a valid business and this price package. */
  public static String features(BusinessIdentifier business, UUID pricePackageId) {
    return """
        {"businessIdentifier": {"scheme": "business:NO:ORG", "id": "%s"},
         "salesUnitName": "ACME Fantastic Fitness",
         "settlementAccountNumber": "86011117947",
         "pricePackageId": "%s",
         "productType": "VIPPS_PA_NETT",
         "website": {
           "url": "https://example.com",
           "termsUrl": "https://example.com/terms-and-conditions"}}
        """
        .formatted(business.id(), pricePackageId);
  }

  /** Only what is obligatory. */
  public static String smallest(BusinessIdentifier business) {
    return """
        {"businessIdentifier": {"scheme": "business:NO:ORG", "id": "%s"},
         "productType": "PAYMENT_INTEGRATION"}
        """
        .formatted(business.id());
  }

  /** Complete enough to be submitted, without a price package. */
  public static String complete(BusinessIdentifier business) {
    return """
        {"businessIdentifier": {"scheme": "business:NO:ORG", "id": "%s"},
         "productType": "PAYMENT_INTEGRATION",
         "salesUnitName": "Fjord Fitness",
         "settlementBankAccount": {"scheme": "BBAN:NO", "id": "86011117947"},
         "productUseCase": "Website",
         "website": {"url": "https://example.com", "termsUrl": "https://example.com/terms"}}
        """
        .formatted(business.id());
  }

  private static String logo() {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB), "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Base64.getEncoder().encodeToString(png.toByteArray());
  }
}
