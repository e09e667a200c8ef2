package dev.torg.productorder.api.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializerBase;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.torg.platform.business.BankAccount;
import dev.torg.productorder.domain.Compliance;
import dev.torg.productorder.domain.Compliance.MembershipValidity;
import dev.torg.productorder.domain.OrderForm;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.domain.ProductUseCase;
import dev.torg.productorder.domain.Website;

/**
 * Writes an order form with the names that {@link OrderFormRequest} has. Of a test site's password
 * it only says whether there is one.
 */
public final class FormWriter {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(
              new SimpleModule()
                  .addSerializer(
                      MembershipValidity.class,
                      new ToStringSerializerBase(MembershipValidity.class) {
                        @Override
                        public String valueToString(Object value) {
                          return ((MembershipValidity) value).text();
                        }
                      }))
          .serializationInclusion(JsonInclude.Include.NON_ABSENT)
          .build();

  private FormWriter() {}

  /** For reading eyes: the form, and whether a test site's password was given. */
  public static ObjectNode show(ProductOrder order) {
    ObjectNode json = write(order.form());
    if (json.get("website") instanceof ObjectNode website) {
      website.put("hasTestWebsitePassword", order.testWebsitePassword().isPresent());
    }
    return json;
  }

  /** Just as it can be read back. */
  public static ObjectNode write(OrderForm form) {
    ObjectNode json = JSON.createObjectNode();
    form.salesUnitName().ifPresent(name -> json.put("salesUnitName", name));
    form.salesUnitLogo().ifPresent(logo -> json.put("salesUnitLogo", logo));
    form.settlementBankAccount()
        .ifPresent(account -> json.set("settlementBankAccount", account(account)));
    form.pricePackageId().ifPresent(id -> json.put("pricePackageId", id.toString()));
    form.productUseCase()
        .map(ProductUseCase::text)
        .ifPresent(useCase -> json.put("productUseCase", useCase));
    form.turnover().annual().ifPresent(annual -> json.put("annualTurnover", annual));
    form.turnover().percentage().ifPresent(share -> json.put("annualTurnoverPercentage", share));
    form.intendedPurpose().ifPresent(purpose -> json.put("intendedPurpose", purpose));
    form.website().ifPresent(website -> json.set("website", website(website)));
    form.appName().ifPresent(name -> json.putObject("app").put("appName", name));
    form.hasRecurring().ifPresent(recurring -> json.put("hasRecurring", recurring));
    form.merchantCategoryCode().ifPresent(code -> json.put("merchantCategoryCode", code));
    form.compliance().ifPresent(answers -> json.set("complianceData", compliance(answers)));
    return json;
  }

  private static ObjectNode account(BankAccount account) {
    return JSON.createObjectNode().put("scheme", account.scheme().text()).put("id", account.id());
  }

  private static ObjectNode website(Website website) {
    ObjectNode json = JSON.createObjectNode();
    json.put("url", website.url().value()).put("termsUrl", website.termsUrl().value());
    website.testWebsiteUrl().ifPresent(url -> json.put("testWebsiteUrl", url.value()));
    website.testWebsiteUsername().ifPresent(name -> json.put("testWebsiteUsername", name));
    return json;
  }

  private static ObjectNode compliance(Compliance answers) {
    return JSON.valueToTree(answers);
  }
}
