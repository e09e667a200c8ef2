package dev.torg.productorder.api.form;

import dev.torg.platform.json.JsonForm;
import dev.torg.productorder.domain.ProductUseCase;
import dev.torg.productorder.domain.Secret;
import dev.torg.productorder.domain.Website;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Reads the website of an order form; what concerns a test site only where there is one. */
final class WebsiteReader {

  private static final int LONGEST_URL = 2000;
  private static final int LONGEST_CREDENTIAL = 200;

  private WebsiteReader() {}

  record ReadWebsite(Website website, Optional<Secret> testWebsitePassword) {}

  static ReadWebsite read(JsonForm json, Optional<ProductUseCase> useCase) {
    json.require("url", "termsUrl");
    if (useCase.filter(ProductUseCase.WEBSITE_WITH_TEST::equals).isEmpty()) {
      refuseTestSite(json);
    }
    Website website =
        new Website(
            json.parsed("url", WebsiteReader::httpsAddress).orElse(""),
            json.parsed("termsUrl", WebsiteReader::httpsAddress).orElse(""),
            json.parsed("testWebsiteUrl", WebsiteReader::httpsAddress),
            json.text("testWebsiteUsername", 1, LONGEST_CREDENTIAL));
    return new ReadWebsite(
        website, json.text("testWebsitePassword", 1, LONGEST_CREDENTIAL).map(Secret::new));
  }

  private static void refuseTestSite(JsonForm json) {
    for (String member :
        new String[] {"testWebsiteUrl", "testWebsiteUsername", "testWebsitePassword"}) {
      if (json.has(member)) {
        json.reject(member, "goes with productUseCase WebsiteWithTest only");
      }
    }
  }

  /** Published samples carry stray spaces at the end; they mean nothing in an address. */
  private static String httpsAddress(String text) {
    String address = text.strip();
    if (address.length() > LONGEST_URL) {
      throw new IllegalArgumentException("must have at most " + LONGEST_URL + " characters");
    }
    try {
      URI uri = new URI(address);
      if ("https".equalsIgnoreCase(uri.getScheme())
          && uri.getHost() != null
          && uri.getUserInfo() == null) {
        return address;
      }
    } catch (URISyntaxException notAnAddress) {
      throw new IllegalArgumentException("must be an https address", notAnAddress);
    }
    throw new IllegalArgumentException("must be an https address");
  }
}
