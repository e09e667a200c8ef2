package dev.torg.salesunit.store;

import dev.torg.platform.business.RedirectUri;
import dev.torg.platform.business.Scopes;
import dev.torg.platform.json.StoredJson;
import dev.torg.salesunit.domain.LoginSettings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The settings of the Login API as their column keeps them. */
record StoredLogin(List<String> redirectUris, List<String> scopes) {

  static @Nullable String write(@Nullable LoginSettings login) {
    return login == null
        ? null
        : StoredJson.write(
            new StoredLogin(
                login.redirectUris().stream().map(RedirectUri::value).toList(),
                login.scopes().values()));
  }

  static @Nullable LoginSettings read(@Nullable String column) {
    if (column == null) {
      return null;
    }
    StoredLogin stored = StoredJson.read(column, StoredLogin.class);
    return new LoginSettings(
        stored.redirectUris.stream().map(RedirectUri::new).toList(), new Scopes(stored.scopes));
  }
}
