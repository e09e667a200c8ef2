package dev.torg.merchant.merchants.api;

import dev.torg.merchant.merchants.app.ListMerchants;
import dev.torg.platform.apiversion.RequestedVersion;
import dev.torg.platform.identity.Caller;
import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.paging.ListAnswers;
import dev.torg.platform.paging.ListParameters;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.Cancellable;

/** All merchants of the caller: whole and streamed, or a page of them. */
@Cancellable(false)
@Path("/management/v1/merchants")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PARTNER, Roles.MERCHANT})
public class MerchantsResource {

  private static final int STEP = 500;
  private static final Pattern KEY = Pattern.compile("business:\\S+ \\S+");

  private final ListMerchants listMerchants;
  private final CurrentCaller caller;
  private final RequestedVersion version;
  private final ListAnswers answers;

  MerchantsResource(
      ListMerchants listMerchants,
      CurrentCaller caller,
      RequestedVersion version,
      ListAnswers answers) {
    this.listMerchants = listMerchants;
    this.caller = caller;
    this.version = version;
    this.answers = answers;
  }

  @GET
  public Uni<Response> list(@BeanParam ListParameters parameters) {
    Caller asking = caller.get();
    return answers.show(
        parameters,
        MerchantRenderer.in(version.current()),
        STEP,
        page ->
            listMerchants.page(
                asking, page.after().map(after -> after.key(KEY)), page.limit().getAsInt()));
  }
}
