package dev.torg.portal.page;

import dev.torg.portal.visit.Visit;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Makes an answer of a page. */
@ApplicationScoped
public class Pages {

  public static final String HTML = MediaType.TEXT_HTML + ";charset=utf-8";
  private static final int WRONG_VALUES = 422;

  private final Names names;

  Pages(Names names) {
    this.names = names;
  }

  /** The frame of a page. */
  public Frame frame(Visit visit) {
    return new Frame(
        visit.locale().toLanguageTag(),
        visit.name(),
        visit.actingFor().map(names::of).orElse(""),
        visit.mayChange(),
        visit.path(),
        Menu.of(visit).entrySet().stream()
            .map(
                place ->
                    new Frame.Place(
                        place.getKey(),
                        place.getValue(),
                        visit.path().split("\\?", 2)[0].startsWith(place.getValue())))
            .toList());
  }

  public Response show(Visit visit, TemplateInstance page) {
    return show(visit, 200, page);
  }

  /** The form again, with what is wrong in it. */
  public Response showAgain(Visit visit, TemplateInstance page) {
    return show(visit, WRONG_VALUES, page);
  }

  public Response show(Visit visit, int status, TemplateInstance page) {
    return Response.status(status)
        .type(HTML)
        .header(HttpHeaders.CONTENT_LANGUAGE, visit.locale().toLanguageTag())
        .header(HttpHeaders.VARY, "Accept-Language, Cookie")
        .entity(page.setLocale(visit.locale()).render())
        .build();
  }

  /** On to another page, after something was done. */
  public static Response goTo(String path) {
    return goTo(path, List.of());
  }

  /**
   * As {@link #goTo(String)}, with cookies that the API wants the browser to keep. The address
   * stays as short as it is: this program does not know under which one it is seen.
   */
  public static Response goTo(String path, List<String> cookies) {
    return with(
        cookies,
        Response.status(Response.Status.SEE_OTHER).header(HttpHeaders.LOCATION, path).build());
  }

  /** An answer with cookies that the API wants the browser to keep. */
  public static Response with(List<String> cookies, Response answer) {
    cookies.forEach(cookie -> answer.getHeaders().add(HttpHeaders.SET_COOKIE, cookie));
    return answer;
  }
}
