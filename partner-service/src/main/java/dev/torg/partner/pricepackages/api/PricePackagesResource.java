package dev.torg.partner.pricepackages.api;

import dev.torg.partner.domain.PartnerId;
import dev.torg.partner.pricepackages.app.AddPricePackage;
import dev.torg.partner.pricepackages.app.ListPricePackages;
import dev.torg.partner.pricepackages.app.WithdrawPricePackage;
import dev.torg.platform.act.ActAnswers;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.json.Body;
import dev.torg.platform.paging.ListParameters;
import dev.torg.platform.paging.PageLinks;
import dev.torg.platform.paging.PageRequest;
import dev.torg.platform.problem.PathId;
import dev.torg.platform.topic.Topics;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

/** The operator's hand on a partner's price packages. */
@Cancellable(false)
@Path("/operations/v1/partners/{partnerId}/price-packages")
@RolesAllowed(Roles.OPERATOR)
@Produces(MediaType.APPLICATION_JSON)
public class PricePackagesResource {

  private final AddPricePackage addPricePackage;
  private final ListPricePackages listPricePackages;
  private final WithdrawPricePackage withdrawPricePackage;
  private final PageLinks pageLinks;
  private final ActAnswers acts;

  PricePackagesResource(
      AddPricePackage addPricePackage,
      ListPricePackages listPricePackages,
      WithdrawPricePackage withdrawPricePackage,
      PageLinks pageLinks,
      ActAnswers acts) {
    this.addPricePackage = addPricePackage;
    this.listPricePackages = listPricePackages;
    this.withdrawPricePackage = withdrawPricePackage;
    this.pageLinks = pageLinks;
    this.acts = acts;
  }

  @GET
  public Uni<Response> list(@RestPath String partnerId, @BeanParam ListParameters parameters) {
    return listPricePackages
        .everOf(PathId.of(partnerId, PartnerId::new), parameters.page())
        .map(page -> pageLinks.answer(page, PricePackageListView.of(page), parameters));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Uni<Response> add(@RestPath String partnerId, byte[] body) {
    var partner = PathId.of(partnerId, PartnerId::new);
    var request = Body.read(body, AddPricePackageRequest.class);
    return addPricePackage
        .add(partner, Optional.ofNullable(request.pricePackageId()), request.terms())
        .map(PricePackageView::of)
        .map(
            view ->
                Response.status(Response.Status.CREATED)
                    .header(
                        HttpHeaders.LOCATION,
                        "/operations/v1/partners/" + partner + "/price-packages")
                    .entity(view)
                    .build());
  }

  @POST
  @Path("/{pricePackageId}/withdrawal")
  public Uni<PricePackageView> withdraw(
      @RestPath String partnerId, @RestPath String pricePackageId) {
    return withdrawPricePackage
        .withdraw(PathId.of(partnerId, PartnerId::new), PathId.uuid(pricePackageId))
        .map(PricePackageView::of);
  }

  @GET
  @Path("/{pricePackageId}/acts")
  public Uni<Response> acts(
      @RestPath String partnerId,
      @RestPath String pricePackageId,
      @BeanParam ListParameters parameters) {
    PageRequest wanted = parameters.page();
    return listPricePackages
        .one(PathId.of(partnerId, PartnerId::new), PathId.uuid(pricePackageId))
        .chain(
            found -> acts.about(Topics.PRICE_PACKAGES, found.id().toString(), wanted, parameters));
  }
}
