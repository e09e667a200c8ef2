package dev.torg.journey;

import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Logs a person in as a browser does: follows redirects, keeps cookies, presses a button. */
public final class EidLogin {

  private static final String SESSION_COOKIE = "torg_session";
  private static final int MOST_REDIRECTS = 10;
  private static final Pattern INPUT =
      Pattern.compile("<input type=\"hidden\" name=\"(\\w+)\" value=\"([^\"]*)\">");

  private final Gateway gateway;
  private final Map<String, String> cookies = new LinkedHashMap<>();

  public EidLogin(Gateway gateway) {
    this.gateway = gateway;
  }

  /** Returns the token of the session. */
  public String logIn(String person, URI start) {
    URI at = start;
    HttpResponse<String> response = visit(Call.get(person, ""), at);
    for (int step = 0; step < MOST_REDIRECTS && !cookies.containsKey(SESSION_COOKIE); step++) {
      if (response.statusCode() >= 300 && response.statusCode() < 400) {
        at = at.resolve(response.headers().firstValue("Location").orElseThrow());
        response = visit(Call.get(person, ""), at);
      } else if (response.statusCode() == 200) {
        response = visit(Call.form(person, "", button(person, response.body())), at);
      } else {
        throw new JourneyFailed("The login was answered with " + response.statusCode() + ".");
      }
    }
    String session = cookies.get(SESSION_COOKIE);
    if (session == null) {
      throw new JourneyFailed("The login ended without a session.");
    }
    return session;
  }

  private HttpResponse<String> visit(Call call, URI address) {
    String sent =
        cookies.entrySet().stream()
            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
            .collect(Collectors.joining("; "));
    HttpResponse<String> response =
        gateway.exchange(sent.isEmpty() ? call : call.with("Cookie", sent), address);
    response.headers().allValues("Set-Cookie").stream()
        .flatMap(header -> HttpCookie.parse(header).stream())
        .forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue()));
    return response;
  }

  private static String button(String person, String page) {
    for (String form : page.split("<form")) {
      if (form.contains(">" + person + "<")) {
        return posted(form);
      }
    }
    throw new JourneyFailed("The eID does not offer " + person + ".");
  }

  private static String posted(String form) {
    Matcher inputs = INPUT.matcher(form);
    return inputs
        .results()
        .map(input -> input.group(1) + "=" + encoded(input.group(2)))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String html) {
    String text = html.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">");
    return URLEncoder.encode(text.replace("&amp;", "&"), StandardCharsets.UTF_8);
  }
}
