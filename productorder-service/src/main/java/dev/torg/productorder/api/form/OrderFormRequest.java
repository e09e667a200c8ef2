package dev.torg.productorder.api.form;

import dev.torg.platform.business.BankAccount;
import dev.torg.platform.business.CheckDigits;
import dev.torg.platform.business.Logo;
import dev.torg.platform.business.SalesUnitName;
import dev.torg.platform.json.NumberTaken;
import dev.torg.platform.json.Violations;
import dev.torg.productorder.domain.OrderForm;
import dev.torg.productorder.domain.OrderForm.Turnover;
import dev.torg.productorder.domain.ProductUseCase;
import dev.torg.productorder.domain.Website;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The members of the order form, of both generations. */
@Schema(name = "OrderForm")
public record OrderFormRequest(
    @Schema(
            minLength = 1,
            maxLength = 40,
            description = SalesUnitName.WORDS,
            examples = "Fjord Fitness")
        @Nullable String salesUnitName,
    @Schema(
            minLength = 1,
            maxLength = 349528,
            pattern = "^[A-Za-z0-9+/]+={0,2}$",
            description = "A PNG of 100 to 1000 pixels a side and at most 256 KiB, in base64")
        @Nullable String salesUnitLogo,
    @Nullable BankAccountRequest settlementBankAccount,
    @Schema(hidden = true) @Nullable String settlementAccountNumber,
    @Schema(
            implementation = String.class,
            format = "uuid",
            minLength = 36,
            maxLength = 36,
            description = "One of the partner's; see GET /management/v1/partners/price-packages")
        @Nullable UUID pricePackageId,
    @Schema(
            implementation = String.class,
            enumeration = {"Website", "WebsiteWithTest", "App", "Unknown"},
            description = "Where the sales will take place")
        @Nullable ProductUseCase productUseCase,
    @Min(0)
        @Max(999_999_999)
        @Schema(
            description = "Expected yearly turnover, in whole units of the local currency",
            examples = "100000")
        @Nullable Long annualTurnover,
    @Schema(
            implementation = String.class,
            enumeration = {"10", "20", "30", "40", "50", "60", "70", "80", "90", "100"},
            description =
                "The share of the turnover that is paid this way, in per cent. A JSON number is"
                    + " taken like its text.")
        @NumberTaken
        @Nullable Percentage annualTurnoverPercentage,
    @Size(min = 1, max = 4000)
        @Schema(
            description = "What is sold, in a sentence or two",
            examples = "Monthly memberships of our gym, paid in advance.")
        @Nullable String intendedPurpose,
    @Nullable WebsiteRequest website,
    @Nullable AppRequest app,
    @Schema(description = "Whether customers will pay repeatedly by agreement")
        @Nullable Boolean hasRecurring,
    @Pattern(regexp = "^[0-9]{4}$", message = "must have four digits")
        @Schema(
            minLength = 4,
            maxLength = 4,
            description = "The merchant category code (MCC). A JSON number is taken like its text.",
            examples = "5942")
        @NumberTaken
        @Nullable String merchantCategoryCode,
    @Nullable ComplianceRequest complianceData) {

  /** A share in steps of ten. */
  record Percentage(String value) {

    Percentage {
      if (!value.matches("(10|[1-9])0")) {
        throw new IllegalArgumentException("must be 10, 20 and so on, up to 100");
      }
    }
  }

  /**
   * The form as far as it can be read; what is wrong with it is noted.
   *
   * @param path of the form in the body, as a JSON Pointer
   * @param knownLogo a logo that passed before and is not decoded again
   */
  public ReadForm read(
      String path, Violations violations, CheckDigits checkDigits, Optional<String> knownLogo) {
    Reading reading = new Reading(path, violations);
    OrderForm form =
        new OrderForm(
            reading.of("salesUnitName", salesUnitName, it -> SalesUnitName.onPrefill(it).value()),
            reading.of("salesUnitLogo", salesUnitLogo, it -> checkedLogo(it, knownLogo)),
            account(reading, checkDigits),
            Optional.ofNullable(pricePackageId),
            Optional.ofNullable(productUseCase),
            new Turnover(
                Optional.ofNullable(annualTurnover),
                Optional.ofNullable(annualTurnoverPercentage).map(Percentage::value)),
            Optional.ofNullable(intendedPurpose),
            site(reading),
            appName(reading),
            Optional.ofNullable(hasRecurring),
            Optional.ofNullable(merchantCategoryCode),
            Optional.ofNullable(complianceData).map(ComplianceRequest::read));
    return new ReadForm(form, Optional.ofNullable(website).flatMap(WebsiteRequest::password));
  }

  private Optional<BankAccount> account(Reading reading, CheckDigits checkDigits) {
    if (settlementBankAccount != null && settlementAccountNumber != null) {
      reading.refuse("settlementAccountNumber", "cannot stand beside settlementBankAccount");
    }
    BankAccountRequest whole = settlementBankAccount;
    return whole != null && whole.hasBoth()
        ? reading.of("settlementBankAccount", whole, it -> it.account(checkDigits))
        : reading.of(
            "settlementAccountNumber",
            settlementAccountNumber,
            it -> BankAccount.of("BBAN:NO", it, checkDigits));
  }

  private Optional<Website> site(Reading reading) {
    boolean withTest = productUseCase == ProductUseCase.WEBSITE_WITH_TEST;
    return Optional.ofNullable(website)
        .flatMap(it -> it.read(reading.pointer("website"), reading.violations(), withTest));
  }

  private Optional<String> appName(Reading reading) {
    if (app != null && productUseCase != ProductUseCase.APP) {
      reading.refuse("app/appName", "goes with productUseCase App only");
    }
    return Optional.ofNullable(app).map(AppRequest::appName);
  }

  private static String checkedLogo(String base64, Optional<String> known) {
    return known.filter(base64::equals).orElseGet(() -> Logo.fromBase64(base64).base64());
  }

  private record Reading(String path, Violations violations) {

    <A, B> Optional<B> of(String member, @Nullable A value, Function<A, B> maker) {
      return value == null
          ? Optional.empty()
          : violations.attempt(pointer(member), () -> maker.apply(value));
    }

    void refuse(String member, String reason) {
      violations.add(pointer(member), reason);
    }

    String pointer(String member) {
      return path + "/" + member;
    }
  }
}
