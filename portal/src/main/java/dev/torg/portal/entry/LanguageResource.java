package dev.torg.portal.entry;

import dev.torg.platform.identity.LanguageCookie;
import dev.torg.portal.page.Pages;
import dev.torg.portal.page.Sent;
import dev.torg.portal.visit.PageLanguages;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** Remembers the language that a stranger chose, in the browser. */
@Path("/portal/language")
@PermitAll
public class LanguageResource {

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response choose(MultivaluedMap<String, String> fields) {
    Sent sent = new Sent(fields);
    return Response.fromResponse(Pages.goTo(sent.back()))
        .cookie(LanguageCookie.holding(PageLanguages.best(sent.text("lang"), null).toLanguageTag()))
        .build();
  }
}
