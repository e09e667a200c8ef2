package dev.torg.productorder.api.form;

import dev.torg.platform.business.HttpsAddress;
import dev.torg.platform.json.JsonForm;
import dev.torg.productorder.domain.ProductUseCase;
import dev.torg.productorder.domain.Secret;
import dev.torg.productorder.domain.Website;
import java.util.Optional;

/** Reads the website of an order form; what concerns a test site only where there is one. */
final class WebsiteReader {

  private static final int LONGEST_CREDENTIAL = 200;

  private WebsiteReader() {}

  record ReadWebsite(Website website, Optional<Secret> testWebsitePassword) {}

  static ReadWebsite read(JsonForm json, Optional<ProductUseCase> useCase) {
    json.require("url", "termsUrl");
    if (useCase.filter(ProductUseCase.WEBSITE_WITH_TEST::equals).isEmpty()) {
      refuseTestSite(json);
    }
    Optional<HttpsAddress> url = json.parsed("url", HttpsAddress::of);
    Optional<HttpsAddress> termsUrl = json.parsed("termsUrl", HttpsAddress::of);
    Optional<HttpsAddress> testUrl = json.parsed("testWebsiteUrl", HttpsAddress::of);
    Optional<String> username = json.text("testWebsiteUsername", 1, LONGEST_CREDENTIAL);
    Optional<Secret> password =
        json.text("testWebsitePassword", 1, LONGEST_CREDENTIAL).map(Secret::new);
    if (url.isEmpty() || termsUrl.isEmpty()) {
      throw new IllegalArgumentException("must have url and termsUrl");
    }
    return new ReadWebsite(new Website(url.get(), termsUrl.get(), testUrl, username), password);
  }

  private static void refuseTestSite(JsonForm json) {
    for (String member :
        new String[] {"testWebsiteUrl", "testWebsiteUsername", "testWebsitePassword"}) {
      if (json.has(member)) {
        json.reject(member, "goes with productUseCase WebsiteWithTest only");
      }
    }
  }
}
