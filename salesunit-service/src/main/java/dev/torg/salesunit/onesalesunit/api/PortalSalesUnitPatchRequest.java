package dev.torg.salesunit.onesalesunit.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.torg.platform.business.RedirectUri;
import dev.torg.platform.business.Replacement;
import dev.torg.platform.business.Scopes;
import dev.torg.platform.json.Body;
import dev.torg.platform.json.Violations;
import dev.torg.salesunit.domain.LoginSettings;
import dev.torg.salesunit.domain.SalesUnitPatch;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A JSON merge patch of what people of partners and merchants may change. */
record PortalSalesUnitPatchRequest(
    @JsonUnwrapped SalesUnitPatchRequest ofOwner, Replacement<LoginRequest> login) {

  /** The settings of the Login API, which are replaced as a whole. */
  record LoginRequest(
      @NotNull @Size(min = 1, max = LoginSettings.MOST_ADDRESSES) List<RedirectUri> redirectUris,
      @NotNull @Size(max = 8) List<@Size(max = 40) String> scopes) {

    LoginSettings settings() {
      return new LoginSettings(redirectUris, new Scopes(scopes));
    }
  }

  /** Fails with a 400 that names everything that is wrong. */
  static SalesUnitPatch read(byte[] body) {
    PortalSalesUnitPatchRequest request =
        Body.of(body, PortalSalesUnitPatchRequest.class)
            .check(PortalSalesUnitPatchRequest::check)
            .valid();
    LoginRequest login = request.login.value();
    return request
        .ofOwner
        .patch()
        .with(new Replacement<>(request.login.applies(), login == null ? null : login.settings()));
  }

  private void check(Violations violations) {
    LoginRequest given = login.value();
    if (given == null) {
      return;
    }
    if (given.scopes() != null) {
      violations.attempt("/login/scopes", () -> new Scopes(given.scopes()));
    }
    if (given.redirectUris() != null) {
      violations.attempt("/login/redirectUris", () -> LoginSettings.distinct(given.redirectUris()));
    }
  }
}
