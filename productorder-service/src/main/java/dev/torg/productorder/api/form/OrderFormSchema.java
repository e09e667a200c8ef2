package dev.torg.productorder.api.form;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Describes the members of the order form, as {@link FormReader} reads them; nobody implements it.
 */
@Schema(name = "OrderForm")
public interface OrderFormSchema {

  @Schema(
      minLength = 1,
      maxLength = 40,
      pattern = "^[\\p{L}\\p{M}\\p{Nd}\\p{Zs}()\\-_+.\\\\`'&/,]+$",
      description = "What customers read",
      examples = "Fjord Fitness")
  String getSalesUnitName();

  @Schema(
      minLength = 1,
      maxLength = 349528,
      pattern = "^[A-Za-z0-9+/]+={0,2}$",
      description = "A PNG of 100 to 1000 pixels a side and at most 256 KiB, in base64")
  String getSalesUnitLogo();

  BankAccountSchema getSettlementBankAccount();

  @Schema(
      format = "uuid",
      minLength = 36,
      maxLength = 36,
      description = "One of the partner's; see GET /management/v1/partners/price-packages")
  String getPricePackageId();

  @Schema(
      enumeration = {"Website", "WebsiteWithTest", "App", "Unknown"},
      description = "Where the sales will take place")
  String getProductUseCase();

  @Schema(
      type = SchemaType.INTEGER,
      format = "int64",
      minimum = "0",
      maximum = "999999999",
      description = "Expected yearly turnover, in whole units of the local currency",
      examples = "100000")
  Long getAnnualTurnover();

  @Schema(
      enumeration = {"10", "20", "30", "40", "50", "60", "70", "80", "90", "100"},
      description = "The share of the turnover that is paid this way, in per cent")
  String getAnnualTurnoverPercentage();

  @Schema(
      minLength = 1,
      maxLength = 4000,
      description = "What is sold, in a sentence or two",
      examples = "Monthly memberships of our gym, paid in advance.")
  String getIntendedPurpose();

  WebsiteSchema getWebsite();

  AppSchema getApp();

  @Schema(description = "Whether customers will pay repeatedly by agreement")
  Boolean getHasRecurring();

  @Schema(
      pattern = "^[0-9]{4}$",
      minLength = 4,
      maxLength = 4,
      description = "The merchant category code (MCC)",
      examples = "5942")
  String getMerchantCategoryCode();

  ComplianceSchema getComplianceData();

  /** A bank account by its national number. */
  @Schema(
      name = "SettlementBankAccount",
      requiredProperties = {"scheme", "id"},
      additionalProperties = Schema.False.class)
  interface BankAccountSchema {

    @Schema(enumeration = {"BBAN:NO", "BBAN:DK", "BBAN:FI"})
    String getScheme();

    @Schema(minLength = 9, maxLength = 34, examples = "86011117947")
    String getId();
  }

  /** The website; what concerns a test site goes with WebsiteWithTest only. */
  @Schema(
      name = "OrderWebsite",
      requiredProperties = {"url", "termsUrl"},
      additionalProperties = Schema.False.class)
  interface WebsiteSchema {

    @Schema(format = "uri", pattern = "^https://", maxLength = 2000)
    String getUrl();

    @Schema(format = "uri", pattern = "^https://", maxLength = 2000, description = "Terms of sale")
    String getTermsUrl();

    @Schema(format = "uri", pattern = "^https://", maxLength = 2000)
    String getTestWebsiteUrl();

    @Schema(minLength = 1, maxLength = 200)
    String getTestWebsiteUsername();

    @Schema(minLength = 1, maxLength = 200, writeOnly = true, description = "Never shown again")
    String getTestWebsitePassword();

    @Schema(readOnly = true, description = "Whether a password was given; answers only")
    Boolean getHasTestWebsitePassword();
  }

  /** The app; goes with productUseCase App only. */
  @Schema(
      name = "OrderApp",
      requiredProperties = "appName",
      additionalProperties = Schema.False.class)
  interface AppSchema {

    @Schema(minLength = 1, maxLength = 100)
    String getAppName();
  }
}
