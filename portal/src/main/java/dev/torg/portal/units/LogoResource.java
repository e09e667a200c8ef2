package dev.torg.portal.units;

import dev.torg.platform.identity.Roles;
import dev.torg.portal.client.ApiRefused;
import dev.torg.portal.page.Desk;
import dev.torg.portal.page.Form;
import dev.torg.portal.page.Sent;
import dev.torg.portal.visit.Visit;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The logo of one sales unit: replaced, taken away. */
@Cancellable(false)
@Path("/portal/sales-units/{msn}/logo")
@RolesAllowed(Roles.PORTAL)
public class LogoResource {

  /** What is in the form of whom somebody else was quicker than: the picture as it was chosen. */
  private static final String KEPT = "keptLogo";

  /** A merge patch that takes the logo away. */
  private static final Buffer NONE = Buffer.buffer("{\"salesUnitLogo\":null}");

  private final Desk desk;
  private final SalesUnitPages pages;

  LogoResource(Desk desk, SalesUnitPages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  /** The picture comes as a file, which takes a thread that may wait. */
  @POST
  @Blocking
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Path("/picture")
  public Uni<Response> replace(
      @RestPath String msn,
      @RestForm("salesUnitLogo") @Nullable FileUpload chosen,
      @RestForm(KEPT) @DefaultValue("") String kept,
      @RestForm @DefaultValue("") String version) {
    Visit visit = desk.visit();
    String logo = chosen == null || chosen.size() == 0 ? kept : base64(chosen);
    return pages.change(
        visit,
        msn,
        desk.write(Map.of("salesUnitLogo", logo)),
        version,
        (refusal, now) -> explained(visit, refusal, now, logo));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Path("/removal")
  public Uni<Response> remove(@RestPath String msn, MultivaluedMap<String, String> fields) {
    Visit visit = desk.visit();
    return pages.change(
        visit,
        msn,
        NONE,
        new Sent(fields).text("version"),
        (refusal, now) -> explained(visit, refusal, now, ""));
  }

  private static String base64(FileUpload file) {
    try {
      return Base64.getEncoder().encodeToString(Files.readAllBytes(file.uploadedFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With the picture that was chosen beside the one there now, if somebody was quicker. */
  private static Form explained(Visit visit, ApiRefused refusal, SalesUnit now, String logo) {
    Map<String, String> values = new HashMap<>(SalesUnitPages.form(now).values());
    if (refusal.isOutdated()) {
      values.put(KEPT, logo);
    }
    return Form.of(values).explained(refusal, Form.EMPTY, visit.locale());
  }
}
