package dev.torg.journey;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;

/** Logs a person in as a browser does: follows redirects, keeps cookies, presses a button. */
final class EidLogin {

  private static final String SESSION_COOKIE = "torg_session";

  private final CookieManager cookies = new CookieManager();
  private final HttpClient browser =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Gateway.PATIENCE)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .cookieHandler(cookies)
          .build();

  /** Returns the token of the session. */
  String logIn(String person, URI start) {
    HttpResponse<String> page = visit(HttpRequest.newBuilder(start));
    visit(
        HttpRequest.newBuilder(page.uri())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(pressed(person, page.body()))));
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().endsWith(SESSION_COOKIE))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElseThrow(() -> new JourneyFailed("The login ended without a session."));
  }

  private HttpResponse<String> visit(HttpRequest.Builder request) {
    try {
      return browser.send(request.timeout(Gateway.PATIENCE).build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new Unanswered("The login was not answered: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unanswered("Interrupted.");
    }
  }

  /** What the form sends whose button names the person. */
  private static String pressed(String person, String page) {
    return Jsoup.parse(page).forms().stream()
        .filter(form -> form.selectFirst("button:containsOwn(" + person + ")") != null)
        .map(FormElement::formData)
        .findFirst()
        .orElseThrow(() -> new JourneyFailed("The eID does not offer " + person + "."))
        .stream()
        .map(field -> field.key() + "=" + URLEncoder.encode(field.value(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
