package dev.torg.gateway.filter;

import dev.torg.gateway.exchange.Exchange;
import dev.torg.gateway.exchange.Filter;
import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
import io.vertx.core.http.HttpHeaders;
import java.util.Locale;

/**
 * Refuses a body that says it is compressed, or something else than JSON, or than a form where it
 * is for a page. Public routes take any kind of body, because the clients that buy tokens send any.
 */
public class BodyMustBeJson implements Filter {

  @Override
  public void check(Exchange exchange) {
    if (exchange.route().isPublic() || !exchange.hasBody()) {
      return;
    }
    String encoding =
        String.join(",", exchange.request().headers().getAll(HttpHeaders.CONTENT_ENCODING));
    if (!encoding.isBlank() && !encoding.equalsIgnoreCase("identity")) {
      throw Problems.of(
          ProblemType.UNSUPPORTED_MEDIA_TYPE, "Send the body without a Content-Encoding.");
    }
    String type = exchange.request().getHeader(HttpHeaders.CONTENT_TYPE);
    if (type != null && !isJson(type) && !(exchange.route().isPage() && isForm(type))) {
      throw Problems.of(
          ProblemType.UNSUPPORTED_MEDIA_TYPE, ProblemType.UNSUPPORTED_MEDIA_TYPE.remedy());
    }
  }

  private static boolean isJson(String contentType) {
    String type = withoutParameters(contentType);
    return type.equals("application/json")
        || (type.startsWith("application/") && type.endsWith("+json"));
  }

  /** What a browser sends when somebody presses a button. */
  private static boolean isForm(String contentType) {
    String type = withoutParameters(contentType);
    return type.equals("application/x-www-form-urlencoded") || type.equals("multipart/form-data");
  }

  private static String withoutParameters(String contentType) {
    int semicolon = contentType.indexOf(';');
    return (semicolon < 0 ? contentType : contentType.substring(0, semicolon))
        .trim()
        .toLowerCase(Locale.ROOT);
  }
}
