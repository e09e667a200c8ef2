package dev.torg.platform.personal;

import dev.torg.platform.identity.Roles;
import dev.torg.platform.paging.ListParameters;
import dev.torg.platform.paging.PageLinks;
import dev.torg.platform.paging.PageRequest;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Hands out what this service keeps of a person, a business or an e-mail address. */
@Cancellable(false)
@Path("/operations/v1/personal-data/{service}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATOR)
public class PersonalDataResource {

  private final KeptRecords records;
  private final PageLinks pageLinks;

  PersonalDataResource(KeptRecords records, PageLinks pageLinks) {
    this.records = records;
    this.pageLinks = pageLinks;
  }

  @GET
  public Uni<Response> list(
      @RestQuery @Nullable String person,
      @RestQuery @Nullable String business,
      @RestQuery @Nullable String email,
      @BeanParam ListParameters parameters) {
    AskedSubject asked = AskedSubject.of(person, business, email);
    PageRequest wanted = parameters.page();
    return records
        .of(asked.subject(), asked.text(), wanted)
        .map(page -> pageLinks.answer(page, KeptRecordList.of(page), parameters));
  }
}
