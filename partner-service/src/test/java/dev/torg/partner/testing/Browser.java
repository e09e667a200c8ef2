package dev.torg.partner.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.CookieHandler;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A person's browser: keeps cookies, follows redirects, fills in the eID's login page. */
public final class Browser {

  private final CookieManager cookies = new CookieManager();
  private final List<HttpCookie> everSet = new ArrayList<>();
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(remembering())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  /** Opens a path of the service; where it ends up is the answer's address. */
  public HttpResponse<String> opens(String path) {
    return send(HttpRequest.newBuilder(address(path)).GET());
  }

  /** Opens a path that leads to the eID, and logs in there. */
  public HttpResponse<String> logsIn(String path, String subject, String claims) {
    HttpResponse<String> loginPage = opens(path);
    String form = "username=" + encoded(subject) + "&claims=" + encoded(claims);
    return send(
        HttpRequest.newBuilder(loginPage.uri())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  public Optional<HttpCookie> cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .findFirst();
  }

  /** A cookie with that beginning that was set at some time, and may be gone since. */
  public HttpCookie everHad(String prefix) {
    return everSet.stream()
        .filter(cookie -> cookie.getName().startsWith(prefix) && !cookie.getValue().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  public boolean hasCookieStartingWith(String prefix) {
    return cookies.getCookieStore().getCookies().stream()
        .anyMatch(cookie -> cookie.getName().startsWith(prefix));
  }

  private CookieHandler remembering() {
    return new CookieHandler() {
      @Override
      public Map<String, List<String>> get(URI uri, Map<String, List<String>> headers)
          throws IOException {
        return cookies.get(uri, headers);
      }

      @Override
      public void put(URI uri, Map<String, List<String>> headers) throws IOException {
        cookies.put(uri, headers);
        everSet.addAll(cookies.getCookieStore().getCookies());
      }
    };
  }

  private static URI address(String path) {
    return URI.create("http://127.0.0.1:" + RestAssured.port + path);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
