package dev.torg.productorder.api.form;

import dev.torg.platform.business.BankAccount;
import dev.torg.platform.business.CheckDigits;
import dev.torg.platform.business.Logo;
import dev.torg.platform.business.SalesUnitName;
import dev.torg.platform.json.JsonForm;
import dev.torg.productorder.domain.OrderForm;
import dev.torg.productorder.domain.OrderForm.Turnover;
import dev.torg.productorder.domain.ProductUseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the members of an order form, of both generations, noting every violation on the way. */
@ApplicationScoped
public class FormReader {

  private static final int LONGEST_PURPOSE = 4000;
  private static final int LONGEST_APP_NAME = 100;
  private static final long LARGEST_TURNOVER = 999_999_999;
  private static final Pattern PERCENTAGE = Pattern.compile("(10|[1-9])0");
  private static final Pattern CATEGORY = Pattern.compile("[0-9]{4}");
  private static final Map<String, ProductUseCase> USE_CASES =
      Arrays.stream(ProductUseCase.values())
          .collect(Collectors.toMap(ProductUseCase::text, Function.identity()));

  private final CheckDigits checkDigits;

  public FormReader(CheckDigits checkDigits) {
    this.checkDigits = checkDigits;
  }

  /**
   * @param knownLogo a logo that passed before and is not decoded again
   */
  public ReadForm read(JsonForm json, Optional<String> knownLogo) {
    Optional<ProductUseCase> useCase = json.choice("productUseCase", USE_CASES);
    Optional<WebsiteReader.ReadWebsite> website =
        json.object("website", site -> WebsiteReader.read(site, useCase));
    OrderForm form =
        new OrderForm(
            json.parsed("salesUnitName", name -> SalesUnitName.onPrefill(name).value()),
            json.parsed("salesUnitLogo", logo -> checkedLogo(logo, knownLogo)),
            settlementAccount(json),
            json.uuid("pricePackageId"),
            useCase,
            turnover(json),
            json.text("intendedPurpose", 1, LONGEST_PURPOSE),
            website.map(WebsiteReader.ReadWebsite::website),
            json.object("app", app -> appName(app, useCase)),
            json.flag("hasRecurring"),
            json.matching("merchantCategoryCode", CATEGORY, "must have four digits"),
            json.object("complianceData", ComplianceReader::read));
    return new ReadForm(form, website.flatMap(WebsiteReader.ReadWebsite::testWebsitePassword));
  }

  private Optional<BankAccount> settlementAccount(JsonForm json) {
    Optional<BankAccount> account = json.object("settlementBankAccount", this::bankAccount);
    Optional<BankAccount> flat =
        json.parsed(
            "settlementAccountNumber", number -> BankAccount.of("BBAN:NO", number, checkDigits));
    if (account.isPresent() && flat.isPresent()) {
      json.reject("settlementAccountNumber", "cannot stand beside settlementBankAccount");
    }
    return account.or(() -> flat);
  }

  private BankAccount bankAccount(JsonForm json) {
    json.require("scheme", "id");
    Optional<String> scheme = json.text("scheme", 5, 20);
    Optional<String> id = json.text("id", 9, 34);
    if (scheme.isEmpty() || id.isEmpty()) {
      throw new IllegalArgumentException("must have scheme and id");
    }
    return BankAccount.of(scheme.get(), id.get(), checkDigits);
  }

  private static Turnover turnover(JsonForm json) {
    OptionalLong annual = json.integer("annualTurnover", 0, LARGEST_TURNOVER);
    return new Turnover(
        annual.isPresent() ? Optional.of(annual.getAsLong()) : Optional.empty(),
        json.matching(
            "annualTurnoverPercentage", PERCENTAGE, "must be 10, 20 and so on, up to 100"));
  }

  private static String appName(JsonForm app, Optional<ProductUseCase> useCase) {
    app.require("appName");
    if (useCase.filter(ProductUseCase.APP::equals).isEmpty()) {
      app.reject("appName", "goes with productUseCase App only");
    }
    return app.text("appName", 1, LONGEST_APP_NAME).orElse("");
  }

  private static String checkedLogo(String base64, Optional<String> known) {
    return known.filter(base64::equals).orElseGet(() -> Logo.fromBase64(base64).base64());
  }
}
