package dev.torg.portal.units;

import dev.torg.platform.business.Scopes;
import dev.torg.portal.client.ApiRefused;
import dev.torg.portal.page.Form;
import dev.torg.portal.page.Sent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The settings of the Login API in a form: an address a line, scopes as boxes that are ticked, but
 * for the one that is always asked for.
 */
final class LoginApiForm {

  private static final String ADDRESSES = "redirectUris";
  private static final String SHARED = "scopes";
  private static final String ADDRESS_OF = "login." + ADDRESSES + ".";

  private LoginApiForm() {}

  static Form of(SalesUnit.@Nullable Login login) {
    return login == null ? Form.EMPTY : form(login.redirectUris(), login.scopes());
  }

  static Form of(Sent sent) {
    return form(lines(sent), sent.all(SHARED));
  }

  /** The body of the request. */
  static Map<String, Object> document(Sent sent) {
    List<String> scopes = new ArrayList<>(List.of(Scopes.OBLIGATORY));
    scopes.addAll(sent.all(SHARED));
    return Map.of("login", Map.of(ADDRESSES, lines(sent), SHARED, scopes));
  }

  /** With what the API found wrong; an address that is wrong stands before the reason. */
  static Form refused(Sent sent, ApiRefused refusal) {
    Map<String, String> found = new LinkedHashMap<>();
    of(sent)
        .refused(refusal)
        .mistakes()
        .forEach(
            (field, text) ->
                found.merge(
                    field.startsWith("login." + ADDRESSES)
                        ? ADDRESSES
                        : field.startsWith("login.") ? SHARED : field,
                    address(field, lines(sent)) + text,
                    (first, second) -> first + "; " + second));
    return new Form(of(sent).values(), found);
  }

  private static String address(String field, List<String> lines) {
    return field.startsWith(ADDRESS_OF)
        ? lines.get(Integer.parseInt(field.substring(ADDRESS_OF.length()))) + ": "
        : "";
  }

  private static Form form(List<String> addresses, List<String> scopes) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put(ADDRESSES, String.join("\n", addresses));
    scopes.forEach(scope -> values.put(SHARED + "." + scope, "yes"));
    return Form.of(values);
  }

  private static List<String> lines(Sent sent) {
    return sent.text(ADDRESSES).lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
  }
}
