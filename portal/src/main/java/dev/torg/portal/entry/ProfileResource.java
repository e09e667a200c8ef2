package dev.torg.portal.entry;

import dev.torg.platform.identity.LanguageCookie;
import dev.torg.platform.identity.PortalCaller;
import dev.torg.platform.identity.Roles;
import dev.torg.portal.client.ApiCall;
import dev.torg.portal.page.Desk;
import dev.torg.portal.page.Pages;
import dev.torg.portal.page.Sent;
import dev.torg.portal.visit.PageLanguages;
import dev.torg.portal.visit.Visit;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Who one is here, and what one chooses for oneself. */
@Cancellable(false)
@Path("/portal/profile")
@RolesAllowed(Roles.PORTAL)
public class ProfileResource {

  private final Desk desk;

  ProfileResource(Desk desk) {
    this.desk = desk;
  }

  @GET
  public Uni<Response> show(@RestQuery @Nullable String saved) {
    Visit visit = desk.visit();
    PortalCaller person = visit.person().orElseThrow();
    return desk.show(
        visit,
        Account.own(desk, visit)
            .map(
                own ->
                    new ProfilePage(
                        desk.frame(visit),
                        person.userId().toString(),
                        person.authenticatedAt(),
                        own,
                        saved != null)));
  }

  /** Keeps what was chosen, of the language and of mails what was sent. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Uni<Response> change(MultivaluedMap<String, String> fields) {
    Visit visit = desk.visit();
    Sent sent = new Sent(fields);
    String language = PageLanguages.best(sent.text("lang"), null).toLanguageTag();
    Map<String, Object> chosen = new HashMap<>();
    if (!language.equals(PageLanguages.PSEUDO.toLanguageTag())) {
      chosen.put("language", language);
    }
    if (!sent.has("back")) {
      chosen.put("mails", sent.all("mails"));
    }
    ApiCall call = ApiCall.patch("/portal/v1/session").json(desk.write(chosen));
    String next = sent.has("back") ? sent.back() : "/portal/profile?saved=yes";
    return desk.ask(visit, call)
        .map(
            kept ->
                Response.fromResponse(Pages.goTo(next))
                    .cookie(LanguageCookie.holding(language))
                    .build());
  }
}
