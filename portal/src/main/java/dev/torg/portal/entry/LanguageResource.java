package dev.torg.portal.entry;

import dev.torg.portal.page.Pages;
import dev.torg.portal.page.Sent;
import dev.torg.portal.visit.Language;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

/** Remembers the language that somebody chose, in the browser. */
@Path("/portal/language")
@PermitAll
public class LanguageResource {

  private static final int YEAR_SECONDS = 31_536_000;

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response choose(MultivaluedMap<String, String> fields) {
    Sent sent = new Sent(fields);
    String back = sent.text("back").equals("/") ? "/" : sent.path("back");
    return Response.fromResponse(Pages.goTo(back))
        .cookie(
            new NewCookie.Builder(Language.COOKIE)
                .value(Language.best(sent.text("lang"), null).toLanguageTag())
                .path("/")
                .maxAge(YEAR_SECONDS)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build())
        .build();
  }
}
