package dev.torg.portal.keys;

import dev.torg.platform.identity.Roles;
import dev.torg.platform.problem.PathId;
import dev.torg.platform.problem.Problems;
import dev.torg.portal.client.ApiCall;
import dev.torg.portal.page.Desk;
import dev.torg.portal.page.Form;
import dev.torg.portal.page.Pages;
import dev.torg.portal.page.Sent;
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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

/** The keys of the partner that a person acts for. */
@Cancellable(false)
@Path("/portal/keys")
@RolesAllowed(Roles.PORTAL)
public class KeysResource {

  private static final String CREDENTIALS = "/portal/v1/credentials";
  private static final String BACK = "/portal/keys";

  private final Desk desk;

  KeysResource(Desk desk) {
    this.desk = desk;
  }

  @GET
  public Uni<Response> list() {
    Visit visit = desk.visitOfPartner();
    return desk.show(visit, page(visit, Form.EMPTY, ""));
  }

  private Uni<KeysPage> page(Visit visit, Form form, String renamed) {
    return desk.list(visit, CREDENTIALS, Keys.class)
        .map(all -> new KeysPage(desk.frame(visit), all, form, renamed));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Uni<Response> issue(MultivaluedMap<String, String> fields) {
    Visit visit = desk.visitOfPartner();
    Sent sent = new Sent(fields);
    Map<String, String> wanted = new HashMap<>(Map.of("kind", sent.text("kind")));
    sent.find(KeysName.MEMBER).ifPresent(label -> wanted.put(KeysName.MEMBER, label));
    return desk.orExplain(
        visit,
        secrets(visit, sent, ApiCall.post(CREDENTIALS).json(desk.write(wanted))),
        refusal -> page(visit, KeysName.form(sent).refused(refusal), ""));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Path("/{id}/{act}")
  public Uni<Response> act(
      @RestPath String id, @RestPath String act, MultivaluedMap<String, String> fields) {
    Visit visit = desk.visitOfPartner();
    String address = CREDENTIALS + "/" + PathId.uuid(id);
    return switch (act) {
      case "rotation" ->
          secrets(
              visit,
              new Sent(fields),
              ApiCall.post(address + "/rotation").json(desk.write(Map.of())));
      case "label" -> {
        Sent sent = new Sent(fields);
        yield desk.orExplain(
            visit,
            desk.ask(visit, KeysName.change(address, desk, sent)).map(saved -> Pages.goTo(BACK)),
            refusal -> page(visit, KeysName.form(sent).refused(refusal), id));
      }
      case "revocation" -> desk.remove(visit, ApiCall.delete(address), BACK);
      default -> throw Problems.notFound();
    };
  }

  private Uni<Response> secrets(Visit visit, Sent sent, ApiCall call) {
    return desk.once(
        desk.ask(visit, sent.once(call))
            .map(made -> desk.read(made.body(), Keys.class))
            .map(keys -> desk.secrets(visit, keys.secrets(), BACK)),
        () -> desk.secrets(visit, Map.of(), BACK));
  }
}
