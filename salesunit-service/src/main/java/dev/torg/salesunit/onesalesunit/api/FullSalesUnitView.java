package dev.torg.salesunit.onesalesunit.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.torg.platform.business.BankAccount;
import dev.torg.platform.business.RedirectUri;
import dev.torg.salesunit.api.ChangeText;
import dev.torg.salesunit.api.SchemeAndIdView;
import dev.torg.salesunit.domain.Configuration;
import dev.torg.salesunit.domain.LoggedChange;
import dev.torg.salesunit.domain.LoginSettings;
import dev.torg.salesunit.domain.PricePackageOfUnit;
import dev.torg.salesunit.domain.SalesUnitDetails;
import dev.torg.salesunit.domain.SalesUnitStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything about a sales unit, as portal users and operators see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FullSalesUnitView(
    String msn,
    String name,
    SalesUnitStatus status,
    SchemeAndIdView businessIdentifier,
    Map<String, Object> configuration,
    @Nullable AccountView bankAccount,
    @Nullable PricePackageView pricePackage,
    @Nullable LoginView login,
    List<ChangeView> changelog) {

  static FullSalesUnitView of(SalesUnitDetails unit) {
    return new FullSalesUnitView(
        Long.toString(unit.msn()),
        unit.name(),
        unit.status(),
        new SchemeAndIdView(unit.businessScheme(), unit.businessId()),
        configuration(unit.configuration()),
        unit.bankAccount() == null ? null : AccountView.of(unit.bankAccount()),
        unit.pricePackage() == null ? null : PricePackageView.of(unit.pricePackage()),
        unit.login() == null ? null : LoginView.of(unit.login()),
        unit.changes().stream().map(ChangeView::of).toList());
  }

  private static Map<String, Object> configuration(Configuration configuration) {
    Map<String, Object> members = new LinkedHashMap<>();
    configuration.flags().forEach((flag, allowed) -> members.put(flag.text(), allowed));
    members.put("captureType", configuration.captureType().text());
    return members;
  }

  public record AccountView(String scheme, String id, String iban) {
    static AccountView of(BankAccount account) {
      return new AccountView(account.scheme().text(), account.id(), account.spacedIban());
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record PricePackageView(
      UUID pricePackageId,
      @Nullable String name,
      @Nullable String description,
      @Nullable String market,
      @Nullable String commission) {
    static PricePackageView of(PricePackageOfUnit known) {
      return new PricePackageView(
          known.id(), known.name(), known.description(), known.market(), known.commission());
    }
  }

  public record LoginView(List<String> redirectUris, List<String> scopes) {
    static LoginView of(LoginSettings login) {
      return new LoginView(
          login.redirectUris().stream().map(RedirectUri::value).toList(), login.scopes().values());
    }
  }

  public record ChangeView(String timestamp, String change, String changedBy) {
    static ChangeView of(LoggedChange change) {
      return new ChangeView(
          change.at(), ChangeText.of(change), ChangeText.changedBy(change.author()));
    }
  }
}
